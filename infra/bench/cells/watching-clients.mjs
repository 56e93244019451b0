// Those who watch: sockets that count bytes. Some of them read nothing.
import net from 'node:net';
import { answer } from '../children.mjs';

const ASK = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

function connectOne(port, isSlow) {
  const socket = net.connect(port, '127.0.0.1');
  const client = { socket, isSlow, bytes: 0 };
  if (!isSlow) socket.on('data', (part) => (client.bytes += part.length));
  socket.on('error', () => undefined);
  socket.write(ASK);
  return new Promise((resolve) => socket.once('connect', () => resolve(client)));
}

answer(() => {
  let clients = [];
  return {
    connect: async ({ port, count, slow }) => {
      for (let i = 0; i < count; i++) clients.push(await connectOne(port, i < slow));
    },
    /** What each of those who read has got, at least. */
    least: () => Math.min(...clients.filter(({ isSlow }) => !isSlow).map(({ bytes }) => bytes)),
    disconnect: () => {
      for (const { socket } of clients) socket.destroy();
      clients = [];
    },
  };
});
