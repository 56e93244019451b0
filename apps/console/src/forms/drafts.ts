import { instantOf } from '../texts/time.js';
import type { Field, Shape } from './fields.js';

// What an officer has typed so far, and the body that it makes.

/** A draft is text all the way down, so that nothing typed is ever lost to a parser. */
export type Draft = string | readonly Draft[] | Readonly<{ [name: string]: Draft }>;
export type Group = Readonly<Record<string, Draft>>;

export type Wrong = 'missing' | 'wrongDay' | 'wrongNumber' | 'wrongForm' | 'tooFew';
export type Fault = Readonly<{ path: string; wrong: Wrong; shape: Shape; field: Field }>;

export const textOf = (draft: Draft | undefined): string =>
  typeof draft === 'string' ? draft : '';
export const itemsOf = (draft: Draft | undefined): readonly Draft[] =>
  Array.isArray(draft) ? (draft as readonly Draft[]) : [];
export const groupOf = (draft: Draft | undefined): Group =>
  typeof draft === 'object' && !Array.isArray(draft) ? (draft as Group) : {};

/** A list that must not be empty begins with its first members open. */
export function blank(shape: Shape): Draft {
  if (shape.kind === 'group') return blankGroup(shape.fields);
  if (shape.kind === 'list' && shape.item.kind !== 'code') {
    return Array.from({ length: shape.min }, () => blank(shape.item));
  }
  return shape.kind === 'list' ? [] : '';
}

export const blankGroup = (fields: readonly Field[]): Group =>
  Object.fromEntries(fields.map((field) => [field.name, blank(field.shape)]));

/** Whether nothing was typed. */
export function isBlank(draft: Draft | undefined): boolean {
  if (draft === undefined || typeof draft === 'string') return textOf(draft).trim() === '';
  return Object.values(draft).every((inner: Draft) => isBlank(inner));
}

export type Read = Readonly<{ body: Readonly<Record<string, unknown>>; faults: readonly Fault[] }>;

/** The body that the fields of a draft make, and what is wrong with them by dotted path. */
export function readGroup(fields: readonly Field[], draft: Group, at = ''): Read {
  const faults: Fault[] = [];
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const value = readField({ field, draft: draft[field.name], path, faults });
    if (value !== undefined) body[field.name] = value;
  }
  return { body, faults };
}

/** One field on its way from draft to body; `faults` collects what is wrong with it and below it. */
type Reading = Readonly<{ field: Field; draft: Draft | undefined; path: string; faults: Fault[] }>;

function faultIn({ field, path, faults }: Reading, wrong: Wrong): void {
  faults.push({ path, wrong, shape: field.shape, field });
}

function readField(reading: Reading): unknown {
  const { shape, required } = reading.field;
  const open = shape.kind === 'group' || isOpenList(shape, reading.draft);
  if (open || !isBlank(reading.draft)) return readValue(reading);
  if (required) faultIn(reading, shape.kind === 'list' ? 'tooFew' : 'missing');
  return undefined;
}

/** Members that stand open in a list have to be filled in or taken away. */
const isOpenList = (shape: Shape, draft: Draft | undefined): boolean =>
  shape.kind === 'list' && itemsOf(draft).length > 0;

function readValue(reading: Reading): unknown {
  const { field, draft, path, faults } = reading;
  const { shape } = field;
  const fault = (wrong: Wrong) => {
    faultIn(reading, wrong);
  };
  switch (shape.kind) {
    case 'group': {
      const read = readGroup(shape.fields, groupOf(draft), path);
      faults.push(...read.faults);
      return read.body;
    }
    case 'list': {
      const items = itemsOf(draft);
      if (items.length < shape.min) fault('tooFew');
      const member = { ...field, shape: shape.item, required: true };
      return items.map((item, i) =>
        readField({ field: member, draft: item, path: `${path}.${String(i)}`, faults }),
      );
    }
    case 'flag':
      return textOf(draft) === 'yes';
    case 'count':
      return readCount(textOf(draft).trim(), shape, fault);
    case 'day':
    case 'instant':
      return readTime(shape.kind, groupOf(draft), fault);
    case 'text':
      return readText(textOf(draft).trim(), shape.pattern, fault);
    case 'code':
    case 'unit':
    case 'party':
    case 'province':
      return textOf(draft);
  }
}

function readText(
  text: string,
  pattern: string | undefined,
  fault: (wrong: Wrong) => void,
): string {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) fault('wrongForm');
  return text;
}

function readCount(
  text: string,
  { min, max }: Extract<Shape, { kind: 'count' }>,
  fault: (wrong: Wrong) => void,
): number | undefined {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  fault('wrongNumber');
  return undefined;
}

function readTime(kind: 'day' | 'instant', draft: Group, fault: (wrong: Wrong) => void) {
  const part = (name: string) => textOf(draft[name]);
  const clock = { year: part('year'), month: part('month'), day: part('day') };
  const minute =
    kind === 'day' ? { hour: '0', minute: '0' } : { hour: part('hour'), minute: part('minute') };
  const instant = instantOf({ ...clock, ...minute });
  if (instant === undefined) fault('wrongDay');
  return kind === 'day' ? instant?.slice(0, 10) : instant;
}

/** A draft with one value changed, by dotted path. */
export function withValue(draft: Draft | undefined, path: readonly string[], value: Draft): Draft {
  const [head, ...tail] = path;
  if (head === undefined) return value;
  if (Array.isArray(draft)) {
    return (draft as readonly Draft[]).map((item, i) =>
      String(i) === head ? withValue(item, tail, value) : item,
    );
  }
  const group = groupOf(draft);
  return { ...group, [head]: withValue(group[head], tail, value) };
}
