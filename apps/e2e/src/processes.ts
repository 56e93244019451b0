import fs from 'node:fs';
import path from 'node:path';
import type { Product } from './product.js';

/** Empty for a process that has ended, and where another user's may not be looked into. */
function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** What a process says of itself: its command, its environment, and where it works. */
function wordsOf(pid: string): string {
  const at = path.join('/proc', pid);
  const files = ['cmdline', 'environ'].map((name) => path.join(at, name));
  const read = files.map((file) => orEmpty(() => fs.readFileSync(file, 'utf8')));
  return [...read, orEmpty(() => fs.readlinkSync(path.join(at, 'cwd')))].join('\n');
}

/**
 * The processes that belong to a product: the starter has its folder as an argument, services have it in their
 * environment, and PostgreSQL, whose backends name nothing else, works in its directory.
 */
export function processesOf(product: Product): () => number[] {
  const places = [product.place.folder, product.addresses.postgres.directory];
  return () =>
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => places.some((place) => wordsOf(pid).includes(place)))
      .map(Number);
}
