import { Federation, until } from '../test/federation.js';
import { Judge } from './judge.js';

describe('following over HTTP', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await Federation.open();
  });
  afterEach(() => federation.rest());
  afterAll(() => federation.close());

  it('takes the exact bytes of another log, as soon as its publisher has news', async () => {
    const [police, border] = await federation.start('police', 'border');
    await police.follow([police, border], { pace: { pollMs: 60_000, compareMs: 60_000 } });
    const size = await border.write(7);
    await until('police holds the log', async () => (await police.size(border.log)) === size);
    const later = await border.write(3);
    await until('police has heard', async () => (await police.arrived(border.log)) === later);
    expect(await police.records(border.log)).toEqual(await border.records(border.log));
    expect(police.feeds?.noise()).toEqual([]);
  });

  it('catches up 3000 entries in chunks, and fetches no bundle twice', async () => {
    const [police, border] = await federation.start('police', 'border');
    const size = await border.write(3000);
    await police.follow([police, border], { pace: { pollMs: 60_000, compareMs: 60_000 } });
    await until('all of it arrived', async () => (await police.arrived(border.log)) === size);
    const bundles = border.server.asked.filter((path) => path.includes('tile/entries'));
    expect(bundles).toHaveLength(12);
    expect(new Set(bundles).size).toBe(12);
    expect(await police.records(border.log)).toEqual(await border.records(border.log));
    expect(await police.ledger.findCheckpoint(border.log)).toMatchObject({ size });
    const fresh = police.feeds?.freshness().find(({ log }) => log === border.log);
    expect(fresh).toMatchObject({ behindSeconds: 0, disputed: false });
    expect(fresh?.contactAt).toBeDefined();
  });

  it('weighs a note once, however often it is shown, and hears its publisher each time', async () => {
    const weigh = jest.spyOn(Judge.prototype, 'weigh');
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const size = await border.write(3);
    await police.follow([police, border, labour]);
    await until('all of it arrived', async () => (await police.arrived(border.log)) === size);
    const contact = () =>
      police.feeds?.freshness().find(({ log }) => log === border.log)?.contactAt ?? '';
    const heard = async () => {
      const last = contact();
      await until('it is heard of again', () => contact() > last);
    };
    // The first is being weighed when it is heard of.
    for (let i = 0; i < 2; i++) await heard();
    weigh.mockClear();
    for (let i = 0; i < 3; i++) await heard();
    expect(weigh.mock.calls.filter(([log]) => log === border.log)).toEqual([]);
    const later = await border.write(1);
    await until('the next arrived', async () => (await police.arrived(border.log)) === later);
    expect(weigh).toHaveBeenCalledWith(
      border.log,
      expect.objectContaining({ size: later }),
      border.log,
    );
    weigh.mockRestore();
  });

  it('takes a log from another party while its publisher is away', async () => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const sites = [police, border, labour];
    const size = await border.write(600);
    await labour.follow(sites);
    await until('labour holds it', async () => (await labour.size(border.log)) === size);
    border.server.away = true;
    await police.follow(sites);
    await until('police holds it', async () => (await police.size(border.log)) === size);
    expect(await police.records(border.log)).toEqual(await border.records(border.log));
    expect(police.noise(border.log, 'unreachable')).toBeGreaterThan(0);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
  });

  it('fetches a cause from any party, and lets nothing arrive before it', async () => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const sites = [police, border, labour];
    const cause = await border.write(5);
    await labour.follow(sites);
    await until('labour knows it', async () => (await labour.arrived(border.log)) === cause);
    const effect = await labour.write(1);
    border.server.away = true;
    labour.server.tamper = (log, _path, served) => (log === border.log ? undefined : served);
    await police.follow(sites);
    await until('police holds the effect', async () => (await police.size(labour.log)) === effect);
    expect(await police.arrived(labour.log)).toBeLessThan(effect);
    labour.server.tamper = (_log, _path, served) => served;
    await until('the effect arrived', async () => (await police.arrived(labour.log)) === effect);
    expect(await police.arrived(border.log)).toBe(cause);
  });

  it('takes its own log back from others, writes nothing until then, and goes on', async () => {
    const [police, border] = await federation.start('police', 'border');
    const size = await border.write(700);
    await police.follow([police, border]);
    await until('police holds it', async () => (await police.size(border.log)) === size);
    const before = await border.records(border.log);
    await border.stop();
    const restored = await federation.twin(border, 'remembers');
    expect(await restored.ledger.findReadOnly()).toBe('read-only-log-shorter-than-signed');
    expect(await restored.write(1)).toBe(0);
    await restored.follow([police, restored]);
    await until('it writes', async () => (await restored.ledger.findReadOnly()) === undefined);
    expect(await restored.records(border.log)).toEqual(before);
    expect(await restored.write(1)).toBe(size + 1);
  });

  it('stops within two seconds, whoever does not answer', async () => {
    const [police, border] = await federation.start('police', 'border');
    await border.write(1);
    border.server.tamper = () => new Promise(() => undefined);
    await police.follow([police, border]);
    await until('it was asked', () => border.server.asked.length > 0);
    const from = Date.now();
    await police.feeds?.stop();
    expect(Date.now() - from).toBeLessThan(2_000);
  });
});
