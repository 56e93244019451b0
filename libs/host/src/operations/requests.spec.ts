import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response } from 'express';
import { Requests } from './requests.js';

describe('requests that have no whole answer yet', () => {
  const requests = new Requests();
  const held: Response[] = [];
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('X-Anything', 'set before');
      requests.timer(request as Request, response as unknown as Response, () => {
        held.push(response as unknown as Response);
        if (request.url === '/stream')
          response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        response.write('\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (path: string) =>
    new Promise<IncomingMessage>((resolve) => {
      const { port } = server.address() as AddressInfo;
      get({ port, path, agent: false }, resolve).on('error', () => undefined);
    });
  const closed = (response: Response | undefined) =>
    new Promise((resolve) => response?.on('close', resolve));

  it('are counted until they end or the client goes away, and streams by themselves', async () => {
    const [plain, stream] = [await ask('/'), await ask('/stream')];
    expect([requests.unfinished, requests.streams]).toEqual([1, 1]);
    const left = closed(held[1]);
    stream.destroy();
    await left;
    expect([requests.unfinished, requests.streams]).toEqual([1, 0]);
    const ended = closed(held[0]);
    held[0]?.end();
    plain.resume();
    await ended;
    expect([requests.unfinished, requests.streams]).toEqual([0, 0]);
  });
});
