import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from './product.js';

const LONG_MS = 240_000;
// Two copies of one service, two deaths at a statement, connections ended; on Kafka where it can be had.
const SEED = '55';

describe('a short fault run', () => {
  it(
    'leaves nothing lost, doubled, reordered, half-applied or diverged',
    async () => {
      const script = path.join(ROOT, 'infra/chaos/chaos.mjs');
      const run = spawn(process.execPath, [script, '--seed', SEED, '--seconds', '8'], {
        cwd: ROOT,
      });
      let said = '';
      for (const stream of [run.stdout, run.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      const [code] = (await once(run, 'close')) as [number];
      expect(said).toContain(
        'lost 0 · doubled 0 · reordered 0 · half-applied 0 · diverged 0 · others 0',
      );
      expect(said).toMatch(/commands [1-9]\d*/);
      expect(code).toBe(0);
    },
    LONG_MS,
  );
});
