import { findDemoOfficer } from '#codes';
import { readRecord, type Entry } from '#contracts';
import type { CaseState } from '#case-file';
import type { Answer, Asked, Taken } from './client.js';
import { LOGS, type Log, type Product } from './product.js';
import { until } from './until.js';

/** May read every case at every service. */
export const AUDITOR = 'tt-1';

export type ReadCase = Readonly<{
  caseId: string;
  etag: string;
  state: CaseState;
  upTo: number;
  last: number;
}>;

type Items<T> = Readonly<{ items: readonly T[]; next: string | null }>;

const PERSON = { handledAsChild: false, circumstance: 'PRESENT' };

/** The body that opens cases of so many persons. */
export const opening = (persons = 1) => ({
  persons: Array.from({ length: persons }, (_, i) => ({ ...PERSON, localNumber: i + 1 })),
  path: 'SELF_RETURN',
  purpose: 'ILLUSTRATION',
});

/** The log at whose service a demo officer works. */
export function logOf(officer: string): Log {
  const found = findDemoOfficer(officer);
  if (found === undefined) throw new Error(`no demo officer ${officer}`);
  return found.agency as Log;
}

function taken({ status, body }: Answer, what: string): Taken {
  if (status !== 200 && status !== 201)
    throw new Error(`${what}: ${String(status)} ${JSON.stringify(body)}`);
  return body as Taken;
}

/** Opens one case, or those of a body, at the officer's own service. */
export async function openCase(
  product: Product,
  officer: string,
  body: object = opening(),
): Promise<Taken> {
  return taken(await product.as(officer, logOf(officer)).post('/cases', body), 'opening');
}

/** A command of an officer on a case, at the officer's own service: `reception/receive-person`. */
export async function act(
  product: Product,
  officer: string,
  command: Readonly<{ on: string; do: string; with?: object; asked?: Asked }>,
): Promise<Taken> {
  const path = `/cases/${command.on}/${command.do}`;
  const client = product.as(officer, logOf(officer));
  return taken(await client.post(path, command.with ?? {}, command.asked), path);
}

/** A case as a service shows it; fails where it does not know it. */
export async function readCase(product: Product, log: Log, caseId: string): Promise<ReadCase> {
  const answer = await product.as(AUDITOR, log).get<ReadCase>(`/cases/${caseId}`);
  if (answer.status !== 200) throw new Error(`${log}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** All items of a list, page by page, as somebody who may read it. */
export async function readAll<T>(
  product: Product,
  log: Log,
  path: string,
  officer = AUDITOR,
): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: string = after === '' ? '' : `&after=${after}`;
    const address = `${path}${path.includes('?') ? '&' : '?'}limit=500${page}`;
    const answer: Answer<Items<T>> = await product.as(officer, log).get<Items<T>>(address);
    if (answer.status !== 200) throw new Error(`${log} ${path}: ${JSON.stringify(answer.body)}`);
    all.push(...answer.body.items);
    after = answer.body.next;
  }
  return all;
}

/** A case's entries as a service holds them, in its local order. */
export async function readEntries(product: Product, log: Log, caseId: string): Promise<Entry[]> {
  const items = await readAll<{ record: string }>(product, log, `/cases/${caseId}/entries`);
  return items.map(({ record }) => {
    const entry = readRecord(record);
    if (entry === undefined) throw new Error(`unreadable: ${record}`);
    return entry;
  });
}

/** Waits until a service holds these entries of a case. */
export const untilKnown = (product: Product, log: Log, caseId: string, ids: readonly string[]) =>
  until(`${log} knows ${ids.join(' ')}`, async () => {
    const known = new Set((await readEntries(product, log, caseId)).map(({ id }) => id));
    return ids.every((id) => known.has(id));
  });

/** How much each service holds of each log. */
export async function readSizes(product: Product): Promise<Record<string, number>[]> {
  return Promise.all(
    LOGS.map(async (log) => {
      const { body } = await product
        .as(undefined, log)
        .get<{ log: string; size: number }[]>('/logs');
      return Object.fromEntries(body.map(({ log: of, size }) => [of, size]));
    }),
  );
}

/** Waits until all six services hold the same of every log, twice in a row: nothing is on its way. */
export async function untilSettled(product: Product, ms = 60_000): Promise<void> {
  let before = '';
  await until(
    'all services hold the same',
    async () => {
      const sizes = (await readSizes(product)).map((held) => JSON.stringify(held));
      const isSame = new Set(sizes).size === 1 && sizes[0] === before;
      before = sizes[0] ?? '';
      return isSame;
    },
    ms,
  );
}

/** Where stories are played: the services of a product. */
export const stageOf = (product: Product) => ({
  services: Object.fromEntries(LOGS.map((log) => [log, product.url(log)])),
  say: () => undefined,
});
