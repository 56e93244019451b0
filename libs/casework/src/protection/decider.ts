import type { CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { caseAndSaid, nothingSaid, unlessTold, type CaseAndSaid } from '../case-and-said.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<
  | 'ProtectionAsked'
  | 'ProtectionApplied'
  | 'ProtectionRefused'
  | 'ProtectionDeclined'
  | 'ProtectionDropped'
  | 'HelpOfForceAsked'
>;
type State = CaseAndSaid<Writes>;

const refused = (code: keyof typeof refusals) => new Refused(code);

const sameMeasures = (one: readonly string[] = [], other: readonly string[]) =>
  one.length === other.length && other.every((measure) => one.includes(measure));

export const protection: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open: ({ case: { protection: now } }) => [
    'ApplyProtection',
    ...(now.asked ? (['RefuseProtection'] as const) : (['AskProtection'] as const)),
    ...(now.applied ? (['DropProtection'] as const) : []),
    'DeclineProtection',
    'AskForceForHelp',
  ],

  // Law 53/2024 art. 34, 35; Decree 162/2025. Measures wait for no request: grounds of a risk are enough.
  decide: {
    AskProtection: (_, { case: { protection: now }, said }, context) =>
      now.asked ? [] : unlessTold<Writes>(said, { type: 'ProtectionAsked', data: {} }, context),

    ApplyProtection(command, { case: { protection: now } }) {
      const measures = [...new Set(command.measures)];
      if (!now.declined && sameMeasures(now.applied?.measures, measures)) return [];
      return [{ type: 'ProtectionApplied', data: { measures } }];
    },

    RefuseProtection(_, { case: { protection: now }, said }, context) {
      const event: Writes = { type: 'ProtectionRefused', data: {} };
      const events = unlessTold<Writes>(said, event, context);
      if (events.length > 0 && !now.asked && context.recordedFrom !== 'paper')
        throw refused('no-protection-asked');
      return events;
    },

    DeclineProtection: (_, { case: { protection: now } }) =>
      now.declined ? [] : [{ type: 'ProtectionDeclined', data: {} }],

    DropProtection(_, { case: { protection: now }, said }, context) {
      const events = unlessTold<Writes>(said, { type: 'ProtectionDropped', data: {} }, context);
      if (events.length > 0 && !now.applied && context.recordedFrom !== 'paper')
        throw refused('no-protection-applied');
      return events;
    },

    AskForceForHelp({ toParty }, { said }, context) {
      if (toParty === context.log) throw refused('force-of-your-own');
      return unlessTold<Writes>(said, { type: 'HelpOfForceAsked', data: { toParty } }, context);
    },
  },

  evolve: caseAndSaid<Writes>(
    'ProtectionAsked',
    'ProtectionApplied',
    'ProtectionRefused',
    'ProtectionDeclined',
    'ProtectionDropped',
    'HelpOfForceAsked',
  ),
};
