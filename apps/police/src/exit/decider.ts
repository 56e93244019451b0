import type { CaseOpened, Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Exit = Readonly<{ path?: CaseOpened['data']['path']; issued: boolean }>;
type Issued = Published<'ExitVisaIssued'>;

const refused = (code: keyof typeof refusals) => new Refused(code);
const mayBeForeign = ({ path }: Exit) =>
  path === undefined || path === 'FOREIGN_VICTIM' || path === 'UNKNOWN';

export const exitVisa: Decider<Exit, typeof commands, Issued, Issued | CaseOpened> = {
  initialState: { issued: false },
  open: (state) => (state.issued || state.path !== 'FOREIGN_VICTIM' ? [] : ['IssueExitVisa']),
  decide: {
    // Joint Circular 01/2014 art. 9.2: within five days of the notice, free of charge.
    IssueExitVisa(_, state) {
      if (!mayBeForeign(state)) throw refused('not-a-foreign-victim');
      return state.issued ? [] : [{ type: 'ExitVisaIssued', data: {} }];
    },
  },
  evolve: {
    CaseOpened: (state, { data }) => ({ ...state, path: state.path ?? data.path }),
    ExitVisaIssued: (state) => ({ ...state, issued: true }),
  },
};
