import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { connectionsOf } from './index.js';

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
