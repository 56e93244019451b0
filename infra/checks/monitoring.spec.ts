import fs from 'node:fs';
import path from 'node:path';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { parse } from 'yaml';
import { metrics } from '../../libs/host/src/operations/measures.js';
import { SERVICES } from '../local/places.mjs';

const ROOT = path.join(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');

type Alert = Readonly<{
  alert: string;
  expr: string;
  for?: string;
  labels: Readonly<{ severity?: string }>;
  annotations: Readonly<{ summary?: string; runbook?: string }>;
}>;
type Panel = Readonly<{
  id: number;
  type: string;
  title: string;
  gridPos: Readonly<{ x: number; y: number; w: number; h: number }>;
  targets?: readonly Readonly<{ refId: string; expr: string }>[];
}>;
type Compose = Readonly<{
  services: Readonly<Record<string, { volumes?: string[] }>>;
}>;

const { groups } = parse(read('infra/prometheus/alerts.yaml')) as {
  groups: { name: string; rules: Alert[] }[];
};
const alerts = groups.flatMap(({ rules }) => rules);
const { panels } = JSON.parse(read('infra/grafana/dashboards/dong-hanh.json')) as {
  panels: Panel[];
};
const { services } = parse(read('docker-compose.yml'), { merge: true }) as Compose;

const WORDS = new Set(
  (
    'sum by time rate changes deriv histogram_quantile on and or unless ' +
    'service log le status kind event'
  ).split(' '),
);

/** The names of metrics in an expression: what is no string, label, number, duration, function or keyword. */
const namesIn = (expr: string): string[] =>
  [
    ...expr
      .replaceAll(/"[^"]*"/g, '""')
      .replaceAll(/\{[^}]*\}/g, '')
      .replaceAll(/\[[^\]]*\]/g, '')
      .matchAll(/[a-zA-Z_:][\w:]*|\d[\w.]*/g),
  ]
    .map(([name]) => name)
    .filter((name) => !/^\d/.test(name) && !WORDS.has(name));

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Whether all brackets outside of strings are closed in order. */
function isBalanced(expr: string): boolean {
  const open: string[] = [];
  for (const sign of expr.replaceAll(/"[^"]*"/g, '')) {
    if (Object.values(PAIRS).includes(sign)) open.push(sign);
    else if (sign in PAIRS && open.pop() !== PAIRS[sign]) return false;
  }
  return open.length === 0 && expr.split('"').length % 2 === 1;
}

const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['_sum', '_count', ''],
};

/** What a scrape brings, by the names of its lines. */
async function scraped(): Promise<ReadonlySet<string>> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const defaults = await registry.getMetricsAsJSON();
  const ours = metrics.map(({ name, type }) => ({ name: `dong_hanh_${name}`, type }));
  const lines = [...ours, ...defaults.map(({ name, type }) => ({ name, type: String(type) }))];
  return new Set(
    lines.flatMap(({ name, type }) => (SUFFIXES[type] ?? ['']).map((suffix) => name + suffix)),
  );
}

const targets = panels.flatMap((panel) => panel.targets ?? []);
const expressions = [...alerts.map(({ expr }) => expr), ...targets.map(({ expr }) => expr)];

describe('alerts and dashboard', () => {
  it('name only what a service tells', async () => {
    const known = new Set([...(await scraped()), 'up']);
    expect(expressions.flatMap(namesIn).filter((name) => !known.has(name))).toEqual([]);
    expect(namesIn('sum by (service) (rate(no_such_total{log="a"}[5m])) > 0.1')).toEqual([
      'no_such_total',
    ]);
  });

  it('are written in whole expressions', () => {
    expect(expressions.filter((expr) => !isBalanced(expr))).toEqual([]);
    expect(['(a', 'a)', '(a]', 'a{b="}'].filter(isBalanced)).toEqual([]);
  });

  it('leave out no metric of ours', () => {
    const shown = new Set(targets.flatMap(({ expr }) => namesIn(expr)));
    const isShown = (name: string) =>
      ['', '_bucket', '_count', '_sum'].some((suffix) => shown.has(`dong_hanh_${name}${suffix}`));
    expect(metrics.map(({ name }) => name).filter((name) => !isShown(name))).toEqual([]);
  });
});

describe('each alert', () => {
  it.each(alerts.map((one) => [one.alert, one] as const))(
    '%s waits a moment, says what is wrong, and names a how-to that is there',
    (_name, alert) => {
      expect(alert.for).toMatch(/^\d+[smh]$/);
      expect(['critical', 'warning']).toContain(alert.labels.severity);
      expect(alert.annotations.summary).toMatch(/^[^a-z].{20,}[.]$/);
      const runbook = alert.annotations.runbook ?? '';
      expect(runbook).toMatch(/^docs\/how-to\/[a-z-]+\.md$/);
      expect(read(runbook)).toContain(`\`${alert.alert}\``);
    },
  );

  it('is not silenced by a line that is not there before something was signed', () => {
    const silenced = alerts.filter(({ expr }) =>
      expr.split(' unless ')[0]?.includes('signed_timestamp_seconds'),
    );
    expect(silenced).toEqual([]);
    expect(alerts.some(({ expr }) => expr.includes('signed_timestamp_seconds'))).toBe(true);
  });

  it('has a name of its own', () => {
    const names = alerts.map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the dashboard', () => {
  it('has panels with titles and queries, none over another', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from(
        { length: w * h },
        (_, i) => `${String(x + (i % w))} ${String(y + Math.floor(i / w))}`,
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { type, title, targets: queries = [] } of panels) {
      expect(title).not.toBe('');
      expect([title, queries.length > 0]).toEqual([title, type !== 'row']);
      expect(new Set(queries.map(({ refId }) => refId)).size).toBe(queries.length);
    }
  });
});

describe('docker-compose.yml', () => {
  it('has Prometheus scrape each service', () => {
    const config = parse(read('infra/prometheus/prometheus.yaml')) as {
      scrape_configs: { static_configs: { targets: string[] }[] }[];
      rule_files: string[];
    };
    const scrapes = config.scrape_configs.flatMap((s) =>
      s.static_configs.flatMap((c) => c.targets),
    );
    expect([...scrapes].sort()).toEqual(SERVICES.map(({ log }) => `${log}:4100`).sort());
    expect(config.rule_files).toEqual(['alerts.yaml']);
  });

  it('gives Prometheus and Grafana files that are there', () => {
    const places = ['prometheus', 'grafana'].flatMap((name) => services[name]?.volumes ?? []);
    const mounted = places
      .map((place) => place.split(':')[0] ?? '')
      .filter((p) => p.startsWith('./'));
    expect(mounted).toHaveLength(3);
    for (const place of mounted)
      expect([place, fs.existsSync(path.join(ROOT, place))]).toEqual([place, true]);
    for (const file of ['datasources/prometheus.yaml', 'dashboards/dashboards.yaml'])
      expect(parse(read(`infra/grafana/provisioning/${file}`))).toMatchObject({ apiVersion: 1 });
  });
});
