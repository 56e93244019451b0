import type { Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'HotlineCallReceived' | 'HotlineReportForwarded' | 'CallerAdvised'>;
type Forwarded = Published<'HotlineReportForwarded'>['data'];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** What a call says stands in no case, so nothing of it is known to the next command: the key of a command makes it one. */
type Nothing = Readonly<Record<string, never>>;

const agencyOf = (unit: string) => unit.split('/')[0] ?? '';

function receiverOf({ toParty, toUnit, body }: commands.ForwardHotlineReport): Forwarded {
  const toUs = toParty !== undefined && toUnit !== undefined;
  const somewhere = toParty !== undefined || toUnit !== undefined;
  if (body !== undefined ? somewhere : !toUs) throw refused('nobody-to-forward-to');
  if (body !== undefined) return { body };
  if (toParty === undefined || toUnit === undefined) throw refused('nobody-to-forward-to');
  if (agencyOf(toUnit) !== toParty) throw refused('unit-of-another-party');
  return { toParty, toUnit };
}

export const hotline: Decider<Nothing, typeof commands, Writes> = {
  initialState: {},
  open: () => [],
  decide: {
    ReceiveHotlineCall: ({ about, province }) => [
      {
        type: 'HotlineCallReceived',
        data: { about, ...(province === undefined ? {} : { province }) },
      },
    ],

    // Decree 162/2025 art. 4, 5: at once, to police, Border Guard, Coast Guard or the commune; others may help too.
    ForwardHotlineReport: (command) => [
      {
        type: 'HotlineReportForwarded',
        data: {
          ...receiverOf(command),
          ...(command.matter === undefined ? {} : { matter: command.matter }),
        },
      },
    ],

    AdviseCaller: ({ matter }) => [
      { type: 'CallerAdvised', data: matter === undefined ? {} : { matter } },
    ],
  },
  evolve: {
    HotlineCallReceived: (state) => state,
    HotlineReportForwarded: (state) => state,
    CallerAdvised: (state) => state,
  },
};
