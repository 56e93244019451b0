import { openSigned, readRecords, readRootAt, sha256 } from '#ledger';
import { decodeBundle, leafHash, verifyInclusion } from '#merkle';
import { Federation, type Site } from '../test/federation.js';
import { serveLog } from './serve.js';

describe('serving a log', () => {
  let federation: Federation;
  let border: Site;
  let size: number;

  beforeAll(async () => {
    federation = await Federation.open();
    [border] = await federation.start('border');
    await border.write(298);
    size = await border.write(2);
    // Committed and not signed yet: served to nobody.
    await border.ledger.record({ type: 'VersionsAnnounced', data: { reads: [] } });
  });
  afterAll(async () => {
    await federation.rest();
    await federation.close();
  });

  const get = (path: string, of?: string) => serveLog(border.ledger, border.log, path, of);

  it('gives the greatest signed checkpoint, and the key', async () => {
    const checkpoint = await get('checkpoint');
    const opened = await openSigned(String(checkpoint?.body), border.log, border.party.vkey);
    expect(opened?.size).toBe(size);
    expect(checkpoint?.type).toMatch(/^text\/plain/);
    expect((await get('vkey'))?.body).toBe(`${border.party.vkey}\n`);
  });

  it('gives exact bundles and tiles, full ones for ever', async () => {
    const full = await get('tile/entries/000');
    const part = await get(`tile/entries/001.p/${String(size - 256)}`);
    const records = [full, part].flatMap((p) => decodeBundle(Buffer.from(p?.body ?? '')) ?? []);
    const held = await readRecords(border.ledger.db, border.log, 0, size);
    expect(records.map((r) => Buffer.from(r))).toEqual(held);
    expect(full?.cache).toBe('private, max-age=31536000, immutable');
    const tile = Buffer.from((await get('tile/0/000'))?.body ?? '');
    expect(tile.subarray(0, 32)).toEqual(Buffer.from(leafHash(sha256, held[0] ?? Buffer.of())));
    expect((await get('tile/0/000'))?.cache).toBe('public, max-age=31536000, immutable');
    expect(Buffer.from((await get('tile/1/000.p/1'))?.body ?? '')).toHaveLength(32);
  });

  it.each([
    'tile/0/001',
    'tile/entries/001',
    'tile/entries/001.p/46',
    'tile/0/002.p/1',
    'tile/2/000.p/1',
    'tile/1/000',
    'tile/0/1',
    'tile/0/../../etc',
    'inclusion/301',
    'inclusion/-1',
    'nothing',
    '',
  ])('gives nothing beyond the checkpoint or outside the paths: %s', async (path) => {
    expect(await get(path)).toBeUndefined();
  });

  it('proves that an entry is in the log, of now and of an earlier size', async () => {
    for (const asked of [undefined, '100']) {
      const served = await get('inclusion/42', asked);
      const told = JSON.parse(String(served?.body)) as { size: number; proof: string[] };
      const [record = Buffer.of()] = await readRecords(border.ledger.db, border.log, 42, 43);
      const held = await verifyInclusion((data) => Promise.resolve(sha256(data)), {
        index: 42,
        size: told.size,
        leaf: leafHash(sha256, record),
        proof: told.proof.map((hash) => new Uint8Array(Buffer.from(hash, 'hex'))),
        root: await readRootAt(border.ledger.db, border.log, told.size),
      });
      expect(held).toBe(true);
      expect(told.size).toBe(Number(asked ?? size));
    }
    expect(await get('inclusion/42', '42')).toBeUndefined();
    expect(await get('inclusion/42', '4e9')).toBeUndefined();
    expect(await get('inclusion/42', 'x')).toBeUndefined();
  });

  it('knows no log that is none', async () => {
    expect(await serveLog(border.ledger, 'nobody', 'checkpoint')).toBeUndefined();
  });
});
