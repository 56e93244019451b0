import type { Published } from '#contracts';
import { keeping, Refused, type Actor, type Past } from '#kernel';
import { Ledger } from '#ledger';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { Sender } from '../routes/by.js';
import type { Service } from '../service.js';
import { CaseNumbers } from './case-numbers.js';
import { RulesBook } from '../rules/book.js';
import { Desk } from './desk.js';
import { duty } from './duty.js';

type Rejected = Published<'RuleChangeRejected'>;
class Reject {
  constructor(readonly proposal: string) {}
}

/** Rejects a proposal once. */
const register = duty({
  name: 'register',
  words: { vi: 'sổ', en: 'register' },
  commands: { Reject },
  decider: {
    initialState: [] as readonly Past<Rejected>[],
    open: () => [],
    decide: {
      Reject({ proposal }: Reject, said: readonly Past<Rejected>[]) {
        if (said.some(({ data }) => data.proposal === proposal)) throw new Refused('rejected');
        return [{ type: 'RuleChangeRejected', data: { proposal } } as const];
      },
    },
    evolve: keeping<Rejected>('RuleChangeRejected'),
  },
  refusals: {},
  http: Object,
  register: true,
} as never);

describe('a duty about no case', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let coordination: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['coordination', 'border'] });
    coordination = federation.service('coordination');
    await federation.settle();
  });
  afterEach(() => federation.close());
  afterAll(() => databases.close());

  const deskOf = (ledger: Ledger) =>
    new Desk(ledger, new CaseNumbers(ledger), new RulesBook(ledger), {
      log: 'coordination',
    } as Service);
  const reject = async (desk: Desk, proposal: string) => {
    const actor: Actor = { agency: 'coordination', unit: 'coordination/office', officer: 'dp-1' };
    const by = new Sender({
      ...{ caseId: undefined, actor, correlationId: 'c', idempotencyKey: undefined },
      ...{ ifMatch: undefined, cause: undefined },
    });
    const command = new Reject(proposal);
    return (await desk.handle({ duty: register, name: 'Reject', command, by })).status;
  };

  it('decides on its own entries, and knows what it said before', async () => {
    const desk = deskOf(coordination.ledger);
    expect(await reject(desk, 'coordination/7')).toBe(201);
    expect(await reject(desk, 'coordination/7')).toBe(409);
    expect(await reject(desk, 'coordination/8')).toBe(201);
  });

  it('says a thing once, however many copies of the service are asked at once', async () => {
    const { db, log, logs } = coordination.ledger;
    const { keyFolder } = coordination;
    const copy = new Ledger({ db, log, logs, keyFolder });
    await copy.open();
    const desks = [deskOf(coordination.ledger), deskOf(copy)];
    for (let round = 0; round < 5; round++) {
      const asked = Array.from({ length: 8 }, (_, i) =>
        reject(desks[i % 2]!, `coordination/${String(round)}`),
      );
      const statuses = (await Promise.all(asked)).sort();
      expect(statuses).toEqual([201, ...Array<number>(7).fill(409)]);
    }
    copy.close();
  });

  it('reads no entries but changes of the rules, with which alone its decisions are compared', async () => {
    await expect(coordination.ledger.readRegister(['LogOpened'])).rejects.toThrow('LogOpened');
    const { entries } = await coordination.ledger.readRegister(['RuleChangeRejected']);
    expect(entries).toEqual([]);
  });
});
