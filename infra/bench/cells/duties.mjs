import { answer } from '../children.mjs';
import { product } from '../contexts.mjs';
import { median } from '../measure.mjs';

const { openDatabase, readArrivalsOfCase } = await product('ledger');
const { obligationsOf, rulesBook } = await product('regulation');

const READ = {
  name: 'read-case',
  text: `select e.record from arrivals a join entries e using (publisher, position)
    where a.case_id = $1 order by a.local_order`,
};

/** One case after the other until the time is over; the middle time of one in microseconds. */
async function timed(cases, seconds, work) {
  const times = [];
  const end = performance.now() + seconds * 1000;
  for (let i = 0; performance.now() < end; i++) {
    const begin = performance.now();
    await work(cases[i % cases.length]);
    times.push((performance.now() - begin) * 1000);
  }
  times.sort((one, other) => one - other);
  return { us: median(times), p99: times[Math.floor(times.length * 0.99)] };
}

answer(async ({ url, caseIds, entries, at }) => {
  const db = openDatabase(url, console.error, 1);
  const histories = [];
  for (const caseId of caseIds) {
    const arrivals = await readArrivalsOfCase(db, caseId, 0, entries);
    histories.push(arrivals.map(({ entry }) => entry));
  }
  if (histories.some((history) => history.filter((entry) => entry?.known).length !== entries))
    throw new Error(`not each case has ${entries} entries that this build reads`);
  const rules = rulesBook([]);
  const duties = (history) => obligationsOf(history, rules, at, 'border');
  const query = (caseId) => db.query({ ...READ, values: [caseId] });
  const numbers = histories.map((history) => duties(history).length);
  await timed(histories, 1, duties);
  await timed(caseIds, 1, query);
  return {
    workOut: async ({ seconds }) => ({
      ...(await timed(histories, seconds, duties)),
      duties: median(numbers),
    }),
    query: ({ seconds }) => timed(caseIds, seconds, query),
  };
});
