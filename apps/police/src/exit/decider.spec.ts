import type { CaseOpened } from '#contracts';
import { specification } from '#testing';
import { exitVisa } from './decider.js';

const given = specification(exitVisa, { log: 'police' });
const opened = (path: CaseOpened['data']['path']): CaseOpened => ({
  type: 'CaseOpened',
  data: { circumstance: 'PRESENT', path, handledAsChild: false, purpose: 'ILLUSTRATION' },
});
const issued = { type: 'ExitVisaIssued', data: {} } as const;

describe('issuing the exit visa', () => {
  it('is recorded for a foreign person', () => {
    given(opened('FOREIGN_VICTIM')).when('IssueExitVisa', {}).then(issued);
  });
  it('is recorded while the path is not known', () => {
    given(opened('UNKNOWN')).when('IssueExitVisa', {}).then(issued);
    given().when('IssueExitVisa', {}).then(issued);
  });
  it('is refused on the path of a citizen', () => {
    given(opened('SELF_RETURN')).when('IssueExitVisa', {}).thenRefused('not-a-foreign-victim');
  });
  it('says nothing the second time', () => {
    given(opened('FOREIGN_VICTIM'), issued).when('IssueExitVisa', {}).thenNothing();
  });
  it('is recorded again where it was said to be issued before the papers came', () => {
    const papers = {
      type: 'ReturnPapersSent',
      publisher: 'foreign-affairs',
      data: { of: 'police/immigration/department' },
    } as const;
    const early = { ...issued, occurredAt: '2026-01-01T00:00:00Z' };
    given(opened('FOREIGN_VICTIM'), papers, early).when('IssueExitVisa', {}).then(issued);
    given(opened('FOREIGN_VICTIM'), papers, issued).when('IssueExitVisa', {}).thenNothing();
  });
  it('is offered for a foreign person until it is done', () => {
    expect(given(opened('FOREIGN_VICTIM')).open()).toEqual(['IssueExitVisa']);
    expect(given(opened('FOREIGN_VICTIM'), issued).open()).toEqual([]);
    expect(given(opened('SELF_RETURN')).open()).toEqual([]);
  });
});
