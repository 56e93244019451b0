import { findDisputes, openSigned, sha256, type Dispute } from '#ledger';
import { decodeBundle, encodeBundle, verifyConsistency } from '#merkle';
import { Federation, until, type Site } from '../test/federation.js';

type TwoHistories = Readonly<{
  shorter: string;
  longer: string;
  beganWith: string;
  proof: readonly string[];
}>;

const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const digest = (data: Uint8Array) => Promise.resolve(sha256(data));

/** Whether the evidence alone shows that one key signed two histories. */
async function shows(dispute: Dispute, { log, vkey }: Site['party']): Promise<boolean> {
  const evidence = dispute.evidence as TwoHistories;
  const shorter = await openSigned(evidence.shorter, log, vkey);
  const longer = await openSigned(evidence.longer, log, vkey);
  if (shorter === undefined || longer === undefined) return false;
  const began = fromHex(evidence.beganWith);
  const claim = { from: shorter.size, to: longer.size, fromRoot: began, toRoot: longer.root };
  const proof = evidence.proof.map(fromHex);
  const differs = Buffer.compare(began, shorter.root) !== 0;
  return differs && (await verifyConsistency(digest, { ...claim, proof }));
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
