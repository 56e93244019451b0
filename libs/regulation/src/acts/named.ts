import type { TSchema } from 'typebox';
import { findSchema } from '#contracts';
import type { Act } from './act.js';

type Marked = TSchema &
  Readonly<{
    'x-unit'?: string;
    'x-entry'?: boolean;
    items?: TSchema;
    properties?: Readonly<Record<string, TSchema>>;
  }>;

function* textsOf(mark: 'x-unit' | 'x-entry', schema: Marked, value: unknown): Generator<string> {
  if (typeof value === 'string' && schema[mark] !== undefined) yield value;
  if (schema.items && Array.isArray(value))
    for (const one of value) yield* textsOf(mark, schema.items, one);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    if (Object.hasOwn(value, name))
      yield* textsOf(mark, inner, (value as Readonly<Record<string, unknown>>)[name]);
}

/** What an act names: units of agencies, or entries. */
export function namedBy(mark: 'x-unit' | 'x-entry', { type, data }: Act): readonly string[] {
  const schema = findSchema(type)?.properties.data;
  return schema ? [...textsOf(mark, schema, data)] : [];
}
