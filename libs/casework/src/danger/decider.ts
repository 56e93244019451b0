import { findKeeper, type CaseState, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { caseAndSaid, nothingSaid, unlessTold, type CaseAndSaid } from '../case-and-said.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'DangerReported' | 'DangerEnded'>;
type State = CaseAndSaid<Writes>;

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Whoever answers for the person now, or said that there is a danger, can say that it is over. */
const mayEnd = ({ danger, custody, lead }: CaseState, log: string): boolean =>
  danger.since?.by === log || findKeeper(custody)?.party === log || lead.holder === log;

export const danger: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open: ({ case: now }, log) =>
    now.danger.since && mayEnd(now, log) ? ['ReportDanger', 'EndDanger'] : ['ReportDanger'],

  decide: {
    // Never refused: not on a closed case, not of somebody who left, by whatever party.
    ReportDanger: (_, { said }, context) =>
      unlessTold<Writes>(said, { type: 'DangerReported', data: {} }, context),

    EndDanger({ recordedFrom }, { case: now, said }, context) {
      const ended = unlessTold<Writes>(said, { type: 'DangerEnded', data: {} }, context);
      if (ended.length === 0 || recordedFrom === 'paper') return ended;
      if (!now.danger.since) throw refused('no-danger-reported');
      if (!mayEnd(now, context.log)) throw refused('danger-of-another-party');
      return ended;
    },
  },

  evolve: caseAndSaid<Writes>('DangerReported', 'DangerEnded'),
};
