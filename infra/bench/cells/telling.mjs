// What both servers of R10 answer alike: their port, their memory, and the CPU that telling some events costs.
import { pause } from '../../local/processes.mjs';

const SETTLE_MS = 500;

async function memory() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await pause(50);
  }
  return process.memoryUsage().rss;
}

/**
 * @param {import('node:net').Server} server that listens
 * @param {{ tellOne: () => Promise<number>, watching: () => number }} acts `tellOne` gives the bytes that each client gets
 */
export function telling(server, { tellOne, watching }) {
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    port: () => server.address().port,
    watching,
    memory,
    /** What is kept for clients that read too slowly. */
    held: () => [...sockets].reduce((sum, { writableLength }) => sum + writableLength, 0),
    tell: async ({ events, everyMs }) => {
      const cpu = process.cpuUsage();
      let bytes = 0;
      for (let n = 0; n < events; n++) {
        const next = pause(everyMs);
        bytes += await tellOne();
        await next;
      }
      await pause(SETTLE_MS);
      const { user, system } = process.cpuUsage(cpu);
      return { cpuSeconds: (user + system) / 1e6, bytes };
    },
  };
}
