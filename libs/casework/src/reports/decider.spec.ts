import { specification } from '#testing';
import { reports } from './decider.js';

const given = specification(reports);
const month = { period: 'MONTH', from: '2025-11-15', to: '2025-12-14' } as const;
const issued = { type: 'ReportIssued', data: month } as const;

describe('a periodic report', () => {
  it('names the period that it is about', () => {
    given().when('IssueReport', month).then(issued);
    given(issued).when('IssueReport', month).then(issued);
    expect(given().open()).toEqual([]);
  });

  it('is about a period that is over, in Viet Nam', () => {
    const issue = (to: string, occurredAt: string) =>
      given().when('IssueReport', { ...month, to }, { occurredAt });
    issue('2025-11-14', '2026-01-02T00:00:00Z').thenRefused('period-ends-before-it-begins');
    issue('2026-01-03', '2026-01-02T16:59:00Z').thenRefused('period-not-over');
    issue('2026-01-03', '2026-01-02T17:00:00Z').then({
      ...issued,
      data: { ...month, to: '2026-01-03' },
    });
  });

  it('is followed by reviews of the work', () => {
    given()
      .when('HoldReview', { kind: 'PRELIMINARY' })
      .then({ type: 'ReviewHeld', data: { kind: 'PRELIMINARY' } });
  });
});
