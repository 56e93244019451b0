import fc from 'fast-check';
import { openCase, opening } from './cases.js';
import type { Client, Problem } from './client.js';
import { commandsOf, readOpenApi, type CommandInDocument, type Schema } from './openapi.js';
import { expectProblem, faultsOf } from './problems.js';
import { LOGS, type Log, type Product } from './product.js';

const OFFICER: Readonly<Partial<Record<Log, string>>> = {
  police: 'ca-5',
  border: 'bp-1',
  'foreign-affairs': 'ng-1',
  'labour-social': 'xh-2',
};
/** Those who keep a service's log. */
const OPERATOR: typeof OFFICER = {
  police: 'vh-1',
  border: 'vh-2',
  'foreign-affairs': 'vh-3',
  'labour-social': 'vh-4',
};
const LONG_MS = 120_000;
/** Spelt like a unit, and the name of a person. */
const INVENTED = 'border/post/nguyen-thi-lan';

/** What no field of this kind can hold. */
const wrongFor = ({ type, enum: codes, format }: Schema): unknown[] => {
  if (codes) return ['NO_SUCH_CODE', `${codes[0] ?? ''}x`, 7, null];
  if (format === 'date') return ['2026-02-31', '31/02/2026', '2026-13-01', 20260231, null];
  if (format === 'date-time')
    return ['2026-02-31T08:00:00+07:00', '2026-02-20T08:00:00', 'yesterday', 1e12, null];
  if (type === 'array') return [[], {}, 'FOOD', ['NO_SUCH_CODE'], null];
  if (type === 'boolean') return ['true', 1, null];
  if (type === 'integer') return [1.5, -1, '1', 1e9, null];
  return [{ a: 1 }, 7, true, ['a'], 'two\nlines', 'Nguyễn Văn A', INVENTED, null];
};

/** What a service says to whatever cannot be a command. */
export const badInput = (product: () => Product): void => {
  const at = (log: Log): Client => product().as(OFFICER[log], log);
  const whoMay = ({ log, path }: CommandInDocument): Client =>
    path.startsWith('/operations/') ? product().as(OPERATOR[log], log) : at(log);
  let caseOf: Partial<Record<Log, string>>;
  let commands: CommandInDocument[];

  beforeAll(async () => {
    const logs = LOGS.filter((log) => OFFICER[log] !== undefined);
    const opened = await Promise.all(logs.map((log) => openCase(product(), OFFICER[log] ?? '')));
    caseOf = Object.fromEntries(logs.map((log, i) => [log, opened[i]?.cases[0] ?? '']));
    const documents = await Promise.all(logs.map((log) => readOpenApi(product(), log)));
    commands = logs.flatMap((log, i) => commandsOf(log, documents[i]!));
  }, LONG_MS);

  const placeOf = ({ log, path }: CommandInDocument) => path.replace('{caseId}', caseOf[log] ?? '');
  const border = (body: unknown, asked = {}) => ({ path: '/cases', body, asked });
  const refused = async (body: unknown) =>
    faultsOf(await expectProblem(at('border'), border(body), [400, 'invalid-body']));

  it('is met by four services with more than ninety commands', () => {
    expect(new Set(commands.map(({ log }) => log)).size).toBe(4);
    expect(commands.length).toBeGreaterThan(90);
  });

  it(
    'unknown, missing and wrong fields of every command are named, one by one',
    async () => {
      for (const command of commands) {
        const { schema } = command;
        const fields = Object.entries(schema.properties ?? {});
        const required = new Set(schema.required);
        const variants = Math.max(...fields.map(([, field]) => wrongFor(field).length));
        for (let i = 0; i < variants; i++) {
          const wrong = fields.map(([name, field]) => [name, wrongFor(field)[i]] as const);
          const given = wrong.filter(([, value]) => value !== undefined);
          const body = Object.fromEntries([...given, ['colour', 'red']]);
          const answer = await whoMay(command).post<Problem>(placeOf(command), body);
          const expected = [
            'colour unknown',
            ...given.map(([name]) => `${name} wrong`),
            ...fields
              .filter(([name]) => required.has(name) && !(name in body))
              .map(([name]) => `${name} missing`),
          ];
          const faults = faultsOf(answer.body).map((fault) => fault.replace(/\/\S+/, ''));
          expect({ command: command.name, body, faults: faults.sort() }).toEqual({
            command: command.name,
            body,
            faults: expected.sort(),
          });
        }
      }
    },
    LONG_MS,
  );

  it(
    'whatever JSON a command gets, it answers with a clear no, in both languages, and never 500',
    async () => {
      const body = fc.object({ maxDepth: 3, withNullPrototype: false });
      for (const command of commands)
        await fc.assert(
          fc.asyncProperty(body, async (told) => {
            const named = { ...told, colour: 'red' };
            const asked = { path: placeOf(command), body: named };
            const problem = await expectProblem(whoMay(command), asked, [400, 'invalid-body']);
            expect(problem.errors?.length).toBeGreaterThan(0);
          }),
          { numRuns: 3 },
        );
    },
    LONG_MS,
  );

  it.each<[string, string, object, string]>([
    ['a name', 'rescue/rescue-person', { place: 'BORDER_AREA', unit: INVENTED }, 'unit'],
    [
      'a sentence',
      'handover/propose-handover',
      { toParty: 'labour-social', toUnit: 'labour-social/chi-lan-da-co-thai' },
      'toUnit',
    ],
    [
      'a unit of another agency',
      'gates/sign-gate-minutes',
      { gate: 'police/province/an-giang' },
      'gate',
    ],
  ])('%s is no unit for %s', async (_name, command, body, field) => {
    const path = `/cases/${caseOf.border ?? ''}/${command}`;
    const problem = await expectProblem(at('border'), { path, body }, [400, 'invalid-body']);
    expect(faultsOf(problem)).toEqual([`${field} wrong`]);
  });

  it('nothing of it was recorded', async () => {
    for (const log of Object.keys(caseOf) as Log[]) {
      const entries = await at(log).get<{ items: object[] }>(`/cases/${caseOf[log] ?? ''}/entries`);
      expect(entries.body.items).toHaveLength(1);
    }
  });

  it.each<[string, object, string[]]>([
    ['an unknown field', { colour: 'red' }, ['colour unknown']],
    [
      'an unknown field in a person',
      { persons: [{ ...opening().persons[0], name: 'A' }] },
      ['persons/0/name wrong'],
    ],
    ['a person without a field', { persons: [{ circumstance: 'PRESENT' }] }, ['persons/0 wrong']],
    ['nobody', { persons: [] }, ['persons wrong']],
    ['too many', opening(201), ['persons wrong']],
    ['a day that is none', { occurredAt: '2026-02-31T00:00:00+07:00' }, ['occurredAt wrong']],
    ['a leap second', { occurredAt: '2016-12-31T23:59:60Z' }, ['occurredAt wrong']],
    ['the year 0', { occurredAt: '0000-01-01T00:00:00Z' }, ['occurredAt wrong']],
    ['null', { occurredAt: null, incident: null }, ['occurredAt wrong', 'incident wrong']],
  ])('%s is named', async (_name, more, faults) => {
    expect((await refused({ ...opening(), ...more })).sort()).toEqual(faults.sort());
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'the key %s is no field, at any depth',
    async (key) => {
      const { persons, ...rest } = opening();
      const text = JSON.stringify(rest);
      const outer = `{"persons":${JSON.stringify(persons)},"${key}":{"polluted":true},${text.slice(1)}`;
      const inner = `{"persons":[{"${key}":{"polluted":true},${JSON.stringify(persons[0]).slice(1)}],${text.slice(1)}`;
      expect(await refused(outer)).toEqual([`${key} unknown`]);
      expect(await refused(inner)).toEqual([`persons/0/${key} unknown`]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it.each<[string, unknown, object, readonly [number, string]]>([
    ['a huge body', { ...opening(), colour: 'x'.repeat(120_000) }, {}, [413, 'body-too-large']],
    [
      'a form',
      'a=b',
      { type: 'application/x-www-form-urlencoded' },
      [415, 'content-type-unsupported'],
    ],
    ['plain text', '{}', { type: 'text/plain' }, [415, 'content-type-unsupported']],
    [
      'an unknown charset',
      '{}',
      { type: 'application/json; charset=latin9' },
      [415, 'content-type-unsupported'],
    ],
    ['half a JSON', '{"persons":', {}, [400, 'malformed-body']],
    ['JSON that is text', '"hello"', {}, [400, 'malformed-body']],
    ['JSON that is a list', '[{}]', {}, [400, 'malformed-body']],
    ['JSON that is null', 'null', {}, [400, 'malformed-body']],
    [
      'deep nesting',
      `{"persons":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
      {},
      [400, 'invalid-body'],
    ],
    [
      'a key of 201 characters',
      opening(),
      { key: 'k'.repeat(201) },
      [400, 'idempotency-key-invalid'],
    ],
  ])('%s is refused', async (_name, body, asked, said) => {
    await expectProblem(at('border'), border(body, asked), said);
  });

  it.each(['BP-2026-0001-X', 'BP-2026-9999-F', 'nothing', '%00', 'BP-2026-0001-E%20'])(
    'the case id %s is not found',
    async (id) => {
      const { status } = await at('border').get(`/cases/${id}`);
      expect(status).toBe(404);
      const path = `/cases/${id}/death/report-death`;
      await expectProblem(at('border'), { path, body: {} }, [404, 'case-not-found']);
    },
  );

  it.each([
    '/cases/%ZZ',
    '/cases?limit=0',
    '/cases?limit=1&limit=2',
    '/cases?after=%00_x',
    '/timeline?ministry=a&ministry=b',
    '/timeline?ministry=%00',
    '/timeline?after=1&after=2',
    '/timeline?after=later',
    '/timeline/stream?lastEventId=a&lastEventId=b',
    '/expected-at-gate?after=%00',
    '/cases?colour=red',
    '/timeline?minstry=border',
    '/work?limit=1001',
    '/regulation/agencies?day=tomorrow',
  ])('the address %s is refused and says why', async (path) => {
    const { status, headers, body } = await at('border').get<Problem>(path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.code).toMatch(/^(invalid-query|malformed-address)$/);
  });

  it('left no unexpected error in any log', () => {
    const lines = LOGS.flatMap((log) => product().logOf(log).split('\n'));
    expect(lines.filter((line) => line.includes('"msg":"unexpected"'))).toEqual([]);
  });
};
