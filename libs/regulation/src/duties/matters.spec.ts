import { obligationsOf, rulesBook, type ObligationItem } from '#regulation';
import type { Entry } from '#contracts';
import { on, Telling } from '../../test/entries.js';

const rules = rulesBook([]);
const OFFICE = 'labour-social/province/an-giang';

const at = (history: readonly Entry[], moment: string, reader?: string) => {
  const items = obligationsOf(history, rules, moment, reader);
  return (rule: string): ObligationItem | undefined => {
    const found = items.filter((item) => item.rule === rule);
    expect(found.length).toBeLessThan(2);
    return found[0];
  };
};

describe('a matter without a case', () => {
  it('has duties of its own: a call to the hotline, a breach of data', () => {
    const told = new Telling();
    const by = { by: 'labour-social', unit: 'labour-social/hotline/111' };
    const call = told.tell(
      'HotlineCallReceived',
      { about: 'TRAFFICKING' },
      { at: on('2026-11-02'), ...by },
    );
    expect(at(told.entries, on('2026-11-02'))('R25-H1')).toMatchObject({ urgency: 'danger' });
    const matter = call.id;
    const report = { body: 'WOMENS_UNION', matter } as const;
    told.tell('HotlineReportForwarded', report, { at: on('2026-11-02', '08:05'), ...by });
    expect(at(told.entries, on('2026-11-02', '09:00'))('R25-H1')?.state).toBe('met');
  });

  it('runs in hours over a weekend: 72 are in time, more are not', () => {
    const told = new Telling();
    const breach = told.tell('BreachDetected', {}, { at: on('2026-11-06', '16:00') });
    const end = on('2026-11-09', '16:00');
    expect(at(told.entries, end)('X-D5')).toMatchObject({ state: 'open', end: { counted: end } });
    expect(at(told.entries, '2026-11-09T16:00:01+07:00')('X-D5')?.state).toBe('late');
    told.tell('BreachNotified', { matter: breach.id }, { at: end });
    expect(at(told.entries, on('2026-11-20'))('X-D5')).toMatchObject({ state: 'met' });
    expect(at(told.entries, on('2026-11-20'))('X-D5')?.metLate).toBeUndefined();
  });

  it('has another limit where a processor has to act', () => {
    const ends = [false, true].map((processor) => {
      const told = new Telling();
      told.tell('DataRequestReceived', { kind: 'WITHDRAW', processor }, { at: on('2026-11-02') });
      return at(told.entries, on('2026-11-03'))('X-D2')?.end?.ifNotMoved;
    });
    expect(ends).toEqual(['2026-11-18T00:00:00+07:00', '2026-11-23T00:00:00+07:00']);
  });
});

describe('an arrival', () => {
  it('that is not confirmed is a danger, for both sides and for coordination', () => {
    const told = new Telling();
    const [from, to] = ['border/post/long-binh', OFFICE];
    const transit = told.tell(
      'TransitBegun',
      {
        ...{ leg: 1, escort: from, from, toParty: 'labour-social', to },
        expectedAt: on('2026-11-02', '12:00'),
      },
      { at: on('2026-11-02', '08:00') },
    );
    expect(at(told.entries, on('2026-11-02', '13:00'))('PR-ARRIVAL')?.urgency).toBe('today');
    const overdue = at(told.entries, on('2026-11-02', '14:01'))('PR-ARRIVAL');
    expect(overdue).toMatchObject({ state: 'open', urgency: 'danger', lead: { unit: to } });
    expect(overdue?.cooperating.map(({ unit, role }) => unit ?? role)).toContain(from);
    const unit = to;
    const confirmed = { transit: transit.id, unit };
    told.tell('ArrivalConfirmed', confirmed, {
      at: on('2026-11-02', '15:00'),
      by: 'labour-social',
    });
    expect(at(told.entries, on('2026-11-02', '16:00'))('PR-ARRIVAL')?.state).toBe('met');
  });
});
