import { belongsTo } from '#codes';
import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { unitOr } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'UnrecordedPersonCounted'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const unrecorded: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => [],
  decide: {
    CountUnrecordedPerson(command, _, { actor, log }) {
      const unit = unitOr(command.unit, actor);
      if (!belongsTo(unit, log)) throw refused('not-your-unit');
      return [{ type: 'UnrecordedPersonCounted', data: { unit } }];
    },
  },
  evolve: keeping<Writes>('UnrecordedPersonCounted'),
};
