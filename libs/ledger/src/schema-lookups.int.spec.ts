import pg from 'pg';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { migrate } from './index.js';

describe('a few entries among very many', () => {
  it.each(['LogSealed', 'ReactionEnrolled'])('are found by an index: %s', async (type) => {
    const place = await testDatabase('lookups');
    await migrate(place.ownerUrl, place.role, []);
    const client = new pg.Client({ connectionString: place.url });
    await client.connect();
    // Of so few the planner would read all.
    await client.query('set enable_seqscan = off; set enable_bitmapscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select record from entries where publisher = 'police' and type = '${type}' order by position`,
    );
    await client.end();
    expect(rows[0]?.['QUERY PLAN']).toContain('entries_few');
  });
});
