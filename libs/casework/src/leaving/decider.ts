import { isBefore, type CaseState, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Context, type Decider } from '#kernel';
import { caseAndSaid, nothingSaid, unlessTold, type CaseAndSaid } from '../case-and-said.js';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'UnwillingToContinue' | 'PersonLeft'>;
type State = CaseAndSaid<Writes>;

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Since when the person has left. Nobody has to receive who asks that the case goes on: they can leave it again. */
function leftSince({ custody, course }: CaseState): string | undefined {
  const since = custody.leftSince;
  return since && course.reopened && !isBefore(course.reopened.at, since) ? undefined : since;
}

function tell({ case: now, said }: State, event: Writes, context: Context): readonly Writes[] {
  const { occurredAt } = context;
  if (wasDead(now, occurredAt)) throw refused('person-died');
  const since = event.type === 'PersonLeft' ? leftSince(now) : now.leaving.unwilling?.at;
  return since && !isBefore(occurredAt, since) ? [] : unlessTold(said, event, context);
}

export const leaving: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open({ case: now }) {
    if (now.course.status !== 'open' || now.course.died) return [];
    return [
      ...(now.leaving.unwilling ? [] : (['RecordUnwillingness'] as const)),
      ...(leftSince(now) ? [] : (['RecordLeaving'] as const)),
    ];
  },

  // Neither ends a duty to help: needs, danger and a new reception stay open, and whoever comes back has left nothing.
  decide: {
    RecordUnwillingness: (_, state, context) =>
      tell(state, { type: 'UnwillingToContinue', data: {} }, context),
    RecordLeaving: (_, state, context) => tell(state, { type: 'PersonLeft', data: {} }, context),
  },

  evolve: caseAndSaid<Writes>('UnwillingToContinue', 'PersonLeft'),
};
