import type { Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';

type Opened = Published<'CriminalCaseOpened'>;

export const prosecution: Decider<readonly Past<Opened>[], typeof commands, Opened> = {
  initialState: [],
  open: (said) => (said.length === 0 ? ['OpenCriminalCase'] : []),
  decide: {
    OpenCriminalCase: (_, said) =>
      said.length === 0 ? [{ type: 'CriminalCaseOpened', data: {} }] : [],
  },
  evolve: keeping<Opened>('CriminalCaseOpened'),
};
