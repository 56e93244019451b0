import { obligationsOf, rulesBook, toSay, type ToSay } from '#regulation';
import type { Entry, Published } from '#contracts';
import { on, Telling } from '../../test/entries.js';
import { checkedAt, notifiedOn, OFFICE } from '../../test/notified.js';

const BY = { by: 'labour-social', unit: OFFICE };
// Three days after Monday 2 November 2026.
const END = '2026-11-06T00:00:00+07:00';

type Asked = Readonly<{ log?: string; changes?: readonly Entry[] }>;

/** What a party has to say by a moment. */
const said = (history: readonly Entry[], at: string, asked: Asked = {}): readonly ToSay[] => {
  const { log = 'labour-social', changes = [] } = asked;
  const rulesAt = rulesBook(changes);
  const now = rulesAt(Math.max(0, ...changes.map(({ position }) => position + 1)));
  return toSay(history, { rulesAt, now, at, log }).filter(
    ({ from }) => Date.parse(from) <= Date.parse(at),
  );
};
const events = (...asked: Parameters<typeof said>) => said(...asked).map(({ event }) => event);
const ofKey = (history: readonly Entry[], at: string, key: string) =>
  obligationsOf(history, rulesBook([]), at).find((item) => item.key === key);

/** Records what is to be said, as the service does. */
function say(told: Telling, at: string, asked: Asked = {}): readonly Entry[] {
  return said(told.entries, at, asked).map(({ event, occurredAt }) =>
    told.tell(event.type, event.data as never, { at: occurredAt, time: at, ...BY }),
  );
}

describe('a missed deadline', () => {
  it('is said by who leads the duty, once its last reading has passed, and once', () => {
    const { told, key } = notifiedOn('2026-11-02');
    expect(events(told.entries, on('2026-11-05', '23:59'))).toEqual([]);
    const missed = { type: 'DeadlineMissed', data: { obligation: key, end: END } };
    const [one] = said(told.entries, on('2026-11-06', '00:01'));
    expect(one).toMatchObject({ event: missed, occurredAt: END });
    for (const log of ['border', 'police', 'coordination'])
      expect(events(told.entries, on('2026-11-20'), { log })).toEqual([]);
    const [entry] = say(told, on('2026-11-06', '00:01'));
    expect(events(told.entries, on('2026-11-20'))).toEqual([]);
    expect(ofKey(told.entries, on('2026-11-20'), key)).toMatchObject({
      ...{ state: 'late', missed: entry?.id },
    });
  });

  it('is known before, where nothing happens until then', () => {
    const { told } = notifiedOn('2026-11-02');
    const rulesAt = rulesBook([]);
    const asked = { rulesAt, now: rulesAt(0), at: on('2026-11-03'), log: 'labour-social' };
    const coming = toSay(told.entries, asked).map(({ from }) => Date.parse(from));
    expect(coming).toContain(Date.parse(END));
  });

  it('waits until a day has passed since the last entry from paper, or as long as two persons set', () => {
    const { told } = notifiedOn('2026-11-02');
    told.tell('ScreeningHeld', {}, { at: on('2026-11-02', '11:00'), ...BY });
    const paper = { recordedFrom: 'paper', time: on('2026-11-08', '10:00') } as const;
    told.tell(
      'EssentialNeedsMet',
      { needs: ['FOOD'] },
      { at: on('2026-11-02', '12:00'), ...paper },
    );
    expect(events(told.entries, on('2026-11-09', '09:59'))).toEqual([]);
    expect(events(told.entries, on('2026-11-09', '10:00'))).toHaveLength(1);
    const changes = new Telling();
    const set = { parameter: 'lateness.after-paper', effective: '2026-11-01' };
    const value = { amount: 2, unit: 'HOURS' } as const;
    const by = { by: 'coordination', at: on('2026-10-01') };
    changes.tell('ParameterSet', { ...set, value, proposal: 'coordination/0' }, by);
    const at = on('2026-11-08', '12:00');
    expect(events(told.entries, at, { changes: changes.entries })).toHaveLength(1);
  });

  it('is said also of what was done late, or ended late, before anybody looked', () => {
    const { told, key } = notifiedOn('2026-11-02');
    checkedAt(told, on('2026-11-07'));
    expect(events(told.entries, on('2026-11-20'))).toMatchObject([{ data: { obligation: key } }]);
    const ended = notifiedOn('2026-11-02');
    const death = { ...BY, at: on('2026-11-10') };
    ended.told.tell('PersonDied', {}, death);
    expect(events(ended.told.entries, on('2026-11-20'))).toHaveLength(1);
  });

  it('is none where it was done or ended in time', () => {
    const { told } = notifiedOn('2026-11-02');
    checkedAt(told, on('2026-11-05', '23:59'));
    expect(events(told.entries, on('2026-11-20'))).toEqual([]);
    const ended = notifiedOn('2026-11-02');
    ended.told.tell('PersonDied', {}, { ...BY, at: on('2026-11-05') });
    expect(events(ended.told.entries, on('2026-11-20'))).toEqual([]);
  });

  it('is none of what is at once, has no sure limit, or is practice', () => {
    const { told } = notifiedOn('2026-11-02');
    checkedAt(told, on('2026-11-03'));
    const open = obligationsOf(told.entries, rulesBook([]), on('2027-11-20'));
    expect(open.filter(({ urgency }) => urgency !== 'done').length).toBeGreaterThan(3);
    const logs = ['border', 'police', 'labour-social', 'coordination'];
    const all = logs.flatMap((log) => events(told.entries, on('2026-11-20'), { log }));
    expect(all).toEqual([]);
  });

  it('is none of a duty that restricted entries meet: what is open says nothing of them', () => {
    const told = new Telling();
    const unit = 'police/province/an-giang';
    const by = { by: 'police', unit };
    told.tell('ProtectionAsked', {}, { at: on('2026-11-02'), ...by });
    const late = obligationsOf(told.entries, rulesBook([]), on('2027-06-02'), 'police');
    expect(late.length).toBeGreaterThan(0);
    expect(events(told.entries, on('2027-06-02'), { log: 'police' })).toEqual([]);
  });
});

describe('a missed deadline that was kept', () => {
  const paper = { recordedFrom: 'paper', time: on('2026-11-10') } as const;
  const missedOnce = () => {
    const { told, key } = notifiedOn('2026-11-02');
    const [missed] = say(told, on('2026-11-06', '08:00'));
    return { told, key, missed: missed! };
  };

  it('is withdrawn when paper shows it, once, by who said so', () => {
    const { told, key, missed } = missedOnce();
    checkedAt(told, on('2026-11-04'), paper);
    const withdrawn = { type: 'DeadlineMissWithdrawn', data: { missed: missed.id } };
    expect(events(told.entries, on('2026-11-10', '08:01'))).toEqual([withdrawn]);
    expect(events(told.entries, on('2026-11-10', '08:01'), { log: 'police' })).toEqual([]);
    const [entry] = say(told, on('2026-11-10', '08:01'));
    expect(events(told.entries, on('2026-12-10'))).toEqual([]);
    const item = ofKey(told.entries, on('2026-12-10'), key);
    expect(item).toMatchObject({ state: 'met', missWithdrawn: entry?.id });
    expect(item?.missed).toBeUndefined();
  });

  it('stays where it was done after all, but late, or where the time was given after it had passed', () => {
    const { told, key } = missedOnce();
    const longer = { obligation: key, until: '2026-11-30', reason: 'COMPLEX_CASE' } as const;
    told.tell('DeadlineExtended', longer, { ...BY, at: on('2026-11-09') });
    expect(events(told.entries, on('2026-11-10'))).toEqual([]);
    checkedAt(told, on('2026-11-08'), paper);
    expect(events(told.entries, on('2026-11-12'))).toEqual([]);
  });

  it('is withdrawn where it stood still then, and missed again at its new end alone', () => {
    const { told, key, missed } = missedOnce();
    const pause = { obligation: key, reason: 'PERSON_NOT_AVAILABLE' } as const;
    told.tell('DeadlinePaused', pause, { ...BY, at: on('2026-11-04'), ...paper });
    told.tell('DeadlineResumed', { obligation: key }, { ...BY, at: on('2026-11-09'), ...paper });
    const at = on('2026-11-10', '08:01');
    expect(events(told.entries, at)).toMatchObject([{ data: { missed: missed.id } }]);
    say(told, at);
    expect(events(told.entries, on('2026-11-10', '23:59'))).toEqual([]);
    const [again] = events(told.entries, on('2026-11-20'));
    expect(again).toMatchObject({ type: 'DeadlineMissed', data: { obligation: key } });
    expect((again?.data as { end: string }).end).toBe('2026-11-11T00:00:00+07:00');
    const [second] = say(told, on('2026-11-20'));
    expect(ofKey(told.entries, on('2026-11-20'), key)).toMatchObject({ missed: second?.id });
  });

  it('is not missed again at the same end', () => {
    const { told } = missedOnce();
    const done = checkedAt(told, on('2026-11-04'), paper);
    say(told, on('2026-11-10', '08:01'));
    const without = told.entries.filter(({ id }) => id !== done.id);
    expect(events(without, on('2026-12-10'))).toEqual([]);
  });

  it('is another’s business where another leads, and said anew where who said so did not lead', () => {
    const { told, key, missed } = missedOnce();
    const byOther = told.entries.map((entry) =>
      entry.id === missed.id ? { ...entry, id: 'police/0', publisher: 'police' } : entry,
    );
    expect(events(byOther, on('2026-11-20'))).toEqual([]);
    const theirs = events(byOther, on('2026-11-20'), { log: 'police' });
    expect(theirs).toEqual([{ type: 'DeadlineMissWithdrawn', data: { missed: 'police/0' } }]);
    const back = new Telling();
    back.entries.push(...byOther);
    back.tell(theirs[0]!.type, theirs[0]!.data as never, { at: on('2026-11-20'), by: 'police' });
    expect(events(back.entries, on('2026-11-21'))).toMatchObject([{ data: { obligation: key } }]);
  });
});

describe('a deadline that a change of the rules moves', () => {
  const at = on('2026-11-04');
  const by = { by: 'coordination', unit: 'coordination/office', at: on('2026-11-03') };
  const proposal = 'coordination/0';
  type Change = 'HolidayDeclared' | 'ParameterSet' | 'RuleVersionSet';
  const changesOf = <N extends Change>(
    ...told: readonly (readonly [N, Omit<Published<N>['data'], 'proposal'>])[]
  ) => {
    const changes = new Telling();
    for (const [type, data] of told) changes.tell(type, { ...data, proposal } as never, by);
    return changes.entries;
  };
  const rest = (day: string, effective = '2026-11-04') =>
    ['HolidayDeclared', { day, kind: 'SWAPPED_REST', confirmed: true, effective }] as const;
  // The last of the three days, a Thursday: the limit ends a day later.
  const holiday = changesOf(rest('2026-11-05'));
  const MOVED = '2026-11-07T00:00:00+07:00';

  it('is said by who leads it, with the change, once it is in force, and once', () => {
    const { told, key } = notifiedOn('2026-11-02');
    const data = { obligation: key, end: MOVED, change: 'coordination/0' };
    const asked = { changes: holiday };
    expect(events(told.entries, on('2026-11-03'), asked)).toEqual([]);
    expect(events(told.entries, at, asked)).toEqual([{ type: 'DeadlineMoved', data }]);
    expect(events(told.entries, at, { ...asked, log: 'police' })).toEqual([]);
    const [entry] = say(told, at, asked);
    expect(events(told.entries, at, asked)).toEqual([]);
    const items = obligationsOf(told.entries, rulesBook(holiday), at);
    const moved = items.find((item) => item.key === key);
    expect(moved?.end).toMatchObject({ counted: MOVED, movedBy: entry?.id });
    expect(moved?.end?.explanation.en).toContain('2026');
    const missed = events(told.entries, on('2026-11-08'), asked);
    expect(missed).toEqual([{ type: 'DeadlineMissed', data: { obligation: key, end: MOVED } }]);
  });

  it('has still what is given or takes away of its time afterwards', () => {
    const { told, key } = notifiedOn('2026-11-02');
    say(told, at, { changes: holiday });
    const pause = { obligation: key, reason: 'PERSON_NOT_AVAILABLE' } as const;
    told.tell('DeadlinePaused', pause, { ...BY, at: on('2026-11-04', '09:00') });
    told.tell('DeadlineResumed', { obligation: key }, { ...BY, at: on('2026-11-06', '09:00') });
    const items = obligationsOf(told.entries, rulesBook(holiday), on('2026-11-06', '10:00'));
    expect(items.find((item) => item.key === key)?.end?.ifNotMoved).toBe(
      '2026-11-08T00:00:00+07:00',
    );
  });

  it('is not one that was met, ended or missed before; and none is moved into the past', () => {
    const asked = { changes: changesOf(rest('2026-11-05', '2026-11-10')) };
    const met = notifiedOn('2026-11-02');
    checkedAt(met.told, on('2026-11-03'));
    expect(events(met.told.entries, on('2026-11-10'), asked)).toEqual([]);
    const missed = notifiedOn('2026-11-02');
    expect(events(missed.told.entries, on('2026-11-10'), asked)).toMatchObject([
      { type: 'DeadlineMissed', data: { end: END } },
    ]);
    const limit = { kind: 'WITHIN', amount: 1, unit: 'CALENDAR_DAYS' } as const;
    const shorter = { rule: 'R25-A5', limit, confidence: 'P', effective: '2026-11-05' } as const;
    const late = changesOf(['RuleVersionSet', shorter]);
    const { told } = notifiedOn('2026-11-02');
    expect(events(told.entries, on('2026-11-05'), { changes: late })).toEqual([]);
  });

  it('is one whose limit or reading changes, also where it waited for a parameter', () => {
    const limit = { kind: 'WITHIN', amount: 10, unit: 'CALENDAR_DAYS' } as const;
    const longer = { rule: 'R25-A5', limit, confidence: 'P', effective: '2026-11-04' } as const;
    const { told, key } = notifiedOn('2026-11-02');
    const changes = changesOf(['RuleVersionSet', longer]);
    expect(events(told.entries, at, { changes })).toMatchObject([
      { data: { obligation: key, end: '2026-11-13T00:00:00+07:00' } },
    ]);
    told.tell(
      'VerificationRequested',
      { office: OFFICE, of: 'police/province/an-giang' },
      { at: on('2026-11-03'), ...BY },
    );
    const value = { amount: 5, unit: 'WORKING_DAYS' } as const;
    const set = { parameter: 'limit.r25-a7', value, effective: '2026-11-04' } as const;
    const police = { changes: changesOf(['ParameterSet', set]), log: 'police' };
    expect(events(told.entries, at, police)).toMatchObject([
      { type: 'DeadlineMoved', data: { end: '2026-11-11T00:00:00+07:00' } },
    ]);
  });

  it('follows the last change about the same, and each that is about another', () => {
    const { told } = notifiedOn('2026-11-02');
    const twice = changesOf(rest('2026-11-05'), [
      'HolidayDeclared',
      { ...rest('2026-11-05')[1], kind: 'ORDINARY' },
    ]);
    expect(events(told.entries, at, { changes: twice })).toEqual([]);
    const both = changesOf(rest('2026-11-05'), rest('2026-11-06'));
    const ends = events(told.entries, at, { changes: both }).map(
      ({ data }) => (data as { end: string }).end,
    );
    expect(ends).toHaveLength(2);
    say(told, at, { changes: both });
    expect(events(told.entries, at, { changes: both })).toEqual([]);
  });

  it('stays where the duty was over before, whatever order the entries came in', () => {
    const { told, key } = notifiedOn('2026-11-02');
    say(told, at, { changes: holiday });
    checkedAt(told, on('2026-11-03'), { recordedFrom: 'paper' });
    const items = [told.entries, told.entries.toReversed()].map((entries) =>
      obligationsOf(entries, rulesBook(holiday), at).find((item) => item.key === key),
    );
    expect(items[0]).toEqual(items[1]);
    expect(items[0]?.end?.counted).toBe(END);
  });
});
