import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import type { Words } from '#kernel';
import { ALLOW } from './allow.js';
import { Problem } from './problem.js';

type Operation = Readonly<{ parameters?: readonly Readonly<{ in: string; name: string }>[] }>;

const UNKNOWN: Words = {
  vi: 'không phải tham số của địa chỉ này',
  en: 'is no parameter of this address',
};

/** By method and path, the parameters that the OpenAPI document names. */
function knownIn({ paths }: Pick<OpenAPIObject, 'paths'>): ReadonlyMap<string, readonly string[]> {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Readonly<Record<string, Operation>>).map(([method, operation]) => {
      const asked = (operation.parameters ?? []).filter((one) => one.in === 'query');
      return [`${method} ${path}`, asked.map(({ name }) => name)] as const;
    }),
  );
  return new Map(operations);
}

const nameOf = (request: Request) => {
  const { path } = request.route as Readonly<{ path: string }>;
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
  return `${method} ${path.replace(/[:*](\w+)/g, '{$1}')}`;
};

/**
 * A misspelt filter that is passed over would show everything: a parameter that the OpenAPI document does not name is refused,
 * like an unknown field of a body. What other services ask, of a later version perhaps, needs no person and is let be.
 */
export class KnownQuery implements NestInterceptor {
  private readonly reflector = new Reflector();
  private readonly known: ReadonlyMap<string, readonly string[]>;

  constructor(document: Pick<OpenAPIObject, 'paths'>) {
    this.known = knownIn(document);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get(ALLOW, context.getHandler()) === 'anyone') return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    const known = this.known.get(nameOf(request)) ?? [];
    const unknown = Object.keys(request.query).filter((name) => !known.includes(name));
    const errors = unknown.map((field) => ({ field, code: 'unknown' as const, words: UNKNOWN }));
    if (errors.length > 0) throw new Problem(400, 'invalid-query', { errors });
    return next.handle();
  }
}
