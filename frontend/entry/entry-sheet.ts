// The entry sheet: a grid of cells that works like a spreadsheet. The server judges and keeps; this moves the cursor, keeps
// what was typed until it is acknowledged, lays pasted blocks, and undoes. Drawn in the light DOM: the page's styles hold.
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { EMPTY, same, type Edit, type Field, type Row, type Saved, type Sheet, type Sign, type Texts, type Verdict } from './entry-types';
import { lay, parse, type Block } from './paste-block';
import { Unsaved } from './unsaved';

interface Server {
  judge(edits: string): Promise<string>;
  save(edits: string): Promise<string>;
}

interface Act {
  before: Edit[];
  said: string;
}

const JUDGE_AFTER_MS = 150;

class EntrySheet extends LitElement {
  static properties = {
    sheet: { type: Object },
    typed: { state: true },
    verdicts: { state: true },
    busy: { state: true },
    preview: { state: true },
    conflict: { state: true },
    said: { state: true },
  };

  declare sheet: Sheet | undefined;
  declare typed: Map<string, Texts>;
  declare verdicts: Map<string, Verdict>;
  declare busy: Set<string>;
  declare preview: (Block & { verdicts: Map<string, Verdict>; shape: string }) | undefined;
  declare conflict: Saved | undefined;
  declare said: string;

  declare $server: Server;

  private unsaved = new Unsaved('');
  private acts: Act[] = [];
  private judging = 0;
  private saving: Promise<unknown> = Promise.resolve();

  constructor() {
    super();
    this.typed = new Map();
    this.verdicts = new Map();
    this.busy = new Set();
    this.said = '';
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed: PropertyValues) {
    const before = changed.get('sheet') as Sheet | undefined;
    if (changed.has('sheet') && this.sheet && before?.id !== this.sheet.id) {
      this.begin();
    }
  }

  /** Saves what is still typed only; resolves when the server has answered. */
  async flush(): Promise<number> {
    (document.activeElement as HTMLElement | null)?.blur();
    await this.saving;
    await this.commit([...this.typed.keys()]);
    return this.typed.size;
  }

  /** Takes back the last thing saved. */
  async undo() {
    const act = this.acts.pop();
    if (!act) {
      this.said = this.words('nothingToUndo');
      return;
    }
    act.before.forEach((edit) => this.type(this.row(edit.key), edit.texts));
    await this.commit(act.before.map((edit) => edit.key), false);
    this.said = this.words('undone');
    this.tellCounts();
  }

  /** Puts the cursor into the first cell that waits for something. */
  focusFirst() {
    const wanted = this.rows.find((row) => !row.locked && !row.entry) ?? this.rows.find((row) => !row.locked);
    if (wanted) {
      this.cell(wanted, this.columns(wanted)[0])?.focus();
    }
  }

  /** A row as the server has it now, after a dialog changed something of it. */
  renew(row: Row) {
    this.replace(row);
  }

  private begin() {
    this.typed = new Map();
    this.verdicts = new Map();
    this.preview = undefined;
    this.conflict = undefined;
    this.acts = [];
    this.unsaved = new Unsaved(`rumbo.sheet.${this.sheet!.id}`);
    const kept = this.unsaved.all().filter((edit) => this.rows.some((row) => row.key === edit.key && !row.locked));
    kept.forEach((edit) => {
      this.row(edit.key).seen = edit.seen;
      this.typed.set(edit.key, edit.texts);
    });
    if (kept.length > 0) {
      this.said = this.words('restored');
      this.commit(kept.map((edit) => edit.key));
    }
    this.updateComplete.then(() => this.focusFirst());
  }

  private get rows(): Row[] {
    return this.sheet?.rows ?? [];
  }

  private row(key: string): Row {
    return this.rows.find((row) => row.key === key) as Row;
  }

  private words(key: string): string {
    return this.sheet?.words[key] ?? '';
  }

  private texts(row: Row): Texts {
    return this.typed.get(row.key) ?? row.texts;
  }

  private columns(row?: Row): Field[] {
    if (this.sheet?.milestones) {
      return ['value', 'note', 'next'];
    }
    if (row) {
      return row.ratio ? ['numerator', 'denominator', 'note'] : ['value', 'note'];
    }
    return this.sheet?.ratios ? ['numerator', 'denominator', 'value', 'note'] : ['value', 'note'];
  }

  private cell(row: Row, field: Field): HTMLInputElement | null {
    return this.querySelector(`[data-row="${CSS.escape(row.key)}"][data-field="${field}"]`);
  }

  // Typing

  private type(row: Row, texts: Texts) {
    const typed = new Map(this.typed);
    if (same(texts, row.texts)) {
      typed.delete(row.key);
      this.unsaved.drop(row.key);
    } else {
      typed.set(row.key, texts);
      this.unsaved.keep({ key: row.key, texts, seen: row.seen });
    }
    this.typed = typed;
  }

  private onInput(row: Row, field: Field, event: Event) {
    this.type(row, { ...this.texts(row), [field]: (event.target as HTMLInputElement).value });
    window.clearTimeout(this.judging);
    this.judging = window.setTimeout(() => this.judge(row), JUDGE_AFTER_MS);
  }

  private async judge(row: Row) {
    if (!this.typed.has(row.key)) {
      this.verdicts.delete(row.key);
      this.requestUpdate();
      return;
    }
    const answer = JSON.parse(await this.$server.judge(JSON.stringify([this.edit(row)]))) as Verdict[];
    answer.forEach((verdict) => this.verdicts.set(verdict.key, verdict));
    this.requestUpdate();
  }

  private edit(row: Row): Edit {
    return { key: row.key, texts: this.texts(row), seen: row.seen };
  }

  // Saving

  private commit(keys: string[], undoable = true): Promise<unknown> {
    this.saving = this.saving.then(() => this.save(keys, undoable)).catch(() => this.lost());
    return this.saving;
  }

  private async save(keys: string[], undoable: boolean) {
    const rows = keys.map((key) => this.row(key)).filter((row) => row && this.typed.has(row.key));
    if (rows.length === 0) {
      return;
    }
    const edits = rows.map((row) => this.edit(row));
    const before = rows.map((row) => ({ key: row.key, texts: row.texts, seen: row.seen }));
    this.busy = new Set([...this.busy, ...keys]);
    try {
      const answers = JSON.parse(await this.$server.save(JSON.stringify(edits))) as Saved[];
      answers.forEach((saved, i) => this.answer(saved, edits[i]));
      const done = answers.filter((saved) => saved.kind === 'saved');
      if (undoable && done.length > 0) {
        this.acts.push({
          before: before.filter((edit) => done.some((saved) => saved.key === edit.key)),
          said: done[0].said ?? '',
        });
      }
      if (done.length > 0) {
        this.said = done.length === 1 ? done[0].said ?? '' : this.words('savedMany').replace('{0}', String(done.length));
      }
    } finally {
      this.busy = new Set([...this.busy].filter((key) => !keys.includes(key)));
      this.tellCounts();
    }
  }

  private answer(saved: Saved, sent: Edit) {
    this.verdicts.delete(saved.key);
    if (saved.kind === 'saved' && saved.row) {
      const untouched = same(this.typed.get(saved.key) ?? sent.texts, sent.texts);
      this.replace(saved.row);
      if (untouched) {
        this.typed.delete(saved.key);
        this.unsaved.drop(saved.key);
      }
    } else if (saved.kind === 'overtaken') {
      this.conflict = saved;
    } else {
      this.verdicts.set(saved.key, saved);
    }
    this.requestUpdate();
  }

  private replace(row: Row) {
    const at = this.rows.findIndex((each) => each.key === row.key);
    if (at >= 0) {
      this.rows[at] = row;
      this.requestUpdate();
    }
  }

  private lost() {
    this.said = this.words('notSaved');
  }

  private tellCounts() {
    this.dispatchEvent(new CustomEvent('counted', { detail: { unsaved: this.typed.size } }));
  }

  private keepMine() {
    const theirs = this.conflict?.theirs;
    const key = this.conflict?.key as string;
    const mine = this.texts(this.row(key));
    if (theirs) {
      this.replace(theirs.row);
    }
    this.conflict = undefined;
    this.type(this.row(key), mine);
    this.commit([key]);
  }

  private keepTheirs() {
    const key = this.conflict?.key as string;
    const theirs = this.conflict?.theirs;
    this.typed.delete(key);
    this.unsaved.drop(key);
    if (theirs) {
      this.replace(theirs.row);
    }
    this.conflict = undefined;
    this.tellCounts();
  }

  // Moving

  private onKey(row: Row, field: Field, event: KeyboardEvent) {
    const input = event.target as HTMLInputElement;
    const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const atStart = whole || (input.selectionStart === 0 && input.selectionEnd === 0);
    const atEnd = whole || input.selectionStart === input.value.length;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !this.typed.has(row.key)) {
      event.preventDefault();
      this.undo();
    } else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.down(row, field, event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1);
    } else if (event.key === 'ArrowLeft' && atStart) {
      this.aside(row, field, -1, event);
    } else if (event.key === 'ArrowRight' && atEnd) {
      this.aside(row, field, 1, event);
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.cell(row, 'note')?.focus();
    } else if (event.key === 'Escape') {
      this.type(row, row.texts);
      this.verdicts.delete(row.key);
    }
  }

  private down(row: Row, field: Field, step: number) {
    const open = this.rows.filter((each) => !each.locked);
    const next = open[open.indexOf(row) + step];
    if (next) {
      const columns = this.columns(next);
      this.cell(next, columns.includes(field) ? field : columns[0])?.focus();
    } else {
      this.commit([row.key]);
    }
  }

  private aside(row: Row, field: Field, step: number, event: KeyboardEvent) {
    const columns = this.columns(row);
    const next = columns[columns.indexOf(field) + step];
    if (next) {
      event.preventDefault();
      this.cell(row, next)?.focus();
    }
  }

  private onLeave(row: Row, event: FocusEvent) {
    const to = event.relatedTarget as HTMLElement | null;
    if (this.typed.has(row.key) && to?.dataset.row !== row.key) {
      this.commit([row.key]);
    }
  }

  // Pasting

  private async onPaste(row: Row, field: Field, event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.replace(/[\r\n]+$/, ''))) {
      return;
    }
    event.preventDefault();
    const columns = this.columns();
    const block = lay(parse(text), this.rows, this.rows.indexOf(row), columns.indexOf(field), columns);
    const verdicts = new Map<string, Verdict>();
    if (block.misfit === '') {
      const edits = block.landings.map(({ row: on, texts }) => ({
        key: on.key,
        texts: { ...this.texts(on), ...texts },
        seen: on.seen,
      }));
      (JSON.parse(await this.$server.judge(JSON.stringify(edits))) as Verdict[]).forEach((verdict) =>
        verdicts.set(verdict.key, verdict),
      );
    }
    this.preview = { ...block, verdicts, shape: block.misfit ? this.words(`misfit.${block.misfit}`) : '' };
    await this.updateComplete;
    (this.querySelector('.paste-preview .buttons button') as HTMLElement | null)?.focus();
  }

  private good() {
    return this.preview?.landings.filter(({ row }) => !this.preview!.verdicts.get(row.key)?.problem) ?? [];
  }

  private async takePasted() {
    const good = this.good();
    this.preview = undefined;
    good.forEach(({ row, texts }) => this.type(row, { ...this.texts(row), ...texts }));
    await this.commit(good.map(({ row }) => row.key));
    if (good.length > 0) {
      this.cell(good[good.length - 1].row, this.columns(good[good.length - 1].row)[0])?.focus();
    }
  }

  private async takeMeant(verdict: Verdict) {
    const landing = this.preview?.landings.find(({ row }) => row.key === verdict.key);
    if (!landing || !verdict.field || !this.preview) {
      return;
    }
    landing.texts[verdict.field] = verdict.meant;
    const edit = { key: landing.row.key, texts: { ...this.texts(landing.row), ...landing.texts }, seen: landing.row.seen };
    const [again] = JSON.parse(await this.$server.judge(JSON.stringify([edit]))) as Verdict[];
    this.preview.verdicts.set(verdict.key, again);
    this.requestUpdate();
  }

  // Drawing

  render() {
    if (!this.sheet) {
      return nothing;
    }
    const columns = this.columns();
    return html`
      <div class="entry-scroll">
        <table class="entry-sheet">
          <thead>
            <tr>
              <th scope="col">${this.words('code')}</th>
              <th scope="col">${this.words(this.sheet.milestones ? 'milestone' : 'indicator')}</th>
              <th scope="col">${this.words('unit')}</th>
              <th scope="col" class="num">${this.sheet.heads.previous}</th>
              <th scope="col" class="num">${this.sheet.heads.target}</th>
              ${columns
                .filter((field) => field !== 'note' && field !== 'next')
                .map((field) => html`<th scope="col" class="num accent">${this.head(field)}</th>`)}
              <th scope="col">${this.words('light')}</th>
              <th scope="col">${this.words('note')}</th>
              ${this.sheet.milestones ? html`<th scope="col">${this.words('next')}</th>` : nothing}
              <th scope="col" class="num">${this.words('files')}</th>
              <th scope="col">${this.words('state')}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              this.rows,
              (row) => row.key,
              (row) => this.line(row),
            )}
          </tbody>
        </table>
      </div>
      <div class="entry-said" role="status" aria-live="polite">
        ${this.said ? html`<span>${this.said}</span>` : nothing}
        ${this.acts.length > 0
          ? html`<button class="link" @click=${() => this.undo()}>${this.words('undo')}</button>`
          : nothing}
      </div>
      ${this.preview ? this.pasted() : nothing} ${this.conflict ? this.conflicting(this.conflict) : nothing}
    `;
  }

  private head(field: Field) {
    return field === 'value' ? this.sheet!.heads.value : this.words(field);
  }

  private line(row: Row) {
    const landing = this.preview?.landings.find((each) => each.row.key === row.key);
    const verdict = (landing && this.preview?.verdicts.get(row.key)) ?? this.verdicts.get(row.key);
    const light = verdict ? verdict.light : row.light;
    return html`<tr class=${row.locked ? 'locked' : ''}>
      <td class="code">${row.code}</td>
      <th scope="row"><a href=${row.href} title=${row.about}>${row.name}</a></th>
      <td class="quiet unit">${row.unit}</td>
      <td class="num given" data-label=${this.sheet!.heads.previous}>${row.previous}</td>
      <td class="num given" data-label=${this.sheet!.heads.target}>${row.target}</td>
      ${this.columns()
        .filter((field) => field !== 'note' && field !== 'next')
        .map((field) => this.figure(row, field, landing?.texts[field], verdict))}
      <td class="entry-light">
        ${verdict?.problem
          ? html`<span class="entry-problem" id=${`p-${row.key}`}>${verdict.problem}
              ${verdict.meant && !landing
                ? html`<button class="link" @click=${() => this.correct(row, verdict)}>${this.words('meant')} ${verdict.meant}?</button>`
                : nothing}</span>`
          : this.sign(light)}
      </td>
      ${this.note(row, 'note', landing?.texts.note, verdict ? verdict.noteWanted : row.noteWanted)}
      ${this.sheet!.milestones ? this.note(row, 'next', landing?.texts.next, false) : nothing}
      <td class="num" data-label=${this.words('files')}>${this.fileButton(row)}</td>
      <td class="entry-state">${this.state(row, !!landing, verdict)}</td>
    </tr>`;
  }

  private figure(row: Row, field: Field, pasted: string | undefined, verdict?: Verdict) {
    if (!this.columns(row).includes(field)) {
      const result = field === 'value' ? verdict?.result ?? row.result : '';
      return html`<td class="num given ${row.ratio ? '' : 'void'}" data-label=${this.head(field)}>${result}</td>`;
    }
    const wrong = !!verdict?.problem && (verdict.field === field || verdict.field === '');
    return html`<td
      class="num entry-cell ${pasted === undefined ? '' : 'pasted'} ${wrong ? 'wrong' : ''}"
      data-label=${this.head(field)}
    >
      <input
        data-row=${row.key}
        data-field=${field}
        inputmode="decimal"
        autocomplete="off"
        aria-label=${`${this.head(field)}, ${row.name}`}
        aria-invalid=${wrong ? 'true' : 'false'}
        ?readonly=${row.locked}
        .value=${live(pasted ?? this.texts(row)[field])}
        @input=${(event: Event) => this.onInput(row, field, event)}
        @keydown=${(event: KeyboardEvent) => this.onKey(row, field, event)}
        @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
        @blur=${(event: FocusEvent) => this.onLeave(row, event)}
        @paste=${(event: ClipboardEvent) => this.onPaste(row, field, event)}
      />
    </td>`;
  }

  private note(row: Row, field: Field, pasted: string | undefined, wanted: boolean) {
    const missing = wanted && !row.locked && (pasted ?? this.texts(row).note).trim() === '' && field === 'note';
    return html`<td class="entry-cell entry-note ${missing ? 'wanted' : ''} ${pasted === undefined ? '' : 'pasted'}" data-label=${this.words(field)}>
      <input
        data-row=${row.key}
        data-field=${field}
        autocomplete="off"
        maxlength="4000"
        aria-label=${`${this.words(field)}, ${row.name}`}
        placeholder=${missing ? this.words('noteWanted') : ''}
        ?readonly=${row.locked}
        .value=${live(pasted ?? this.texts(row)[field])}
        @input=${(event: Event) => this.onInput(row, field, event)}
        @keydown=${(event: KeyboardEvent) => this.onKey(row, field, event)}
        @blur=${(event: FocusEvent) => this.onLeave(row, event)}
        @paste=${(event: ClipboardEvent) => this.onPaste(row, field, event)}
      />
    </td>`;
  }

  private fileButton(row: Row) {
    return html`<button
      class="link"
      ?disabled=${!row.entry}
      title=${row.entry ? this.words('filesOf') : this.words('filesLater')}
      aria-label=${`${this.words('filesOf')} ${row.name}: ${row.files}`}
      @click=${() => this.tell('files', row)}
    >
      ${row.files || '+'}
    </button>`;
  }

  private state(row: Row, pasted: boolean, verdict?: Verdict) {
    if (pasted) {
      return html`<span class="accent-text">${this.words('preview')}</span>`;
    }
    if (this.busy.has(row.key)) {
      return html`<span class="quiet">${this.words('saving')}</span>`;
    }
    if (this.typed.has(row.key)) {
      return html`<span class="light light-red">${verdict?.problem ? this.words('notKept') : this.words('unsaved')}</span>`;
    }
    const about = row.state.about ?? row.state.word;
    return html`<button
      class="link state"
      title=${about}
      aria-label=${`${about}, ${row.name}`}
      @click=${() => this.tell('history', row)}
    >${this.sign(row.state)}${row.remarks
      ? html` <span class="count accent">${row.remarks}</span>`
      : nothing}</button>
    ${row.correctable ? html`<button class="link" @click=${() => this.unlock(row)}>${this.words('correct')}</button>` : nothing}`;
  }

  private unlock(row: Row) {
    this.replace({ ...row, locked: false, correctable: false });
    this.updateComplete.then(() => this.cell(row, this.columns(row)[0])?.focus());
  }

  private correct(row: Row, verdict: Verdict) {
    this.type(row, { ...this.texts(row), [verdict.field || 'value']: verdict.meant });
    this.commit([row.key]);
  }

  private tell(what: string, row: Row) {
    this.dispatchEvent(new CustomEvent(what, { detail: { key: row.key } }));
  }

  private sign(sign: Sign | null) {
    return sign
      ? html`<span class="light light-${sign.style}"><span class="sym sym-${sign.style}" aria-hidden="true"></span><span>${sign.word}${sign.score ? html` <small>${sign.score}</small>` : nothing}</span></span>`
      : nothing;
  }

  private pasted() {
    const preview = this.preview!;
    const bad = [...preview.verdicts.values()].filter((verdict) => verdict.problem);
    const good = this.good();
    return html`<div
      class="entry-float paste-preview"
      role="dialog"
      aria-label=${this.words('paste')}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') {
          this.preview = undefined;
        }
      }}
    >
      <h3>${this.words('paste').replace('{0}', String(preview.count))}</h3>
      ${preview.shape
        ? html`<p class="entry-problem">${preview.shape}</p>`
        : html`<p>${this.words(bad.length === 0 ? 'pasteGood' : 'pasteBad').replace('{0}', String(good.length)).replace('{1}', String(bad.length))}</p>`}
      <ul>
        ${bad.map(
          (verdict) => html`<li>
            <b>${this.row(verdict.key).code}</b> ${verdict.problem}
            ${verdict.meant
              ? html`<button class="link" @click=${() => this.takeMeant(verdict)}>${this.words('meant')} ${verdict.meant}?</button>`
              : nothing}
          </li>`,
        )}
      </ul>
      <div class="buttons">
        ${good.length > 0 && !preview.shape
          ? html`<button class="primary" @click=${() => this.takePasted()}>${this.words('keep').replace('{0}', String(good.length))}</button>`
          : nothing}
        <button @click=${() => (this.preview = undefined)}>${this.words('drop')}</button>
      </div>
    </div>`;
  }

  private conflicting(conflict: Saved) {
    return html`<div class="entry-float" role="alertdialog" aria-label=${this.words('conflict')}>
      <h3>${this.words('conflict')}</h3>
      <p>${conflict.theirs?.who ?? this.words('conflictGone')}</p>
      <dl>
        <dt>${this.words('theirs')}</dt>
        <dd>${conflict.theirs?.what ?? '–'}</dd>
        <dt>${this.words('mine')}</dt>
        <dd>${conflict.said}</dd>
      </dl>
      <div class="buttons">
        <button class="primary" autofocus @click=${() => this.keepTheirs()}>${this.words('keepTheirs')}</button>
        <button @click=${() => this.keepMine()}>${this.words('keepMine')}</button>
      </div>
    </div>`;
  }
}

customElements.define('rumbo-entry-sheet', EntrySheet);
export { EMPTY };
