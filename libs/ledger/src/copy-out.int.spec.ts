import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { copyOut } from './copy-out.js';
import { inTransaction, type Database } from './database.js';
import { openDatabase } from './index.js';

describe('rows as bytes', () => {
  let db: Database;
  beforeAll(async () => {
    const { ownerUrl } = await testDatabase('copies');
    // One connection: what a copy leaves behind on it meets the next one.
    db = openDatabase(ownerUrl, () => undefined, 1);
  });
  afterAll(() => db.end());

  const read = (query: string, take?: () => void) =>
    inTransaction(db, async (tx) => {
      const rows: string[][] = [];
      await copyOut(tx, query, (bytes, bounds) => {
        const fields = Array.from({ length: bounds.length / 2 }, (_, field) =>
          bytes.toString('hex', bounds[2 * field], bounds[2 * field + 1]),
        );
        rows.push(fields);
        take?.();
      });
      return rows;
    });

  it('come in order, whatever bytes they hold; null is empty', async () => {
    const rows = await read(`select * from (values
      ('\\x00ff'::bytea, 'ẵ'::text, 1), (null, '', 2)) v order by 3`);
    expect(rows).toEqual([
      ['00ff', 'e1bab5', '00000001'],
      ['', '', '00000002'],
    ]);
    expect(await read('select 1 where false')).toEqual([]);
  });

  it('come whole where they are longer than what is read at once', async () => {
    const rows = await read(`select convert_to(repeat('x', 300000 + n), 'UTF8')
      from generate_series(1, 5) n`);
    expect(rows.map(([row]) => row?.length)).toEqual([1, 2, 3, 4, 5].map((n) => 600000 + 2 * n));
  });

  it('are asked for one behind the other, before the first has come', async () => {
    const all = await inTransaction(db, (tx) =>
      Promise.all(
        ['a', 'b'].map(async (name) => {
          let text = '';
          await copyOut(tx, `select '${name}' from generate_series(1, 3)`, (bytes, bounds) => {
            text += bytes.toString('utf8', ...bounds);
          });
          return text;
        }),
      ),
    );
    expect(all).toEqual(['aaa', 'bbb']);
  });

  it('end with what PostgreSQL says, or what was thrown at one, and leave the connection', async () => {
    await expect(read('select 1 / (3 - n) from generate_series(1, 5) n')).rejects.toThrow(
      'division by zero',
    );
    let seen = 0;
    const take = () => {
      if (++seen === 2) throw new Error('no more');
    };
    await expect(read('select n from generate_series(1, 5) n', take)).rejects.toThrow('no more');
    expect(await read('select 7')).toEqual([['00000007']]);
  });
});
