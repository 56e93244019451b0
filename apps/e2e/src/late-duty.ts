import type { ObligationItem } from '#regulation';
import { act, AUDITOR, openCase, opening } from './cases.js';
import { LOGS, type Log, type Product } from './product.js';
import { until } from './until.js';

// A duty that became late: a person whom a commune took in weeks ago, and of whom the province had three days to check the first facts.

const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';
export const OFFICE = 'labour-social/province/an-giang';
export const MINISTRY = 'labour-social/ministry';
const DAY_MS = 86_400_000;

/** So many days ago, by the clock of this machine. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Plays it, recorded on the screen and told with its days; gives the case and the key of the duty. */
export async function makeLate(product: Product): Promise<{ caseId: string; key: string }> {
  const at = (days: number) => ({ occurredAt: daysAgo(days) });
  const opened = await openCase(product, 'xh-15', { ...opening(), ...at(40) });
  const on = opened.cases[0] ?? '';
  const received = { unit: COMMUNE, place: 'COMMUNE', mode: 'RET_SELF', ...at(40) };
  await act(product, 'xh-15', { on, do: 'reception/receive-person', with: received });
  const taken = { commune: COMMUNE, ...at(40) };
  await act(product, 'xh-15', { on, do: 'commune/take-person-in', with: taken });
  const told = { commune: COMMUNE, office: OFFICE, ...at(39) };
  const notified = await act(product, 'xh-15', { on, do: 'commune/notify-reception', with: told });
  return { caseId: on, key: `R25-A5/${notified.entries[0] ?? ''}` };
}

/** A duty of a case as a service tells it. */
export async function dutyAt(
  product: Product,
  log: Log,
  { caseId, key }: Readonly<{ caseId: string; key: string }>,
): Promise<ObligationItem | undefined> {
  const path = `/cases/${caseId}/obligations`;
  const { status, body } = await product
    .as(AUDITOR, log)
    .get<{ items: readonly ObligationItem[] }>(path);
  return status === 200 ? body.items.find((item) => item.key === key) : undefined;
}

/** Waits until every service tells it of a duty. */
export async function untilAll(
  product: Product,
  what: string,
  duty: Readonly<{ caseId: string; key: string }>,
  isSo: (item: ObligationItem) => boolean,
): Promise<void> {
  for (const log of LOGS)
    await until(`${log}: ${what}`, async () => {
      const item = await dutyAt(product, log, duty);
      return item !== undefined && isSo(item);
    });
}
