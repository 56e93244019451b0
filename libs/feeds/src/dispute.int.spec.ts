import { findDisputes, openSigned, sha256, type Dispute } from '#ledger';
import { decodeBundle, encodeBundle, verifyConsistency } from '#merkle';
import { Federation, until, type Site } from '../test/federation.js';

type Beginning = Readonly<{ size: number; root: string; proof: readonly string[] }>;
type Claim = Readonly<{ note: string; beginnings: readonly Beginning[] }>;

const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const digest = (data: Uint8Array) => Promise.resolve(sha256(data));

/** What a claim proves, with the log's key alone: the root at the smallest size that it speaks of. */
async function provenBy({ note, beginnings }: Claim, { log, vkey }: Site['party']) {
  const signed = await openSigned(note, log, vkey);
  let next = signed && { size: signed.size, root: signed.root };
  for (const { size, root, proof } of beginnings.toReversed()) {
    if (next === undefined) return undefined;
    const claim = { from: size, to: next.size, fromRoot: fromHex(root), toRoot: next.root };
    const holds = await verifyConsistency(digest, { ...claim, proof: proof.map(fromHex) });
    next = holds ? { size, root: fromHex(root) } : undefined;
  }
  return next && { size: next.size, root: Buffer.from(next.root).toString('hex') };
}

/** Whether the evidence alone shows that one key signed two histories. */
async function shows(dispute: Dispute, party: Site['party']): Promise<boolean> {
  const { claims } = dispute.evidence as { claims: [Claim, Claim] };
  const [one, other] = await Promise.all(claims.map((claim) => provenBy(claim, party)));
  return one !== undefined && one.size === other?.size && one.root !== other.root;
}

describe('a dispute', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await Federation.open();
  });
  afterEach(() => federation.rest());
  afterAll(() => federation.close());

  const disputeAt = async (site: Site, log: string): Promise<Dispute> => {
    await until(`${log} is in dispute`, () => site.ledger.isDisputed(log));
    const [dispute] = await findDisputes(site.ledger.db);
    if (dispute === undefined) throw new Error('it is not on record');
    return dispute;
  };

  /** Police follows three logs; after the dispute about border's, labour's goes on. */
  const play = async (turn: (border: Site, twin: Site, labour: Site) => Promise<void>) => {
    const [police, border, labour] = await federation.start('police', 'border', 'labour');
    const twin = await federation.twin(border, 'forgets');
    const size = await border.write(300);
    await police.follow([police, border, labour]);
    await until('police holds it', async () => (await police.size(border.log)) === size);
    await turn(border, twin, labour);
    const dispute = await disputeAt(police, border.log);
    expect(dispute.reason).toBe('two-histories');
    expect(await shows(dispute, border.party)).toBe(true);
    const later = await labour.write(3);
    await until('others go on', async () => (await police.size(labour.log)) === later);
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
      await until('half is taken', async () => (await police.size(border.log)) === 1024);
      serveInstead(border, twin);
      const dispute = await disputeAt(police, border.log);
      expect(dispute.position).toBe(Math.min(count + 1, 1024));
      expect(await shows(dispute, border.party)).toBe(true);
    },
  );

  it('is about entries that the publisher goes on to serve and did not sign', async () => {
    const [police, border] = await federation.start('police', 'border');
    await border.write(1500);
    border.server.tamper = (_log, path, served) => {
      if (path !== 'tile/entries/004' || served === undefined) return served;
      const [first, ...rest] = decodeBundle(Buffer.from(served.body)) ?? [];
      const changed = Buffer.from(first ?? [])
        .toString()
        .replace('screen', 'paper!');
      const bytes = Buffer.from(changed.replace('border', 'police'));
      return { ...served, body: Buffer.from(encodeBundle([bytes, ...rest])) };
    };
    await police.follow([police, border]);
    const dispute = await disputeAt(police, border.log);
    expect(dispute).toMatchObject({
      reason: 'served-does-not-hash-to-signed',
      position: 1024,
      evidence: { from: 1024, wrong: { position: 1024 } },
    });
    const { signed } = dispute.evidence as { signed: string };
    expect(await openSigned(signed, border.log, border.party.vkey)).toBeDefined();
    expect(await police.size(border.log)).toBe(1024);
  });

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
