import { describeWhereKafkaRuns, sharedKafka } from '../../../infra/checks/jest/servers.mjs';
import { Federation, until, type Site } from '../test/federation.js';

describe('a service that lost its table and its signer’s memory', () => {
  let federation: Federation;
  beforeAll(async () => (federation = await Federation.open()));
  afterEach(() => federation.rest());
  afterAll(() => federation.close());

  const whole = (site: Site) =>
    until(`${site.log} is whole`, async () => !(await site.ledger.findReadOnly()));
  const readOnly = (site: Site) => site.ledger.findReadOnly();

  it('takes its log back from the others, when all have answered, and writes on', async () => {
    const [border, police, social] = await federation.start('border', 'police', 'social');
    const sites = [border, police, social];
    const size = await border.write(300);
    await police.follow(sites);
    await until('police holds it', async () => (await police.size(border.log)) === size);
    border.server.away = true;
    social.server.away = true;

    const again = await federation.twin(border, 'lost');
    await again.follow([again, police, social]);
    await until('it is taken back', async () => (await again.size(border.log)) === size);
    expect(await readOnly(again)).toBe('read-only-signer-forgot');
    expect(await again.ledger.sign()).toBeUndefined();
    social.server.serveAsItIs();
    await whole(again);
    expect(await again.records(border.log)).toEqual(await police.records(border.log));
    expect(await again.write(1)).toBe(size + 1);
    await police.feeds?.stop();
    await police.follow([again, police, social]);
    await until('police goes on', async () => (await police.size(border.log)) === size + 1);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
  });

  describeWhereKafkaRuns('where only its topic holds what it signed', () => {
    it('reads every topic to its end, and takes its log back from its own', async () => {
      const brokers = await sharedKafka();
      const [border, police] = await federation.start('border', 'police');
      const sites = [border, police];
      const size = await border.write(700);
      await border.follow(sites, { feed: 'kafka', brokers });
      await until('all is relayed', async () => {
        const { rows } = await border.ledger.db.query<{ relayed: number }>(
          'select relayed from leases',
        );
        return rows[0]?.relayed === size;
      });
      await border.feeds?.stop();
      border.server.away = true;

      const again = await federation.twin(border, 'lost');
      await again.follow([again, police], { feed: 'kafka', brokers });
      await whole(again);
      expect(await again.size(border.log)).toBe(size);
      expect(await again.records(border.log)).toEqual(await border.records(border.log));
      expect(await again.write(1)).toBe(size + 1);
    });
  });
});
