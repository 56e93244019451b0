import { findDisputes, type Dispute } from '#ledger';
import {
  decodeBundle,
  entriesPath,
  parseCheckpoint,
  parseNote,
  TILE_WIDTH,
  tileWidth,
} from '#merkle';
import { serveLog } from '../src/serve.js';
import { until, type Site } from './federation.js';

/** The records of a log as a site serves them to anyone, up to the checkpoint that it serves. */
async function servedRecords({ ledger }: Site, log: string): Promise<Buffer> {
  const note = await serveLog(ledger, log, 'checkpoint');
  const size = parseCheckpoint(parseNote(String(note?.body))?.text ?? '')?.size ?? 0;
  const records: Uint8Array[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const path = entriesPath(index, tileWidth(0, index, size));
    const bundle = await serveLog(ledger, log, path);
    records.push(...(decodeBundle(Buffer.from(bundle?.body ?? '')) ?? []));
  }
  return Buffer.concat(records);
}

/** What a site holds and serves of a publisher's log is what the publisher wrote, to the byte, as far as it goes. */
export async function expectNothingFalse(site: Site, publisher: Site): Promise<void> {
  const truth = await publisher.records(publisher.log);
  for (const bytes of [
    await site.records(publisher.log),
    await servedRecords(site, publisher.log),
  ]) {
    expect(truth.subarray(0, bytes.length).equals(bytes)).toBe(true);
  }
  const size = await site.size(publisher.log);
  expect(await site.arrived(publisher.log)).toBeLessThanOrEqual(Math.max(size, 0));
}

/** A site holds all of a publisher's log, and nothing of it is in dispute. */
export async function expectAllTrue(site: Site, publisher: Site): Promise<void> {
  await expectNothingFalse(site, publisher);
  expect(await site.records(publisher.log)).toEqual(await publisher.records(publisher.log));
  expect(await servedRecords(site, publisher.log)).toEqual(await site.records(publisher.log));
  expect(site.ledger.isDisputed(publisher.log)).toBe(false);
}

/** The dispute about a log that a site raises. */
export async function getDispute(site: Site, log: string): Promise<Dispute> {
  await until(`${log} is in dispute`, () => site.ledger.isDisputed(log));
  const dispute = (await findDisputes(site.ledger.db)).find((one) => one.log === log);
  if (dispute === undefined) throw new Error('it is not on record');
  return dispute;
}
