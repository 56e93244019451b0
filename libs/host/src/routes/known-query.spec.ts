import 'reflect-metadata';
import type { ExecutionContext } from '@nestjs/common';
import { EMPTY } from 'rxjs';
import { Allow } from './allow.js';
import { KnownQuery } from './known-query.js';

class Http {
  @Allow.readers()
  list() {
    return [];
  }

  @Allow.anyone()
  tell() {
    return [];
  }
}

const inQuery = (name: string) => ({ name, in: 'query' as const });
const document = {
  paths: {
    '/cases': {
      get: { parameters: [inQuery('after'), inQuery('limit')], responses: {} },
      post: { responses: {} },
    },
    '/cases/{caseId}/moments': {
      get: {
        parameters: [{ name: 'caseId', in: 'path' as const }, inQuery('after')],
        responses: {},
      },
    },
  },
};
const guard = new KnownQuery(document);

const ask = (method: string, path: string, query: object, route: keyof Http = 'list') =>
  guard.intercept(
    {
      getHandler: () => Http.prototype[route],
      switchToHttp: () => ({ getRequest: () => ({ method, route: { path }, query }) }),
    } as unknown as ExecutionContext,
    { handle: () => EMPTY },
  );

describe('a parameter of an address', () => {
  it.each([
    ['GET', '/cases', { after: '', limit: '5' }],
    ['HEAD', '/cases', { limit: '5' }],
    ['GET', '/cases/:caseId/moments', { after: '5' }],
    ['POST', '/cases', {}],
  ])('is let be where the document names it: %s %s %j', (method, path, query) => {
    expect(ask(method, path, query)).toBe(EMPTY);
  });

  it.each([
    ['GET', '/cases', { limit: '5', colour: 'red' }, 'colour'],
    ['GET', '/cases/:caseId/moments', { caseId: 'x' }, 'caseId'],
    ['POST', '/cases', { limit: '5' }, 'limit'],
  ])('is refused by its name where it does not: %s %s %j', (method, path, query, field) => {
    expect(() => ask(method, path, query)).toThrow(
      expect.objectContaining({
        ...{ status: 400, code: 'invalid-query' },
        more: { errors: [expect.objectContaining({ field, code: 'unknown' })] },
      }),
    );
  });

  it('is let be by what needs no person, so that a later version may ask for more', () => {
    expect(ask('GET', '/cases', { colour: 'red' }, 'tell')).toBe(EMPTY);
  });
});
