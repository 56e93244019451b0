import { decodeBundle, encodeBundle } from '#merkle';
import { Federation, holds, until, type Site } from '../test/federation.js';
import { FORGERIES, showsOtherThanSigned, showsTwoHistories, type Forge } from '../test/forgery.js';
import type { Tamper, Trick } from '../test/log-server.js';
import { expectAllTrue, expectNothingFalse, getDispute } from '../test/truth.js';
import type { NoiseKind } from './noise.js';
import type { Served } from './serve.js';

const MIB = 1024 * 1024;
// A bundle may have 16 MiB; what was written and not read lies in the buffers of both sides.
const READ_MAX = 48 * MIB;

const replaced = (served: Served | undefined, body: Buffer | string): Served | undefined =>
  served && { ...served, body };
const checkpoints =
  (change: (note: string) => string): Tamper =>
  (_log, path, served) =>
    path === 'checkpoint' && served ? replaced(served, change(String(served.body))) : served;
const entries =
  (change: (served: Served | undefined) => Served | undefined): Tamper =>
  (_log, path, served) =>
    path.startsWith('tile/entries') ? change(served) : served;
const tricks =
  (at: string, trick: Trick): Tamper =>
  (_log, path, served) =>
    path.startsWith(at) ? trick : served;
const bundles = (forge: Forge): Tamper =>
  entries((served) => {
    if (served === undefined) return served;
    const records = decodeBundle(Buffer.from(served.body)) ?? [];
    return replaced(served, Buffer.from(encodeBundle(forge(records))));
  });
const twice = (note: string) => note.repeat(1 + Math.ceil((8 * 1024) / note.length));
const note = async (site: Site) => (await site.ledger.sign())?.note ?? '';

describe('a forgery over HTTP', () => {
  let federation: Federation;
  let police: Site;
  let border: Site;
  let labour: Site;

  beforeAll(async () => {
    federation = await Federation.open();
    [police, border, labour] = await federation.start('police', 'border', 'labour');
    await police.ledger.sign();
  });
  afterEach(async () => {
    await Promise.all([police.feeds?.stop(), labour.feeds?.stop()]);
    for (const { server } of [police, border, labour]) server.serveAsItIs();
  });
  afterAll(async () => {
    await federation.rest();
    await federation.close();
  });

  const goesOn = async () => holds(police, labour.log, await labour.write(2));
  /** Counted, by its kind; nothing of it stored; another log goes on; and repaired as soon as the truth is served. */
  const isNoise = async (kind: NoiseKind, tamper: Tamper) => {
    const before = await police.size(border.log);
    const size = await border.write(3);
    border.server.tamper = tamper;
    await police.follow([police, border, labour]);
    await until(`${kind} is counted`, () => police.noise(border.log, kind) > 0);
    await goesOn();
    expect(await police.size(border.log)).toBe(before);
    await expectNothingFalse(police, border);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
    border.server.serveAsItIs();
    await holds(police, border.log, size);
    await expectAllTrue(police, border);
  };

  it.each<[string, NoiseKind, (own: string, theirs: string) => Tamper]>([
    ['text that is no checkpoint', 'malformed', () => checkpoints(() => '<html>busy</html>')],
    [
      'a checkpoint with another size',
      'forged',
      () => checkpoints((text) => text.replace(/\n(\d+)\n/, '\n1$1\n')),
    ],
    [
      'a checkpoint under the log’s name by the wrong key',
      'unsigned',
      (_own, theirs) => checkpoints(() => theirs.replaceAll(police.log, border.log)),
    ],
    ['a checkpoint of another log', 'unsigned', (_own, theirs) => checkpoints(() => theirs)],
    ['a missing entry', 'malformed', () => bundles((records) => records.slice(1))],
    ['a missing bundle', 'missing', () => entries(() => undefined)],
    [
      'a bundle that is cut short',
      'malformed',
      () => entries((served) => replaced(served, Buffer.from(served?.body ?? '').subarray(0, -3))),
    ],
    ['more records than asked for', 'malformed', () => bundles((all) => [...all, Buffer.of(1)])],
    ['an oversized checkpoint', 'oversized', () => checkpoints(twice)],
    ['a checkpoint without end', 'oversized', () => tricks('checkpoint', 'endless')],
    ['a bundle without end', 'oversized', () => tricks('tile/entries', 'endless')],
    ['a checkpoint that unpacks to 64 MiB', 'oversized', () => tricks('checkpoint', 'packed')],
    ['a bundle that unpacks to 64 MiB', 'oversized', () => tricks('tile/entries', 'packed')],
    ['an answer that drips and never ends', 'unreachable', () => tricks('checkpoint', 'dripping')],
  ])('is noise: %s, counted as %s', async (_drill, kind, tamper) => {
    await isNoise(kind, tamper(await note(border), await note(police)));
    expect(border.server.poured).toBeLessThan(READ_MAX);
  });

  it.each(FORGERIES)('is noise: %s that the publisher serves once', async (_drill, forge) => {
    const size = await border.write(6);
    let times = 1;
    const forged = bundles(forge);
    border.server.tamper = (log, path, served) =>
      path.startsWith('tile/entries') && times-- > 0 ? forged(log, path, served) : served;
    await police.follow([police, border, labour]);
    await holds(police, border.log, size);
    expect(police.noise(border.log, 'mismatch')).toBe(1);
    await expectAllTrue(police, border);
    await goesOn();
  });

  it.each(FORGERIES)('is noise: %s that a mirror goes on to serve', async (_drill, forge) => {
    const before = await police.size(border.log);
    const size = await border.write(6);
    await labour.follow([police, border, labour]);
    await holds(labour, border.log, size);
    const forged = bundles(forge);
    labour.server.tamper = (log, path, served) =>
      log === border.log ? forged(log, path, served) : served;
    border.server.away = true;
    await police.follow([police, border, labour]);
    await until('it is seen often', () => police.noise(border.log, 'mismatch') > 3);
    await goesOn();
    expect(await police.size(border.log)).toBe(before);
    border.server.away = false;
    await holds(police, border.log, size);
    await expectAllTrue(police, border);
  });

  it('is noise: an old checkpoint, which takes nothing back and is no sign of life', async () => {
    const old = await note(border);
    const size = await border.write(5);
    await police.follow([police, border, labour]);
    await holds(police, border.log, size);
    border.server.tamper = checkpoints(() => old);
    const contact = () =>
      police.feeds?.freshness().find(({ log }) => log === border.log)?.contactAt;
    await until('it is counted', () => police.noise(border.log, 'old') > 0);
    const last = contact();
    expect(last).toBeDefined();
    const seen = police.noise(border.log, 'old');
    await until('it is counted again', () => police.noise(border.log, 'old') > seen + 2);
    await goesOn();
    expect(contact()).toBe(last);
    expect(await police.size(border.log)).toBe(size);
    await expectAllTrue(police, border);
    border.server.serveAsItIs();
    await until('it is heard of again', () => (contact() ?? '') > (last ?? ''));
  });

  it('is nothing at all: news without end, or dripping', async () => {
    border.server.tamper = tricks('news', 'endless');
    labour.server.tamper = tricks('news', 'dripping');
    await police.follow([police, border, labour]);
    await until('it was read', () => border.server.poured > 0);
    await holds(police, border.log, await border.write(2));
    await goesOn();
    expect(border.server.poured).toBeLessThan(READ_MAX);
    await expectAllTrue(police, border);
  });
});

describe('a contradiction over HTTP', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await Federation.open();
  });
  afterEach(() => federation.rest());
  afterAll(() => federation.close());

  it.each(FORGERIES)('is a dispute: %s that the publisher goes on to serve', async (_, forge) => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    await border.write(1500);
    border.server.tamper = (log, path, served) =>
      path === 'tile/entries/004' ? bundles(forge)(log, path, served) : served;
    await police.follow([police, border, labour]);
    const dispute = await getDispute(police, border.log);
    expect(dispute).toMatchObject({ log: border.log, reason: 'served-does-not-hash-to-signed' });
    expect(dispute.position).toBeGreaterThan(1024 + 250);
    expect(await showsOtherThanSigned(dispute, border.party)).toBe(true);
    expect(await police.size(border.log)).toBe(1024);
    await expectNothingFalse(police, border);
    await holds(police, labour.log, await labour.write(2));
    await expectAllTrue(police, labour);
  });

  it('is a dispute at both: two histories shown to two followers', async () => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const twin = await federation.twin(border, 'forgets');
    await border.write(30);
    await twin.write(20);
    await police.follow([police, border, labour]);
    await holds(police, border.log, 31);
    await labour.follow([police, twin, labour]);
    await holds(labour, border.log, 21);
    for (const [site, told] of [
      [police, border],
      [labour, twin],
    ] as const) {
      const dispute = await getDispute(site, border.log);
      expect(dispute).toMatchObject({ reason: 'two-histories', position: 21 });
      expect(await showsTwoHistories(dispute, border.party)).toBe(true);
      await expectNothingFalse(site, told);
    }
    await holds(police, labour.log, await labour.write(2));
    await holds(labour, police.log, await police.write(2));
  });

  it('is a dispute: a signed promise that the log, once it is so long, does not keep', async () => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const twin = await federation.twin(border, 'forgets');
    await border.write(4);
    await twin.write(9);
    const promise = await note(twin);
    await police.follow([police, border, labour]);
    await holds(police, border.log, 5);
    border.server.tamper = (_log, path, served) =>
      path === 'checkpoint' ? replaced(served, promise) : undefined;
    await until('it was shown', () => police.noise(border.log, 'missing') > 0);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
    border.server.serveAsItIs();
    await border.write(20);
    const dispute = await getDispute(police, border.log);
    expect(dispute).toMatchObject({ reason: 'two-histories', position: 10 });
    expect(await showsTwoHistories(dispute, border.party)).toBe(true);
    await expectNothingFalse(police, border);
    await holds(police, labour.log, await labour.write(2));
  });
});
