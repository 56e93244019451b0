import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { findKafkaNeeds } from './testbed.mjs';

const TESTBED = path.join(__dirname, 'testbed.mjs');
const withKafka = findKafkaNeeds().missing.length === 0;

const STARTER = `
  const { startTestPostgres, startTestKafka } = await import(${JSON.stringify(TESTBED)});
  const started = await Promise.all([startTestPostgres(), ${withKafka ? 'startTestKafka()' : ''}]);
  console.log(JSON.stringify(started.map(({ folder }) => folder)));
  setInterval(() => {}, 1000);
`;

/** Processes whose command line names one of these folders, now. */
const processesOf = (folders: string[]) =>
  fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return folders.some((folder) => line.includes(folder));
      } catch {
        return false; // it ended while we looked
      }
    });

describe('killing the process that started PostgreSQL and Kafka', () => {
  let starter: ChildProcess;
  let folders: string[];

  beforeAll(async () => {
    starter = spawn(process.execPath, ['--input-type=module', '-e', STARTER]);
    const [line] = (await once(starter.stdout!, 'data')) as [Buffer];
    folders = JSON.parse(line.toString()) as string[];
  });
  afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

  it('leaves no process behind', async () => {
    expect(processesOf(folders).length).toBeGreaterThanOrEqual(folders.length);
    starter.kill('SIGKILL');
    const end = Date.now() + 10_000;
    while (processesOf(folders).length > 0 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(processesOf(folders)).toEqual([]);
  });
});
