import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { belongsTo } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Opened = Published<'NoticeOpened'>;

/** By kind of notice, the fields that name the units or the party that are told. */
const TOLD = {
  HandoverProposed: ['toParty'],
  LeadOffered: ['toParty'],
  TransitBegun: ['toParty'],
  MissionInformed: ['mission'],
  ReceptionNotified: ['office'],
  VerificationRequested: ['of'],
  ExpectedEntryNotified: ['notified', 'gate'],
  IdentityCheckRequested: ['of'],
  ReturnArranged: ['gate'],
  ReturnPapersSent: ['of'],
  ConfirmationRequested: ['of'],
  HotlineReportForwarded: ['toParty'],
  EscalationRaised: ['toParty'],
  ReminderSent: ['toParty'],
} as const;
type Notice = Published<keyof typeof TOLD>;
type Reads = Opened | Notice;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);
const kinds = Object.keys(TOLD) as (keyof typeof TOLD)[];

const isNotice = (event: Past<Reads>): event is Past<Notice> => event.type !== 'NoticeOpened';

const isFor = ({ type, data }: Past<Notice>, log: string): boolean =>
  TOLD[type].some((field) => {
    const told = (data as Readonly<Record<string, unknown>>)[field];
    return typeof told === 'string' && (told === log || belongsTo(told, log));
  });

const isOpened = (said: Said, notice: string, log: string): boolean =>
  said.some(
    (event) =>
      event.type === 'NoticeOpened' && event.publisher === log && event.data.notice === notice,
  );

const unopened = (said: Said, log: string): boolean =>
  said.some((event) => isNotice(event) && isFor(event, log) && !isOpened(said, event.id, log));

export const notices: Decider<Said, typeof commands, Opened, Reads> = {
  initialState: [],

  open: (said, log) => (unopened(said, log) ? ['OpenNotice'] : []),
  expected: (said, log) => (unopened(said, log) ? 'OpenNotice' : undefined),

  decide: {
    // Delivered is not noticed: a duty to notify is met when a person of the receiving side has opened the notice.
    OpenNotice({ notice }, said, { log }) {
      const meant = said.find((event) => event.id === notice);
      if (!meant || !isNotice(meant)) throw refused('no-such-notice');
      if (!isFor(meant, log)) throw refused('notice-to-another-party');
      if (isOpened(said, notice, log)) return [];
      return [{ type: 'NoticeOpened', data: { notice } }];
    },
  },

  evolve: keeping<Reads>('NoticeOpened', ...kinds),
};
