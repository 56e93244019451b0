// The routes' own handlers, without HTTP: what differs with the number of entries is theirs.
import 'reflect-metadata';
import { answer } from '../children.mjs';
import { host, product } from '../contexts.mjs';
import { drawing } from '../corpus.mjs';
import { median } from '../measure.mjs';

const { CasesHttp } = await host('cases/http.js');
const { TimelineHttp } = await host('live/http.js');
const { Ledger, openDatabase } = await product('ledger');
const { caseIdOf } = await product('contracts');

const NO_RESPONSE = { setHeader: () => {} };
const { everyUnit } = await product('codes');
const { province } = everyUnit().find((unit) => unit.province && unit.code.startsWith('border/'));
const FILTERS = {
  timeline: {},
  byMinistry: { ministry: 'border' },
  byDuty: { duty: 'closing' },
  byProvince: { province },
};

/** The requests of a reader; each is another case, as one officer after another asks. */
function requestsOf({ cases, timeline, drawCase }) {
  const ofTimeline = Object.entries(FILTERS).map(([name, filter]) => [
    name,
    () => timeline.listTimeline(filter),
  ]);
  return {
    case: () => cases.readCase(drawCase(), NO_RESPONSE),
    entries: () => cases.listEntries(drawCase()),
    moments: () => cases.listMoments(drawCase()),
    byCase: () => timeline.listTimeline({ case: drawCase() }),
    ...Object.fromEntries(ofTimeline),
  };
}

/** The middle time of each request, in milliseconds. */
async function timesOf(requests, seconds) {
  const times = Object.fromEntries(Object.keys(requests).map((name) => [name, []]));
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end)
    for (const [name, request] of Object.entries(requests)) {
      const begin = performance.now();
      await request();
      times[name].push(performance.now() - begin);
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

answer(async ({ url, logs, cases: count, keyFolder }) => {
  const db = openDatabase(url, (error) => {
    throw error;
  });
  const ledger = new Ledger({ db, log: 'police', logs, keyFolder });
  const service = { log: 'police', duties: [] };
  const draw = drawing();
  const requests = requestsOf({
    cases: new CasesHttp(ledger, undefined, service),
    timeline: new TimelineHttp(ledger, { upTo: 0, illustrated: false }, undefined),
    drawCase: () => caseIdOf('CA', 2026, 1 + Math.floor(draw() * count)),
  });
  await timesOf(requests, 1);
  return { read: ({ seconds }) => timesOf(requests, seconds) };
});
