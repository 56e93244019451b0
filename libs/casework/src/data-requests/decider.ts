import type { Published } from '#contracts';
import { keeping, Refused, type Context, type Decider, type Past } from '#kernel';
import { dayOf } from '#regulation';
import { unlessTold } from '../case-and-said.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Received = Published<'DataRequestReceived'>;
type Answer = Published<'DataRequestFulfilled' | 'DataRequestDenied'>;
type Step = Answer | Published<'DataRequestAcknowledged' | 'DataRequestExtended'>;
type Writes = Received | Step;
type Said = readonly Past<Writes>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** The requests that came to this service; each service answers its own. */
const requestsTo = (said: Said, log: string) =>
  said.filter(
    (event): event is Past<Received> =>
      event.type === 'DataRequestReceived' && event.publisher === log,
  );

const stepsOf = (said: Said, request: string): readonly Past<Step>[] =>
  said.filter(
    (event): event is Past<Step> => 'request' in event.data && event.data.request === request,
  );

const isAnswer = ({ type }: Step) =>
  type === 'DataRequestFulfilled' || type === 'DataRequestDenied';

const unanswered = (said: Said, log: string) =>
  requestsTo(said, log).filter(({ id }) => !stepsOf(said, id).some(isAnswer));

const isSaid = (said: Said, { type, data }: Step) =>
  stepsOf(said, data.request).some((step) => step.type === type);

function checkRequest(said: Said, request: string, { log, occurredAt }: Context): void {
  const meant = requestsTo(said, log).find(({ id }) => id === request);
  if (!meant) throw refused('no-such-request');
  if (Date.parse(occurredAt) < Date.parse(meant.occurredAt)) throw refused('before-the-request');
}

/** A step on a request that has no answer yet; late paper may come in any order. */
function step(said: Said, event: Step, context: Context): readonly Step[] {
  checkRequest(said, event.data.request, context);
  if (isSaid(said, event)) return [];
  const isAnswered = stepsOf(said, event.data.request).some(isAnswer);
  if (isAnswered && context.recordedFrom !== 'paper') throw refused('request-answered');
  return [event];
}

function checkExtension(said: Said, request: string, until: string, context: Context): void {
  if (until < dayOf(context.occurredAt)) throw refused('extended-into-the-past');
  const isOther = stepsOf(said, request).some(
    (past) => past.type === 'DataRequestExtended' && past.data.until !== until,
  );
  if (isOther) throw refused('extended-once');
}

export const dataRequests: Decider<Said, typeof commands, Writes> = {
  initialState: [],

  open(said, log) {
    const waiting = unanswered(said, log);
    const isNew = waiting.some(({ id }) => stepsOf(said, id).length === 0);
    return [
      ...(isNew ? (['AcknowledgeDataRequest'] as const) : []),
      ...(waiting.length > 0
        ? (['FulfilDataRequest', 'DenyDataRequest', 'ExtendDataRequest'] as const)
        : []),
      'ReceiveDataRequest',
    ];
  },

  // Decree 356/2025 art. 5: acknowledged, then done or denied with the reason; one extension.
  decide: {
    ReceiveDataRequest: ({ kind, processor }, said, context) =>
      unlessTold<Writes>(said, { type: 'DataRequestReceived', data: { kind, processor } }, context),

    AcknowledgeDataRequest: ({ request }, said, context) =>
      step(said, { type: 'DataRequestAcknowledged', data: { request } }, context),

    ExtendDataRequest({ request, until }, said, context) {
      checkRequest(said, request, context);
      checkExtension(said, request, until, context);
      return step(said, { type: 'DataRequestExtended', data: { request, until } }, context);
    },

    FulfilDataRequest: ({ request }, said, context) =>
      step(said, { type: 'DataRequestFulfilled', data: { request } }, context),

    DenyDataRequest: ({ request }, said, context) =>
      step(said, { type: 'DataRequestDenied', data: { request } }, context),
  },

  evolve: keeping<Writes>(
    'DataRequestReceived',
    'DataRequestAcknowledged',
    'DataRequestExtended',
    'DataRequestFulfilled',
    'DataRequestDenied',
  ),
};
