// What was typed and not yet acknowledged, kept in the browser: neither an ended session nor a dead server loses it.
import type { Edit } from './entry-types';

export class Unsaved {
  constructor(private readonly name: string) {}

  all(): Edit[] {
    try {
      return Object.values(JSON.parse(localStorage.getItem(this.name) ?? '{}')) as Edit[];
    } catch {
      return [];
    }
  }

  keep(edit: Edit) {
    this.write((edits) => ({ ...edits, [edit.key]: edit }));
  }

  drop(key: string) {
    this.write((edits) => {
      delete edits[key];
      return edits;
    });
  }

  private write(change: (edits: Record<string, Edit>) => Record<string, Edit>) {
    try {
      const edits = change(JSON.parse(localStorage.getItem(this.name) ?? '{}'));
      if (Object.keys(edits).length === 0) {
        localStorage.removeItem(this.name);
      } else {
        localStorage.setItem(this.name, JSON.stringify(edits));
      }
    } catch {
      // A browser without storage keeps it on the page alone.
    }
  }
}
