import { seedHash } from '#regulation';
import { specification } from '#testing';
import type { ProposeChange } from './commands.js';
import { rules } from './decider.js';

const now = '2026-10-01T02:00:00Z';
const office = { agency: 'coordination', unit: 'coordination/office' };
const first = { ...office, officer: 'dp-1' };
const second = { ...office, officer: 'dp-2' };
const given = specification(rules, { log: 'coordination', now, actor: first });

const effective = '2026-11-01';
const target = {
  kind: 'PARAMETER',
  effective,
  document: '162/2025/NĐ-CP',
  parameter: { parameter: 'target.police', value: { amount: 30, unit: 'MINUTES' } },
} as const;
const proposed = { type: 'RuleChangeProposed', data: target } as const;
const set = {
  type: 'ParameterSet',
  data: { ...target.parameter, proposal: 'coordination/0', effective, document: '162/2025/NĐ-CP' },
} as const;
const proposal = { proposal: 'coordination/0' };
const ofVersion = (version: NonNullable<ProposeChange['version']>, from = effective) => ({
  ...{ kind: 'RULE_VERSION', effective: from, document: '162/2025/NĐ-CP', version },
});

describe('proposing a change of the rules', () => {
  it('records its full content, and changes nothing yet', () => {
    given().when('ProposeChange', target).then(proposed);
  });

  it('says nothing while the same waits for a second person', () => {
    given(proposed).when('ProposeChange', target).thenNothing();
    const rejected = { type: 'RuleChangeRejected', data: proposal } as const;
    given(proposed, rejected).when('ProposeChange', target).then(proposed);
  });

  it('is refused for a day that has passed in Viet Nam; today still is in time', () => {
    const from = (day: string) => ({ ...target, effective: day });
    given().when('ProposeChange', from('2026-09-30')).thenRefused('effective-in-the-past');
    const today = from('2026-10-01');
    given().when('ProposeChange', today).then({ type: 'RuleChangeProposed', data: today });
    const late = { now: '2026-10-01T17:00:00Z' };
    given().when('ProposeChange', today, late).thenRefused('effective-in-the-past');
  });

  it('takes the limits that no source confirms, of whatever kind they are', () => {
    for (const row of ['r25-c3', 'r22-d2', 'r22-a1', 'r25-a7']) {
      const value = { amount: 3, unit: 'WORKING_DAYS' } as const;
      const parameter = { parameter: `limit.${row}`, value };
      const change = { kind: 'PARAMETER', effective, parameter } as const;
      given().when('ProposeChange', change).then({ type: 'RuleChangeProposed', data: change });
    }
  });

  it('takes a seed of any day, and once', () => {
    const seed = { kind: 'SEED', effective: '2025-07-01', seed: seedHash } as const;
    given().when('ProposeChange', seed).then({ type: 'RuleChangeProposed', data: seed });
    const seeded = { type: 'RulesSeeded', data: { seed: seedHash, ...proposal } } as const;
    given(seeded).when('ProposeChange', seed).thenRefused('seed-adopted');
  });
});

describe('a change that cannot be', () => {
  const circle = { unit: 'police/province/an-giang', successor: 'police/province/nghe-an' };
  const back = { unit: circle.successor, successor: circle.unit };
  const within = { kind: 'WITHIN', amount: 3, unit: 'WORKING_DAYS' } as const;
  const ofParameter = (parameter: string, value: object) => ({
    ...{ kind: 'PARAMETER', effective, parameter: { parameter, value } },
  });

  it.each<[string, object]>([
    ['content-of-another-kind', { kind: 'HOLIDAY', effective, parameter: target.parameter }],
    ['content-of-another-kind', { kind: 'HOLIDAY', effective }],
    ['content-of-another-kind', { ...target, succession: circle }],
    ['parameter-unknown', ofParameter('target.nobody', { amount: 3 })],
    ['value-of-another-kind', ofParameter('target.police', { amount: 3, unit: 'HOURS' })],
    ['value-of-another-kind', ofParameter('target.police', { amount: 0, unit: 'MINUTES' })],
    ['value-of-another-kind', ofParameter('limit.r25-a7', { amount: 3, unit: 'MINUTES' })],
    ['value-of-another-kind', ofParameter('limit.r25-a7', { day: '2026-12-01' })],
    ['value-of-another-kind', ofParameter('reading.last-day-of-rest', { choice: 'whatever' })],
    ['value-of-another-kind', ofParameter('party.labour-to-health', { flag: true })],
    ['value-of-another-kind', ofParameter('report.cut-off-day', {})],
    [
      'holiday-before-effective',
      {
        ...{ kind: 'HOLIDAY', effective },
        holiday: { day: '2026-10-31', kind: 'STATUTORY', confirmed: true },
      },
    ],
    [
      'holiday-of-another-kind',
      {
        ...{ kind: 'HOLIDAY', effective },
        holiday: { day: '2026-11-28', kind: 'SWAPPED_WORKING', confirmed: true, holiday: 'TET' },
      },
    ],
    [
      'succession-in-a-circle',
      { kind: 'SUCCESSION', effective, succession: { ...circle, successor: circle.unit } },
    ],
    [
      'unit-unknown',
      { kind: 'SUCCESSION', effective, succession: { ...circle, unit: 'police/no/where' } },
    ],
    ['rule-unknown', ofVersion({ rule: 'R25-A99', limit: within })],
    ['version-says-nothing', ofVersion({ rule: 'R25-A7' })],
    [
      'version-without-document',
      { ...ofVersion({ rule: 'R25-A7', limit: within }), document: undefined },
    ],
    ['version-without-confidence', ofVersion({ rule: 'R25-A7', limit: within })],
    ['limit-incomplete', ofVersion({ rule: 'R25-A7', limit: { kind: 'WITHIN', amount: 3 } })],
    ['limit-incomplete', ofVersion({ rule: 'R25-A7', limit: { ...within, kind: 'NONE' } })],
    ['version-ends-before-it-begins', ofVersion({ rule: 'R25-A7', validTo: '2026-10-31' })],
    ['rule-ended', ofVersion({ rule: 'R22-A4', limit: within, confidence: 'P' })],
  ])('is refused as %s: %j', (code, change) => {
    given()
      .when('ProposeChange', change as ProposeChange)
      .thenRefused(code);
  });

  it('is a succession that leads back over others', () => {
    const there = { ...circle, ...proposal, effective };
    given({ type: 'SuccessionSet', data: there })
      .when('ProposeChange', { kind: 'SUCCESSION', effective, succession: back })
      .thenRefused('succession-in-a-circle');
  });

  it('is a version that begins no later than one that stands already', () => {
    const version = { rule: 'R25-A7', limit: within, confidence: 'P' } as const;
    given({ type: 'RuleVersionSet', data: { ...version, ...proposal, effective } })
      .when('ProposeChange', ofVersion(version) as ProposeChange)
      .thenRefused('version-overlaps');
  });
});

describe('confirming a change', () => {
  const waiting = { ...proposed, actor: 'coordination/office#dp-1' };

  it('makes it so', () => {
    given(waiting).when('ConfirmChange', proposal, { actor: second }).then(set);
  });

  it('is refused to the one who proposed it, also from another unit', () => {
    given(waiting).when('ConfirmChange', proposal).thenRefused('same-person');
    given(waiting)
      .when('ConfirmChange', proposal, { actor: { ...first, unit: 'coordination/other' } })
      .thenRefused('same-person');
  });

  it('is refused for no proposal, a confirmed and a rejected one', () => {
    const by = { actor: second };
    given().when('ConfirmChange', proposal, by).thenRefused('proposal-unknown');
    given(set).when('ConfirmChange', proposal, by).thenRefused('proposal-unknown');
    given(waiting, set).when('ConfirmChange', proposal, by).thenRefused('proposal-confirmed');
    given(waiting, { type: 'RuleChangeRejected', data: proposal })
      .when('ConfirmChange', proposal, by)
      .thenRefused('proposal-rejected');
  });

  it('is refused once the day has passed', () => {
    const by = { actor: second, now: '2026-11-01T17:00:00Z' };
    given(waiting).when('ConfirmChange', proposal, by).thenRefused('effective-in-the-past');
  });

  it('is refused where the rules moved on meanwhile', () => {
    const version = { rule: 'R25-A7', confidence: 'Q' } as const;
    const change = {
      type: 'RuleChangeProposed',
      data: ofVersion(version),
    } as unknown as typeof proposed;
    const other = { ...version, proposal: 'coordination/9', effective };
    given({ ...change, actor: waiting.actor }, { type: 'RuleVersionSet', data: other })
      .when('ConfirmChange', proposal, { actor: second })
      .thenRefused('version-overlaps');
  });
});

describe('rejecting a change', () => {
  const rejected = { type: 'RuleChangeRejected', data: proposal } as const;

  it('ends the proposal, by the second person or by the first', () => {
    given(proposed).when('RejectChange', proposal, { actor: second }).then(rejected);
    given(proposed).when('RejectChange', proposal).then(rejected);
  });

  it('is refused where it is settled', () => {
    given(proposed, set).when('RejectChange', proposal).thenRefused('proposal-confirmed');
    given(proposed, rejected).when('RejectChange', proposal).thenRefused('proposal-rejected');
  });
});

describe('what can be done with a case', () => {
  it('is nothing: the rules belong to none', () => {
    expect(given(proposed).open()).toEqual([]);
  });
});
