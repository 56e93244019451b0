import { existsSync, readFileSync } from 'node:fs';
import Type from 'typebox';
import { Compile } from 'typebox/compile';

const Keys = Compile(
  Type.Object({
    /** Seals what is written from now on. */
    current: Type.String(),
    /** All that were ever used, by id: 32 bytes each, base64url. */
    keys: Type.Record(
      Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' }),
      Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
    ),
  }),
);

/** The keys of one service by their id, and which one seals. */
export type Keys = Readonly<{ current: string; keys: ReadonlyMap<string, Buffer> }>;

/**
 * The keys that a file holds, or undefined where there is no such file.
 * @throws {Error} naming the file, never what stands in it, where it is no key file
 */
export function findKeys(file: string): Keys | undefined {
  if (!existsSync(file)) return undefined;
  const told = parse(readFileSync(file, 'utf8'));
  if (!Keys.Check(told) || told.keys[told.current] === undefined)
    throw new Error(`${file} is no file of sealing keys`);
  const keys = Object.entries(told.keys).map(
    ([id, key]) => [id, Buffer.from(key, 'base64url')] as const,
  );
  return { current: told.current, keys: new Map(keys) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
