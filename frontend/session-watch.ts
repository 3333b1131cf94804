// Warns before the session ends. Vaadin's exchanges with the server are seen as resource timings; heartbeats do not count.
import { css, html, LitElement, nothing } from 'lit';

const WARN_BEFORE_SECONDS = 120;

class SessionWatch extends LitElement {
  static properties = {
    seconds: { type: Number },
    title: { type: String },
    hint: { type: String },
    stay: { type: String },
    left: { state: true },
  };

  static styles = css`
    div {
      position: fixed;
      inset-block-end: 16px;
      inset-inline-end: 16px;
      z-index: 300;
      max-inline-size: 380px;
      padding: 14px 16px;
      border: 1px solid var(--rumbo-inputline);
      border-radius: 10px;
      background: var(--rumbo-surface);
      color: var(--rumbo-ink);
    }
    b {
      display: block;
    }
    button {
      margin-block-start: 10px;
      padding: 6px 14px;
      border: 0;
      border-radius: 7px;
      font: inherit;
      font-weight: 600;
      color: #fff;
      background: var(--rumbo-accent-fill);
    }
  `;

  declare seconds: number;
  declare title: string;
  declare hint: string;
  declare stay: string;
  declare left: number;

  private lastExchange = performance.now();
  private timer = 0;
  private observer?: PerformanceObserver;

  constructor() {
    super();
    this.left = Number.POSITIVE_INFINITY;
  }

  connectedCallback() {
    super.connectedCallback();
    this.observer = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => entry.name.includes('v-r=uidl'))) {
        this.lastExchange = performance.now();
      }
    });
    this.observer.observe({ type: 'resource' });
    this.timer = window.setInterval(() => this.look(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.observer?.disconnect();
    window.clearInterval(this.timer);
  }

  render() {
    if (this.left > WARN_BEFORE_SECONDS) {
      return nothing;
    }
    const time = `${Math.floor(this.left / 60)}:${String(this.left % 60).padStart(2, '0')}`;
    return html`<div role="alertdialog" aria-live="assertive">
      <b>${this.title} ${time}</b>
      <span>${this.hint}</span><br />
      <button @click=${this.remain}>${this.stay}</button>
    </div>`;
  }

  private look() {
    const left = Math.max(0, Math.ceil(this.seconds - (performance.now() - this.lastExchange) / 1000));
    this.left = left;
    if (left === 0) {
      window.location.reload();
    }
  }

  private remain() {
    this.dispatchEvent(new CustomEvent('remain'));
    this.lastExchange = performance.now();
    this.look();
  }
}

customElements.define('rumbo-session-watch', SessionWatch);
