// What the entry sheet and the server tell each other. Every word comes from the server, in the municipality's Spanish.

export type Field = 'value' | 'numerator' | 'denominator' | 'note' | 'next';

export type Texts = Record<Field, string>;

export interface Sign {
  style: string;
  word: string;
  score?: string;
  about?: string;
}

export interface Row {
  key: string;
  group: string;
  code: string;
  name: string;
  about: string;
  href: string;
  unit: string;
  ratio: boolean;
  locked: boolean;
  correctable: boolean;
  previous: string;
  target: string;
  texts: Texts;
  result: string;
  light: Sign | null;
  state: Sign;
  seen: string;
  entry: string;
  files: number;
  remarks: number;
  noteWanted: boolean;
  problem: string;
}

export interface Sheet {
  id: string;
  milestones: boolean;
  ratios: boolean;
  heads: { previous: string; target: string; value: string };
  words: Record<string, string>;
  rows: Row[];
}

export interface Verdict {
  key: string;
  light: Sign | null;
  result: string;
  noteWanted: boolean;
  problem: string;
  field: Field | '';
  meant: string;
}

export interface Saved extends Verdict {
  kind: 'saved' | 'refused' | 'overtaken' | 'incomplete' | 'gone';
  row?: Row;
  said?: string;
  theirs?: { what: string; who: string; row: Row } | null;
}

export interface Edit {
  key: string;
  texts: Texts;
  seen: string;
}

export const EMPTY: Texts = { value: '', numerator: '', denominator: '', note: '', next: '' };

export function same(one: Texts, other: Texts): boolean {
  return (Object.keys(EMPTY) as Field[]).every((field) => one[field] === other[field]);
}
