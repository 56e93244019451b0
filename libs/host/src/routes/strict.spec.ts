import type { Request, Response } from 'express';
import { refuseOddBody } from './strict.js';

type Asked = Request & { id: string };
type Said = Readonly<{ status: number; code: string; detail: string }>;

/** What a body is answered with before any route sees it; undefined where it is passed on. */
function answerTo(body: unknown): Said | undefined {
  let said: Said | undefined;
  const response = {
    setHeader: () => response,
    status: () => response,
    type: () => response,
    send: (text: string) => (said = JSON.parse(text) as Said),
  };
  const request = { body, acceptsLanguages: () => 'en' };
  refuseOddBody(request as unknown as Asked, response as unknown as Response, () => undefined);
  return said;
}

describe('a body of JSON', () => {
  it.each([[[]], [[{ persons: [] }]], ['text'], [7], [null]])(
    'that is no object is told that one is expected: %j',
    (body) => {
      expect(answerTo(body)).toMatchObject({
        ...{ status: 400, code: 'malformed-body' },
        detail: expect.stringContaining('must be one valid JSON object'),
      });
    },
  );

  it('that is an object is passed on', () => {
    expect(answerTo({ persons: [] })).toBeUndefined();
  });
});
