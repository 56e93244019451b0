import type { Log, Product } from './product.js';

/** One line of /metrics. */
export type Sample = Readonly<{
  name: string;
  labels: Readonly<Record<string, string>>;
  value: number;
}>;

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const LINE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)?,?\\})? (\\S+)$`);
const COMMENT = new RegExp(
  `^# (HELP ${NAME} .*|TYPE ${NAME} (counter|gauge|histogram|summary|untyped))$`,
);

const NUMBERS: Readonly<Record<string, number>> = { '+Inf': Infinity, '-Inf': -Infinity, NaN };

function sampleOf(line: string): Sample {
  const [, name, labels = '', text = ''] = LINE.exec(line) ?? [];
  const value = NUMBERS[text] ?? Number(text || 'x');
  if (name === undefined || (Number.isNaN(value) && text !== 'NaN'))
    throw new Error(`no line of the Prometheus text format: ${line}`);
  const pairs = [...labels.matchAll(/([a-zA-Z0-9_]+)="((?:[^"\\]|\\.)*)"/g)];
  return { name, labels: Object.fromEntries(pairs.map(([, k = '', v = '']) => [k, v])), value };
}

/** Reads the text format of Prometheus; throws for a line that is none. */
export function parseMetrics(text: string): Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !COMMENT.test(line))
    .map(sampleOf);
}

/** How often a service has met noise of these kinds about a log. */
export async function noiseOf(
  product: Product,
  at: Log,
  about: Log,
  kinds: readonly string[],
): Promise<number> {
  const { body } = await product.as(undefined, at).get<string>('/metrics');
  return parseMetrics(body)
    .filter(({ name }) => name === 'dong_hanh_feed_noise_total')
    .filter(({ labels: { log, kind = '' } }) => log === about && kinds.includes(kind))
    .reduce((sum, { value }) => sum + value, 0);
}
