import { act, AUDITOR, openCase, opening, readAll, readCase, untilSettled } from './cases.js';
import type { Product } from './product.js';
import { Stream, type Row } from './stream.js';
import { pause, until } from './until.js';

const LONG_MS = 180_000;
const EVENTS = 500;
const CUTS = 20;
const GROUP = 5;

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

/** The live timeline of coordination, while border writes. */
export const live = (product: () => Product): void => {
  const streams: Stream[] = [];
  const open = async (begun: { last?: string; query?: string } = {}) => {
    const url = product().url('coordination');
    const stream = await Stream.open(url, { officer: AUDITOR, ...begun });
    streams.push(stream);
    return stream;
  };
  afterEach(() => {
    streams.splice(0).forEach((stream) => {
      stream.cut();
    });
  });

  /** Writes so many entries, five at a time, and tells how long the slowest command took. */
  const write = async (entries: number): Promise<number> => {
    let slowest = 0;
    for (let i = 0; i < entries / GROUP; i++) {
      const begin = performance.now();
      await openCase(product(), 'bp-1', opening(GROUP));
      slowest = Math.max(slowest, performance.now() - begin);
    }
    return slowest;
  };
  const newest = async () => {
    const path = '/timeline?limit=1';
    const { body } = await product().as(AUDITOR, 'coordination').get<{ items: Row[] }>(path);
    return body.items[0]!;
  };
  /** What the timeline holds behind a line, oldest first. */
  const since = async ({ localOrder }: Row) => {
    const rows = await readAll<Row>(product(), 'coordination', '/timeline');
    return rows.filter((row) => row.localOrder > localOrder).reverse();
  };

  it('says where it stands: caught up, and how fresh each log is', async () => {
    await untilSettled(product());
    const stream = await open();
    await stream.untilCaughtUp();
    await until('freshness', () => stream.named('freshness').length > 1);
    expect(JSON.parse(stream.named('freshness')[0]?.data ?? '')).toHaveLength(6);
    expect(stream.items).toEqual([]);
  });

  it(
    'gives a client that returns exactly what it missed',
    async () => {
      const first = await open();
      await first.untilCaughtUp();
      await write(10);
      await until('ten lines', () => first.items.length === 10);
      first.cut();
      const begin = first.items.at(-1)!;
      await write(15);
      await until('they have arrived', async () => (await since(begin)).length === 15);
      const missed = await since(begin);
      for (const told of [{ last: begin.order }, { query: `lastEventId=${begin.order}` }]) {
        const second = await open(told);
        await second.untilCaughtUp();
        expect(idsOf(second.items)).toEqual(idsOf(missed));
      }
    },
    LONG_MS,
  );

  it(
    'is complete and in order over 20 cuts during 500 events',
    async () => {
      const begin = await newest();
      const seen: Row[] = [];
      const writing = write(EVENTS);
      let last = begin.order;
      let cuts = 0;
      const isAll = () => seen.length >= EVENTS;
      for (; !isAll() || cuts < CUTS; cuts++) {
        const stream = await open({ last });
        const wanted = EVENTS / CUTS - 5 + Math.floor(Math.random() * 10);
        const isEnough = () =>
          isAll() || stream.items.length >= wanted || seen.length + stream.items.length >= EVENTS;
        await until('more lines', isEnough, LONG_MS);
        stream.cut();
        seen.push(...stream.items);
        last = stream.last ?? last;
      }
      await writing;
      expect(cuts).toBeGreaterThanOrEqual(CUTS);
      expect(seen).toHaveLength(EVENTS);
      expect(idsOf(seen)).toEqual(idsOf(await since(begin)));
      const orders = seen.map(({ localOrder }) => localOrder);
      expect(orders).toEqual(orders.map((_, i) => begin.localOrder + 1 + i));
    },
    LONG_MS,
  );

  it(
    'lets a client that reads nothing harm nobody',
    async () => {
      const start = `${(await newest()).order.split(':')[0] ?? ''}:0`;
      const stalled = await Promise.all(Array.from({ length: 20 }, () => open({ last: start })));
      stalled.forEach((stream) => {
        stream.stall();
      });
      const quick = await open();
      await quick.untilCaughtUp();
      const slowest = await write(50);
      await until('the others see all', () => quick.items.length === 50);
      expect(slowest).toBeLessThan(5_000);
      const health = await product().as(undefined, 'coordination').get('/health/ready');
      expect(health.status).toBe(200);
    },
    LONG_MS,
  );

  it(
    'sends `reset` to a client of another incarnation, and what is new',
    async () => {
      const stream = await open({ last: '00000000-0000-4000-8000-000000000000:3' });
      await stream.untilCaughtUp();
      expect(stream.messages[0]?.event).toBe('reset');
      const { incarnation } = JSON.parse(stream.messages[0]?.data ?? '') as { incarnation: string };
      expect((await newest()).order.startsWith(`${incarnation}:`)).toBe(true);
      expect(stream.items).toEqual([]);
      await write(5);
      await until('what is new', () => stream.items.length === 5);
    },
    LONG_MS,
  );

  describe('with a filter', () => {
    const FILTERS: Readonly<Record<string, (row: Row) => boolean>> = {
      'ministry=police': (row) => row.publisher === 'police',
      'ministry=police,border': (row) => ['police', 'border'].includes(row.publisher),
      'duty=essential-needs': (row) => row.duty === 'essential-needs',
      'province=thanh-hoa': (row) => row.province === 'thanh-hoa',
      'province=thanh-hoa&ministry=border': () => false,
    };

    const happen = async () => {
      const [mine, theirs] = await Promise.all([
        openCase(product(), 'bp-1'),
        openCase(product(), 'ca-9'),
      ]);
      const needs = { do: 'essential-needs/meet-essential-needs', with: { needs: ['FOOD'] } };
      await act(product(), 'bp-1', { on: mine.cases[0] ?? '', ...needs });
      await act(product(), 'ca-9', { on: theirs.cases[0] ?? '', ...needs });
      return theirs.cases[0] ?? '';
    };

    it(
      'gives those lines and no others, live, on return, and as a list',
      async () => {
        const begin = await newest();
        const whole = await open({ last: begin.order });
        const live = await Promise.all(
          Object.keys(FILTERS).map((query) => open({ query, last: begin.order })),
        );
        const caseId = await happen();
        await until('all four', () => whole.items.length === 4);
        await pause(500);
        for (const [i, [query, fits]] of Object.entries(FILTERS).entries()) {
          const expected = idsOf(whole.items.filter(fits));
          expect({ query, ids: idsOf(live[i]?.items ?? []) }).toEqual({ query, ids: expected });
          const back = await open({ query, last: begin.order });
          await back.untilCaughtUp();
          expect({ query, ids: idsOf(back.items) }).toEqual({ query, ids: expected });
          const listed = await readAll<Row>(product(), 'coordination', `/timeline?${query}`);
          const newer = listed.filter(({ localOrder }) => localOrder > begin.localOrder);
          expect({ query, ids: idsOf(newer.reverse()) }).toEqual({ query, ids: expected });
        }
        const one = await open({ query: `case=${caseId}`, last: begin.order });
        await one.untilCaughtUp();
        expect(one.items.map((row) => row.caseId)).toEqual([caseId, caseId]);
        expect((await readCase(product(), 'coordination', caseId)).caseId).toBe(caseId);
      },
      LONG_MS,
    );
  });
};
