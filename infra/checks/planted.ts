import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.join(__dirname, '../..');

const PACKAGE = {
  type: 'module',
  imports: { '#*': { source: './libs/*/src/index.ts', default: './dist/libs/*/src/index.js' } },
};

/** A tree of its own, outside the checkout, in which breaches are planted; removed by `remove`. */
export class PlantedTree {
  readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-planted-')));

  constructor() {
    this.describe({});
    this.copy('tsconfig.json');
  }

  write(file: string, text: string): void {
    const place = path.join(this.folder, file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  }

  /** Says more in its package.json. */
  describe(more: object): void {
    this.write('package.json', JSON.stringify({ ...PACKAGE, ...more }));
  }

  copy(file: string): void {
    this.write(file, fs.readFileSync(path.join(ROOT, file), 'utf8'));
  }

  /** A file or folder of the checkout, seen from the tree. */
  link(file: string): void {
    fs.symlinkSync(path.join(ROOT, file), path.join(this.folder, file));
  }

  /** Runs a program of the checkout in the tree; gives what it printed, whatever it ended with. */
  run(script: string, ...args: string[]): string {
    const options = { cwd: this.folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'node_modules', script), ...args],
      options,
    );
    if (stdout === '') throw new Error(`${script} printed nothing but ${stderr}`);
    return stdout;
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
