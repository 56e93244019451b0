import fs from 'node:fs';
import path from 'node:path';
import {
  isRule,
  limitConfidenceOf,
  limitName,
  loadRules,
  seedRules,
  type Limit,
} from '#regulation';

// The three tables of the law as they were printed, word for word: what the rules are held against.
const lines = fs
  .readFileSync(path.join(__dirname, '../../test/tables.txt'), 'utf8')
  .trim()
  .split('\n');
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const { obligations } = seedRules();
const rowOf = (id: string) => {
  const found = obligations.filter((one) => one.id === id);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('the tables of the law', () => {
  it.each(lines.map((line) => [cellsOf(line)[0] ?? '', line] as const))(
    '%s stands as printed, as a rule or as a parameter',
    (id, line) => {
      const [
        ,
        regime = '',
        trigger,
        responsible,
        cooperating,
        action,
        limit = '',
        source,
        conf = '',
      ] = cellsOf(line);
      const rule = rowOf(id);
      expect(rule.printed).toEqual({
        ...{ trigger, responsible, cooperating, action, limit, source },
        confidence: conf,
      });
      expect(rule.regime).toBe(regime.startsWith('R') ? regime : 'X');
      expect(rule.confidence).toBe(conf);
      expect(rule.kind).toBe(isRule(conf) ? 'rule' : 'parameter');
      expect(rule.limitConfidence).toBe(limitConfidenceOf(limit, conf));
      if (source !== 'same') expect(rule.article).toBe(source);
      const levels = /\(([CDPTX](?:[-/][CDPTX])?)\)/.exec(responsible ?? '')?.[1];
      const written = levels === 'C-P' ? ['C', 'D', 'P'] : (levels?.split('/') ?? []);
      expect(rule.level).toEqual(written);
      expect(limitOf(rule.limit)).toBe(expectedLimit(limit));
    },
  );

  it('none is missing, none is invented', () => {
    const ours = obligations.filter(({ regime }) => regime !== 'practice').map(({ id }) => id);
    expect(ours.sort()).toEqual(lines.map((line) => cellsOf(line)[0]).sort());
  });

  it('have 22 rules whose limit is not found, from memory, inferred or a draft', () => {
    const open = obligations.filter(
      ({ kind, limitConfidence }) => kind === 'rule' && !/^[QP]$/.test(limitConfidence),
    );
    expect(open).toHaveLength(22);
  });

  it('each is computed from entries, or says why it is not', () => {
    for (const { when, why } of obligations) expect([when, why].filter(Boolean)).toHaveLength(1);
  });

  it('are told in both languages', () => {
    for (const rule of obligations)
      for (const words of [rule.trigger, rule.responsible, rule.action, rule.articleWords]) {
        expect(words.vi).toMatch(/\S/);
        expect(words.en).toMatch(/\S/);
        expect(words.vi + words.en).not.toMatch(/đối tượng|undefined/);
      }
  });
});

describe('rules that do not hold together', () => {
  const seed = seedRules();
  const rule = seed.obligations.find(({ id }) => id === 'R25-A5')!;
  const load = (...obligations: typeof seed.obligations) =>
    loadRules({ ...seed, obligations, orders: [] });

  it('do not load, and say where', () => {
    const when = { ...rule.when!, metBy: [{ event: 'NeverHappened' as never }] };
    expect(() => load({ ...rule, when })).toThrow('R25-A5: NeverHappened is no published event');
    const asks = { ...rule.when!, on: [{ event: 'PersonReceived', where: { mode: ['BY_BOAT'] } }] };
    expect(() => load({ ...rule, when: asks as never })).toThrow('mode is never BY_BOAT');
    const lead = { ...rule.when!, lead: [{ unit: 'nowhere' }] };
    expect(() => load({ ...rule, when: lead })).toThrow('no trigger names a unit in nowhere');
    expect(() => load({ ...rule, articleWords: { vi: '', en: '' } })).toThrow('has no article');
    expect(() => load(rule, { ...rule, validFrom: '2026-01-01' })).toThrow('on the same day');
    expect(() => load({ ...rule, validTo: '2025-01-01' })).toThrow('ends before it begins');
  });

  it('may follow each other', () => {
    const next = { ...rule, validFrom: '2027-01-01' };
    expect(load({ ...rule, validTo: '2026-12-31' }, next).obligations).toHaveLength(2);
  });
});

describe('parameters', () => {
  const { parameters, obligations: all } = seedRules();

  it('stand for every limit that no source gives, and none is confirmed', () => {
    const isUnsure = (confidence: string) => !/^[QP]$/.test(confidence);
    const open = all.filter(
      ({ kind, limit, limitConfidence }) =>
        limit.kind === 'not-found' || (kind === 'rule' && isUnsure(limitConfidence)),
    );
    expect(open.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['R25-C3', 'R22-D2', 'R22-A1']),
    );
    const names = parameters.map(({ name }) => name);
    for (const { id } of open) expect(names).toContain(limitName(id));
    const ofAtOnce = parameters.find(({ name }) => name === limitName('R22-A1'));
    expect(ofAtOnce).toMatchObject({ confirmed: false, confidence: 'M' });
    expect(ofAtOnce?.value).toBeUndefined();
    expect(names).not.toContain(limitName('PR-SAFETY'));
    expect(new Set(names).size).toBe(names.length);
    expect(parameters.filter(({ confirmed }) => confirmed)).toEqual([]);
  });
});

describe('entitlements', () => {
  const [old, now] = seedRules().entitlements;

  it('are those of the two articles', () => {
    const yes = (matrix: typeof old, group: string) =>
      matrix!.kinds
        .filter(({ groups }) => groups[group] === 'yes')
        .map(({ point }) => point)
        .join('');
    expect(['citizen', 'foreign', 'minor'].map((group) => yes(old, group))).toEqual([
      'abcdđe',
      'abcd',
      'abc',
    ]);
    expect(
      ['citizen', 'minor', 'in-country', 'abroad', 'foreign'].map((group) => yes(now, group)),
    ).toEqual(['abcdđeghik', 'abcdđegh', 'abcdđeg', 'abcd', '']);
    const cases = now!.kinds.filter(({ groups }) => groups.foreign === 'case-by-case');
    expect(cases.map(({ point }) => point).join('')).toBe('abcdđg');
  });

  it('come with eight sources of evidence, and nine', () => {
    expect(seedRules().evidence.map(({ sources }) => sources.length)).toEqual([8, 9]);
  });
});

/** The limit cell as a person reads it, without the code under test. */
function expectedLimit(cell: string): string {
  const length = /^(?:≤ |≥ |not beyond )?0?(\d+)(?:-?)\s?(d|wd|hours|months)\b/.exec(cell);
  if (length) return `${Number(length[1])} ${length[2] ?? ''}`;
  if (/^\*{0,2}N\b/.test(cell)) return 'not-found';
  if (cell.startsWith('at once')) return 'at-once';
  if (['none', 'none seen', '-'].includes(cell)) return 'none';
  if (cell === 'before day 120 (I)') return '120 d';
  if (cell.startsWith('before')) return 'before';
  if (['on arrival', 'standing', 'during stay'].includes(cell)) return cell.replace(' ', '-');
  return 'other';
}

const SHORT = { hours: 'hours', 'calendar-days': 'd', 'working-days': 'wd', months: 'months' };
const limitOf = (limit: Limit): string =>
  limit.kind === 'within' || limit.kind === 'notice'
    ? `${limit.amount} ${SHORT[limit.unit]}`
    : limit.kind;
