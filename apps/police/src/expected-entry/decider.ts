import type { ExpectedEntryNotified, ExpectedEntryWithdrawn, PersonReceived } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type ExpectedEntry = Readonly<{
  stands: 'not-expected' | 'expected' | 'withdrawn';
  notice?: ExpectedEntryNotified['data'];
  back: boolean;
}>;
type Writes = ExpectedEntryNotified | ExpectedEntryWithdrawn;

const refused = (code: keyof typeof refusals) => new Refused(code);

const sameNotice = (a: ExpectedEntryNotified['data'], b: ExpectedEntryNotified['data']) =>
  a.gate === b.gate && a.expectedOn === b.expectedOn && a.notified === b.notified;

export const expectedEntry: Decider<
  ExpectedEntry,
  typeof commands,
  Writes,
  Writes | PersonReceived
> = {
  initialState: { stands: 'not-expected', back: false },

  open({ stands, back }) {
    if (back) return [];
    return stands === 'expected'
      ? ['NotifyExpectedEntry', 'WithdrawExpectedEntry']
      : ['NotifyExpectedEntry'];
  },

  decide: {
    // Joint Circular 01/2014: no later than three days before the entry. A late notice is recorded too; that it is
    // late is for the obligations to say.
    NotifyExpectedEntry({ gate, expectedOn, notified }, { stands, notice }) {
      const data = { gate, expectedOn, notified };
      if (stands === 'expected' && notice && sameNotice(notice, data)) return [];
      return [{ type: 'ExpectedEntryNotified', data }];
    },

    WithdrawExpectedEntry(_, { stands, notice, back }) {
      if (notice === undefined) throw refused('no-entry-expected');
      if (stands === 'withdrawn') return [];
      if (back) throw refused('already-back');
      return [{ type: 'ExpectedEntryWithdrawn', data: { gate: notice.gate } }];
    },
  },

  evolve: {
    ExpectedEntryNotified: (state, { data }) => ({ ...state, stands: 'expected', notice: data }),
    ExpectedEntryWithdrawn: (state) => ({ ...state, stands: 'withdrawn' }),
    PersonReceived: (state, { data }) =>
      data.place === 'MISSION_ABROAD' ? state : { ...state, back: true },
  },
};
