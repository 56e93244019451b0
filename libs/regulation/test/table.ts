import fs from 'node:fs';
import path from 'node:path';
import type { Length, Limit } from '../src/rules/types.js';

/** A line of `deadlines.txt`. */
export type Row = Readonly<{
  start: string;
  limit: Limit;
  extension: Length | undefined;
  unmoved: string;
  moved: string;
  unconfirmed: readonly string[];
}>;

const FORM = /^(\d+) (\S+)( before)?(?: \+ (\d+) (\S+))?$/;
const lengthOf = (amount = '', unit = ''): Length => ({
  amount: Number(amount),
  unit: unit as Length['unit'],
});

/** `2026-11-30` as the instant at its end, a moment with Viet Nam's offset. */
const instant = (text: string): string => {
  if (text.length > 10)
    return `${text.replace(/0+$/, (zeros) => (text.includes('.') ? '' : zeros))}+07:00`;
  const next = new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000);
  return `${next.toISOString().slice(0, 10)}T00:00:00+07:00`;
};

function rowOf(line: string): [string, Row] {
  const [start = '', told = '', unmoved = '', moved = '', open = '-', shows = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [, amount, unit, before, moreAmount, moreUnit] = FORM.exec(told) ?? [];
  const length = lengthOf(amount, unit);
  const extension = moreAmount === undefined ? undefined : lengthOf(moreAmount, moreUnit);
  const limit: Limit = before
    ? { kind: 'notice', ...length }
    : { kind: 'within', ...length, ...(extension && { extension: { by: extension } }) };
  const unconfirmed = open === '-' ? [] : open.split(' ');
  const ends = { unmoved: instant(unmoved), moved: instant(moved), unconfirmed };
  return [`${start}, ${told}: ${shows}`, { start, limit, extension, ...ends }];
}

/** The table of deadlines: what each line is called, and what it says. */
export const table: readonly (readonly [string, Row])[] = fs
  .readFileSync(path.join(__dirname, 'deadlines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(rowOf);
