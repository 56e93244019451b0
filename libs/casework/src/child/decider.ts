import { isHandledAsChild } from '#case-file';
import type { CaseOpened, HandledAsChild, Published } from '#contracts';
import { keeping, Refused, type Context, type Decider, type Past } from '#kernel';
import { unlessTold } from '../case-and-said.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Assessed = Published<'AgeAssessed'>;
type Writes =
  Assessed | Published<'HandledAsAdult' | 'RepresentativeAppointed' | 'BestInterestsDecided'>;
type Reads = Writes | CaseOpened | HandledAsChild;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** What this service last found of the age; of another party's findings it can read nothing. */
const findAssessment = (said: Said, log: string): Past<Assessed> | undefined =>
  said.findLast(
    (event): event is Past<Assessed> => event.type === 'AgeAssessed' && event.publisher === log,
  );

/** Appearance and what somebody says leave a doubt; doubtful is a child. */
const endsDoubt = ({ data: { outcome, basis } }: Past<Assessed>): boolean =>
  outcome === 'ADULT' && (basis === 'DOCUMENT' || basis === 'ASSESSMENT');

// That the age was found is demanded of paper too, for it protects a child and its own paper can be recorded first. Who
// copies the papers is one clerk.
function checkAdult(said: Said, { actor, log, recordedFrom }: Context): void {
  const assessment = findAssessment(said, log);
  if (!assessment || !endsDoubt(assessment)) throw refused('age-not-established');
  const officer = `${actor.unit}#${actor.officer}`;
  if (assessment.actor === officer && recordedFrom !== 'paper')
    throw refused('age-needs-second-officer');
}

const checkChild = (said: Said, { recordedFrom }: Context): void => {
  if (!isHandledAsChild(said) && recordedFrom !== 'paper') throw refused('not-handled-as-child');
};

export const child: Decider<Said, typeof commands, Writes, Reads> = {
  initialState: [],

  open(said, log) {
    if (!isHandledAsChild(said)) return ['AssessAge'];
    const assessment = findAssessment(said, log);
    return [
      'AppointRepresentative',
      'DecideBestInterests',
      'AssessAge',
      ...(assessment && endsDoubt(assessment) ? (['HandleAsAdult'] as const) : []),
    ];
  },

  decide: {
    // What was found is restricted, so the open entry that makes a child of the person is one of its own, and comes first.
    AssessAge({ outcome, basis }, said, context) {
      const assessed: Writes = { type: 'AgeAssessed', data: { outcome, basis } };
      const events = unlessTold<Writes>(said, assessed, context);
      const isLate = context.recordedFrom === 'paper' || events.length === 0;
      if (outcome !== 'ADULT' && !isHandledAsChild(said) && !isLate)
        throw refused('handle-as-child-first');
      return events;
    },

    HandleAsAdult(_, said, context) {
      if (!isHandledAsChild(said)) return [];
      checkAdult(said, context);
      return [{ type: 'HandledAsAdult', data: {} }];
    },

    AppointRepresentative(_, said, context) {
      checkChild(said, context);
      return unlessTold<Writes>(said, { type: 'RepresentativeAppointed', data: {} }, context);
    },

    DecideBestInterests({ about }, said, context) {
      checkChild(said, context);
      return unlessTold<Writes>(said, { type: 'BestInterestsDecided', data: { about } }, context);
    },
  },

  evolve: keeping<Reads>(
    'CaseOpened',
    'HandledAsChild',
    'HandledAsAdult',
    'AgeAssessed',
    'RepresentativeAppointed',
    'BestInterestsDecided',
  ),
};
