import type { TimelineRow } from '../api/shapes.js';
import { LiveTimeline, type Message, type Source } from './live-timeline.js';

const row = (localOrder: number, incarnation = 'a'): TimelineRow =>
  ({ localOrder, order: `${incarnation}:${String(localOrder)}` }) as TimelineRow;
const item = (localOrder: number, incarnation = 'a'): Message => ({
  event: 'item',
  data: JSON.stringify(row(localOrder, incarnation)),
});
const open: Message = { event: 'open', data: '' };
const said = (event: string): Message => ({ event, data: '{}' });

/** A service that plays one scripted connection after the other and remembers what it was asked. */
function played(connections: readonly (readonly (Message | 'cut')[])[], first = [row(0)]) {
  const resumedAfter: (string | undefined)[] = [];
  let ended: () => void;
  const done = new Promise<void>((resolve) => (ended = resolve));
  const source: Source = {
    page: () => Promise.resolve({ items: first, next: null }),
    stream: async function* (lastId) {
      const script = connections[resumedAfter.length];
      resumedAfter.push(lastId);
      if (script === undefined) {
        ended();
        await new Promise(() => undefined);
      }
      for (const message of script ?? []) {
        if (message === 'cut') throw new TypeError('network error');
        yield message;
        await Promise.resolve();
      }
    },
    pause: () => Promise.resolve(),
    now: () => 1_000,
    isPassing: () => true,
  };
  return { source, resumedAfter, done };
}

async function watched(live: LiveTimeline, done: Promise<void>) {
  live.start();
  await done;
  return live.snapshot().feed;
}

const orders = (rows: readonly TimelineRow[]) => rows.map(({ localOrder }) => localOrder);

describe('watching a timeline', () => {
  it('keeps new rows behind the button, newest first, until they are asked for', async () => {
    const { source, done } = played([[open, said('caught-up'), item(1), item(2)]]);
    const live = new LiveTimeline(source, { dense: true });
    const feed = await watched(live, done);
    expect(orders(feed.rows)).toEqual([0]);
    expect(orders(feed.waiting)).toEqual([2, 1]);
    live.show();
    expect(orders(live.snapshot().feed.rows)).toEqual([2, 1, 0]);
  });

  it('stays complete and in order while its connection is cut 20 times during 500 entries', async () => {
    const connections = Array.from({ length: 20 }, (_, n) => [
      open,
      // Each connection repeats what was sent in the last moment before the cut.
      ...Array.from({ length: 27 }, (_, i) => item(Math.max(1, n * 25 - 1) + i)),
      'cut' as const,
    ]);
    const { source, done } = played(connections);
    const live = new LiveTimeline(source, { dense: true, showAtOnce: true });
    const feed = await watched(live, done);
    expect(orders(feed.rows)).toEqual(Array.from({ length: 501 }, (_, i) => 500 - i));
  });

  it('resumes after the last entry that it took in, and says when nothing is missing', async () => {
    const { source, resumedAfter, done } = played([
      [open, said('caught-up'), item(1), 'cut'],
      [open, item(2), said('caught-up')],
    ]);
    const live = new LiveTimeline(source, { dense: true });
    const heard: string[] = [];
    live.watch(() => {
      const { connection, complete } = live.snapshot().feed;
      heard.push(complete ? 'complete' : connection);
    });
    await watched(live, done);
    expect(resumedAfter).toEqual(['a:0', 'a:1', 'a:2']);
    expect(heard).toEqual(expect.arrayContaining(['live', 'lost', 'catching-up', 'complete']));
  });

  it('asks again once when a local order is left out, and then believes the service', async () => {
    const { source, resumedAfter, done } = played([
      [open, item(1), item(3)],
      [open, item(2), item(3), item(5)],
      [open, item(5), item(6)],
    ]);
    const feed = await watched(new LiveTimeline(source, { dense: true, showAtOnce: true }), done);
    expect(resumedAfter.slice(0, 3)).toEqual(['a:0', 'a:1', 'a:3']);
    expect(orders(feed.rows)).toEqual([6, 5, 3, 2, 1, 0]);
  });

  it('expects holes in a filtered timeline', async () => {
    const { source, resumedAfter, done } = played([[open, item(4), item(9)]]);
    const feed = await watched(new LiveTimeline(source, { dense: false, showAtOnce: true }), done);
    expect(resumedAfter).toEqual(['a:0', 'a:9']);
    expect(orders(feed.rows)).toEqual([9, 4, 0]);
  });

  it('begins anew when the service has another incarnation', async () => {
    const pages = [[row(7)], [row(2, 'b')]];
    const { source, resumedAfter, done } = played([
      [open, said('reset')],
      [open, item(3, 'b')],
    ]);
    const page = () => Promise.resolve({ items: pages.shift() ?? [], next: null });
    const live = new LiveTimeline({ ...source, page }, { dense: true, showAtOnce: true });
    const feed = await watched(live, done);
    expect(resumedAfter).toEqual(['a:7', 'b:2', 'b:3']);
    expect(orders(feed.rows)).toEqual([3, 2]);
  });

  it('gives up where asking again cannot help', async () => {
    const { source } = played([]);
    const failing = {
      ...source,
      isPassing: () => false,
      page: () => Promise.reject(new Error('401')),
    };
    const live = new LiveTimeline(failing, { dense: true });
    live.start();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(live.snapshot().failure).toEqual(new Error('401'));
  });
});
