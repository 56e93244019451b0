import type { Words } from '#kernel';
import {
  CaseId,
  Country,
  EntryId,
  IncidentId,
  ParameterName,
  Party,
  Province,
  RuleId,
} from '#contracts';

// The fields of a command, as the service's OpenAPI document describes its body.

export type Shape =
  | Readonly<{ kind: 'code'; codes: readonly string[] }>
  | Readonly<{ kind: 'flag' | 'day' | 'instant' }>
  | Readonly<{ kind: 'party' | 'province' }>
  /** `agency`: whose units; undefined where any will do. */
  | Readonly<{ kind: 'unit'; agency: string | undefined }>
  | Readonly<{ kind: 'count'; min: number; max: number }>
  /** `names`: what the text is the id of, so that it can be chosen. */
  | Readonly<{ kind: 'text'; pattern: string | undefined; names?: Named }>
  | Readonly<{ kind: 'list'; item: Shape; min: number; max: number }>
  | Readonly<{ kind: 'group'; fields: readonly Field[] }>;

/** What a text can name. */
export type Named = 'entry' | 'parameter' | 'choice' | 'rule';

export type Field = Readonly<{
  name: string;
  /** Undefined where the document gives no label; the console then looks into its own texts. */
  words: Words | undefined;
  required: boolean;
  shape: Shape;
}>;

/** What the console reads of a JSON schema. */
export type Schema = Readonly<{
  $ref?: string;
  allOf?: readonly Schema[];
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  title?: string;
  'x-title-vi'?: string;
  'x-unit'?: string;
  'x-label'?: Words;
}>;

type Operation = Readonly<{
  operationId?: string;
  requestBody?: Readonly<{ content?: Readonly<Record<string, Readonly<{ schema?: Schema }>>> }>;
}>;

export type OpenApi = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: Readonly<{ schemas?: Readonly<Record<string, Schema>> }>;
}>;

export type Form = Readonly<{ path: string; label: Words | undefined; fields: readonly Field[] }>;

const patternOf = (kind: object) => (kind as Schema).pattern;

// The closed set of kinds in contracts: a pattern names its kind.
const KINDS = [
  [Party, 'party'],
  [Province, 'province'],
] as const;

const NAMES = [
  [EntryId, 'entry'],
  [ParameterName, 'parameter'],
  [RuleId, 'rule'],
] as const;

/** Texts that an officer writes by hand; everything else is chosen. */
export const EXAMPLES: readonly (readonly [object, string])[] = [
  [CaseId, 'BP-2026-0412-K'],
  [EntryId, 'border/512'],
  [IncidentId, 'SV-BP-2026-0007'],
  [Country, 'KH'],
];

/** The body of an operation, or undefined where the service has no such operation. */
export function formOf(document: OpenApi, operationId: string): Form | undefined {
  for (const [path, methods] of Object.entries(document.paths)) {
    const operation = Object.values(methods).find((one) => one.operationId === operationId);
    if (operation === undefined) continue;
    const body = operation.requestBody?.content?.['application/json']?.schema;
    const schema = body && resolve(document, body);
    return { path, label: schema?.['x-label'], fields: schema ? fieldsOf(document, schema) : [] };
  }
  return undefined;
}

/** The steps without a case that name nothing which was there before: those that begin a matter. */
export function beginnersIn(
  document: OpenApi,
): readonly Readonly<{ operationId: string; label: Words }>[] {
  const isOfNone = (path: string) => !path.includes('{') && path !== '/cases';
  return Object.entries(document.paths).flatMap(([path, { post }]) => {
    const operationId = post?.operationId;
    const form = operationId && isOfNone(path) ? formOf(document, operationId) : undefined;
    if (!operationId || !form?.label || form.fields.some(isNeededBefore)) return [];
    return [{ operationId, label: form.label }];
  });
}

const isNeededBefore = ({ required, shape, name }: Field): boolean =>
  (required && shape.kind === 'text' && shape.names === 'entry') || name === 'obligation';

function resolve(document: OpenApi, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  const found = name === undefined ? undefined : document.components?.schemas?.[name];
  if (found !== undefined) return { ...resolve(document, found), ...rest(schema) };
  // Nest writes a reference that has a description of its own as an `allOf` of one.
  const [only] = schema.allOf ?? [];
  return only === undefined ? schema : { ...resolve(document, only), ...rest(schema) };
}

const rest = ({ $ref: _reference, allOf: _all, ...others }: Schema): Schema => others;

function fieldsOf(document: OpenApi, schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const found = resolve(document, property);
    const { title, 'x-title-vi': vi } = found;
    return {
      name,
      words: title === undefined ? undefined : { en: title, vi: vi ?? title },
      required: schema.required?.includes(name) ?? false,
      shape: namedBy(name, shapeOf(document, found)),
    };
  });
}

/** A choice of a parameter is spelt as a name of one is. */
const namedBy = (name: string, shape: Shape): Shape =>
  name === 'choice' && shape.kind === 'text' ? { ...shape, names: 'choice' } : shape;

function codesOf(schema: Schema): string[] | undefined {
  const told = schema.enum ?? schema.anyOf?.map((one) => one.const);
  const codes = told?.filter((code) => typeof code === 'string');
  return codes !== undefined && codes.length > 0 && codes.length === told?.length
    ? codes
    : undefined;
}

function shapeOf(document: OpenApi, asked: Schema): Shape {
  const schema = resolve(document, asked);
  const codes = codesOf(schema);
  if (codes) return { kind: 'code', codes };
  if (schema.type === 'boolean') return { kind: 'flag' };
  if (schema.type === 'integer' || schema.type === 'number') {
    return { kind: 'count', min: schema.minimum ?? 0, max: schema.maximum ?? 1_000_000 };
  }
  if (schema.type === 'array') {
    const item = shapeOf(document, schema.items ?? {});
    return { kind: 'list', item, min: schema.minItems ?? 0, max: schema.maxItems ?? 500 };
  }
  if (schema.properties) return { kind: 'group', fields: fieldsOf(document, schema) };
  return textShapeOf(schema);
}

function textShapeOf(schema: Schema): Shape {
  if (schema.format === 'date') return { kind: 'day' };
  if (schema.format === 'date-time') return { kind: 'instant' };
  const agency = schema['x-unit'];
  if (agency !== undefined) return { kind: 'unit', agency: agency === 'any' ? undefined : agency };
  const isOf = ([kind]: readonly [object, string]) =>
    schema.pattern !== undefined && patternOf(kind) === schema.pattern;
  const known = KINDS.find(isOf);
  if (known) return { kind: known[1] };
  const named = NAMES.find(isOf)?.[1];
  return { kind: 'text', pattern: schema.pattern, ...(named && { names: named }) };
}
