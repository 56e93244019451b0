import fc from 'fast-check';
import type { Entry, Published, PublishedName } from '#contracts';
import { Telling } from './entries.js';

// Random histories: what may be told of a case, by whom, in any order of days around the change of regimes.

const COMMUNE = 'labour-social/commune/da-phuoc';
const OFFICE = 'labour-social/province/an-giang';
const POST = 'border/post/long-binh';
const POLICE = 'police/province/an-giang';

type Said = { [N in PublishedName]: readonly [N, Published<N>['data'], string] }[PublishedName];

const opened = (path: 'SELF_RETURN' | 'ABROAD_BY_MISSION', handledAsChild: boolean): Said => [
  'CaseOpened',
  { circumstance: 'PRESENT', path, handledAsChild, purpose: 'ILLUSTRATION' },
  'border',
];

/** What can be said; `last` is an entry that came before, for those that answer one. */
const SAID: readonly ((last: string) => Said)[] = [
  () => opened('SELF_RETURN', false),
  () => opened('ABROAD_BY_MISSION', true),
  () => ['PersonReceived', { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' }, 'border'],
  () => ['PersonRescued', { unit: POLICE, place: 'IN_COUNTRY' }, 'police'],
  () => ['PersonTakenIn', { commune: COMMUNE }, 'labour-social'],
  () => ['ReceptionNotified', { commune: COMMUNE, office: OFFICE }, 'labour-social'],
  (notice) => ['NoticeOpened', { notice }, 'labour-social'],
  () => ['InitialCheckCompleted', { office: OFFICE }, 'labour-social'],
  () => ['VerificationRequested', { office: OFFICE, of: POLICE }, 'labour-social'],
  () => ['VerificationStarted', {}, 'police'],
  () => ['VerificationExtended', { until: '2025-08-20' }, 'police'],
  () => ['VictimIdentified', { ground: 'EVIDENCE' }, 'police'],
  (proposal) => ['NotIdentified', { proposal, reason: 'NO_GROUNDS' }, 'police'],
  (decision) => ['DecisionExplained', { decision }, 'police'],
  () => ['ConfirmationIssued', { paper: 'POLICE_CONFIRMATION' }, 'police'],
  () => ['EssentialNeedsMet', { needs: ['SAFETY', 'FIRST_AID'] }, 'border'],
  () => ['ScreeningHeld', {}, 'border'],
  () => ['HandledAsChild', {}, 'police'],
  () => ['HandledAsAdult', {}, 'police'],
  () => ['ConsentGiven', { to: 'CON_CONTACT_FAMILY' }, 'labour-social'],
  () => ['FamilyContactCleared', {}, 'labour-social'],
  () => ['DangerReported', {}, 'border'],
  () => ['DangerEnded', {}, 'border'],
  () => ['ContactLost', {}, 'border'],
  () => ['ContactRestored', {}, 'police'],
  () => ['PersonReleased', { to: 'HOME' }, 'labour-social'],
  () => ['SupportApplied', { form: 'D162_07', kinds: ['SVC_EDUCATION'] }, 'labour-social'],
  () => ['SupportDecided', { office: OFFICE, support: 'SVC_EDUCATION' }, 'labour-social'],
  () => ['SupportDecided', { office: OFFICE, support: 'SVC_TRAVEL' }, 'labour-social'],
  () => ['SupportDelivered', { office: OFFICE, support: 'SVC_TRAVEL' }, 'labour-social'],
  () => ['DataRequestReceived', { kind: 'ERASE', processor: false }, 'police'],
  (request) => ['DataRequestFulfilled', { request }, 'police'],
  () => ['CaseClosed', { reason: 'CL_GOALS_MET' }, 'labour-social'],
  () => ['CaseReopened', { reason: 'NEW_RISK' }, 'labour-social'],
  (request) => [
    'DeadlinePaused',
    { obligation: `R25-A5/${request}`, reason: 'PERSON_NOT_AVAILABLE' },
    'labour-social',
  ],
  (request) => [
    'DeadlineMoved',
    {
      obligation: `R25-A5/${request}`,
      end: '2025-08-01T00:00:00+07:00',
      change: 'coordination/0',
    },
    'labour-social',
  ],
  (request) => ['DeadlineResumed', { obligation: `R25-A5/${request}` }, 'labour-social'],
];

const HOUR = 3_600_000;
const BEGIN = Date.parse('2025-06-20T00:00:00+07:00');
const instant = (hours: number) => new Date(BEGIN + hours * HOUR).toISOString();

/** Histories of `size` entries within ten weeks around 1 July 2025, told on the day or copied from paper later. */
export const histories = (size: Readonly<{ minLength?: number; maxLength: number }>) =>
  fc
    .array(
      fc.record({
        said: fc.integer({ min: 0, max: SAID.length - 1 }),
        hours: fc.integer({ min: 0, max: 70 * 24 }),
        answers: fc.nat({ max: 9 }),
      }),
      size,
    )
    .map((told): readonly Entry[] => {
      const telling = new Telling();
      for (const { said, hours, answers } of told) {
        const before = telling.entries.at(-1 - answers)?.id ?? 'border/0';
        const [type, data, by] = SAID[said]!(before);
        telling.tell(type, data as never, { at: instant(hours), by });
      }
      return telling.entries;
    });

/** A moment in or after those weeks. */
export const moments = fc.integer({ min: 0, max: 100 * 24 }).map(instant);
