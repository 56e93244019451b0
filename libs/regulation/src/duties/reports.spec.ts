import type { Entry, Published } from '#contracts';
import { rulesAt } from '../changes/rules-at.js';
import { findParameter } from '../changes/rules.js';
import { reportsDue } from '#regulation';
import { periodsBefore } from './reports.js';

const rules = rulesAt([], 0);
const due = (amount: number) => ({
  ...rules,
  settings: [
    {
      parameter: 'report.due',
      value: { amount, unit: 'calendar-days' as const },
      effective: '2025-01-01',
      change: 'coordination/9',
    },
  ],
});

const issued = (
  period: 'MONTH' | 'YEAR',
  to: string,
  { publisher = 'police', from = '2026-10-15' } = {},
) =>
  ({
    type: 'ReportIssued',
    id: `${publisher}/7`,
    publisher,
    known: true,
    occurredAt: '2026-11-20T10:00:00+07:00',
    data: { period, from, to },
  }) as Entry<Published<'ReportIssued'>>;

const at = '2026-11-22T08:00:00+07:00';

describe('the periods of reports', () => {
  it('are cut off on the 14th', () => {
    expect(periodsBefore(rules, '2026-11-22')).toEqual([
      { kind: 'MONTH', from: '2026-10-15', to: '2026-11-14' },
      { kind: 'HALF_YEAR', from: '2025-12-15', to: '2026-06-14' },
      { kind: 'YEAR', from: '2024-12-15', to: '2025-12-14' },
    ]);
  });

  it('have not ended on the cut-off day itself', () => {
    expect(periodsBefore(rules, '2026-11-14')[0]?.to).toBe('2026-10-14');
    expect(periodsBefore(rules, '2026-11-15')[0]?.to).toBe('2026-11-14');
    expect(periodsBefore(rules, '2026-01-03').map(({ to }) => to)).toEqual([
      '2025-12-14',
      '2025-12-14',
      '2025-12-14',
    ]);
  });
});

describe('the reports of a party', () => {
  it('wait for a parameter, each with its age, while no source says when', () => {
    expect(findParameter(rules, 'report.due', '2026-11-22')?.value).toBeUndefined();
    const items = reportsDue('police', [], rules, at);
    expect(items).toMatchObject([
      {
        key: 'X-R1/month/20261114',
        state: 'waiting-for-parameter',
        urgency: 'no-limit',
        since: '2026-11-15T00:00:00+07:00',
        kind: 'parameter',
      },
      { key: 'X-R1/half-year/20260614' },
      { key: 'X-R1/year/20251214' },
    ]);
  });

  it('are of the regulation of 2022 while its law held', () => {
    const [month] = reportsDue('border', [], rules, '2025-06-20T08:00:00+07:00');
    expect(month?.rule).toBe('R22-K4');
  });

  it('are met by the report of the same party and kind', () => {
    const report = issued('MONTH', '2026-11-14');
    expect(reportsDue('police', [report], rules, at)[0]).toMatchObject({
      state: 'met',
      metBy: 'police/7',
    });
    for (const other of [
      issued('YEAR', '2026-11-14'),
      issued('MONTH', '2026-10-14'),
      issued('MONTH', '2026-11-14', { publisher: 'border' }),
      issued('MONTH', '2026-11-14', { from: '2026-10-16' }),
    ])
      expect(reportsDue('police', [other], rules, at)[0]?.state).toBe('waiting-for-parameter');
  });

  it('are late only past a limit that two persons set', () => {
    expect(reportsDue('police', [], due(30), at)[0]).toMatchObject({
      state: 'open',
      urgency: 'coming',
    });
    expect(reportsDue('police', [], due(3), at)[0]).toMatchObject({
      state: 'late',
      urgency: 'late',
    });
  });
});
