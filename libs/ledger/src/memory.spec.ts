import files from 'node:fs/promises';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignerMemory } from './memory.js';

const MEMORY = 'signer-memory.json';
const root = (byte: number) => Buffer.alloc(32, byte);

describe('what the signer remembers', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'signer-memory-'))));
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('leaves nothing beside itself where it could not be written', async () => {
    const memory = new SignerMemory(folder);
    await memory.remember(1, root(1));
    const full = () => Promise.reject(new Error('no space left on device'));
    jest.spyOn(files, 'rename').mockImplementationOnce(full);
    await expect(memory.remember(2, root(2))).rejects.toThrow('no space left');
    const write = files.writeFile;
    jest.spyOn(files, 'writeFile').mockImplementationOnce(async (draft) => {
      await write(draft, '{"size":');
      await full();
    });
    await expect(memory.remember(2, root(2))).rejects.toThrow('no space left');
    expect(readdirSync(folder)).toEqual([MEMORY]);
    expect(new SignerMemory(folder).size).toBe(1);
    await memory.remember(2, root(2));
    expect(new SignerMemory(folder).size).toBe(2);
  });

  it('takes away what a killed process left, and not what another one is writing', async () => {
    await new SignerMemory(folder).remember(1, root(1));
    const [left, written] = ['left', 'written'].map((name) => `${MEMORY}.${name}`) as [
      string,
      string,
    ];
    for (const draft of [left, written]) writeFileSync(join(folder, draft), '{"size":');
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(folder, left), hourAgo, hourAgo);
    utimesSync(join(folder, MEMORY), hourAgo, hourAgo);
    expect(new SignerMemory(folder).size).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual([MEMORY, written]);
  });
});
