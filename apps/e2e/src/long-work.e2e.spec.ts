import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './product.js';

const LONG_MS = 120_000;

// The figures of these programs are read by people; that they still come to an end, and to a true one, is seen here.
describe('what is measured by hand', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-long-work-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  async function measure(name: string, entries: number): Promise<unknown> {
    const json = path.join(folder, `${name}.json`);
    const asked = ['--entries', String(entries), '--json', json];
    const script = path.join(ROOT, `infra/bench/${name}.mjs`);
    // Whether memory is flat cannot be told from so few; the exit code says it, and is left out here.
    const ended = await promisify(execFile)(process.execPath, [script, ...asked], {
      cwd: ROOT,
    }).catch((error: unknown) => error);
    if (!fs.existsSync(json)) throw ended;
    return JSON.parse(fs.readFileSync(json, 'utf8'));
  }

  it(
    'proves a log and replays its cases',
    async () => {
      expect(await measure('million', 12_000)).toMatchObject({
        ...{ entries: 12_000, cases: 1_200, isTrue: true },
        verified: { rate: expect.any(Number) as unknown },
      });
    },
    LONG_MS,
  );

  it(
    'brings a party that joins to where the others are',
    async () => {
      expect(await measure('joining', 2_000)).toMatchObject({ entries: 2_001, isEqual: true });
    },
    LONG_MS,
  );
});
