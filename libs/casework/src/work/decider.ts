import { belongsTo } from '#codes';
import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { unitOr } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'DutyTaken' | 'DutyPassed'>;
type Said = readonly Past<Writes>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

const isOf = ({ data }: Past<Writes>, { data: other }: Writes) =>
  data.obligation === other.obligation;

function tell(said: Said, event: Writes, log: string): readonly Writes[] {
  if (!belongsTo(event.data.unit, log)) throw refused('not-your-unit');
  const last = said.findLast((past) => past.publisher === log && isOf(past, event));
  return last?.type === event.type && last.data.unit === event.data.unit ? [] : [event];
}

export const work: Decider<Said, typeof commands, Writes> = {
  initialState: [],
  // Which duties there are is told by the regulation: a screen offers these beside each of them.
  open: () => [],
  decide: {
    TakeDuty: ({ obligation, unit }, said, { actor, log }) =>
      tell(said, { type: 'DutyTaken', data: { obligation, unit: unitOr(unit, actor) } }, log),

    PassDuty: ({ obligation, unit }, said, { log }) =>
      tell(said, { type: 'DutyPassed', data: { obligation, unit } }, log),
  },
  evolve: keeping<Writes>('DutyTaken', 'DutyPassed'),
};
