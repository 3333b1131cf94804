// What every chart shares: SVG drawing, colours out of the page's variables, redrawing when the theme or the room
// changes, and its data as a table one key away (T, with the chart focused).
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import * as echarts from 'echarts/core';
import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, MarkPointComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([LineChart, ScatterChart, CustomChart, GridComponent, MarkLineComponent, MarkPointComponent, SVGRenderer]);

export interface DataTable {
  head: string[];
  rows: string[][];
}

export interface ChartData {
  finding: string;
  caption: string;
  showTable: string;
  hideTable: string;
  table: DataTable;
}

export interface Colours {
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  surface: string;
  accent: string;
  soft: string;
  green: string;
  amber: string;
  red: string;
  redText: string;
  neutral: string;
  lastYear: string;
}

const VARIABLES: Record<keyof Colours, string> = {
  ink: '--rumbo-ink',
  ink2: '--rumbo-ink2',
  ink3: '--rumbo-ink3',
  rule: '--rumbo-rule',
  surface: '--rumbo-surface',
  accent: '--rumbo-accent',
  soft: '--rumbo-accent-soft',
  green: '--rumbo-green',
  amber: '--rumbo-amber',
  red: '--rumbo-red',
  redText: '--rumbo-red-text',
  neutral: '--rumbo-neutral',
  lastYear: '--rumbo-last-year',
};

export const FONT = "'Instrument Sans', system-ui, sans-serif";

export abstract class ChartElement<D extends ChartData> extends LitElement {
  static properties = { data: { attribute: false }, tableShown: { state: true } };

  static styles = css`
    :host {
      display: block;
      position: relative;
      min-inline-size: 0;
    }
    :host(:focus-visible) {
      outline: 2px solid var(--rumbo-accent);
      outline-offset: 3px;
    }
    .caption {
      color: var(--rumbo-ink3);
      font-size: 0.75rem;
      line-height: 1.4;
    }
    button {
      font: inherit;
      color: var(--rumbo-ink2);
      background: none;
      border: 0;
      padding: 0 2px;
      cursor: pointer;
      white-space: nowrap;
    }
    button:focus-visible {
      outline: 2px solid var(--rumbo-accent);
    }
    kbd {
      border: 1px solid var(--rumbo-rule2);
      border-radius: 4px;
      padding: 0 5px;
      font: inherit;
    }
    .drawing {
      inline-size: 100%;
      block-size: var(--rumbo-chart-height, 260px);
    }
    .table {
      overflow: auto;
      max-block-size: var(--rumbo-chart-height, 260px);
    }
    table {
      border-collapse: collapse;
      inline-size: 100%;
      font-size: 0.8125rem;
    }
    th,
    td {
      text-align: end;
      padding: 3px 10px 3px 0;
      border-block-end: 1px solid var(--rumbo-rule);
      white-space: nowrap;
    }
    th {
      font-weight: 500;
      color: var(--rumbo-ink2);
    }
    th:first-child,
    td:first-child {
      text-align: start;
    }
    @media print {
      button {
        display: none;
      }
    }
  `;

  declare data?: D;
  declare tableShown: boolean;

  private chart?: echarts.ECharts;
  private readonly probe = document.createElement('span');
  private readonly room = new ResizeObserver(() => this.chart?.resize());
  private readonly theme = new MutationObserver(() => this.draw());
  private readonly scheme = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();
  private readonly key = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.toggle();
      event.preventDefault();
    }
  };

  constructor() {
    super();
    this.tableShown = false;
    this.probe.hidden = true;
  }

  /** The drawing, in ECharts' words. */
  protected abstract option(data: D, colours: Colours): echarts.EChartsCoreOption;

  /** The drawing's height in pixels, where the data decides it. */
  protected height(_data: D): number | undefined {
    return undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.addEventListener('keydown', this.key);
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style'] });
    this.scheme.addEventListener('change', this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.key);
    this.theme.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
    this.release();
  }

  render() {
    const data = this.data;
    if (!data) {
      return nothing;
    }
    const height = this.height(data);
    return html`<div class="caption">
        ${data.caption}
        <button @click=${this.toggle} aria-pressed=${this.tableShown}>
          · <kbd>T</kbd> ${this.tableShown ? data.hideTable : data.showTable}
        </button>
      </div>
      ${this.tableShown
        ? this.table(data.table)
        : html`<div class="drawing" role="img" aria-label=${data.finding} style=${height ? `block-size:${height}px` : ''}></div>`}`;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('data')) {
      this.setAttribute('aria-label', this.data?.finding ?? '');
    }
    this.draw();
  }

  private table(table: DataTable) {
    return html`<div class="table" tabindex="0" role="region" aria-label=${this.data?.finding ?? ''}>
      <table>
        <thead>
          <tr>
            ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>`;
  }

  private toggle() {
    this.tableShown = !this.tableShown;
  }

  private draw() {
    const room = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (!room || !this.data) {
      this.release();
      return;
    }
    if (this.chart?.getDom() !== room) {
      this.release();
      this.chart = echarts.init(room, undefined, { renderer: 'svg' });
      this.room.observe(room);
      this.drawn(this.chart);
    }
    this.chart?.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...this.option(this.data, this.colours()) }, true);
  }

  /** Called once for every new drawing, to listen to it. */
  protected drawn(_chart: echarts.ECharts) {}

  private release() {
    this.room.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  // A custom property made by light-dark() only becomes a colour where it is used, so a hidden element uses it.
  private colours(): Colours {
    this.renderRoot.append(this.probe);
    const entries = Object.entries(VARIABLES).map(([name, variable]) => {
      this.probe.style.color = `var(${variable})`;
      return [name, getComputedStyle(this.probe).color];
    });
    this.probe.remove();
    return Object.fromEntries(entries) as unknown as Colours;
  }
}

/** A number as the country writes it. */
export function written(value: number, decimal: string, group: string): string {
  const [whole, fraction] = Math.abs(value).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return (value < 0 ? '\u2212' : '') + grouped + (fraction ? decimal + fraction : '');
}
