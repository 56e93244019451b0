import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readAll, readSizes, untilSettled } from './cases.js';
import { processesOf } from './processes.js';
import { LOGS, Product, temporaryFolder } from './product.js';
import { until } from './until.js';

const COORDINATOR = 'dp-1';
const GONE_WITHIN_MS = 5_000;
const LONG_MS = 180_000;

/** All that the starter may look for on the PATH, but no Java. */
const PROGRAMS = ['node', 'sh', 'id', 'setpriv'];

/**
 * P1: 67 persons, who swam the river, were held back, or came through the gate. P2 and P4: six and four, whom missions
 * reported. P3: one, found at a gate.
 */
const CASES_BY_PATH = {
  SELF_RETURN: 41,
  UNKNOWN: 1,
  RETURN_AT_GATE: 25,
  ABROAD_BY_MISSION: 10,
  RESCUED_IN_COUNTRY: 1,
};

type Case = Readonly<{ caseId: string; path: string; purpose: string }>;
type Row = Readonly<{ publisher: string; illustration: boolean }>;

/** A folder with links to programs that are on the PATH here. */
function linksTo(programs: readonly string[]): string {
  const folder = temporaryFolder();
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const program of programs) {
    const place = folders.map((at) => path.join(at, program)).find((at) => fs.existsSync(at));
    if (place !== undefined) fs.symlinkSync(place, path.join(folder, program));
  }
  return folder;
}

const countBy = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(names)].map((n) => [n, names.filter((m) => m === n).length]));

describe('npm start with the demo, where there is no Java', () => {
  let product: Product;
  let programs: string;
  let before: { cases: Case[]; sizes: Record<string, number>[] };

  const env = () => ({ ...process.env, PATH: programs });
  const readCases = () => readAll<Case>(product, 'coordination', '/cases', COORDINATOR);
  const look = async () => {
    await untilSettled(product);
    return { cases: await readCases(), sizes: await readSizes(product) };
  };
  const expectAllRun = (running: readonly number[]) => {
    const { starter } = product.addresses;
    expect(running).toEqual(expect.arrayContaining([starter, ...LOGS.map(product.pid)]));
    expect(running.length).toBeGreaterThan(1 + LOGS.length); // PostgreSQL, and its backends
  };

  beforeAll(async () => {
    programs = linksTo(PROGRAMS);
    product = await Product.start({ demo: true, env: env() });
    before = await look();
  }, LONG_MS);
  afterAll(async () => {
    fs.rmSync(programs, { recursive: true, force: true });
    await product.stop();
  }, LONG_MS);

  it('goes over HTTP, and says why', () => {
    expect(spawnSync('java', ['-version'], { env: env() }).error).toMatchObject({ code: 'ENOENT' });
    const { feed, why, kafka } = product.addresses;
    expect({ feed, kafka }).toEqual({ feed: 'http', kafka: null });
    expect(why).toContain('no Java on the PATH');
    expect(product.output).toContain(`http: ${why}`);
  });

  it('shows the coordinator the cases of the demo', () => {
    expect(countBy(before.cases.map((one) => one.path))).toEqual(CASES_BY_PATH);
    expect(new Set(before.cases.map(({ purpose }) => purpose))).toEqual(new Set(['ILLUSTRATION']));
  });

  it('shows the coordinator what four ministries did, each line as an illustration', async () => {
    const rows = await readAll<Row>(product, 'coordination', '/timeline', COORDINATOR);
    const publishers = new Set(rows.map(({ publisher }) => publisher));
    const ministries = ['police', 'border', 'foreign-affairs', 'labour-social'];
    expect([...publishers]).toEqual(expect.arrayContaining(ministries));
    expect(rows.filter(({ illustration }) => !illustration)).toEqual([]);
  });

  it('leaves no process behind when the starter is killed', async () => {
    const running = processesOf(product);
    expectAllRun(running());
    expect(await product.end('SIGKILL')).toBeNull();
    const allGone = () => running().length === 0;
    await until('all that it had started has ended', allGone, GONE_WITHIN_MS);
  });

  it(
    'goes on with what it has at the next start, adds nothing, and ends in order',
    async () => {
      product = await Product.start({ demo: true, env: env(), place: product.place });
      expect(await look()).toEqual(before);
      const running = processesOf(product);
      expectAllRun(running());
      expect(await product.end('SIGTERM')).toBe(0);
      expect(running()).toEqual([]);
      expect(product.addresses.running).toBe(false);
    },
    LONG_MS,
  );
});
