import { metrics } from '#host';
import { code, HEADER, table } from './markdown.mjs';

const rowOf = ({ name, type, labels, help }) => [
  code(`dong_hanh_${name}`),
  type,
  labels.map(code).join(', '),
  help,
];

/** The page of all metrics of our own, in the order in which they are told. */
export const metricsPage = () => `# Metrics

${HEADER}

Each service tells them at \`/metrics\`, in the text format of Prometheus, with the label \`service\`. A name ends with its
unit: entries of a log, seconds, bytes; \`_total\` counts since the start of the process. Beside them stand Node's own
(\`process_…\`, \`nodejs_…\`, among them \`nodejs_eventloop_lag_p99_seconds\`), as
[prom-client](https://github.com/siimon/prom-client) tells them. A scrape costs three short queries whatever the log's length.

What to worry about stands in the [alerts](../../infra/prometheus/alerts.yaml), each with its how-to; all of them are on the
[dashboard](../../infra/grafana/dashboards/dong-hanh.json).

${table(['Metric', 'Type', 'Labels', 'Meaning'], metrics.map(rowOf))}
`;
