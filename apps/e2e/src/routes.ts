import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT, type Log } from './product.js';

/** A route as a service prints it: `rule` is `anyone`, or `own officer; any auditor`. */
export type Route = Readonly<{ method: string; path: string; rule: string }>;

const run = promisify(execFile);

/** The built main of a service. */
export const mainOf = (log: Log): string => path.join(ROOT, 'dist/apps', log, 'src/main.js');

/** What `main.js --routes` prints. */
export async function readRoutes(log: Log): Promise<Route[]> {
  const { stdout } = await run(process.execPath, [mainOf(log), '--routes'], { cwd: ROOT });
  return JSON.parse(stdout) as Route[];
}

const rolesIn = (rule: string, scope: string) =>
  new RegExp(`${scope} ([^;]+)`).exec(rule)?.[1]?.split(', ') ?? [];

/** Whether a rule lets somebody with this role pass, of the service's own agency or of another. */
export const allows = (rule: string, role: string, isOwn: boolean): boolean =>
  rolesIn(rule, 'any').includes(role) || (isOwn && rolesIn(rule, 'own').includes(role));
