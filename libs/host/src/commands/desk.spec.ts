import { caseIdOf } from '#contracts';
import type { Ledger } from '#ledger';
import { Sender } from '../routes/by.js';
import type { RulesBook } from '../rules/book.js';
import type { Service } from '../service.js';
import type { CaseNumbers } from './case-numbers.js';
import { AT_WORK_MAX, Desk } from './desk.js';
import type { AnyDuty } from './duty.js';

describe('a desk with a database that stands still', () => {
  it('takes so many commands and no more, until some are answered', async () => {
    let fail: (error: Error) => void = () => undefined;
    const stands = new Promise<never>((_, reject) => (fail = reject));
    const ledger = { log: 'border', readCase: () => stands } as unknown as Ledger;
    const service = { log: 'border' } as Service;
    const desk = new Desk(ledger, {} as CaseNumbers, {} as RulesBook, service);
    const by = new Sender({
      caseId: caseIdOf('BP', 2026, 1),
      actor: { agency: 'border', unit: 'border/post/long-binh', officer: 'bp-1' },
      correlationId: 'test',
      idempotencyKey: undefined,
      ifMatch: undefined,
      cause: undefined,
    });
    const send = () => desk.handle({ duty: {} as AnyDuty, name: 'Any', command: {}, by });
    const first = Array.from({ length: AT_WORK_MAX }, send);
    await expect(send()).rejects.toMatchObject({
      status: 503,
      code: 'too-many-commands',
      more: { retryAfterSeconds: 5 },
    });
    expect(desk.unfinished).toBe(AT_WORK_MAX);
    fail(new Error('gone'));
    const ended = await Promise.allSettled(first);
    expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(send()).rejects.toThrow('gone');
  });
});
