import { runNode } from '../tool.mjs';
import { HEADER, code, table } from './markdown.mjs';

/** @typedef {{ method: string, path: string, rule: string }} Route */

/** @returns {Promise<Route[]>} the table that the host prints */
async function routesOf(log) {
  const { ok, output } = await runNode(`dist/apps/${log}/src/main.js`, ['--routes'], {
    ms: 120_000,
  });
  if (!ok) throw new Error(`${log} does not print its routes\n${output}`);
  return JSON.parse(output);
}

/** The same route of several services is one row. */
function rowsOf(tables) {
  const rows = new Map();
  for (const [log, routes] of tables)
    for (const { method, path, rule } of routes) {
      const key = `${path} ${method} ${rule}`;
      const row = rows.get(key) ?? { method, path, rule, logs: [] };
      rows.set(key, { ...row, logs: [...row.logs, log] });
    }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The page of all routes and who may use them. @param {readonly import('#host').Service[]} services */
export async function routesPage(services) {
  const logs = services.map(({ log }) => log);
  const tables = [];
  for (const log of logs) tables.push([log, await routesOf(log)]);
  const rows = rowsOf(tables).map(({ method, path, rule, logs: of }) => [
    code(`${method} ${path}`),
    rule,
    of.length === logs.length ? 'every service' : of.join(', '),
  ]);
  const intro =
    '“own” is the agency that runs the service, “any” every agency; then the roles. A route that does not say who may use it does not start.';
  return ['# Routes', HEADER, intro, table(['Route', 'Who', 'Where'], rows)].join('\n\n');
}
