import schema from '@asyncapi/specs/schemas/3.0.0.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { AUDITOR, openCase, readEntries } from './cases.js';
import type { Answer } from './client.js';
import { parseMetrics } from './metrics.js';
import { commandsOf, readOpenApi } from './openapi.js';
import { LOGS, type Log, type Product } from './product.js';
import { Stream } from './stream.js';
import { until } from './until.js';

type AsyncApi = Readonly<{ channels: Readonly<Record<string, { address: string }>> }>;

const ENDS_WITHIN_MS = 5_000;

/** All values of `$ref` in a document. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' ? [String(inner)] : refsIn(inner),
  );
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Whether a document is AsyncAPI 3.0, by its published schema, which brings draft 07 along. */
const asyncApiCheck = () =>
  new Ajv({ strict: false, meta: false, validateSchema: false, validateFormats: false }).compile(
    schema,
  );

/** What an operator, and a developer of another ministry, finds at every service. */
export const operations = (product: () => Product): void => {
  const ask = <T>(log: Log, path: string): Promise<Answer<T>> =>
    product().as(undefined, log).get<T>(path);

  it.each(LOGS)('%s lives, is ready, and says how it does in metrics that parse', async (log) => {
    expect((await ask(log, '/health/live')).body).toEqual({ status: 'ok' });
    expect((await ask(log, '/health/ready')).body).toMatchObject({ status: 'ok' });
    const { headers, body } = await ask<string>(log, '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    const samples = parseMetrics(body);
    const sizes = samples.filter(({ name }) => name === 'dong_hanh_log_entries');
    expect(sizes.map(({ labels }) => labels['log'])).toEqual(expect.arrayContaining([...LOGS]));
    expect(new Set(samples.map(({ labels }) => labels['service']))).toEqual(new Set([log]));
    const named = new Set(samples.map(({ name }) => name));
    const valueOf = (name: string) =>
      samples.find((sample) => sample.name === `dong_hanh_${name}`)?.value;
    expect([valueOf('ready'), valueOf('database_up')]).toEqual([1, 1]);
    for (const name of [
      'append_queue',
      'database_connections',
      'http_seconds_count',
      'log_behind_seconds',
      'reader_behind_entries',
      'signed_timestamp_seconds',
      'unsigned_entries',
    ])
      expect(named).toContain(`dong_hanh_${name}`);
  });

  it.each(LOGS)('%s describes itself in OpenAPI, with labels in both languages', async (log) => {
    const document = await readOpenApi(product(), log);
    expect(document.openapi).toMatch(/^3\./);
    const { schemas } = document.components;
    for (const ref of refsIn(document))
      expect(schemas).toHaveProperty([ref.replace('#/components/schemas/', '')]);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, operationId, schema: command } of commandsOf(log, document)) {
      // The same command of what belongs to no case is an operation of its own.
      expect(operationId.replace(/OfMatter$/, '')).toBe(
        name.charAt(0).toLowerCase() + name.slice(1),
      );
      const { vi, en } = command['x-label'] ?? {};
      expect([name, Boolean(vi), Boolean(en), vi === en]).toEqual([name, true, true, false]);
      for (const field of Object.values(command.properties ?? {}))
        expect([name, Boolean(field.title), Boolean(field['x-title-vi'])]).toEqual([
          name,
          true,
          true,
        ]);
    }
    const page = await ask<string>(log, '/docs');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.body).toContain(document.info.title);
  });

  it('each describes all logs in AsyncAPI 3.0', async () => {
    const isAsyncApi = asyncApiCheck();
    for (const log of LOGS) {
      const { body } = await ask<AsyncApi>(log, '/asyncapi.json');
      expect([log, isAsyncApi(body)]).toEqual([log, true]);
      expect(isAsyncApi({ ...body, asyncapi: '2.0.0' })).toBe(false);
      const addresses = Object.values(body.channels).map(({ address }) => address);
      expect(addresses.sort()).toEqual(LOGS.map((one) => `${one}.events`).sort());
    }
  });

  it('a correlation id goes from the request to the answer, the log of the service and the entry', async () => {
    const correlationId = '0e2e0e2e-0000-4000-8000-0123456789ab';
    const opened = await openCase(product(), 'bp-1');
    const path = `/cases/${opened.cases[0] ?? ''}/opening/handle-as-child`;
    const { headers } = await product().as('bp-1', 'border').post(path, {}, { correlationId });
    expect(headers.get('x-correlation-id')).toBe(correlationId);
    const entries = await readEntries(product(), 'border', opened.cases[0] ?? '');
    expect(entries.at(-1)?.correlationId).toBe(correlationId);
    await until('it is logged', () => product().logOf('border').includes(correlationId));
    const lines = product()
      .logOf('border')
      .split('\n')
      .filter((line) => line.includes(correlationId));
    const told = lines.map((line) => JSON.parse(line) as { req?: { id: string; url: string } });
    expect(told.map(({ req }) => [req?.id, req?.url])).toEqual([[correlationId, path]]);
  });

  it('logs are JSON, line by line, and hold no body', () => {
    for (const log of LOGS) {
      const lines = product().logOf(log).split('\n').filter(Boolean);
      const told = lines.map((line) => JSON.parse(line) as { name: string; time: string });
      expect(new Set(told.map(({ name }) => name))).toEqual(new Set([log]));
      expect(product().logOf(log)).not.toContain('handledAsChild');
    }
  });

  /** Ends a service that somebody watches; tells how long that took, in ms. */
  const end = async (log: Log): Promise<number> => {
    const pid = product().pid(log);
    const stream = await Stream.open(product().url(log), { officer: AUDITOR });
    await stream.untilCaughtUp();
    const begin = performance.now();
    process.kill(pid, 'SIGTERM');
    await until(`${log} has ended`, () => !isAlive(pid));
    return performance.now() - begin;
  };
  const howItEnded = (log: Log) =>
    new RegExp(`^${log} ended unexpectedly \\((.*)\\)`, 'm').exec(product().output)?.[1];

  it('each ends within 5 s of SIGTERM, in order, although somebody watches', async () => {
    const took = await Promise.all(LOGS.map(end));
    expect(Math.max(...took)).toBeLessThan(ENDS_WITHIN_MS);
    for (const log of LOGS) {
      await until(`the starter says how ${log} ended`, () => howItEnded(log) !== undefined);
      expect([log, howItEnded(log)]).toEqual([log, 'exit code 0']);
    }
  }, 120_000);
};
