import { caseIdOf } from '#contracts';
import { describeWhereKafkaRuns, sharedKafka } from '../../../infra/checks/jest/servers.mjs';
import { decisionOf } from '../../testing/src/decisions.js';
import { Federation, until, type Site } from '../test/federation.js';
import { readTopic } from '../test/kafka.js';

const caseId = caseIdOf('BP', 2026, 77);
const placed = {
  type: 'PlacedInFacility',
  data: { facility: 'labour-social/facility/canary' },
} as const;
const by = { actor: 'border/post/canary#bp-77', occurredAt: '2026-05-30T07:00:00+07:00' };
const SECRETS = [caseId, placed.type, 'canary', 'bp-77', '2026-05-30'];

describe('a restricted entry on its way', () => {
  let federation: Federation;
  let border: Site;
  let police: Site;
  beforeAll(async () => (federation = await Federation.open()));
  beforeEach(async () => {
    [border, police] = await federation.start('border', 'police');
  });
  afterEach(() => federation.rest());
  afterAll(() => federation.close());

  /** Both hear of each other, then border records one entry. Returns its position, once police has it. */
  async function recordOne(options: { feed: 'http' | 'kafka'; brokers?: string[] }) {
    const sites = [border, police];
    for (const site of sites) await site.ledger.sign();
    for (const site of sites) await site.follow(sites, options);
    await until('they know each other', async () => (await border.arrived(police.log)) > 0);
    const { ledger, log } = border;
    const outcome = await ledger.submit(await decisionOf({ ledger, log }, told));
    expect(outcome.kind).toBe('recorded');
    const size = (await ledger.sign())?.size ?? 0;
    await until('police has it', async () => (await police.arrived(log)) === size);
    return size - 1;
  }
  const told = { caseId, events: [placed], by };

  const rowAt = async ({ ledger: { db } }: Site, position: number): Promise<string> => {
    const { rows } = await db.query<{ row: string }>(
      `select (e::text || a::text) as row from entries e join arrivals a using (publisher, position)
       where publisher = $1 and position = $2`,
      [border.log, position],
    );
    return rows[0]?.row ?? '';
  };

  it('shows nothing of itself over HTTP, nor where it arrives', async () => {
    const position = await recordOne({ feed: 'http' });
    const tile = `tile/entries/000.p/${String(position + 1)}`;
    const answer = await fetch(`${border.server.url}/logs/${border.log}/${tile}`);
    const served = (await answer.text()).split('"id":').at(-1) ?? '';
    expect(served).toContain(`"${border.log}/${String(position)}"`);
    const row = await rowAt(police, position);
    expect(row).toContain('EntryRestricted');
    for (const secret of SECRETS) expect(served + row).not.toContain(secret);
    // That the canary would be heard: its publisher opens it.
    const { entries } = await border.ledger.readCase(caseId);
    expect(entries).toMatchObject([{ ...placed, ...by, caseId }]);
  });

  describeWhereKafkaRuns('by Kafka', () => {
    it('shows nothing of itself in key, value or headers of its message', async () => {
      const brokers = await sharedKafka();
      const position = await recordOne({ feed: 'kafka', brokers });
      await until('it is relayed', async () => {
        const { rows } = await border.ledger.db.query<{ relayed: number }>(
          'select relayed from leases',
        );
        return (rows[0]?.relayed ?? 0) > position;
      });
      const { key, value, headers } = (await readTopic(brokers, border.log, position + 1))[
        position
      ]!;
      const message = `${String(key)} ${String(value)} ${JSON.stringify(headers)}`;
      expect(message).toContain('EntryRestricted');
      for (const secret of SECRETS) expect(message).not.toContain(secret);
    });
  });
});
