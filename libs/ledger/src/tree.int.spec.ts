import { caseIdOf } from '#contracts';
import {
  appendAll,
  emptyFrontier,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '#merkle';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { readRecords, sha256 } from './index.js';
import { proveConsistency, proveInclusion, readRootAt, writeTiles } from './tiles.js';

const digest = (data: Uint8Array) => Promise.resolve(sha256(data));
const caseId = caseIdOf('BP', 2026, 1);

describe('the tree of a log', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    border = federation.service('border');
    await record(border, { caseId, events: [caseOpened] });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const needs = (n: number) => Array.from({ length: n }, () => needsMet);
  const leaves = async () => {
    const { size } = (await border.ledger.heads()).get('border')!;
    const records = await readRecords(border.ledger.db, 'border', 0, size);
    return records.map((bytes) => leafHash(sha256, bytes));
  };

  it('keeps the tree: the naive root, tiles at 256, proofs that verify', async () => {
    for (let i = 0; i < 6; i++) await record(border, { caseId, events: needs(50) });
    const all = await leaves();
    const rootOfFirst = (size: number) =>
      rootOf(sha256, appendAll(sha256, emptyFrontier, all.slice(0, size)));
    const head = (await border.ledger.heads()).get('border')!;
    const { db } = border.ledger;
    expect(Buffer.from(rootOf(sha256, head.frontier))).toEqual(Buffer.from(rootOfFirst(302)));
    expect(Buffer.from(await readRootAt(db, 'border', 257))).toEqual(Buffer.from(rootOfFirst(257)));
    const { rows } = await db.query('select level, index from tiles');
    expect(rows).toEqual([{ level: 0, index: 0 }]);
    for (const index of [0, 255, 256, 301]) {
      const proof = await proveInclusion(db, 'border', index, 302);
      const claim = { index, size: 302, leaf: all[index]!, proof, root: rootOfFirst(302) };
      expect(await verifyInclusion(digest, claim)).toBe(true);
    }
    const proof = await proveConsistency(db, 'border', 255, 302);
    const claim = {
      from: 255,
      to: 302,
      fromRoot: rootOfFirst(255),
      toRoot: rootOfFirst(302),
      proof,
    };
    expect(await verifyConsistency(digest, claim)).toBe(true);
  });

  it('writes the tile of the second level at 65,536 entries', async () => {
    const { db } = border.ledger;
    await db.query(
      `insert into entries (publisher, position, type, clock, knows, record, leaf)
       select 'police', n, '?', 0, '', n::text, sha256('\\x00'::bytea || convert_to(n::text, 'utf8')) from generate_series(0, 65599) n`,
    );
    await writeTiles(db, 'police', 0, 65_535);
    await writeTiles(db, 'police', 65_535, 65_536);
    const { rows } = await db.query(
      'select level, count(*) from tiles group by level order by level',
    );
    expect(rows).toEqual([
      { level: 0, count: 256 },
      { level: 1, count: 1 },
    ]);
    const all = Array.from({ length: 65_600 }, (_, n) => leafHash(sha256, Buffer.from(String(n))));
    const root = rootOf(sha256, appendAll(sha256, emptyFrontier, all));
    expect(Buffer.from(await readRootAt(db, 'police', 65_600))).toEqual(Buffer.from(root));
    const proof = await proveInclusion(db, 'police', 65_000, 65_600);
    const claim = { index: 65_000, size: 65_600, leaf: all[65_000]!, proof, root };
    expect(await verifyInclusion(digest, claim)).toBe(true);
  });
});
