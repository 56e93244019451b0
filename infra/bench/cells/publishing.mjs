// The service of an officer: each command is submitted at its moment.
import kafkajs from 'kafkajs';
import { answer } from '../children.mjs';
import { pause } from '../../local/processes.mjs';
import { product } from '../contexts.mjs';
import { record, requestOf } from '../decisions.mjs';
import { now } from '../moments.mjs';
import { openLoop } from '../open-loop.mjs';
import { openService } from './service.mjs';

const { caseIdOf } = await product('contracts');
const RESCUED = {
  type: 'PersonRescued',
  data: { unit: 'police/immigration', place: 'BORDER_AREA' },
};

/** Calls `sent` with each send of the relay: its last key, when it began and when it was answered. */
function watchSends(sent) {
  const { producer } = kafkajs.Kafka.prototype;
  kafkajs.Kafka.prototype.producer = function (...options) {
    const made = producer.apply(this, options);
    const { send } = made;
    made.send = async (batch) => {
      const began = now();
      const result = await send(batch);
      sent({ id: batch.messages.at(-1).key, began, at: now() });
      return result;
    };
    return made;
  };
}

const positionOf = (id) => Number(id.split('/')[1]);

answer(async (told) => {
  const { ledger, party, follow, noise } = await openService(told);
  const [signed, sent] = [[], []];
  watchSends((one) => sent.push({ ...one, size: positionOf(one.id) + 1 }));
  ledger.signal.on('signed', (size) => signed.push({ size, at: now() }));
  let cases = 0;
  const submit = async (due) => {
    const begun = now();
    const { ids } = await record(ledger, requestOf(caseIdOf('CA', 2026, ++cases), [RESCUED]));
    return { id: ids[0], due, begun, committed: now() };
  };
  return {
    party,
    follow,
    noise,
    /** When each was due, begun, committed and signed. */
    submit: async (pace) => {
      signed.length = sent.length = 0;
      const acts = await openLoop(pace, submit);
      const size = positionOf(acts.at(-1).id) + 1;
      while (!(sent.at(-1)?.size >= size)) await pause(5);
      return acts.map((act) => {
        const holds = (one) => one.size > positionOf(act.id);
        const send = sent.find(holds);
        return { ...act, signed: signed.find(holds).at, sending: send.began, acked: send.at };
      });
    },
    lastRecord: async () => {
      const { rows } = await ledger.db.query(
        `select record, type from entries where publisher = $1 order by position desc limit 1`,
        [told.log],
      );
      return rows[0];
    },
  };
});
