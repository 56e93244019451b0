import { createHash } from 'node:crypto';
import { asyncapi } from '#contracts';
import { seedText } from '#regulation';
import { agenciesPage } from './agencies.mjs';
import { calendarPage } from './calendar.mjs';
import { eventsPage } from './events.mjs';
import { fill } from './markdown.mjs';
import { metricsPage } from './metrics.mjs';
import { obligationsPage } from './obligations.mjs';
import { placeLists } from './places.mjs';
import { tablesOfCasework, tablesOfService } from './readmes.mjs';
import { routesPage } from './routes.mjs';
import { readServices } from './services.mjs';

/** A page of people's own with its generated tables brought up to date. */
function filled(file, page, tables) {
  let text = page;
  for (const [name, content] of Object.entries(tables)) {
    const next = fill(text, name, content);
    if (next === undefined)
      throw new Error(`${file} lacks <!-- generated:${name} --> and <!-- /generated -->`);
    text = next;
  }
  return { file, text };
}

/** Pure code has no digest of its own: the build brings along the hash of its rules. */
const seedHash = () => `// Made by \`npm run generate\` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what \`RulesSeeded\` names. */
export const seedHash = '${createHash('sha256').update(seedText()).digest('hex')}';
`;

/**
 * @param {(file: string) => string | undefined} read
 * @returns {Promise<{ file: string, text: string }[]>} everything that is made from the code
 */
export async function pages(read) {
  const services = await readServices();
  const readmes = [
    ['libs/casework/README.md', tablesOfCasework(services)],
    ...services.map((service) => [`apps/${service.log}/README.md`, tablesOfService(service)]),
  ];
  return [
    { file: 'docs/reference/calendar.md', text: calendarPage() },
    { file: 'docs/reference/events.md', text: eventsPage(services) },
    { file: 'libs/regulation/src/changes/seed-hash.ts', text: seedHash() },
    { file: 'docs/reference/asyncapi.json', text: JSON.stringify(asyncapi()) },
    { file: 'docs/reference/agencies.md', text: agenciesPage() },
    { file: 'docs/reference/obligations.md', text: obligationsPage() },
    { file: 'docs/reference/metrics.md', text: metricsPage() },
    { file: 'docs/reference/routes.md', text: await routesPage(services) },
    ...placeLists(),
    // a missing README is named by the tidy check
    ...readmes.flatMap(([file, tables]) => {
      const page = read(file);
      return page === undefined ? [] : [filled(file, page, tables)];
    }),
  ];
}
