// Milestones as bars from start to due day, the reported share filled in, against the cut-off.
import type { ECharts } from 'echarts/core';
import { ChartElement, type ChartData, type Colours } from './chart-element';

interface Bar {
  name: string;
  from: string;
  to: string;
  percent: number;
  light: string;
  note: string;
  here: boolean;
  address: string;
}

interface GanttData extends ChartData {
  from: string;
  to: string;
  months: string[];
  cutoff: { at: string; label: string } | null;
  bars: Bar[];
}

const ROW = 30;

interface Api {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
}

class GanttChartElement extends ChartElement<GanttData> {
  protected height(data: GanttData): number {
    return data.bars.length * ROW + 46;
  }

  protected drawn(chart: ECharts) {
    chart.on('click', (click) => {
      const address = this.data?.bars[click.dataIndex ?? -1]?.address;
      if (address) {
        this.dispatchEvent(new CustomEvent('open', { detail: { address } }));
      }
    });
  }

  protected option(data: GanttData, colours: Colours) {
    const narrow = this.clientWidth < 560;
    const years = new Date(data.to).getFullYear() - new Date(data.from).getFullYear();
    return {
      grid: { left: 4, right: narrow ? 10 : 118, top: 22, bottom: 4, containLabel: true },
      xAxis: {
        type: 'time',
        min: data.from,
        max: data.to,
        axisLabel: {
          color: colours.ink3,
          fontSize: 12,
          hideOverlap: true,
          formatter: (at: number) => {
            const day = new Date(at);
            return years > 2 || day.getMonth() === 0 ? String(day.getFullYear()) : data.months[day.getMonth()];
          },
        },
        axisLine: { lineStyle: { color: colours.rule } },
        axisTick: { lineStyle: { color: colours.rule } },
        splitLine: { show: true, lineStyle: { color: colours.rule } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: data.bars.map((bar) => bar.name),
        axisLabel: {
          color: colours.ink,
          fontSize: 12,
          width: narrow ? 120 : 210,
          overflow: 'truncate',
          fontWeight: ((_name: string, index: number) => (data.bars[index].here ? 600 : 400)) as unknown as number,
        },
        axisLine: { show: false },
        axisTick: { show: false },
      },
      series: [this.bars(data, colours, narrow), ...this.cutoff(data, colours)],
    };
  }

  private bars(data: GanttData, colours: Colours, narrow: boolean) {
    return {
      type: 'custom',
      encode: { x: [1, 2], y: 0 },
      data: data.bars.map((bar, index) => [index, Date.parse(bar.from), Date.parse(bar.to), bar.percent]),
      renderItem: (_parameters: unknown, api: Api) => {
        const index = api.value(0);
        const bar = data.bars[index];
        const [x1, y] = api.coord([api.value(1), index]);
        const [x2] = api.coord([api.value(2), index]);
        const width = Math.max(3, x2 - x1);
        const colour = this.colour(bar.light, colours);
        return {
          type: 'group',
          children: [
            rect(x1, y - 6, width, 12, { fill: colours.surface, stroke: colour, lineWidth: bar.here ? 2 : 1.2 }),
            rect(x1, y - 6, (width * bar.percent) / 100, 12, { fill: colour }),
            {
              type: 'text',
              style: {
                text: narrow ? '' : bar.note,
                x: x2 + 8,
                y,
                verticalAlign: 'middle',
                fill: bar.light === 'late' ? colours.redText : colours.ink2,
                stroke: colours.surface,
                lineWidth: 3,
                font: `12px 'Instrument Sans', system-ui, sans-serif`,
              },
            },
          ],
        };
      },
    };
  }

  private cutoff(data: GanttData, colours: Colours) {
    if (!data.cutoff) {
      return [];
    }
    return [
      {
        type: 'line',
        data: [],
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: colours.ink, type: [2, 3], width: 1 },
          label: { formatter: data.cutoff.label, color: colours.ink2, fontSize: 12, position: 'start', distance: 4 },
          data: [{ xAxis: data.cutoff.at }],
        },
      },
    ];
  }

  private colour(light: string, colours: Colours): string {
    switch (light) {
      case 'late':
      case 'red':
        return colours.red;
      case 'amber':
        return colours.amber;
      case 'not-due':
        return colours.neutral;
      default:
        return colours.accent;
    }
  }
}

function rect(x: number, y: number, width: number, height: number, style: object) {
  return { type: 'rect', shape: { x, y, width, height, r: 2 }, style };
}

customElements.define('rumbo-gantt-chart', GanttChartElement);
