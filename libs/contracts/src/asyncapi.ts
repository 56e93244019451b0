import type { TProperties } from 'typebox';
import { parties } from '#codes';
import { Envelope } from './envelope.js';
import type { EventSchema } from './event.js';
import { catalogue, fullTypeOf } from './published.js';

type AnyEvent = EventSchema<string, TProperties>;

const EVENTS = Object.values(catalogue) as unknown as readonly AnyEvent[];
const nameOf = (event: AnyEvent) => event.properties.type.const;
const refTo = (...place: string[]) => ({ $ref: `#/${place.join('/')}` });

/** The record of one event: the envelope, with this type and these data. */
const messageOf = (event: AnyEvent) => ({
  name: fullTypeOf(event),
  title: nameOf(event),
  contentType: 'application/cloudevents+json',
  tags: [{ name: event.vocabulary }, { name: event.duty }],
  payload: {
    allOf: [
      refTo('components', 'schemas', 'Envelope'),
      {
        type: 'object',
        properties: { type: { const: fullTypeOf(event) }, data: event.properties.data },
      },
    ],
  },
});

// One partition: a position is an order. Kept for ever: what a log holds is never taken back.
const TOPIC = {
  bindingVersion: '0.5.0',
  partitions: 1,
  topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
};

/** Which events a log may hold: those of every log, those that ministries share, its own, and its answers to coordination. */
const isHeldBy = (log: string) => (event: AnyEvent) =>
  ['ledger', 'casework', log].includes(event.vocabulary) || event.duty === 'answers';

const channelOf = (log: string, ministry: string) => ({
  address: `${log}.events`,
  title: ministry,
  description: `The log of \`${log}\`: every entry once, in the order of its positions, in one partition.`,
  messages: Object.fromEntries(
    EVENTS.filter(isHeldBy(log)).map((event) => [
      nameOf(event),
      refTo('components', 'messages', nameOf(event)),
    ]),
  ),
  bindings: { kafka: TOPIC },
});

const operationOf = (log: string) => ({
  action: 'send',
  channel: refTo('channels', log),
  summary: `Only the service of ${log} writes here; every party reads.`,
});

/** What the parties say to each other, as an AsyncAPI 3.0 document: one channel a log, one message an event. */
export const asyncapi = (): object => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Đồng Hành: the logs of the parties',
    version: '1',
    description:
      'Each entry is a CloudEvents 1.0 document in structured mode. Its exact bytes are hashed, signed and verified.',
  },
  defaultContentType: 'application/cloudevents+json',
  channels: Object.fromEntries(
    parties.map(({ log, ministry }) => [log, channelOf(log, ministry.en)]),
  ),
  operations: Object.fromEntries(parties.map(({ log }) => [`append-${log}`, operationOf(log)])),
  components: {
    messages: Object.fromEntries(EVENTS.map((event) => [nameOf(event), messageOf(event)])),
    schemas: { Envelope },
  },
});
