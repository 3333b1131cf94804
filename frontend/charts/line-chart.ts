// Figures over time: what was reached, what was due, where it began, and how it stands at the cut-off.
import { ChartElement, type ChartData, type Colours } from './chart-element';
import { written } from './chart-element';

interface Series {
  role: 'actual' | 'target' | 'planned' | 'baseline' | 'limit' | 'expected' | 'range' | 'other';
  label: string;
  stepped: boolean;
  dots: boolean;
  points: [string, number | null][];
}

interface LineData extends ChartData {
  from: string;
  to: string;
  max: number | null;
  min: number | null;
  decimal: string;
  group: string;
  months: string[];
  cutoff: { at: string; label: string } | null;
  last: { at: string; value: number; light: string; label: string } | null;
  gap: { at: string; actual: number; due: number; label: string; dueLabel: string } | null;
  series: Series[];
}

const SHAPES: Record<string, string> = {
  green: 'circle',
  amber: 'triangle',
  stale: 'triangle',
  red: 'roundRect',
  'no-data': 'emptyCircle',
  late: 'emptyCircle',
};

class LineChartElement extends ChartElement<LineData> {
  protected option(data: LineData, colours: Colours) {
    return {
      grid: { left: 4, right: this.room4(data), top: 22, bottom: 4, containLabel: true },
      xAxis: this.time(data, colours),
      yAxis: {
        type: 'value',
        min: data.min ?? undefined,
        max: data.max ?? undefined,
        splitNumber: 4,
        interval: data.min === 0 && data.max === 100 ? 25 : undefined,
        axisLabel: {
          color: colours.ink3,
          fontSize: 12,
          formatter: (value: number) => written(value, data.decimal, data.group),
        },
        splitLine: { lineStyle: { color: colours.rule } },
        axisLine: { show: false },
        axisTick: { show: false },
      },
      series: [
        ...this.range(data, colours),
        ...data.series.filter((line) => line.role !== 'range').map((line) => this.line(line, data, colours)),
        ...this.marks(data, colours),
      ],
    };
  }

  private room4(data: LineData): number {
    const longest = Math.max(0, ...data.series.filter((line) => line.label).map((line) => line.label.length));
    return this.clientWidth < 420 ? 14 : Math.min(120, longest * 6.6 + 12);
  }

  private time(data: LineData, colours: Colours) {
    const years = new Date(data.to).getFullYear() - new Date(data.from).getFullYear();
    return {
      type: 'time',
      min: data.from,
      max: data.to,
      minInterval: (years > 1 ? 365 : 28) * 86_400_000,
      axisLabel: {
        color: colours.ink3,
        fontSize: 12,
        hideOverlap: true,
        formatter: (at: number) => {
          const day = new Date(at);
          return years > 1 ? String(day.getFullYear()) : data.months[day.getMonth()];
        },
      },
      axisLine: { lineStyle: { color: colours.rule } },
      axisTick: { lineStyle: { color: colours.rule } },
      splitLine: { show: false },
    };
  }

  // The low end and the high end, one above the other, with a tint between them.
  private range(data: LineData, colours: Colours) {
    const [low, high] = data.series.filter((line) => line.role === 'range');
    if (!low || !high) {
      return [];
    }
    const bare = { type: 'line', stack: 'range', showSymbol: false, silent: true, lineStyle: { opacity: 0 }, z: 1 };
    return [
      { ...bare, data: low.points },
      {
        ...bare,
        data: high.points.map(([at, value], index) => [at, value === null ? null : value - (low.points[index][1] ?? 0)]),
        areaStyle: { color: colours.accent, opacity: 0.22 },
      },
    ];
  }

  private line(line: Series, data: LineData, colours: Colours) {
    const actual = line.role === 'actual';
    const narrow = this.clientWidth < 420;
    return {
      type: 'line',
      name: line.label,
      data: line.points,
      step: line.stepped ? 'end' : false,
      showSymbol: line.dots,
      symbol: 'circle',
      symbolSize: 5,
      connectNulls: false,
      itemStyle: { color: colours.surface, borderColor: this.colour(line, colours), borderWidth: 1.6 },
      lineStyle: {
        color: this.colour(line, colours),
        width: actual ? 2.4 : line.role === 'baseline' ? 1 : 1.6,
        type: this.dash(line),
      },
      endLabel: {
        show: Boolean(line.label) && !narrow && !(actual && data.last),
        formatter: line.label,
        color: line.role === 'baseline' || line.role === 'other' ? colours.ink3 : this.colour(line, colours),
        fontSize: 12,
        fontWeight: line.role === 'baseline' || line.role === 'other' ? 400 : 600,
        distance: 6,
        offset: [0, this.shift(line, data)],
      },
      z: actual ? 4 : 2,
      silent: true,
    };
  }

  // How far the label at a line's end moves, so that no two stand less than a line of text apart.
  private shift(line: Series, data: LineData): number {
    const end = (of: Series) => of.points[of.points.length - 1]?.[1] ?? null;
    const labelled = data.series.filter((each) => each.label && each.role !== 'range' && end(each) !== null);
    const values = data.series.flatMap((each) => each.points.map((point) => point[1] ?? 0));
    const top = data.max ?? Math.max(...values);
    const bottom = data.min ?? Math.min(0, ...values);
    const height = (this.clientHeight || 260) - 90;
    const at = (of: Series) => (1 - ((end(of) ?? 0) - bottom) / (top - bottom || 1)) * height;
    let last = -Infinity;
    for (const each of labelled.sort((one, other) => at(one) - at(other))) {
      last = Math.max(at(each), last + 15);
      if (each === line) {
        return last - at(each);
      }
    }
    return 0;
  }

  private dash(line: Series) {
    switch (line.role) {
      case 'actual':
      case 'other':
        return 'solid';
      case 'baseline':
        return [1, 3];
      case 'expected':
        return [2, 3];
      default:
        return [5, 3];
    }
  }

  private colour(line: Series, colours: Colours): string {
    switch (line.role) {
      case 'actual':
      case 'expected':
        return colours.accent;
      case 'baseline':
      case 'limit':
        return colours.ink3;
      case 'other':
        return colours.lastYear;
      default:
        return colours.ink;
    }
  }

  private marks(data: LineData, colours: Colours) {
    const marks: object[] = [];
    if (data.cutoff) {
      marks.push({
        type: 'line',
        data: [],
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: colours.ink3, type: [2, 3], width: 1 },
          label: { formatter: data.cutoff.label, color: colours.ink3, fontSize: 12, position: 'end', distance: 4 },
          data: [{ xAxis: data.cutoff.at }],
        },
      });
    }
    if (data.gap) {
      marks.push({
        type: 'line',
        silent: true,
        data: [
          [data.gap.at, data.gap.actual],
          [data.gap.at, data.gap.due],
        ],
        lineStyle: { color: colours.red, width: 1.6, type: 'solid' },
        symbol: 'none',
        z: 3,
      });
      marks.push(this.due(data.gap, colours));
    }
    if (data.last) {
      marks.push(this.last(data.last, data, colours));
    }
    return marks;
  }

  private due(gap: NonNullable<LineData['gap']>, colours: Colours) {
    return {
      type: 'scatter',
      silent: true,
      data: [[gap.at, gap.due]],
      symbolSize: 0.1,
      label: {
        show: true,
        position: 'left',
        distance: 8,
        formatter: gap.dueLabel,
        color: colours.ink,
        fontSize: 12,
        fontWeight: 600,
        textBorderColor: colours.surface,
        textBorderWidth: 3,
      },
      z: 5,
    };
  }

  private last(last: NonNullable<LineData['last']>, data: LineData, colours: Colours) {
    const light: Record<string, string> = { green: colours.green, amber: colours.amber, red: colours.red, stale: colours.amber, 'no-data': colours.red, late: colours.red };
    const late = Date.parse(last.at) - Date.parse(data.from) > 0.62 * (Date.parse(data.to) - Date.parse(data.from));
    const label = data.gap ? `{v|${last.label}}\n{g|${data.gap.label}}` : `{v|${last.label}}`;
    return {
      type: 'scatter',
      silent: true,
      data: [[last.at, last.value]],
      symbol: SHAPES[last.light] ?? 'circle',
      symbolSize: last.light === 'accent' ? 8 : 12,
      itemStyle: { color: light[last.light] ?? colours.accent, borderColor: colours.surface, borderWidth: 1.5 },
      label: {
        show: true,
        position: last.light === 'accent' && !data.gap ? 'top' : late ? 'left' : 'right',
        distance: 8,
        formatter: label,
        align: late ? 'right' : 'left',
        rich: {
          v: { color: colours.accent, fontSize: 12, fontWeight: 600, lineHeight: 16 },
          g: { color: colours.redText, fontSize: 12, fontWeight: 600, lineHeight: 16 },
        },
        backgroundColor: colours.surface,
        borderRadius: 3,
        padding: [1, 3],
      },
      z: 6,
    };
  }
}

customElements.define('rumbo-line-chart', LineChartElement);
