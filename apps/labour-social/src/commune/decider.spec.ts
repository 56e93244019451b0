import { specification } from '#testing';
import { commune } from './decider.js';

const given = specification(commune, { log: 'labour-social' });
const daPhuoc = { commune: 'labour-social/commune/da-phuoc' };
const longBinh = { commune: 'labour-social/commune/long-binh' };
const takenIn = { type: 'PersonTakenIn', data: daPhuoc } as const;
const notify = { ...daPhuoc, office: 'labour-social/district/an-phu' };
const notified = { type: 'ReceptionNotified', data: notify } as const;
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
    const gone = [
      { type: 'PersonReleased', data: { to: 'HOME' } },
      { type: 'PersonLeft', data: {} },
      { type: 'ContactLost', data: {} },
    ] as const;
    for (const event of gone) given(takenIn, event).when('TakePersonIn', daPhuoc).then(takenIn);
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
    expect(given(takenIn, notified).open()).toEqual(['TakePersonIn']);
    expect(given(died).open()).toEqual([]);
  });
});
