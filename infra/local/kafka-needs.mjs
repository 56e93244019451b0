// What a real Apache Kafka needs: Java 17 or later, and its published jars, which Maven fetches once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './places.mjs';
import { run } from './processes.mjs';

export const KAFKA_FILES = path.join(ROOT, 'infra/kafka');
const POM = path.join(KAFKA_FILES, 'pom.xml');

/** The folder of the jars: another pom.xml makes another folder. */
function jarFolder() {
  const version = createHash('sha256').update(fs.readFileSync(POM)).digest('hex').slice(0, 12);
  return path.join(ROOT, '.cache/kafka', version);
}

function whyNoJava() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error || java.status !== 0) return 'no Java on the PATH';
  const version = /version "(\d+)/.exec(java.stderr)?.[1];
  return Number(version) >= 17 ? null : `Java is ${version ?? 'unknown'}, Kafka needs 17 or later`;
}

const whyNoMaven = () =>
  spawnSync('mvn', ['--version']).status === 0 ? null : 'no Maven (mvn) on the PATH';

/**
 * @returns {{ missing: string[], fetched: boolean }} what this machine lacks, each with its reason;
 *   whether the jars are here already (then Maven is not needed)
 */
export function findKafkaNeeds() {
  const fetched = fs.existsSync(jarFolder());
  const missing = [whyNoJava(), fetched ? null : whyNoMaven()].filter((why) => why !== null);
  return { missing, fetched };
}

/**
 * Fetches Kafka's jars, once for this checkout.
 * @returns {Promise<string>} the folder that holds them
 * @throws {Error} what Maven said
 */
export async function fetchKafka() {
  const folder = jarFolder();
  if (fs.existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  fs.mkdirSync(half, { recursive: true });
  const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies'];
  try {
    await run('mvn', [...args, `-DoutputDirectory=${half}`, '-DincludeScope=runtime'], {
      ms: 180_000,
    });
    fs.renameSync(half, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error; // else another start was quicker
  } finally {
    fs.rmSync(half, { recursive: true, force: true });
  }
  return folder;
}
