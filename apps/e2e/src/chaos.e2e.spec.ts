import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeSchedule } from '../../../infra/chaos/schedule.mjs';
import { ROOT } from './product.js';

const LONG_MS = 240_000;
// Two copies of one service, two deaths at a statement, connections ended; on Kafka where it can be had.
const [SEED, SECONDS] = [55, 8];

type Total = Readonly<{
  failed: number;
  commands: number;
  entries: number;
  faults: Readonly<Record<string, number>>;
}>;

describe('a short fault run', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-short-run-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it(
    'plays load and every fault of its schedule, and leaves nothing lost, doubled, reordered, half-applied or diverged',
    async () => {
      const script = path.join(ROOT, 'infra/chaos/chaos.mjs');
      const json = path.join(folder, 'total.json');
      const asked = ['--seed', String(SEED), '--seconds', String(SECONDS), '--json', json];
      const run = spawn(process.execPath, [script, ...asked], { cwd: ROOT });
      let said = '';
      for (const stream of [run.stdout, run.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      const [code] = (await once(run, 'close')) as [number];
      expect(said).toContain(
        'lost 0 · doubled 0 · reordered 0 · half-applied 0 · diverged 0 · others 0',
      );
      const total = JSON.parse(fs.readFileSync(json, 'utf8')) as Total;
      const kafka = !said.includes('left out: no Kafka');
      const mounts = !said.includes('left out: no full disks');
      const { faults } = makeSchedule({ seed: SEED, seconds: SECONDS, kafka, mounts });
      expect(total.failed).toBe(0);
      expect(total.faults).toEqual(countsOf(faults));
      expect(total.commands).toBeGreaterThan(SECONDS);
      expect(total.entries).toBeGreaterThan(SECONDS);
      expect(code).toBe(0);
    },
    LONG_MS,
  );
});

/** How many faults there are of each kind. */
const countsOf = (faults: readonly Readonly<{ kind: string }>[]): Record<string, number> =>
  faults.reduce<Record<string, number>>(
    (counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }),
    {},
  );
