import fc from 'fast-check';
import type { Entry } from '#contracts';
import type { Past } from '#kernel';
import { dayOf, obligationsOf, rulesBook, toSay, type ObligationItem } from '#regulation';
import { contextOf } from '#testing';
import { histories, moments } from '../../../../libs/regulation/test/random-case.js';
import { rules, type Said, type Writes } from './decider.js';
import { rulesOfTrial, shownAt, tryOn } from './dry-run.js';
import type { Change } from './faults.js';

// Around the days of the histories.
const days = fc
  .integer({ min: 0, max: 75 })
  .map((n) => new Date(Date.UTC(2025, 5, 15 + n)).toISOString().slice(0, 10));
const lengths = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS'),
});
const places = ['an-giang', 'nghe-an', 'thanh-hoa'];
const units = fc
  .shuffledSubarray(
    ['police', 'labour-social'].flatMap((log) => places.map((place) => `${log}/province/${place}`)),
    { minLength: 2, maxLength: 2 },
  )
  .map(([unit = '', successor = '']) => ({ unit, successor }));

/** A change of any kind that the rules allow. */
const changes: fc.Arbitrary<Change> = fc
  .oneof(
    fc.record({
      kind: fc.constant('PARAMETER'),
      parameter: fc.record({
        parameter: fc.constantFrom('limit.r25-a7', 'limit.r22-a4', 'limit.r25-b3'),
        value: lengths,
      }),
    }),
    fc.record({
      kind: fc.constant('PARAMETER'),
      parameter: fc.constantFrom(
        { parameter: 'reading.last-day-of-rest', value: { choice: 'stays' } },
        { parameter: 'reading.months', value: { choice: 'from-first-day' } },
      ),
    }),
    fc.record({
      kind: fc.constant('HOLIDAY'),
      holiday: fc.record({
        day: days,
        kind: fc.constantFrom('STATUTORY', 'SWAPPED_REST', 'SWAPPED_WORKING'),
        confirmed: fc.constant(true),
      }),
    }),
    fc.record({ kind: fc.constant('SUCCESSION'), succession: units }),
    fc.record({
      kind: fc.constant('RULE_VERSION'),
      version: fc.record({
        rule: fc.constantFrom('R25-A5', 'R25-A7', 'R22-A4', 'R22-A5', 'X-D1'),
        limit: lengths.map((length) => ({ kind: 'WITHIN', ...length })),
        confidence: fc.constantFrom('Q', 'P'),
      }),
      document: fc.constant('162/2025/NĐ-CP'),
    }),
  )
  .chain((change) => days.map((effective) => ({ ...change, effective }) as Change));

/** A version is of a rule that the history is about, where it is about any. */
function about(change: Change, history: readonly Entry[], n: number): Change {
  const found = [
    ...new Set(obligationsOf(history, rulesBook([]), '2027-01-01T00:00:00Z').map((i) => i.rule)),
  ];
  const rule = found[n % found.length];
  return change.version && rule ? { ...change, version: { ...change.version, rule } } : change;
}

const BEFORE = 7;

/** Who says what next in coordination's log: through the rules of the duty. */
function say(said: Said, name: 'ProposeChange' | 'ConfirmChange', command: object, day: string) {
  const actor = {
    ...{ agency: 'coordination', unit: 'coordination/office' },
    officer: name === 'ProposeChange' ? 'dp-1' : 'dp-2',
  };
  const context = contextOf({ actor, log: 'coordination', now: `${day}T05:00:00Z` });
  const decide = rules.decide[name] as (...told: unknown[]) => readonly Writes[];
  const position = BEFORE + said.length;
  return decide(command, said, context).map(
    (event) =>
      ({
        ...event,
        ...{ id: `coordination/${String(position)}`, publisher: 'coordination', position },
        ...{ actor: `${actor.unit}#${actor.officer}`, occurredAt: context.now, known: true },
      }) as unknown as Past<Writes>,
  );
}

/** The entries of the log once one proposed the change and another confirmed it; undefined where it is refused. */
function confirmed(change: Change): Said | undefined {
  try {
    const proposed = say([], 'ProposeChange', change, change.effective);
    const proposal = { proposal: proposed[0]?.id };
    return [...proposed, ...say(proposed, 'ConfirmChange', proposal, change.effective)];
  } catch {
    return undefined;
  }
}

const knowing = (history: readonly Entry[], size: number): Entry[] =>
  history.map((entry) => ({ ...entry, ruleset: `2025@${String(size)}` }));

const faceOf = (item: ObligationItem | undefined) =>
  item && {
    end: item.end?.counted,
    late: item.state === 'late' || item.metLate === true,
    who: [item.lead, ...item.cooperating].map(({ unit, role, party }) => unit ?? role ?? party),
  };

/** What differs between two lists of duties, each by its key. */
function differing(one: readonly ObligationItem[], other: readonly ObligationItem[]): string[] {
  const [before, after] = [one, other].map((items) => new Map(items.map((i) => [i.key, i])));
  return [...new Set([...one, ...other].map(({ key }) => key))]
    .filter((key) => {
      const faces = [before, after].map((items) => faceOf(items?.get(key)));
      return JSON.stringify(faces[0]) !== JSON.stringify(faces[1]);
    })
    .sort();
}

/** A version of a rule whose deadline runs, where one does; else the change as it is. All are of the day. */
function aboutRunning(change: Change, history: readonly Entry[], at: string, length: object) {
  const effective = dayOf(at);
  const running = obligationsOf(history, rulesBook([]), at).find(
    ({ state, end, practice }) => state === 'open' && end && practice !== true,
  );
  const limit = { kind: 'WITHIN', ...length };
  if (!running) return { ...change, effective };
  const version = { rule: running.rule, limit, confidence: 'P' };
  return { kind: 'RULE_VERSION', effective, document: '162/2025/NĐ-CP', version } as Change;
}

describe('a dry run', () => {
  const told = fc
    .tuple(histories({ minLength: 5, maxLength: 25 }), changes, moments, fc.nat())
    .map(([history, change, at, n]) => [history, about(change, history, n), at] as const);
  let listed = 0;

  it('lists what the confirmed change then makes of the same acts, and nothing else', () => {
    fc.assert(
      fc.property(told, ([history, change, at]) => {
        const said = confirmed(change);
        fc.pre(said !== undefined);
        const trial = { change, at, heldFrom: change.effective };
        const tried = tryOn({ caseId: 'a', history }, rulesOfTrial([], trial), at);
        const then = rulesBook(said as unknown as readonly Entry[]);
        const before = obligationsOf(history, rulesBook([]), at, 'coordination');
        const after = obligationsOf(knowing(history, BEFORE + 2), then, at, 'coordination');
        expect(tried.map(({ key }) => key).sort()).toEqual(differing(before, after));
        const ends = new Map(after.map(({ key, end }) => [key, end?.counted]));
        for (const { key, after: shown } of tried) expect(shown?.end).toBe(ends.get(key));
        listed += tried.length;
      }),
      { numRuns: 300 },
    );
    expect(listed).toBeGreaterThan(50);
  });

  it('of a change since ever lists what its confirmation makes of acts after its day', () => {
    const after = told.map(
      ([history, change, at]) => [history, { ...change, effective: '2020-01-01' }, at] as const,
    );
    fc.assert(
      fc.property(after, ([history, change, at]) => {
        const always = tryOn({ caseId: 'a', history }, rulesOfTrial([], { change, at }), at);
        const since = { change, at, heldFrom: '2020-01-01' };
        expect(always).toEqual(tryOn({ caseId: 'a', history }, rulesOfTrial([], since), at));
      }),
    );
  });

  /** The duties of entries that did not know a change, before it and once it was confirmed. */
  function withoutKnowing(history: readonly Entry[], change: Change, at: string) {
    const said = confirmed(change);
    fc.pre(said !== undefined);
    const old = knowing(history, BEFORE);
    const then = rulesBook(said as unknown as readonly Entry[]);
    return [rulesBook([]), then].map((rules) => obligationsOf(old, rules, at, 'coordination'));
  }

  it('moves nothing of the entries that did not know the change', () => {
    fc.assert(
      fc.property(told, ([history, change, at]) => {
        fc.pre(change.kind !== 'SUCCESSION');
        const [before, after] = withoutKnowing(history, change, at);
        expect(after).toEqual(before);
      }),
    );
  });

  it('of a succession lists what then passes to the successor, also of duties that began before', () => {
    const successions = fc
      .tuple(histories({ minLength: 5, maxLength: 25 }), units, days, moments)
      .map(
        ([history, succession, effective, now]) =>
          [history, { kind: 'SUCCESSION', effective, succession } as Change, now] as const,
      );
    let passed = 0;
    fc.assert(
      fc.property(successions, ([history, change, now]) => {
        const at = shownAt(change, now);
        const tried = tryOn({ caseId: 'a', history }, rulesOfTrial([], { change, at }), at);
        const [before = [], after = []] = withoutKnowing(history, change, at);
        expect(tried.map(({ key }) => key).sort()).toEqual(differing(before, after));
        expect(tried.every(({ what }) => what.join() === 'route')).toBe(true);
        const leads = new Map(after.map(({ key, lead }) => [key, lead]));
        for (const { key, after: shown } of tried) expect(shown?.lead).toEqual(leads.get(key));
        passed += tried.length;
      }),
      { numRuns: 100 },
    );
    expect(passed).toBeGreaterThan(20);
  });

  it('says which running deadlines move, and they then do', () => {
    const logs = ['police', 'border', 'foreign-affairs', 'labour-social', 'coordination'];
    let moved = 0;
    fc.assert(
      fc.property(told, lengths, ([all, other, at], length) => {
        const history = all.filter(({ occurredAt }) => Date.parse(occurredAt) <= Date.parse(at));
        const change = aboutRunning(other, history, at, length);
        const said = confirmed(change);
        fc.pre(said !== undefined);
        const tried = tryOn({ caseId: 'a', history }, rulesOfTrial([], { change, at }), at);
        const listed = tried.flatMap(({ key, what, after, before }) =>
          what.includes('moves') && logs.includes(before?.lead.party ?? '')
            ? [{ obligation: key, end: after?.end }]
            : [],
        );
        const rulesAt = rulesBook(said as unknown as readonly Entry[]);
        const old = knowing(history, BEFORE);
        const then = logs.flatMap((log) =>
          toSay(old, { rulesAt, now: rulesAt(BEFORE + 2), at, log }).flatMap(({ event }) =>
            event.type === 'DeadlineMoved' ? [event.data] : [],
          ),
        );
        const byKey = (one: { obligation: string }, other: { obligation: string }) =>
          one.obligation < other.obligation ? -1 : 1;
        expect(then.map(({ obligation, end }) => ({ obligation, end })).sort(byKey)).toEqual(
          listed.sort(byKey),
        );
        moved += listed.length;
      }),
      { numRuns: 200 },
    );
    expect(moved).toBeGreaterThan(10);
  });
});
