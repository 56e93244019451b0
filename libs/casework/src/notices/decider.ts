import { belongsTo } from '#codes';
import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { noticeFields, unitsTold } from '#regulation';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Opened = Published<'NoticeOpened'>;

type Notice = Published<keyof typeof noticeFields>;
type Reads = Opened | Notice;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);
const kinds = Object.keys(noticeFields) as (keyof typeof noticeFields)[];

const isNotice = (event: Past<Reads>): event is Past<Notice> => event.type !== 'NoticeOpened';

/** A notice is for the party that it names, else for that of the units told. */
function isFor(event: Past<Notice>, log: string): boolean {
  if ('toParty' in event.data) return event.data.toParty === log;
  return unitsTold(event).some((unit) => belongsTo(unit, log));
}

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
