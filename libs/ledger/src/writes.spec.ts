import type { CaseRows } from './case-rows.js';
import { Writes, type Work } from './writes.js';

const rows = {} as CaseRows;
const work = (from: number, to: number, ...healed: string[]): Work => ({
  ...{ rows, from, to },
  healed: new Set(healed),
});

/** Takes each piece of work, and answers when it is told to. */
class Table {
  readonly pieces: Work[] = [];
  private readonly answers: ((isWritten: boolean | Promise<never>) => void)[] = [];
  readonly write = (piece: Work): Promise<boolean> => {
    this.pieces.push(piece);
    return new Promise((resolve) => this.answers.push(resolve));
  };

  answer(isWritten: boolean | Promise<never> = true): void {
    this.answers.shift()?.(isWritten);
  }

  get places(): (readonly [number, number])[] {
    return this.pieces.map(({ from, to }) => [from, to]);
  }
}

describe('writing what was applied', () => {
  let table: Table;
  let writes: Writes;
  beforeEach(() => {
    table = new Table();
    writes = new Writes(table.write);
  });

  it('makes one piece of what is applied while another is written', async () => {
    await writes.add(work(0, 500, 'a'));
    expect(writes.rows).toBeUndefined();
    await writes.add(work(500, 1000, 'b'));
    await writes.add(work(1000, 1200, 'c'));
    expect(writes.rows).toBe(rows);
    expect(table.places).toEqual([[0, 500]]);
    table.answer();
    const finished = writes.finish();
    await new Promise(setImmediate);
    table.answer();
    expect(await finished).toBe(true);
    expect(table.pieces[1]).toEqual(work(500, 1200, 'b', 'c'));
  });

  it('writes the next piece at once where nothing is under way', async () => {
    await writes.add(work(0, 500));
    table.answer();
    await new Promise(setImmediate);
    await writes.add(work(500, 1000));
    expect(table.places).toEqual([
      [0, 500],
      [500, 1000],
    ]);
  });

  it('waits where more would have to wait than may', async () => {
    await writes.add(work(0, 500));
    await writes.add(work(500, 2400));
    let isAdded = false;
    const added = writes.add(work(2400, 2500)).then((answer) => {
      isAdded = true;
      return answer;
    });
    await new Promise(setImmediate);
    expect(isAdded).toBe(false);
    table.answer();
    expect(await added).toBe(true);
    expect(table.places).toEqual([
      [0, 500],
      [500, 2500],
    ]);
  });

  it('writes nothing behind a piece that was not written', async () => {
    await writes.add(work(0, 500));
    await writes.add(work(500, 1000));
    table.answer(false);
    expect(await writes.finish()).toBe(false);
    expect(table.places).toEqual([[0, 500]]);
  });

  it('writes nothing behind a piece that failed, and tells it where it is waited for', async () => {
    await writes.add(work(0, 500));
    await writes.add(work(500, 1000));
    table.answer(Promise.reject(new Error('no table')));
    await writes.settle();
    await expect(writes.finish()).rejects.toThrow('no table');
    expect(table.places).toEqual([[0, 500]]);
  });
});
