import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'HotlineCallReceived' | 'HotlineReportForwarded' | 'CallerAdvised'>;
type Forwarded = Published<'HotlineReportForwarded'>['data'];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** What was said of the call that a command names; a call stands in no case, and the key of a command makes it one. */
type Said = readonly Past<Writes>[];

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

function checkCall(said: Said, matter: string | undefined): void {
  const isCall = ({ id, type }: Past<Writes>) => id === matter && type === 'HotlineCallReceived';
  if (matter !== undefined && !said.some(isCall)) throw refused('no-such-call');
}

/** What was done about a call once is done; a report may go to several, so that it is told by to whom. */
const unlessSaid = (said: Said, event: Writes): readonly Writes[] =>
  'matter' in event.data &&
  said.some(({ type, data }) => type === event.type && isSame(data, event.data))
    ? []
    : [event];

const isSame = (one: object, other: object): boolean =>
  ['toParty', 'toUnit', 'body', 'matter'].every(
    (field) => (one as Fields)[field] === (other as Fields)[field],
  );
type Fields = Readonly<Record<string, unknown>>;

const has = (said: Said, type: Writes['type']): boolean => said.some((past) => past.type === type);

/** What the hotline is waited for with: a report of trafficking goes on at once. */
function waitedFor(said: Said) {
  const isTrafficking = said.some(
    (past) => past.type === 'HotlineCallReceived' && past.data.about === 'TRAFFICKING',
  );
  if (isTrafficking && !has(said, 'HotlineReportForwarded')) return 'ForwardHotlineReport';
  return has(said, 'HotlineCallReceived') && !has(said, 'CallerAdvised')
    ? 'AdviseCaller'
    : undefined;
}

export const hotline: Decider<Said, typeof commands, Writes> = {
  initialState: [],
  open: (said) =>
    has(said, 'HotlineCallReceived') ? ['ForwardHotlineReport', 'AdviseCaller'] : [],
  expected: waitedFor,
  decide: {
    ReceiveHotlineCall: ({ about, province }) => [
      {
        type: 'HotlineCallReceived',
        data: { about, ...(province === undefined ? {} : { province }) },
      },
    ],

    // Decree 162/2025 art. 4, 5: at once, to police, Border Guard, Coast Guard or the commune; others may help too.
    ForwardHotlineReport(command, said) {
      const { matter } = command;
      const to = receiverOf(command);
      checkCall(said, matter);
      const data = { ...to, ...(matter !== undefined && { matter }) };
      return unlessSaid(said, { type: 'HotlineReportForwarded', data });
    },

    AdviseCaller({ matter }, said) {
      checkCall(said, matter);
      const data = matter === undefined ? {} : { matter };
      return unlessSaid(said, { type: 'CallerAdvised', data });
    },
  },
  evolve: keeping<Writes>('HotlineCallReceived', 'HotlineReportForwarded', 'CallerAdvised'),
};
