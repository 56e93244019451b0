import { caseEvolve, isBefore, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { ConsentScope, Published, ValueOf } from '#contracts';
import { Refused, type Context, type Decider } from '#kernel';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'ConsentGiven' | 'ConsentRefused' | 'ConsentTakenBack'>;
type Scope = ValueOf<typeof ConsentScope>;

const refused = (code: keyof typeof refusals) => new Refused(code);

const ANSWERS = {
  ConsentGiven: 'GIVEN',
  ConsentRefused: 'REFUSED',
  ConsentTakenBack: 'WITHDRAWN',
} as const;

/** Whether this is how the person answered last; an answer of an earlier day is a fact of its own. */
function isSaid({ asked }: CaseState, { type, data }: Writes, occurredAt: string): boolean {
  const last = asked.consents[data.to];
  return last?.state === ANSWERS[type] && !isBefore(occurredAt, last.at);
}

function answer(state: CaseState, event: Writes, { occurredAt }: Context): readonly Writes[] {
  if (wasDead(state, occurredAt)) throw refused('person-died');
  return isSaid(state, event, occurredAt) ? [] : [event];
}

const isGiven = ({ asked }: CaseState, to: Scope) => asked.consents[to]?.state === 'GIVEN';

export const consent: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,

  open(state) {
    if (state.course.died) return [];
    const scopes: Scope[] = ['CON_CONTACT_FAMILY', 'CON_RETURN'];
    const canTakeBack = scopes.some((to) => isGiven(state, to));
    return [
      'RecordConsent',
      'RecordConsentRefusal',
      ...(canTakeBack ? (['RecordConsentTakenBack'] as const) : []),
    ];
  },

  // Law 91/2025 art. 9: voluntary, informed, for each purpose, and taken back at any time.
  decide: {
    RecordConsent: ({ to }, state, context) =>
      answer(state, { type: 'ConsentGiven', data: { to } }, context),

    RecordConsentRefusal: ({ to }, state, context) =>
      answer(state, { type: 'ConsentRefused', data: { to } }, context),

    RecordConsentTakenBack({ to, recordedFrom }, state, context) {
      const takenBack: Writes = { type: 'ConsentTakenBack', data: { to } };
      const events = answer(state, takenBack, context);
      if (events.length > 0 && !isGiven(state, to) && recordedFrom !== 'paper')
        throw refused('no-consent-given');
      return events;
    },
  },

  evolve: caseEvolve,
};
