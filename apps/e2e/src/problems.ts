import type { Answer, Asked, Client, Problem } from './client.js';

const VIETNAMESE = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

type Post = Readonly<{ path: string; body: unknown; asked?: Asked }>;

function checkForm({ status, headers, body }: Answer<Problem>, code: string): void {
  expect({ status: body.status, code: body.code }).toEqual({ status, code });
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(body.type).toBe(`urn:dong-hanh:problem:${code}`);
  expect(body.correlationId).toBe(headers.get('x-correlation-id'));
}

/** Sends a body in both languages: a clear no each time, in the same form, with sentences in the language asked for. */
export async function expectProblem(
  client: Client,
  { path, body, asked = {} }: Post,
  [status, code]: readonly [number, string],
): Promise<Problem> {
  const [vi, en] = await Promise.all(
    (['vi', 'en'] as const).map((language) =>
      client.post<Problem>(path, body, { ...asked, language }),
    ),
  );
  if (!vi || !en) throw new Error('two answers');
  for (const answer of [vi, en]) {
    expect(answer.status).toBe(status);
    checkForm(answer, code);
  }
  expect(vi.body.detail).toMatch(VIETNAMESE);
  expect(en.body.detail).not.toMatch(VIETNAMESE);
  const errors = en.body.errors ?? [];
  expect((vi.body.errors ?? []).map(({ field, code: fault }) => [field, fault])).toEqual(
    errors.map(({ field, code: fault }) => [field, fault]),
  );
  for (const { message } of errors) expect(message).not.toMatch(VIETNAMESE);
  for (const { message } of vi.body.errors ?? []) expect(message).toMatch(VIETNAMESE);
  return en.body;
}

/** Which faults a problem names, as `field code`. */
export const faultsOf = ({ errors = [] }: Problem): string[] =>
  errors.map(({ field, code }) => `${field} ${code}`);
