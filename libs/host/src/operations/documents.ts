import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { asyncapi } from '#contracts';
import { labelOf } from '../fields/label.js';
import { ofMatter } from '../routes/of-case-or-none.js';
import type { Service } from '../service.js';

/** The service's OpenAPI document: each command's schema carries its label in both languages, for the console's forms. */
export function openapiOf(app: INestApplication, service: Service): OpenAPIObject {
  const told = new DocumentBuilder()
    .setTitle(`Đồng Hành: ${service.words.en}`)
    .setVersion('1')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Demo-Officer' }, 'demo-officer')
    .addSecurityRequirements('demo-officer')
    .build();
  const document = SwaggerModule.createDocument(app, told, {
    operationIdFactory: (_controller, method) => method,
  });
  const schemas = (document.components?.schemas ?? {}) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  for (const [name, command] of service.duties.flatMap((duty) => Object.entries(duty.commands))) {
    const schema = schemas[name];
    if (schema) schema['x-label'] = labelOf(command);
  }
  nameApart(document);
  for (const parameter of parametersOf(document))
    if (parameter.in === 'query') parameter.required = false;
  return document;
}

/**
 * A route that stands both in a case and in none has two names: `openNotice`, and `openNoticeOfMatter`. Swagger tells the paths
 * of one method apart by numbers, which no client could know.
 */
function nameApart(document: OpenAPIObject): void {
  for (const [path, { post }] of Object.entries(document.paths)) {
    if (post?.operationId === undefined) continue;
    const name = post.operationId.replace(/\[\d+\]$/, '');
    const isOneOfTwo = name !== post.operationId;
    post.operationId = isOneOfTwo && !path.includes('{caseId}') ? ofMatter(name) : name;
  }
}

type Parameter = { in: string; required?: boolean };

const parametersOf = (document: OpenAPIObject): Parameter[] =>
  Object.values(document.paths)
    .flatMap((path) => Object.values(path) as { parameters?: Parameter[] }[])
    .flatMap((operation) => operation.parameters ?? []);

/** Serves /openapi.json with its page /docs, and /asyncapi.json. */
export function serveDocuments(app: INestApplication, openapi: OpenAPIObject): void {
  SwaggerModule.setup('docs', app, openapi, {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: openapi.info.title,
  });
  const http = app.getHttpAdapter();
  http.get(
    '/asyncapi.json',
    (_request: unknown, response: { json: (document: object) => void }) => {
      response.json(asyncapi());
    },
  );
}
