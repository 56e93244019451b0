import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const START = path.join(__dirname, 'start.mjs');

describe('npm start, when it cannot go on', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-start-'));
  afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  const start = (args: string[], env: NodeJS.ProcessEnv = process.env) =>
    spawnSync(process.execPath, [START, '--data-dir', dataDir, ...args], { encoding: 'utf8', env });

  it.each([
    ['--colour', "Unknown option '--colour'"],
    ['--feed=tcp', '--feed tcp: it is kafka or http'],
    ['--port-base=many', '--port-base many: a number'],
    ['--brokers=here', '"here" is not host:port'],
  ])('answers %s with the usage', (option, message) => {
    const { status, stderr } = start([option]);
    expect(stderr).toContain(message);
    expect(stderr).toContain('--data-dir DIR');
    expect(status).toBe(2);
  });

  it('says what Kafka needs when it is insisted on and there is no Java', () => {
    const { status, stderr } = start(['--feed', 'kafka'], { PATH: '/nowhere' });
    expect(stderr).toContain('--feed kafka cannot be had: no Java on the PATH');
    expect(status).toBe(1);
  });

  it('names the port that is taken, and whose it would be', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as net.AddressInfo;
    const { status, stderr } = start(['--port-base', String(port - 2)]);
    other.close();
    expect(stderr).toMatch(new RegExp(`port taken:.* ${port} \\(border\\)`));
    expect(status).toBe(1);
  });

  it('refuses a data directory on which another starter runs', () => {
    const began = fs.readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[19];
    const lock = path.join(dataDir, 'starter.lock');
    fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, began }));
    const { status, stderr } = start([]);
    expect(stderr).toContain(`already running on ${dataDir} (process ${process.pid})`);
    expect(status).toBe(1);
  });
});
