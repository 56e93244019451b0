import type { Published } from '#contracts';
import { keeping, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';

type Checked = Published<'MissionCheckDone'>;

export const missionCheck: Decider<readonly Past<Checked>[], typeof commands, Checked> = {
  initialState: [],
  open: (said) => (said.length === 0 ? ['CompleteMissionCheck'] : []),
  decide: {
    // Law 53/2024 art. 29: the mission checks, collects papers, and looks to the needs of the person.
    CompleteMissionCheck({ mission }, said) {
      const checked: Checked = { type: 'MissionCheckDone', data: { mission } };
      return repeatsLast(said, checked) ? [] : [checked];
    },
  },
  evolve: keeping<Checked>('MissionCheckDone'),
};
