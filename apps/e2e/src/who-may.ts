import { demoOfficers, type DemoOfficer } from '#codes';
import { Client } from './client.js';
import { startDirectly, type Direct } from './direct.js';
import { LOGS, type Log, type Product } from './product.js';
import { allows, readRoutes, type Route } from './routes.js';

const ANSWER_MS = 20_000;
const FILLED: Readonly<Record<string, string>> = { caseId: 'BP-2026-9999-F', log: 'border' };

const addressOf = ({ path }: Route) =>
  path.replace('*path', 'checkpoint').replace(/:(\w+)/g, (_, name: string) => FILLED[name] ?? '1');

/** The status alone: a stream is left as soon as it has begun. */
async function statusOf(url: string, { method, ...route }: Route, officer?: string) {
  const aborted = new AbortController();
  const timer = setTimeout(() => {
    aborted.abort();
  }, ANSWER_MS);
  const response = await fetch(`${url}${addressOf({ method, ...route })}`, {
    method,
    redirect: 'manual',
    signal: aborted.signal,
    headers: officer === undefined ? {} : { 'x-demo-officer': officer },
  });
  clearTimeout(timer);
  const { status } = response;
  await response.body?.cancel();
  return status;
}

const isAllowed =
  (log: Log, { rule }: Route) =>
  (officer: DemoOfficer) =>
    officer.roles.some((role) => allows(rule, role, officer.agency === log));

/** The routes of all services against officers of all agencies. */
export const whoMay = (product: () => Product): void => {
  let table: (Route & { log: Log })[];
  const guarded = () => table.filter(({ rule }) => rule !== 'anyone');

  beforeAll(async () => {
    table = [];
    for (const log of LOGS)
      table.push(...(await readRoutes(log)).map((route) => ({ ...route, log })));
  }, 120_000);

  /** The routes that answered otherwise than expected. */
  const othersThan = async (
    routes: readonly (Route & { log: Log })[],
    isFine: (status: number) => boolean,
    officerFor: (route: Route & { log: Log }) => string | undefined = () => undefined,
  ) => {
    const told = routes.map(async (route) => {
      const officer = officerFor(route);
      const status = await statusOf(product().url(route.log), route, officer);
      return isFine(status)
        ? []
        : [`${route.log} ${route.method} ${route.path} ${String(officer)} ${status}`];
    });
    return (await Promise.all(told)).flat();
  };

  it('covers six services, and every command of the four that have some', () => {
    expect(new Set(table.map(({ log }) => log)).size).toBe(6);
    expect(guarded().length).toBeGreaterThan(110);
    expect(guarded().filter(({ method }) => method === 'POST').length).toBeGreaterThan(90);
    expect(guarded().map(({ rule }) => rule)).not.toContain('');
  });

  it('without an officer, and with one whom nobody knows, what needs a person answers 401', async () => {
    expect(await othersThan(guarded(), (status) => status === 401)).toEqual([]);
    expect(
      await othersThan(
        guarded(),
        (status) => status === 401,
        () => 'nobody-1',
      ),
    ).toEqual([]);
  });

  it('to an officer of another agency it answers 403', async () => {
    const stranger = (route: Route & { log: Log }) =>
      demoOfficers.find(
        (officer) => officer.agency !== route.log && !isAllowed(route.log, route)(officer),
      )?.id;
    expect(guarded().map(stranger)).not.toContain(undefined);
    expect(await othersThan(guarded(), (status) => status === 403, stranger)).toEqual([]);
  });

  it('to the one it names, neither', async () => {
    const named = (route: Route & { log: Log }) =>
      demoOfficers.find(isAllowed(route.log, route))?.id;
    expect(guarded().map(named)).not.toContain(undefined);
    const isIn = (status: number) => status < 500 && status !== 401 && status !== 403;
    expect(await othersThan(guarded(), isIn, named)).toEqual([]);
  });

  it('what needs no person answers anybody', async () => {
    const open = table.filter(({ rule }) => rule === 'anyone');
    expect(await othersThan(open, (status) => status < 400 || status === 404)).toEqual([]);
    expect(open.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  describe('bound beyond loopback', () => {
    let direct: Direct;
    beforeAll(async () => {
      direct = await startDirectly('police', '0.0.0.0');
    }, 120_000);
    afterAll(() => {
      direct.stop();
    });

    it('nobody is a demo officer: all that needs a person answers 401', async () => {
      const routes = guarded().filter(({ log }) => log === 'police');
      expect(routes.length).toBeGreaterThan(20);
      for (const route of routes) expect(await statusOf(direct.url, route, 'ca-5')).toBe(401);
      const officers = await new Client(direct.url, undefined).get('/demo/officers');
      expect(officers).toMatchObject({ status: 200, body: [] });
    });
  });
};
