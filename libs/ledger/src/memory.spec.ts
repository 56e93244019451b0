import files from 'node:fs/promises';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

  /** What a signer that finds this remembers. */
  const memoryOf = (found: string) => {
    const place = join(folder, 'found');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, MEMORY), found);
    return new SignerMemory(place);
  };
  const text = () => readFileSync(join(folder, MEMORY), 'utf8');

  it('leaves nothing beside itself where it could not be written', async () => {
    const memory = new SignerMemory(folder);
    const full = () => Promise.reject(new Error('no space left on device'));
    jest.spyOn(files, 'rename').mockImplementationOnce(full);
    await expect(memory.remember(1, root(1))).rejects.toThrow('no space left');
    const write = files.writeFile;
    jest.spyOn(files, 'writeFile').mockImplementationOnce(async (draft) => {
      await write(draft, '{"size":');
      await full();
    });
    await expect(memory.remember(1, root(1))).rejects.toThrow('no space left');
    expect(readdirSync(folder)).toEqual([]);
    expect(new SignerMemory(folder).isBlank).toBe(true);
    await memory.remember(1, root(1));
    expect(new SignerMemory(folder).size).toBe(1);
  });

  it('is written over itself, within one sector: that needs no room on the disk', async () => {
    writeFileSync(join(folder, MEMORY), JSON.stringify({ size: 0, root: 'ab' }));
    const memory = new SignerMemory(folder);
    expect(memory).toMatchObject({ size: 0, root: 'ab' });
    await memory.remember(1, root(1));
    const { ino } = statSync(join(folder, MEMORY));
    await memory.remember(20_000, root(2));
    await memory.remember(5, root(3), { from: 20_000, to: 5, by: 'border/office#b1' });
    expect(statSync(join(folder, MEMORY))).toMatchObject({ ino, size: 512 });
    const again = new SignerMemory(folder);
    expect(again).toMatchObject({ size: 5, root: root(3).toString('hex') });
    expect(again.woundBack).toEqual({ from: 20_000, to: 5, by: 'border/office#b1' });
  });

  it('is written anew where it does not fit into a sector', async () => {
    const memory = new SignerMemory(folder);
    await memory.remember(2, root(2));
    const by = `border/office#${'b'.repeat(600)}`;
    await memory.remember(1, root(1), { from: 2, to: 1, by });
    expect(new SignerMemory(folder).woundBack?.by).toBe(by);
    await memory.remember(3, root(3));
    expect(new SignerMemory(folder)).toMatchObject({ size: 3, woundBack: { by } });
    await memory.forgetWoundBack();
    expect(new SignerMemory(folder).woundBack).toBeUndefined();
    expect(statSync(join(folder, MEMORY)).size).toBe(512);
  });

  it('never takes less, or another root, unless a person winds it back', async () => {
    const memory = new SignerMemory(folder);
    expect(await memory.remember(3, root(3))).toBe(true);
    expect(await memory.remember(3, root(3))).toBe(true);
    expect(await memory.remember(3, root(4))).toBe(false);
    expect(await memory.remember(2, root(2))).toBe(false);
    expect(new SignerMemory(folder)).toMatchObject({ size: 3, root: root(3).toString('hex') });
  });

  it('keeps what it knows where the file cannot be read for a moment', async () => {
    const memory = new SignerMemory(folder);
    await memory.remember(3, root(3));
    const place = join(folder, MEMORY);
    const kept = text();
    rmSync(place);
    mkdirSync(place);
    expect(() => {
      memory.reload();
    }).toThrow();
    expect(memory.isBlank).toBe(false);
    rmSync(place, { recursive: true });
    writeFileSync(place, kept);
    memory.reload();
    expect(memory.size).toBe(3);
  });

  it.each(['{}', '{"size":0}', '{"size":"3","root":"ab"}', 'null', '3'])(
    'takes %s for no memory, not for one of nothing',
    (found) => {
      expect(memoryOf(found).isBlank).toBe(true);
    },
  );

  it('remembers nothing where it is torn, or not what it wrote: then everybody is asked', async () => {
    await new SignerMemory(folder).remember(1, root(1));
    const first = text();
    await new SignerMemory(folder).remember(2, root(2));
    for (let end = 1; end < 512; end++) {
      const mixed = text().slice(0, end) + first.slice(end);
      const isWhole = [first, text()].includes(mixed);
      const { size } = memoryOf(mixed);
      expect({ end, size: [1, 2].includes(size) }).toEqual({ end, size: isWhole });
    }
    expect(memoryOf('').isBlank).toBe(true);
    expect(memoryOf(first.replace('"size":1', '"size":3')).isBlank).toBe(true);
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
