import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { lookAndWrite, type Database, type Sent, type Transaction } from './database.js';
import { connectionsOf, openDatabase } from './index.js';

const READY = Buffer.from('Z\0\0\0\x05I');
const FIELDS = Buffer.from('SFATAL\0C57P01\0Mthe server went away\0\0');
const GONE = Buffer.concat([Buffer.from(['E'.charCodeAt(0), 0, 0, 0, FIELDS.length + 4]), FIELDS]);

/** A server before the server: from its second connection on, it is gone in the moment in which it is ready. */
async function startFickle(port: number): Promise<Server> {
  let connections = 0;
  const server = createServer((client) => {
    const isLast = ++connections > 1;
    const real = connect(port, '127.0.0.1');
    client.pipe(real);
    real.on('data', (bytes) => {
      if (!isLast || !bytes.subarray(-READY.length).equals(READY)) client.write(bytes);
      else client.end(Buffer.concat([bytes, GONE]));
    });
    for (const socket of [client, real]) socket.on('error', () => undefined);
    client.on('close', () => real.destroy());
    real.on('close', () => client.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

describe('a database that goes away in the moment in which a connection is ready', () => {
  it('is an error of who asked, and does not end the process', async () => {
    const url = new URL((await testDatabase('fickle')).url);
    const server = await startFickle(Number(url.port));
    url.port = String((server.address() as AddressInfo).port);
    const heard: Error[] = [];
    const extra = connectionsOf((error) => heard.push(error));
    const source = new DataSource({ type: 'postgres', url: url.href, extra });
    await source.initialize();
    const first = source.createQueryRunner();
    await first.connect();
    await expect(source.query('select 1')).rejects.toThrow();
    expect(heard.map(({ message }) => message)).toContain('the server went away');
    await first.release();
    await source.destroy();
    server.close();
  });
});

describe('a transaction of two round trips', () => {
  let db: Database;
  beforeAll(async () => {
    const { ownerUrl } = await testDatabase('trips');
    // One connection: what a transaction leaves behind on it meets the next one.
    db = openDatabase(ownerUrl, () => undefined, 1);
    await db.query('create table numbers (n int primary key)');
  });
  beforeEach(() => db.query('delete from numbers'));
  afterAll(() => db.end());

  const insert = (tx: Transaction, ...values: unknown[]) =>
    tx.query('insert into numbers values ($1)', values);
  const numbers = async () => {
    const { rows } = await db.query<{ n: number }>('select n from numbers order by n');
    return rows.map(({ n }) => n);
  };
  const write = (sends: (tx: Transaction, top: number) => Promise<Sent<string>>) =>
    lookAndWrite(
      db,
      async (tx) => {
        const { rows } = await tx.query<{ top: number }>('select max(n) as top from numbers');
        return rows[0]?.top ?? 0;
      },
      sends,
    );

  it('writes on what it saw, and is committed when it resolves', async () => {
    await db.query('insert into numbers values (4)');
    const result = await write((tx, top) =>
      Promise.resolve({
        result: `after ${String(top)}`,
        written: [insert(tx, top + 1), insert(tx, top + 2)],
      }),
    );
    expect([result, await numbers()]).toEqual(['after 4', [4, 5, 6]]);
  });

  const impossible = { toJSON: () => JSON.parse('no value') as unknown };
  it.each([
    ['PostgreSQL refuses', 'duplicate key', (tx: Transaction) => insert(tx, 1)],
    ['cannot be sent', 'not valid JSON', (tx: Transaction) => insert(tx, impossible)],
  ])('writes nothing where one statement of several %s', async (_what, why, last) => {
    const failing = write((tx) =>
      Promise.resolve({ result: '', written: [insert(tx, 1), last(tx), insert(tx, 2)] }),
    );
    await expect(failing).rejects.toThrow(why);
    expect(await numbers()).toEqual([]);
  });

  it('says so where PostgreSQL takes the commit for a rollback', async () => {
    const hidden = write((tx) => {
      const written = [Promise.allSettled([insert(tx, 1), insert(tx, 1)])];
      return Promise.resolve({ result: '', written });
    });
    await expect(hidden).rejects.toThrow('ended with ROLLBACK');
    expect(await numbers()).toEqual([]);
  });

  it('writes nothing where what it looks at cannot be seen, and the connection goes on', async () => {
    const blind = lookAndWrite(
      db,
      (tx) => tx.query('select from nowhere'),
      (tx) => Promise.resolve({ result: '', written: [insert(tx, 1)] }),
    );
    await expect(blind).rejects.toThrow('nowhere');
    expect(await numbers()).toEqual([]);
  });

  it('writes nothing where it changes its mind', async () => {
    const changing = write(async (tx) => {
      await insert(tx, 1);
      throw new Error('no');
    });
    await expect(changing).rejects.toThrow('no');
    expect(await numbers()).toEqual([]);
  });
});
