import { decodeBundle, encodeBundle } from '#merkle';
import { Federation, until, type Site } from '../test/federation.js';
import type { Tamper } from '../test/log-server.js';
import type { Served } from './serve.js';

const replaced = (served: Served | undefined, body: Buffer | string): Served | undefined =>
  served && { ...served, body };

/** Tampers with the bundles of entries that a server hands out. */
const bundles =
  (change: (records: Uint8Array[]) => Uint8Array[]): Tamper =>
  (_log, path, served) => {
    if (!path.startsWith('tile/entries') || served === undefined) return served;
    const records = decodeBundle(Buffer.from(served.body)) ?? [];
    return replaced(served, Buffer.from(encodeBundle(change(records))));
  };

const flipped = (records: Uint8Array[]): Uint8Array[] => {
  const last = Buffer.from(records.at(-1) ?? []);
  last[last.length - 5] = (last.at(-5) ?? 0) ^ 1;
  return [...records.slice(0, -1), last];
};

const swapped = (records: Uint8Array[]): Uint8Array[] => [
  ...records.slice(0, -2),
  ...records.slice(-2).reverse(),
];

const checkpoints =
  (change: (note: string) => string): Tamper =>
  (_log, path, served) =>
    path === 'checkpoint' && served ? replaced(served, change(String(served.body))) : served;

describe('noise', () => {
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
  afterAll(() => federation.close());

  const holds = (site: Site, size: number) =>
    until('the log is held', async () => (await site.size(border.log)) === size);

  /** The publisher tampers; police counts it, takes nothing, disputes nothing, and goes on when it is over. */
  const isNoise = async (kind: string, tamper: Tamper | (() => Promise<Tamper>)) => {
    const before = await police.size(border.log);
    const size = await border.write(3);
    border.server.tamper =
      tamper.length === 0 ? await (tamper as () => Promise<Tamper>)() : (tamper as Tamper);
    await police.follow([police, border]);
    await until(`${kind} is counted`, () => police.noise(border.log, kind) > 0);
    expect(await police.size(border.log)).toBe(before);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
    border.server.serveAsItIs();
    await holds(police, size);
    expect(await police.records(border.log)).toEqual(await border.records(border.log));
  };
  const note = async (site: Site) => (await site.ledger.sign())?.note ?? '';
  const entries =
    (change: (served: Served | undefined) => Served | 'endless' | undefined): Tamper =>
    (_log, path, served) =>
      path.startsWith('tile/entries') ? change(served) : served;

  it.each<[string, string, Tamper | (() => Promise<Tamper>)]>([
    ['text that is no checkpoint', 'malformed', checkpoints(() => '<html>busy</html>')],
    [
      'a checkpoint with another size',
      'forged',
      checkpoints((text) => text.replace(/\n(\d+)\n/, '\n1$1\n')),
    ],
    [
      'a checkpoint that another key signed under the log’s name',
      'unsigned',
      async () => {
        const theirs = await note(police);
        return checkpoints(() => theirs.replaceAll(police.log, border.log));
      },
    ],
    [
      'the checkpoint of another log',
      'unsigned',
      async () => {
        const theirs = await note(police);
        return checkpoints(() => theirs);
      },
    ],
    [
      'a checkpoint without end',
      'oversized',
      (_log, path, served) => (path === 'checkpoint' ? 'endless' : served),
    ],
    ['a bundle without end', 'oversized', entries(() => 'endless')],
    [
      'a bundle that is cut short',
      'malformed',
      entries((served) => replaced(served, Buffer.from(served?.body ?? '').subarray(0, -3))),
    ],
    ['a bundle of fewer entries', 'malformed', bundles((records) => records.slice(1))],
    ['no bundle', 'missing', entries(() => undefined)],
  ])('is %s: %s', (_what, kind, tamper) => isNoise(kind, tamper));

  it.each([
    ['flipped byte', flipped],
    ['swapped pair', swapped],
  ])('is a %s that the publisher served once', async (_what, change) => {
    const size = await border.write(6);
    let times = 1;
    const tampered = bundles(change);
    border.server.tamper = (log, path, served) =>
      path.startsWith('tile/entries') && times-- > 0 ? tampered(log, path, served) : served;
    await police.follow([police, border]);
    await holds(police, size);
    expect(police.noise(border.log, 'mismatch')).toBe(1);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
  });

  it.each([
    ['flipped byte', flipped],
    ['swapped pair', swapped],
  ])('is a %s that a party other than the publisher serves', async (_what, change) => {
    const size = await border.write(6);
    await labour.follow([police, border, labour]);
    await holds(labour, size);
    labour.server.tamper = bundles(change);
    border.server.away = true;
    await police.follow([police, border, labour]);
    await until('it is seen often', () => police.noise(border.log, 'mismatch') > 3);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
    border.server.away = false;
    await holds(police, size);
  });

  it('is an old checkpoint, which takes nothing back', async () => {
    const old = await note(border);
    const size = await border.write(5);
    await police.follow([police, border]);
    await holds(police, size);
    border.server.tamper = checkpoints(() => old);
    await until('it is counted', () => police.noise(border.log, 'old') > 0);
    expect(await police.size(border.log)).toBe(size);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
  });
});
