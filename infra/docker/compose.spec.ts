import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { SERVICE_FLAGS, SERVICES } from '../local/places.mjs';

const ROOT = path.join(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');

// What depends on where a broker runs.
const PLACES = new Set(['node.id', 'controller.quorum.voters', 'listeners', 'log.dirs']);
const OF_THREE: Record<string, string> = { '@REPLICAS@': '3', '@MIN_INSYNC@': '2' };

const settings = read('infra/kafka/broker.properties')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  .filter(([name]) => !PLACES.has(name))
  .map(([name, value]) => [name, OF_THREE[value] ?? value] as const);

interface Compose {
  services: Record<
    string,
    { image?: string; command?: string[]; environment?: Record<string, unknown> }
  >;
}
const { services } = parse(read('docker-compose.yml'), { merge: true }) as Compose;

describe('docker-compose.yml', () => {
  it('runs the services of npm start', () => {
    const ours = Object.entries(services).filter(([, { image }]) => image === 'dong-hanh');
    const started = Object.fromEntries(ours.map(([name, { command }]) => [name, command]));
    const wanted = SERVICES.map(({ log }) => [log, [`dist/apps/${log}/src/main.js`]] as const);
    expect(started).toEqual(Object.fromEntries(wanted));
  });

  it.each(['kafka-1', 'kafka-2', 'kafka-3'])('gives %s the settings of npm start', (broker) => {
    const environment = services[broker]?.environment ?? {};
    for (const [name, value] of settings) {
      const variable = `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`;
      expect([variable, String(environment[variable])]).toEqual([variable, value]);
    }
  });

  it('bakes no password in', () => {
    for (const { environment = {} } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|DATABASE_URL/.test(name))
          expect(String(value)).toMatch(/\$\{[A-Z_]+PASSWORD/);
  });
});

describe('the image', () => {
  it('starts Node.js with the flags of npm start', () => {
    const entry = /^ENTRYPOINT (.*)$/m.exec(read('infra/docker/Dockerfile'))?.[1] ?? '[]';
    expect(JSON.parse(entry)).toEqual(['node', ...SERVICE_FLAGS]);
  });
});
