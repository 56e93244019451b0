import type { NextFunction, Request, Response } from 'express';
import type { Words } from '#kernel';
import { sendProblem } from './filter.js';
import { Problem, type FieldFault } from './problem.js';

type Asked = Request & { id: string };

/** A body that is no JSON would be passed on empty, and be told that its fields are missing. */
export function refuseOtherContent(request: Asked, response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0;
  const isWrite = ['POST', 'PUT', 'PATCH', 'DELETE'].includes(request.method);
  if (isWrite && hasBody && !request.is(['json', '+json']))
    sendProblem(request, response, new Problem(415, 'content-type-unsupported'));
  else next();
}

const TWICE: Words = { vi: 'chỉ được nêu một lần', en: 'may be given once only' };
const NO_TEXT: Words = { vi: 'không phải văn bản', en: 'is no text' };

/** A parameter that comes twice is a list where text is read, and no text column takes a zero byte. */
export function refuseOddQuery(request: Asked, response: Response, next: NextFunction): void {
  const errors = Object.entries(request.query).flatMap(([field, value]): FieldFault[] => {
    if (typeof value !== 'string') return [{ field, code: 'wrong', words: TWICE }];
    return value.includes('\0') ? [{ field, code: 'wrong', words: NO_TEXT }] : [];
  });
  if (errors.length > 0)
    sendProblem(request, response, new Problem(400, 'invalid-query', { errors }));
  else next();
}

// Names that class-transformer passes over in silence, and a depth at which it exhausts the stack.
const RESERVED = ['__proto__', 'constructor', 'prototype'];
const DEPTH_MAX = 16;
const UNKNOWN: Words = { vi: 'không phải ô của bước này', en: 'is no field of this command' };
const TOO_DEEP: Words = { vi: 'lồng quá nhiều cấp', en: 'is nested too deeply' };

function findFault(body: object): FieldFault | undefined {
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value: body, path: [] }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { value, path } = one;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEPTH_MAX) return { field: path[0] ?? '', code: 'wrong', words: TOO_DEEP };
    for (const [name, inner] of Object.entries(value)) {
      const at = [...path, name];
      if (RESERVED.includes(name)) return { field: at.join('/'), code: 'unknown', words: UNKNOWN };
      waiting.push({ value: inner, path: at });
    }
  }
  return undefined;
}

/** A command is one object; what its fields' own rules would never see is refused before them. */
export function refuseOddBody(request: Asked, response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  if (body === undefined) {
    next();
    return;
  }
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const fault = isObject ? findFault(body) : undefined;
  if (!isObject) sendProblem(request, response, new Problem(400, 'malformed-body'));
  else if (fault)
    sendProblem(request, response, new Problem(400, 'invalid-body', { errors: [fault] }));
  else next();
}
