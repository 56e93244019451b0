import fc from 'fast-check';
import { specification } from '#testing';
import { commune } from './decider.js';

const given = specification(commune, { log: 'labour-social' });
const daPhuoc = { commune: 'labour-social/commune/da-phuoc' };
const longBinh = { commune: 'labour-social/commune/long-binh' };
const takenIn = { type: 'PersonTakenIn', data: daPhuoc } as const;
const notify = { ...daPhuoc, office: 'labour-social/district/an-phu' };
const notified = { type: 'ReceptionNotified', data: notify } as const;
const released = { type: 'PersonReleased', data: { to: 'HOME' } } as const;
const left = { type: 'PersonLeft', data: {} } as const;
const at = (hour: number) => ({ occurredAt: new Date(Date.UTC(2026, 0, 2, hour)).toISOString() });
const died = { type: 'PersonDied', publisher: 'border', data: {} } as const;

describe('taking a person in', () => {
  it('records which commune did', () => {
    given().when('TakePersonIn', daPhuoc).then(takenIn);
  });
  it('says nothing the second time', () => {
    given(takenIn).when('TakePersonIn', daPhuoc).thenNothing();
  });
  it('records that another commune took over', () => {
    given(takenIn).when('TakePersonIn', longBinh).then({ type: 'PersonTakenIn', data: longBinh });
  });
  it('records it anew for whoever was released, left or was lost, and came again', () => {
    const gone = [released, left, { type: 'ContactLost', data: {} }] as const;
    for (const event of gone) {
      const before = [
        { ...takenIn, ...at(7) },
        { ...event, ...at(8) },
      ];
      given(...before)
        .when('TakePersonIn', daPhuoc, at(9))
        .then(takenIn);
      given(...before, { ...takenIn, ...at(9) })
        .when('TakePersonIn', daPhuoc, at(10))
        .thenNothing();
    }
  });
  it('is no more undone by what happened before it and is copied later', () => {
    for (const event of [released, left]) {
      const late = given({ ...takenIn, ...at(12) }, { ...event, ...at(10) });
      late.when('TakePersonIn', daPhuoc, at(13)).thenNothing();
      expect(late.open()[0]).toBe('NotifyReception');
    }
  });
  it('is copied late once, and brings back nobody who went after it', () => {
    const history = [
      { ...takenIn, ...at(8) },
      { ...left, ...at(10) },
      { type: 'PersonTakenIn', data: longBinh, ...at(7) },
    ] as const;
    given(...history)
      .when('TakePersonIn', longBinh, at(7))
      .thenNothing();
    given(...history)
      .when('TakePersonIn', daPhuoc, at(8))
      .thenNothing();
    given(...history)
      .when('TakePersonIn', longBinh, at(11))
      .then({ type: 'PersonTakenIn', data: longBinh });
  });
  it('stands by the last hour, in whatever order it is told', () => {
    const step = fc.constantFrom<'in' | 'out'>('in', 'out');
    const days = fc.uniqueArray(fc.tuple(step, fc.nat({ max: 20 })), {
      selector: ([, hour]) => hour,
    });
    fc.assert(
      fc.property(days, (day) => {
        const told = day.map(([how, n]) => ({ ...(how === 'in' ? takenIn : left), ...at(n) }));
        const [last] = [...day].sort(([, one], [, other]) => other - one);
        const repeated = given(...told).when('TakePersonIn', daPhuoc, at(23));
        if (last?.[0] === 'in') repeated.thenNothing();
        else repeated.then(takenIn);
      }),
    );
  });
  it('is refused for somebody who died', () => {
    given(died).when('TakePersonIn', daPhuoc).thenRefused('person-died');
  });
});

describe('notifying the competent office', () => {
  it('records who was told', () => {
    given(takenIn).when('NotifyReception', notify).then(notified);
  });
  it('is recorded from paper before the taking in', () => {
    given().when('NotifyReception', notify).then(notified);
  });
  it('says nothing the second time', () => {
    given(takenIn, notified).when('NotifyReception', notify).thenNothing();
  });
  it('is what a commune does next', () => {
    expect(given().open()).toEqual(['TakePersonIn']);
    expect(given(takenIn).open()[0]).toBe('NotifyReception');
    expect(given(takenIn, left).open()[0]).toBe('NotifyReception');
    expect(given(takenIn, left, notified).open()).toEqual(['TakePersonIn']);
    expect(given(takenIn, notified).open()).toEqual(['TakePersonIn']);
    expect(given(died).open()).toEqual([]);
  });
});
