import type { TSchema } from 'typebox';
import { findUnit, parties } from '#codes';
import type { Words } from '#kernel';
import type { Fault } from './fault.js';

/** What the walk reads of a schema. */
type Registered = Readonly<{
  'x-unit'?: string;
  'x-party'?: boolean;
  'x-entry'?: boolean;
  items?: TSchema;
  properties?: Readonly<Record<string, TSchema>>;
}>;

const NO_UNIT: Words = {
  vi: 'không có đơn vị này trong danh mục',
  en: 'is no unit of the register',
};
const NO_PARTY: Words = {
  vi: 'không có bên này trong danh mục',
  en: 'is no party of the register',
};

function faultInText(schema: TSchema & Registered, text: string): Words | undefined {
  const agency = schema['x-unit'];
  if (agency !== undefined) {
    const unit = findUnit(text);
    return unit && (agency === 'any' || unit.agency === agency) ? undefined : NO_UNIT;
  }
  const party = schema['x-party'] ? text : schema['x-entry'] ? text.split('/')[0] : undefined;
  return party === undefined || parties.some(({ log }) => log === party) ? undefined : NO_PARTY;
}

/** The schemas and values one step further down. */
function* membersOf(
  { items, properties = {} }: TSchema & Registered,
  value: object,
): Generator<readonly [string, TSchema, unknown]> {
  if (items && Array.isArray(value))
    for (const [i, one] of value.entries()) yield [String(i), items, one];
  for (const [name, inner] of Object.entries(properties))
    if (Object.hasOwn(value, name)) yield [name, inner, (value as Record<string, unknown>)[name]];
}

/**
 * The first unit, party or log of an entry in a value that the register does not know: a slug of the right form could still hold a
 * name or a sentence.
 */
export function findUnregistered(schema: TSchema, value: unknown, path = ''): Fault | undefined {
  if (typeof value === 'string') {
    const words = faultInText(schema, value);
    return words && { path, words };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner, one] of membersOf(schema, value)) {
    const fault = findUnregistered(inner, one, `${path}/${name}`);
    if (fault) return fault;
  }
  return undefined;
}
