import { wordsOf } from '#case-file';
import { findUnit } from '#codes';
import { border } from '../../../apps/border/src/service.js';
import { foreignAffairs } from '../../../apps/foreign-affairs/src/service.js';
import { labourSocial } from '../../../apps/labour-social/src/service.js';
import { police } from '../../../apps/police/src/service.js';
import { playDemo } from './play.mjs';
import { readStories, type Step } from './story.mjs';
import { World } from './world.js';

const played = async () => {
  const world = new World([police, border, foreignAffairs, labourSocial]);
  const said: string[] = [];
  const play = () =>
    playDemo({ services: world.urls, say: (line) => said.push(line), fetch: world.fetch });
  await play();
  return { world, said, play };
};

const steps: [string, Step][] = readStories().flatMap(({ story, steps: all }) =>
  all.map((step): [string, Step] => [`${story} ${step.name}`, step]),
);

describe('a story', () => {
  it('names each step once, so that each act has its own key', () => {
    const names = steps.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(readStories())('$story goes on in time', ({ steps: all }) => {
    const times = all.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it.each(steps)('%s says what was published, and what is invented', (_, step) => {
    const isInvented = step.invented === true;
    expect(isInvented).toBe(step.published === undefined);
  });

  it.each(steps)('%s names only units that are known', (_, { with: fields = {} }) => {
    const named = Object.values(fields).filter((v) => typeof v === 'string' && v.includes('/'));
    expect(named.filter((unit) => findUnit(unit as string) === undefined)).toEqual([]);
  });
});

describe('playing the demo', () => {
  let demo: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    demo = await played();
  });

  it('records the persons of P1, P3 and some of P2 and P4, each as an illustration', () => {
    const { world, said } = demo;
    const opened = world.entries.filter(({ type }) => type === 'CaseOpened');
    expect(opened).toHaveLength(42 + 25 + 6 + 1 + 4);
    expect(opened.filter(({ data }) => !JSON.stringify(data).includes('ILLUSTRATION'))).toEqual([]);
    expect(said).toHaveLength(4);
  });

  it('keeps to what was published of P1', () => {
    const { world } = demo;
    const received = world.entries.filter(({ type }) => type === 'PersonReceived');
    const at = (unit: string) =>
      received.filter(({ data }) => (data as { unit: string }).unit === unit);
    expect(at('border/post/long-binh/21')).toHaveLength(40);
    expect(at('border/post/long-binh/21')[0]?.occurredAt).toBe('2022-08-18T09:45:00+07:00');
    expect(at('border/gate/tinh-bien')).toHaveLength(26);
    expect(world.entries.filter(({ type }) => type === 'PersonDied')).toHaveLength(1);
    const passed = world.entries.filter(
      ({ type, data }) =>
        type === 'HandoverAccepted' && JSON.stringify(data).includes('police/immigration/an-giang'),
    );
    expect(passed).toHaveLength(26);
  });

  it('lets the gate expect the one who was held back by itself', () => {
    const { world } = demo;
    const expected = world.entries.filter(({ type }) => type === 'GateReturnExpected');
    expect(expected.map(({ actor }) => actor)).toEqual(['border/service#reaction']);
  });

  it('sends nothing in vain', () => {
    const { world } = demo;
    const silent = [...world.answers].filter(([, { entries }]) => entries.length === 0);
    expect(silent).toEqual([]);
  });

  it('adds nothing when it is played again', async () => {
    const { world, play } = demo;
    const before = world.entries.length;
    await play();
    expect(world.entries).toHaveLength(before);
  });

  it('leaves nothing that a reader has no words for', () => {
    const { world } = demo;
    const silent = world.entries.filter((entry) => wordsOf(entry).vi === entry.type);
    expect(silent).toEqual([]);
  });

  it('says story, step and reason when a service refuses', async () => {
    const { world } = demo;
    const services = { ...world.urls, border: world.urls['police'] ?? '' };
    const failing = playDemo({ services, say: () => undefined, fetch: world.fetch });
    await expect(failing).rejects.toThrow(/demo P1, step open-river: bp-3 at .*403 not-allowed/);
  });
});
