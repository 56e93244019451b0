import net from 'node:net';

/** The way from one service to another: a port that passes bytes on, until somebody cuts, slows or resets it. */
export class Wire {
  #connections = new Set();
  #fault = {};
  #server;

  constructor(targetPort) {
    this.targetPort = targetPort;
    this.#server = net.createServer({ noDelay: true }, (near) => this.#connect(near));
  }

  /** @param {number} port */
  listen(port) {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => resolve(this));
    });
  }

  /** @param {{ cut?: boolean, delayMs?: number, bytes?: number }} fault `bytes`: so many answer bytes pass, then it is reset */
  break(fault) {
    this.#fault = fault;
    for (const near of this.#connections) near.destroy();
  }

  heal() {
    this.break({});
  }

  close() {
    this.break({ cut: true });
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #connect(near) {
    near.on('error', () => {});
    if (this.#fault.cut) return near.destroy();
    const far = net.connect({ port: this.targetPort, host: '127.0.0.1', noDelay: true });
    far.on('error', () => near.destroy());
    this.#connections.add(near);
    near.on('close', () => {
      this.#connections.delete(near);
      far.destroy();
    });
    far.on('close', () => near.destroySoon());
    near.pipe(far);
    this.#answer(far, near, { ...this.#fault });
  }

  #answer(far, near, { delayMs, bytes }) {
    if (bytes === undefined && delayMs === undefined) return far.pipe(near);
    let left = bytes ?? Infinity;
    far.on('data', (chunk) => {
      left -= chunk.length;
      if (left < 0) near.resetAndDestroy();
      else if (delayMs) setTimeout(() => near.writable && near.write(chunk), delayMs);
      else near.write(chunk);
    });
  }
}
