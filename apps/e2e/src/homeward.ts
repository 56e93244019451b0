import { act, logOf, openCase, untilKnown } from './cases.js';
import type { Product } from './product.js';

/** What an officer does next; `with` may name the entry that an earlier command left. */
type Step = Readonly<{
  by: string;
  do: string;
  with?: object | ((entryOf: (command: string) => string) => object);
}>;

const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';
const OFFICE = 'labour-social/province/an-giang';
const TRAVEL = { office: OFFICE, support: 'SVC_TRAVEL' };

/** One person comes back over the border on their own: from the post to the commune, to the police, home. */
const STEPS: readonly Step[] = [
  {
    by: 'bp-1',
    do: 'reception/receive-person',
    with: { place: 'BORDER_POST', mode: 'RET_SELF' },
  },
  {
    by: 'bp-2',
    do: 'essential-needs/meet-essential-needs',
    with: { needs: ['FOOD', 'FIRST_AID'] },
  },
  {
    by: 'bp-1',
    do: 'handover/propose-handover',
    with: { toParty: 'labour-social', toUnit: COMMUNE },
  },
  { by: 'xh-15', do: 'handover/accept-handover' },
  { by: 'xh-15', do: 'commune/take-person-in', with: { commune: COMMUNE } },
  { by: 'xh-15', do: 'commune/notify-reception', with: { commune: COMMUNE, office: OFFICE } },
  {
    by: 'ng-1',
    do: 'identity-check-request/request-identity-check',
    with: { of: 'police/immigration/department' },
  },
  { by: 'ca-1', do: 'identity-check/confirm-identity' },
  {
    by: 'xh-13',
    do: 'initial-check/complete-initial-check',
    with: { office: OFFICE, police: 'police/province/an-giang' },
  },
  {
    by: 'xh-13',
    do: 'verification-request/request-verification',
    with: { office: OFFICE, of: 'police/province/an-giang' },
  },
  {
    by: 'ca-5',
    do: 'identification/start-verification',
    with: (entryOf) => ({ request: entryOf('verification-request/request-verification') }),
  },
  {
    by: 'ca-5',
    do: 'identification/identify-victim',
    with: { ground: 'EVIDENCE', paper: 'POLICE_CONFIRMATION' },
  },
  { by: 'bp-1', do: 'lead/offer-lead', with: { toParty: 'labour-social', toUnit: OFFICE } },
  { by: 'xh-13', do: 'lead/accept-lead' },
  { by: 'xh-13', do: 'support/decide-support', with: TRAVEL },
  { by: 'xh-14', do: 'support/deliver-support', with: TRAVEL },
  { by: 'xh-15', do: 'release/release-person', with: { to: 'HOME' } },
  { by: 'xh-13', do: 'closing/close-case', with: { reason: 'CL_GOALS_MET' } },
];

/**
 * Walks the whole way. Each officer waits until the own service shows what was done before; `seen` is called after each
 * step with all entries of the case so far.
 */
export async function walkHome(
  product: Product,
  seen: (caseId: string, entries: readonly string[]) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const opened = await openCase(product, 'bp-1');
  const caseId = opened.cases[0] ?? '';
  const entries = [...opened.entries];
  const left = new Map<string, string>();
  await seen(caseId, entries);
  for (const step of STEPS) {
    await untilKnown(product, logOf(step.by), caseId, entries);
    const told =
      typeof step.with === 'function' ? step.with((name) => left.get(name) ?? '') : step.with;
    const taken = await act(product, step.by, { on: caseId, do: step.do, with: told ?? {} });
    entries.push(...taken.entries);
    left.set(step.do, taken.entries[0] ?? '');
    await seen(caseId, entries);
  }
  return caseId;
}
