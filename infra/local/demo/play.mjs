import { eachOf, read, readUntil, send } from './client.mjs';
import { bodyOf, logOf, numbersOf, openingOf, personsOf, readStories } from './story.mjs';

/** Persons who go through a day at the same time; each service sees about half of them at once. */
const AT_ONCE = 16;

/** A case of the demo while it is played: its id, and what was written on it so far. */
const newCase = (name, caseId, entry) => ({
  name,
  caseId,
  /** By step, the entry that it left. */
  entries: new Map(),
  /** By log, its newest entry here: what a service of another log must show before it goes on. */
  newest: new Map([[entry.split('/')[0], entry]]),
});

/** Waits until the service of `log` shows what others wrote on the case, and an event that a reaction is to record. */
async function untilKnown(stage, step, one, awaited) {
  const log = logOf(step.by);
  const needed = [...one.newest].filter(([other]) => other !== log).map(([, entry]) => entry);
  const url = `${stage.services[log]}/cases/${one.caseId}/entries?limit=500`;
  const isThere = ({ items }) => {
    const records = items.map(({ record }) => JSON.parse(record));
    const hasAwaited = !awaited || records.some(({ type }) => type.includes(`.${awaited}.`));
    return hasAwaited && needed.every((entry) => records.some(({ id }) => id === entry));
  };
  if (needed.length === 0 && !awaited) return;
  const what = [...needed, awaited ?? ''].join(' ').trim();
  await readUntil({ fetch: stage.fetch, url, officer: step.by }, isThere, what);
}

/** An incident is called after its first case; the service that opened it says how. */
async function incidentOf(stage, step) {
  const [first] = stage.groups.get(step.open.incidentOf)?.values() ?? [];
  if (first === undefined) return undefined;
  const url = `${stage.services[logOf(step.by)]}/cases/${first.caseId}`;
  const told = await read({ fetch: stage.fetch, url, officer: step.by });
  return told?.state.course.opened.incident;
}

async function open(stage, step) {
  const { group } = step.open;
  const { cases, entries } = await send({
    fetch: stage.fetch,
    url: `${stage.services[logOf(step.by)]}/cases`,
    officer: step.by,
    key: `demo-${stage.story}-${step.name}`,
    body: openingOf(step, await incidentOf(stage, step)),
  });
  const numbers = personsOf(step).map(({ number }) => number);
  const opened = cases.map((caseId, i) => newCase(`${group}-${numbers[i]}`, caseId, entries[i]));
  stage.groups.set(group, new Map(opened.map((one, i) => [numbers[i], one])));
}

/** Records what belongs to no case: a call, a tip. */
async function recordMatter(stage, step) {
  const { entries } = await send({
    fetch: stage.fetch,
    url: `${stage.services[logOf(step.by)]}/${step.do}`,
    officer: step.by,
    key: `demo-${stage.story}-${step.name}`,
    body: bodyOf(step, stage.matters),
  });
  stage.matters.set(step.name, entries[0]);
}

async function record(stage, step, one, awaited) {
  const log = logOf(step.by);
  await untilKnown(stage, step, one, awaited);
  const { entries } = await send({
    fetch: stage.fetch,
    url: `${stage.services[log]}/cases/${one.caseId}/${step.do}`,
    officer: step.by,
    key: `demo-${stage.story}-${step.name}-${one.name}`,
    body: bodyOf(step, one.entries),
  });
  if (entries.length === 0) return;
  one.entries.set(step.name, entries[0]);
  if (!step.restricted) one.newest.set(log, entries.at(-1));
}

/** Steps by the day on which they happened: within a day each person goes on alone, a new day begins with all. */
function daysOf(steps) {
  const days = new Map();
  for (const step of steps) {
    const day = step.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), step]);
  }
  return [...days.values()];
}

/** Who takes part in a step, each with the event to wait for. */
const meantBy = (stage, step) =>
  Object.entries(step.for).flatMap(([group, numbers]) =>
    numbersOf(numbers).flatMap((n) => {
      const one = stage.groups.get(group)?.get(n);
      return one ? [[one, step.awaits?.[group]]] : [];
    }),
  );

async function playDay(stage, day) {
  const acts = new Map();
  for (const step of day)
    if (step.open) await said(stage, step, () => open(stage, step));
    else if (!step.for) await said(stage, step, () => recordMatter(stage, step));
    else
      for (const [one, awaited] of meantBy(stage, step))
        acts.set(one, [
          ...(acts.get(one) ?? []),
          () => said(stage, step, () => record(stage, step, one, awaited)),
        ]);
  await eachOf([...acts.values()], AT_ONCE, async (ofOne) => {
    for (const act of ofOne) await act();
  });
}

/** Does an act, and says story and step where it fails. */
async function said(stage, step, act) {
  try {
    await act();
    stage.acts += 1;
  } catch (error) {
    throw new Error(`demo ${stage.story}, step ${step.name}: ${error.message}`, { cause: error });
  }
}

async function playStory({ story, words, steps }, { services, say, fetch }) {
  const stage = { story, services, fetch, groups: new Map(), matters: new Map(), acts: 0 };
  const begin = performance.now();
  for (const day of daysOf(steps)) await playDay(stage, day);
  const cases = [...stage.groups.values()].flatMap((group) => [...group.values()]);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say(`${story} ${words.en}: ${cases.length} cases, ${stage.acts} acts (${seconds} s)`);
  return {
    story,
    cases: cases.map(({ name, caseId }) => ({ name, caseId })),
    matters: [...stage.matters.values()],
  };
}

/**
 * Plays stories through the services' own routes, side by side. Every key is made of the story's step and person, so
 * playing one again adds nothing, and one that was cut off goes on where it was.
 * @param {readonly object[]} stories
 * @param {object} stage
 * @param {Record<string, string>} stage.services base address of each service by its log
 * @param {(line: string) => void} stage.say
 * @param {typeof globalThis.fetch} [stage.fetch]
 * @returns {Promise<{ story: string, cases: { name: string, caseId: string }[], matters: string[] }[]>}
 * @throws {Error} naming story, step and the service's own words where one refuses
 */
export const playStories = (stories, { services, say, fetch = globalThis.fetch }) =>
  Promise.all(stories.map((story) => playStory(story, { services, say, fetch })));

/** Plays the demo cases. */
export const playDemo = (stage) => playStories(readStories(), stage);
