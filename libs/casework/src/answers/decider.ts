import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Answered = Published<'EscalationAnswered'>;
type Raised = Published<'EscalationRaised'>;
type Reads = Answered | Raised;
type Said = readonly Past<Reads>[];

const COORDINATION = 'coordination';
const refused = (code: keyof typeof refusals) => new Refused(code);

const lastAnswer = (said: Said, id: string) =>
  said.findLast(
    (event): event is Past<Answered> =>
      event.type === 'EscalationAnswered' && event.data.escalation === id,
  );

const isRaised = (event: Past<Reads>): event is Past<Raised> => event.type === 'EscalationRaised';

const isAsked = ({ data: { toParty } }: Past<Raised>, log: string): boolean =>
  log === toParty || log === COORDINATION;

const waiting = (said: Said): readonly Past<Raised>[] =>
  said.filter(isRaised).filter(({ id }) => !lastAnswer(said, id));

const isWaitedFor = (said: Said, log: string): boolean =>
  waiting(said).some(({ data }) => data.toParty === log);

/** What an answer is to: what it names, or the last that waits for one. */
function findAsked(said: Said, named: string | undefined, log: string): Past<Raised> {
  const asked =
    named === undefined
      ? waiting(said).findLast((event) => isAsked(event, log))
      : said.filter(isRaised).find(({ id }) => id === named);
  if (!asked) throw refused('no-such-escalation');
  if (!isAsked(asked, log)) throw refused('not-asked');
  return asked;
}

/** The party that was asked answers; coordination records an answer that reached it by another way, or that there was none. */
export const answers: Decider<Said, typeof commands, Answered, Reads> = {
  initialState: [],
  open: (said, log) => (isWaitedFor(said, log) ? ['AnswerEscalation'] : []),
  expected: (said, log) => (isWaitedFor(said, log) ? 'AnswerEscalation' : undefined),
  decide: {
    AnswerEscalation({ escalation: named, outcome }, said, { log }) {
      const { id: escalation } = findAsked(said, named, log);
      if (outcome === 'NO_ANSWER' && log !== COORDINATION) throw refused('not-an-answer');
      if (lastAnswer(said, escalation)?.data.outcome === outcome) return [];
      return [{ type: 'EscalationAnswered', data: { escalation, outcome } }];
    },
  },
  evolve: keeping<Reads>('EscalationRaised', 'EscalationAnswered'),
};
