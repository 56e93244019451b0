import { Federation, holds, type Site } from '../test/federation.js';
import { showsTwoHistories } from '../test/forgery.js';
import { getDispute } from '../test/truth.js';

describe('a dispute', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await Federation.open();
  });
  afterEach(() => federation.rest());
  afterAll(() => federation.close());

  /** Police follows three logs; after the dispute about border's, labour's goes on. */
  const play = async (turn: (border: Site, twin: Site, labour: Site) => Promise<void>) => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const twin = await federation.twin(border, 'forgets');
    const size = await border.write(300);
    await police.follow([police, border, labour]);
    await holds(police, border.log, size);
    await turn(border, twin, labour);
    const dispute = await getDispute(police, border.log);
    expect(dispute.reason).toBe('two-histories');
    expect(await showsTwoHistories(dispute, border.party)).toBe(true);
    const later = await labour.write(3);
    await holds(police, labour.log, later);
    expect(await police.size(border.log)).toBe(size);
    expect(police.feeds?.freshness().find(({ log }) => log === border.log)?.disputed).toBe(true);
  };

  const serveInstead = (of: Site, other: Site): void => {
    of.server.tamper = async (log, path, served) => {
      if (log !== other.log) return served;
      const response = await fetch(`${other.server.url}/logs/${log}/${path}`);
      if (response.status !== 200) return undefined;
      return { status: 200, type: '', body: Buffer.from(await response.arrayBuffer()) };
    };
  };

  it('is a shorter second history, signed, from the publisher', () =>
    play(async (border, twin) => {
      await twin.write(40);
      serveInstead(border, twin);
    }));

  it('is a longer second history, signed, from the publisher', () =>
    play(async (border, twin) => {
      await twin.write(700);
      serveInstead(border, twin);
    }));

  it('is a second history that another party shows, longer or shorter', () =>
    play(async (_border, twin, labour) => {
      await twin.write(500);
      serveInstead(labour, twin);
    }));

  it.each([40, 1500])(
    'is a second history of %s entries, shown while the first is half taken',
    async (count) => {
      const [police, border] = await federation.start('police', 'border');
      const twin = await federation.twin(border, 'forgets');
      await border.write(1200);
      await twin.write(count);
      border.server.tamper = (_log, path, served) =>
        path.startsWith('tile/entries/004') ? undefined : served;
      await police.follow([police, border]);
      await holds(police, border.log, 1024);
      serveInstead(border, twin);
      const dispute = await getDispute(police, border.log);
      expect(dispute.position).toBe(Math.min(count + 1, 1024));
      expect(await showsTwoHistories(dispute, border.party)).toBe(true);
    },
  );

  it('is known again after a start', async () => {
    const [police, border] = await federation.start('police', 'border');
    await police.ledger.dispute(border.log, 0, 'two-histories', {});
    await border.write(2);
    await police.ledger.open();
    await police.follow([police, border]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await police.size(border.log)).toBe(0);
  });
});
