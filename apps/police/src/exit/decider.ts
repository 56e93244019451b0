import { isBefore } from '#case-file';
import type { CaseOpened, Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

/** When the papers came last, and when the visa was issued last. */
type Exit = Readonly<{ path?: CaseOpened['data']['path']; papers?: string; issued?: string }>;
type Issued = Published<'ExitVisaIssued'>;
type Reads = Issued | CaseOpened | Published<'ReturnPapersSent'>;

const refused = (code: keyof typeof refusals) => new Refused(code);
const mayBeForeign = ({ path }: Exit) =>
  path === undefined || path === 'FOREIGN_VICTIM' || path === 'UNKNOWN';

/** Whether it was issued, and not before the papers: of these it is the answer. */
const isIssued = ({ papers, issued }: Exit): boolean =>
  issued !== undefined && !(papers !== undefined && isBefore(issued, papers));

const later = (one: string | undefined, other: string): string =>
  one !== undefined && isBefore(other, one) ? one : other;

export const exitVisa: Decider<Exit, typeof commands, Issued, Reads> = {
  initialState: {},
  open: (state) => (isIssued(state) || state.path !== 'FOREIGN_VICTIM' ? [] : ['IssueExitVisa']),
  decide: {
    // Joint Circular 01/2014 art. 9.2: within five days of the notice, free of charge.
    IssueExitVisa(_, state) {
      if (!mayBeForeign(state)) throw refused('not-a-foreign-victim');
      return isIssued(state) ? [] : [{ type: 'ExitVisaIssued', data: {} }];
    },
  },
  evolve: {
    CaseOpened: (state, { data }) => ({ ...state, path: state.path ?? data.path }),
    ReturnPapersSent: (state, { occurredAt }) => ({
      ...state,
      papers: later(state.papers, occurredAt),
    }),
    ExitVisaIssued: (state, { occurredAt }) => ({
      ...state,
      issued: later(state.issued, occurredAt),
    }),
  },
};
