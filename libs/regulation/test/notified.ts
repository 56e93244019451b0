import { on, Telling } from './entries.js';

/** The office that has three days from the notice for its initial check (R25-A5). */
export const OFFICE = 'labour-social/province/an-giang';
export const COMMUNE = 'labour-social/commune/da-phuoc';
const POST = 'border/post/long-binh';

/** A person comes to a border post and goes to the commune, which tells the province: at ten on that day. */
export function notifiedOn(day: string, ruleset?: string) {
  const told = new Telling(ruleset);
  const opened = { circumstance: 'PRESENT', path: 'SELF_RETURN', handledAsChild: false } as const;
  told.tell('CaseOpened', { ...opened, purpose: 'ILLUSTRATION' }, { at: on(day, '07:00') });
  const received = { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' } as const;
  told.tell('PersonReceived', received, { at: on(day, '07:00') });
  told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on(day, '09:00'), by: 'labour-social' });
  const notice = told.tell(
    'ReceptionNotified',
    { commune: COMMUNE, office: OFFICE },
    { at: on(day, '10:00'), by: 'labour-social', unit: COMMUNE },
  );
  return { told, notice, key: `R25-A5/${notice.id}` };
}

/** That the check was done, as the office says it. */
export const checkedAt = (
  told: Telling,
  at: string,
  more: Parameters<Telling['tell']>[2] | object = {},
) =>
  told.tell(
    'InitialCheckCompleted',
    { office: OFFICE },
    { at, by: 'labour-social', unit: OFFICE, ...more },
  );
