import { SERVICES } from './places.mjs';

/**
 * What a person needs to know once everything runs.
 * @param {{ services: Record<string, { url: string }>, feed: string, why: string, dataDir: string,
 *   postgres: { port: number, directory: string } }} addresses
 */
export function summary({ services, feed, why, dataDir, postgres }) {
  const rows = SERVICES.map(
    ({ log, face }) => `  ${log.padEnd(16)} ${services[log].url.padEnd(24)} ${face}`,
  );
  return [
    '',
    'Đồng Hành is running. Consoles:',
    ...rows,
    '',
    `  feed      ${feed}: ${why}`,
    `  data      ${dataDir}, PostgreSQL (port ${postgres.port}) in ${postgres.directory}`,
    `  addresses ${dataDir}/addresses.json (for programs), logs in ${dataDir}/logs`,
    '  stop      Ctrl-C; data are kept, the next start goes on with them',
    '',
  ].join('\n');
}
