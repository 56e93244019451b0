import { caseOf, type CaseworkEvent } from '#case-file';
import { told } from '../../test/entries.js';

const opened = {
  type: 'CaseOpened',
  data: {
    circumstance: 'PRESENT',
    path: 'SELF_RETURN',
    handledAsChild: false,
    purpose: 'PROTECTION',
  },
} as const;
const offered = {
  type: 'LeadOffered',
  data: { toParty: 'police', toUnit: 'police/unit' },
} as const;
const rejected = {
  type: 'LeadOfferRejected',
  data: { offer: 'border/1', reason: 'WRONG_AREA' },
} as const;
const closing = (log: string, successor: string): CaseworkEvent => ({
  type: 'LogClosed',
  data: { log, size: 9, root: '0'.repeat(64), successor, unit: `${successor}/unit` },
});
const leadOf = (...events: (readonly [string, CaseworkEvent])[]) => caseOf(told(...events)).lead;

describe('a log that is closed', () => {
  it('leaves the leads that it holds to its successor', () => {
    const lead = leadOf(['border', opened], ['coordination', closing('border', 'audit')]);
    expect(lead).toMatchObject({ holder: 'audit', unit: 'audit/unit', conflicts: [] });
  });

  it('leaves them on, where the successor is closed as well', () => {
    const lead = leadOf(
      ['border', opened],
      ['coordination', closing('border', 'audit')],
      ['coordination', closing('audit', 'police')],
    );
    expect(lead.holder).toBe('police');
  });

  it('ends an open offer to it; the holder stays lead', () => {
    const lead = leadOf(
      ['border', opened],
      ['border', offered],
      ['coordination', closing('police', 'audit')],
    );
    expect(lead).toMatchObject({
      holder: 'border',
      offer: undefined,
      ended: { how: 'log-closed' },
    });
  });

  it('leaves its own open offer to the recipient, and the lead to the successor when that says no', () => {
    const until = [
      ['border', opened],
      ['border', offered],
      ['coordination', closing('border', 'audit')],
    ] as const;
    expect(leadOf(...until)).toMatchObject({ holder: 'border', offer: { to: 'police' } });
    expect(leadOf(...until, ['police', rejected]).holder).toBe('audit');
  });

  it('moves no custody', () => {
    const post = 'border/post/long-binh';
    const received = {
      type: 'PersonReceived',
      data: { unit: post, place: 'BORDER_POST', mode: 'RET_SELF' },
    } as const;
    const state = caseOf(
      told(['border', opened], ['border', received], ['coordination', closing('border', 'audit')]),
    );
    expect(state.custody.with).toEqual({ party: 'border', unit: post });
  });

  it('is closed once, and by coordination alone', () => {
    const lead = leadOf(
      ['border', opened],
      ['police', closing('border', 'police')],
      ['coordination', closing('border', 'audit')],
      ['coordination', closing('border', 'police')],
    );
    expect(lead.holder).toBe('audit');
  });
});
