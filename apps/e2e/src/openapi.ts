import type { Log, Product } from './product.js';

/** A JSON schema, as far as these tests read it. */
export type Schema = Readonly<{
  type?: string;
  enum?: readonly string[];
  format?: string;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  title?: string;
  'x-title-vi'?: string;
  'x-label'?: Readonly<{ vi: string; en: string }>;
}>;

type Operation = Readonly<{
  operationId: string;
  requestBody?: Readonly<{ content: { 'application/json': { schema: { $ref: string } } } }>;
}>;

export type OpenApi = Readonly<{
  openapi: string;
  info: { title: string };
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
}>;

/** A command as the document of a service tells it. */
export type CommandInDocument = Readonly<{
  log: Log;
  path: string;
  operationId: string;
  name: string;
  schema: Schema;
}>;

export async function readOpenApi(product: Product, log: Log): Promise<OpenApi> {
  const { body } = await product.as(undefined, log).get<OpenApi>('/openapi.json');
  return body;
}

/** Every operation that takes a body. */
export function commandsOf(log: Log, { paths, components }: OpenApi): CommandInDocument[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ operationId, requestBody }) => {
      const ref = requestBody?.content['application/json'].schema.$ref;
      if (ref === undefined) return [];
      const name = ref.split('/').at(-1) ?? '';
      return { log, path, operationId, name, schema: components.schemas[name] ?? {} };
    }),
  );
}
