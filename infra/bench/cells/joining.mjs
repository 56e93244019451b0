// A party of a federation that fills its own log, or begins with nothing and takes what the others have.
import { answer } from '../children.mjs';
import { pause } from '../../local/processes.mjs';
import { product } from '../contexts.mjs';
import { decisionOf, record } from '../decisions.mjs';
import { openService } from './service.mjs';

const { caseIdOf } = await product('contracts');
const NEEDS = { type: 'EssentialNeedsMet', data: { needs: ['FOOD'] } };
const EVENTS_AT_ONCE = 20;
const CASES = 5_000;
const MIB = 1024 * 1024;

const needsMet = (log, number) => {
  const caseId = caseIdOf('BP', 2026, 1 + (number % CASES));
  const events = Array.from({ length: EVENTS_AT_ONCE }, () => NEEDS);
  return decisionOf(caseId, events, { caseId, actor: `${log}/unit#officer` });
};

/** Samples the memory of this process until `done`; in MiB: at the beginning, and the most that was seen. */
async function watchMemory(done) {
  const rss = () => Math.round(process.memoryUsage().rss / MIB);
  const before = rss();
  let most = before;
  while (!(await done())) {
    most = Math.max(most, rss());
    await pause(50);
  }
  return { before, most };
}

answer(async (told) => {
  const { ledger, party, follow, noise } = await openService(told);
  const { log } = told;
  return {
    party,
    follow,
    fill: async (entries) => {
      const decisions = entries / EVENTS_AT_ONCE;
      for (let from = 0; from < decisions; from += 100)
        await Promise.all(
          Array.from({ length: 100 }, (_, i) => record(ledger, needsMet(log, from + i))),
        );
      const { size } = await ledger.sign();
      return size;
    },
    relayed: async (size) => {
      const lease = 'select relayed from leases where log = $1';
      for (;;) {
        const { rows } = await ledger.db.query(lease, [log]);
        if (Number(rows[0]?.relayed ?? 0) >= size) return;
        await pause(100);
      }
    },
    join: async (parties, { feed, size }) => {
      const began = performance.now();
      const other = parties.find((one) => one.log !== log).log;
      await follow(parties, feed);
      const memory = await watchMemory(
        async () => (await ledger.heads()).get(other).arrived >= size,
      );
      return { seconds: (performance.now() - began) / 1000, memory, noise: noise() };
    },
    checkpoint: async (of) => (await ledger.findCheckpoint(of))?.note,
  };
});
