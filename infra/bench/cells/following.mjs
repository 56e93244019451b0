// Another service: what comes by Kafka is taken, arrives, and stands in its projection.
import { DataSource } from 'typeorm';
import kafkajs from 'kafkajs';
import { answer } from '../children.mjs';
import { pause } from '../../local/processes.mjs';
import { product } from '../contexts.mjs';
import { now } from '../moments.mjs';
import { Line, lines } from './lines.mjs';
import { openService } from './service.mjs';

const { Projector } = await product('ledger');

/** Applies as `lines` does, and tells what was applied. */
const toldTo = (list) => ({
  ...lines,
  handlers: {
    '*': async (entry, rows) => {
      await lines.handlers['*'](entry, rows);
      list.push(entry.id);
    },
  },
});

/** Stamps when the consumer was handed messages of a log. */
function watchDeliveries(delivered) {
  const { consumer } = kafkajs.Kafka.prototype;
  kafkajs.Kafka.prototype.consumer = function (...options) {
    const made = consumer.apply(this, options);
    const { run } = made;
    made.run = (how) => {
      const eachBatch = (delivery) => {
        const at = now();
        const key = delivery.batch.messages.at(-1)?.key?.toString();
        if (key) delivered({ to: positionOf(key) + 1, at });
        return how.eachBatch(delivery);
      };
      return run({ ...how, eachBatch });
    };
    return made;
  };
}

/** Stamps when the ledger was given entries, had stored them, and had let them arrive. */
function stampSteps(ledger, steps) {
  const take = ledger.take.bind(ledger);
  ledger.take = (batch) => {
    steps.push({ to: batch.checkpoint.size, received: now() });
    return take(batch);
  };
  ledger.signal.on('stored', () => (steps.at(-1).stored ??= now()));
  ledger.signal.on('arrived', () => {
    for (const step of steps) if (step.stored) step.arrived ??= now();
  });
}

const positionOf = (id) => Number(id.split('/')[1]);

answer(async (told) => {
  const { ledger, read, party, follow, noise } = await openService(told);
  const [deliveries, steps] = [[], []];
  watchDeliveries((one) => deliveries.push(one));
  stampSteps(ledger, steps);
  const source = new DataSource({ type: 'postgres', url: told.url, entities: [Line] });
  await source.initialize();
  const projected = new Map();
  const applied = [];
  const projector = new Projector(ledger.db, source, toldTo(applied));
  read(async () => {
    applied.length = 0;
    const more = await projector.step();
    const at = now();
    for (const id of applied) projected.set(id, at);
    return more;
  });
  return {
    party,
    follow,
    noise,
    /** When the transaction that applied each was committed, once all are; and the steps before it. */
    projected: async (ids) => {
      while (!ids.every((id) => projected.has(id))) await pause(5);
      const found = ids.map((id) => {
        const holds = ({ to }) => to > positionOf(id);
        const delivered = deliveries.find(holds)?.at;
        return { delivered, ...steps.find(holds), projected: projected.get(id) };
      });
      projected.clear();
      steps.length = deliveries.length = 0;
      return found;
    },
  };
});
