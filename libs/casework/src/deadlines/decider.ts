import type { Published } from '#contracts';
import { keeping, Refused, type Context, type Decider, type Past } from '#kernel';
import { dayOf } from '#regulation';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Extended = Published<'DeadlineExtended'>;
type Writes = Extended | Published<'DeadlinePaused' | 'DeadlineResumed'>;
type Said = readonly Past<Writes>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** What this service said of the obligation: each party extends and pauses its own time only. */
const saidOf = (said: Said, obligation: string, { log }: Context): Said =>
  said.filter((event) => event.publisher === log && event.data.obligation === obligation);

const lastExtension = (said: Said) =>
  said.findLast((event): event is Past<Extended> => event.type === 'DeadlineExtended');

const lastTurn = (said: Said) => said.findLast(({ type }) => type !== 'DeadlineExtended');

function checkExtension(known: Past<Extended> | undefined, until: string, context: Context) {
  if (until < dayOf(context.occurredAt)) throw refused('deadline-extended-into-the-past');
  if (known && until < known.data.until && context.recordedFrom !== 'paper')
    throw refused('not-longer');
}

/** Whether there is such a duty, whose it is and how far its limit goes the regulation judges, by the rules that are adopted. */
export const deadlines: Decider<Said, typeof commands, Writes> = {
  initialState: [],
  // Which deadlines run is told by the regulation: a screen offers these beside each of them.
  open: () => [],

  decide: {
    ExtendDeadline({ obligation, until, reason }, said, context) {
      const known = lastExtension(saidOf(said, obligation, context));
      if (known?.data.until === until && known.data.reason === reason) return [];
      checkExtension(known, until, context);
      return [{ type: 'DeadlineExtended', data: { obligation, until, reason } }];
    },

    PauseDeadline({ obligation, reason }, said, context) {
      const turn = lastTurn(saidOf(said, obligation, context));
      if (turn?.type !== 'DeadlinePaused')
        return [{ type: 'DeadlinePaused', data: { obligation, reason } }];
      if (turn.data.reason === reason) return [];
      if (context.recordedFrom !== 'paper') throw refused('deadline-paused');
      return [{ type: 'DeadlinePaused', data: { obligation, reason } }];
    },

    ResumeDeadline({ obligation }, said, context) {
      const turn = lastTurn(saidOf(said, obligation, context));
      if (turn?.type === 'DeadlineResumed') return [];
      if (!turn && context.recordedFrom !== 'paper') throw refused('deadline-not-paused');
      return [{ type: 'DeadlineResumed', data: { obligation } }];
    },
  },

  evolve: keeping<Writes>('DeadlineExtended', 'DeadlinePaused', 'DeadlineResumed'),
};
