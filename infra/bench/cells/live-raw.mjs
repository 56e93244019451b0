// The limit of the live timeline: the same bytes, ready made, to each socket.
import { once } from 'node:events';
import net from 'node:net';
import { answer } from '../children.mjs';
import { telling } from './telling.mjs';

// About what a line of the timeline takes.
const CHUNK_BYTES = 640;

answer(async () => {
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.resume();
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const tellOne = () => {
    const chunk = Buffer.alloc(CHUNK_BYTES, 'x');
    for (const socket of sockets) if (!socket.writableNeedDrain) socket.write(chunk);
    return Promise.resolve(chunk.length);
  };
  return telling(server, { tellOne, watching: () => sockets.size });
});
