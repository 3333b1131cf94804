// A block copied from a spreadsheet, laid over the sheet: from the cell where the cursor stands, or by the codes in its
// first column. What does not fit is said, and nothing of it is taken.
import type { Field, Row } from './entry-types';

export interface Landing {
  row: Row;
  texts: Partial<Record<Field, string>>;
}

export interface Block {
  landings: Landing[];
  misfit: '' | 'rows' | 'columns' | 'locked';
  count: number;
}

export function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < plain.length; i++) {
    const character = plain[i];
    if (quoted) {
      if (character === '"' && plain[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (character === '"') {
        quoted = false;
      } else {
        cell += character;
      }
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === '\t') {
      rows[rows.length - 1].push(cell.trim());
      cell = '';
    } else if (character === '\n') {
      rows[rows.length - 1].push(cell.trim());
      rows.push([]);
      cell = '';
    } else {
      cell += character;
    }
  }
  rows[rows.length - 1].push(cell.trim());
  return rows;
}

export function lay(block: string[][], rows: Row[], at: number, column: number, columns: Field[]): Block {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const coded = block[0].length > 1 && block.every((line) => line[0] === '' || byCode.has(line[0]));
  const lines = coded ? block.filter((line) => line[0] !== '') : block;
  const values = coded ? lines.map((line) => line.slice(1)) : lines;
  const targets = coded ? lines.map((line) => byCode.get(line[0])) : rows.slice(at, at + lines.length);
  const fields = coded && values[0].length <= columns.length ? columns : columns.slice(column);
  const count = values.reduce((sum, line) => sum + line.filter((cell) => cell !== '').length, 0);
  if (targets.length < lines.length) {
    return { landings: [], misfit: 'rows', count };
  }
  if (Math.max(...values.map((line) => line.length)) > fields.length) {
    return { landings: [], misfit: 'columns', count };
  }
  const landings = values.map((line, i) => ({ row: targets[i] as Row, texts: filled(line, fields) }));
  const used = landings.filter((landing) => Object.keys(landing.texts).length > 0);
  return { landings: used, misfit: used.some((landing) => landing.row.locked) ? 'locked' : '', count };
}

function filled(line: string[], fields: Field[]): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {};
  line.forEach((cell, i) => {
    if (cell !== '') {
      texts[fields[i]] = cell;
    }
  });
  return texts;
}
