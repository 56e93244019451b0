import type { PublishedName } from '#contracts';
import { obligationsOf, rulesBook, type Pattern } from '#regulation';
import { act, begin, computed, namesOf, type Computed } from '../../test/by-example.js';

const rules = rulesBook([]);
const LAST = '2099-01-01T00:00:00Z';

describe('every computed row', () => {
  const check = (
    row: Computed,
    trigger: Pattern,
    name: PublishedName,
    acts: readonly Pattern[],
  ) => {
    const { telling, begun } = begin(row, trigger, name);
    const [opening = begun] = telling.entries;
    const { publisher } = row.when.restricted === 'lead' ? opening : begun;
    const states = () =>
      obligationsOf(telling.entries, rules, LAST, publisher)
        .filter(({ rule, state }) => rule === row.id && state !== 'cancelled')
        .map(({ state, lead }) => `${name}: ${state === 'met' ? 'met' : 'due'} ${lead.words.vi}`);
    expect(states()).toEqual([expect.stringMatching(/: due \S/)]);
    for (const pattern of acts) act(telling, row, pattern, { begun });
    expect(states()).toEqual([expect.stringMatching(/: met \S/)]);
  };

  it.each(computed.map((row) => [row.id, row] as const))(
    '%s is begun by each of its triggers and met by each of its acts',
    (_, row) => {
      const { on: triggers, metBy, all } = row.when;
      const ways = all ? [metBy] : metBy.map((one) => [one]);
      for (const trigger of triggers)
        for (const name of namesOf(trigger))
          for (const acts of ways) check(row, trigger, name, acts);
    },
  );
});
