import type { Published } from '#contracts';
import { obligationsOf, rulesBook } from '#regulation';
import { faultInAct } from '../acts/fault-in-act.js';
import { on, Telling } from '../../test/entries.js';

const rules = rulesBook([]);
const NOW = '2026-11-02';
const THEN = '2024-05-06';
const AIRPORT = 'police/airport/noi-bai';
const POST = 'border/post/long-binh';
const GATE = 'border/gate/tinh-bien';
const OFFICE = 'labour-social/province/an-giang';
const COMMUNE = 'labour-social/commune/an-giang/vinh-hau';

type Received = Published<'PersonReceived'>['data'];

const by = (unit: string, at: string) => ({ at, by: unit.split('/')[0] ?? '', unit });

function received(data: Received, day: string, handledAsChild = false): Telling {
  const told = new Telling();
  const opened = { circumstance: 'PRESENT', path: 'SELF_RETURN', handledAsChild } as const;
  told.tell('CaseOpened', { ...opened, purpose: 'ILLUSTRATION' }, by(data.unit, on(day, '07:00')));
  told.tell('PersonReceived', data, by(data.unit, on(day, '07:00')));
  return told;
}

/** The duties of the law that say where the person goes next, and in which state they are. */
const NEXT = /^(R22-(A1|B1|B2|E1|E2)|R25-(A1|B1|B2))$/;
function nextOf({ entries }: Telling, day: string): readonly string[] {
  const items = obligationsOf(entries, rules, on(day, '23:00'));
  const next = items.filter(({ rule, state }) => NEXT.test(rule) && state !== 'cancelled');
  return next.map(({ rule, state }) => (state === 'met' ? `${rule} met` : rule));
}

const TABLE: readonly (readonly [Received['mode'], Received['place'], string, string, string])[] = [
  ['RET_DEPORTED', 'AIRPORT', AIRPORT, 'R22-A1', 'R25-A1'],
  ['RET_DEPORTED', 'BORDER_GATE', GATE, 'R22-E1 R22-E2', 'R25-A1'],
  ['RET_DEPORTED', 'BORDER_POST', POST, 'R22-E1 R22-E2', 'R25-A1'],
  ['RET_SELF', 'COMMUNE', POST, 'R22-E1 R22-E2', 'R25-A1'],
  ['RET_SELF', 'POLICE_UNIT', 'police/province/an-giang', 'R22-A1', 'R25-A1'],
  ['RET_RESCUED', 'BORDER_POST', POST, 'R22-B1 R22-B2', 'R25-B1 R25-B2'],
  ['RET_RESCUED', 'AIRPORT', AIRPORT, 'R22-B1 R22-B2', 'R25-B1 R25-B2'],
];

describe('who is received', () => {
  it.each(TABLE)('as %s at %s by %s has a next step: %s, or %s', (...row) => {
    const [mode, place, unit, then, now] = row;
    for (const [day, rows] of [
      [THEN, then],
      [NOW, now],
    ] as const)
      expect(nextOf(received({ unit, place, mode }, day), day).join(' ')).toBe(rows);
  });

  it('after a rescue that an entry tells has its next step once', () => {
    const told = new Telling();
    const unit = 'police/province/an-giang';
    told.tell('PersonRescued', { unit, place: 'IN_COUNTRY' }, by(unit, on(NOW, '06:00')));
    const data = { unit, place: 'POLICE_UNIT', mode: 'RET_RESCUED' } as const;
    told.tell('PersonReceived', data, by(unit, on(NOW, '09:00')));
    expect(nextOf(told, NOW)).toEqual(['R25-B1', 'R25-B2']);
  });

  it('by the office itself goes to the commune, and is checked without its notice', () => {
    const data = { unit: OFFICE, place: 'RECEIVING_AGENCY', mode: 'RET_SELF' } as const;
    const told = received(data, NOW);
    expect(nextOf(told, NOW)).toEqual(['R25-A1']);
    const check = faultInAct(
      {
        ...{ type: 'InitialCheckCompleted', data: { office: OFFICE }, unit: OFFICE },
        ...{ publisher: 'labour-social', occurredAt: on(NOW, '12:00') },
        ...{ isDated: true, recordedFrom: 'screen' },
      },
      { history: told.entries, rulesAt: rules, now: rules(0) },
    );
    expect(check).toBeUndefined();
    told.tell('PersonTakenIn', { commune: COMMUNE }, by(COMMUNE, on(NOW, '13:00')));
    expect(nextOf(told, NOW)).toEqual(['R25-A1 met']);
  });

  it('and does not want to go on is taken nowhere, unless it is a child', () => {
    const data = { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' } as const;
    const rows = [false, true].map((child) => {
      const told = received(data, NOW, child);
      told.tell('UnwillingToContinue', {}, by(POST, on(NOW, '09:00')));
      return nextOf(told, NOW);
    });
    expect(rows).toEqual([[], ['R25-A1']]);
  });

  it.each([
    [THEN, 'R22-A1'],
    [NOW, 'R25-A1'],
  ])('and goes home is taken nowhere: %s, %s', (day, rule) => {
    const unit = 'police/province/an-giang';
    const told = received({ unit, place: 'POLICE_UNIT', mode: 'RET_SELF' }, day);
    expect(nextOf(told, day)).toEqual([rule]);
    told.tell('PersonReleased', { to: 'HOME' }, by(unit, on(day, '09:00')));
    expect(nextOf(told, day)).toEqual([]);
  });

  it('at a post and handed on needs no lodging there any more', () => {
    const told = received({ unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' }, THEN);
    const commune = 'labour-social/commune/da-phuoc';
    told.tell('PersonTakenIn', { commune }, by(commune, on(THEN, '12:00')));
    expect(nextOf(told, THEN)).toEqual(['R22-E2 met']);
  });
});
