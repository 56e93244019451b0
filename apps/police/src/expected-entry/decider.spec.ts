import { specification } from '#testing';
import { expectedEntry } from './decider.js';

const given = specification(expectedEntry, { log: 'police' });
const notify = {
  gate: 'border/gate/tinh-bien',
  expectedOn: '2022-09-01',
  notified: 'police/province/an-giang',
};
const notified = { type: 'ExpectedEntryNotified', data: notify } as const;
const withdrawn = { type: 'ExpectedEntryWithdrawn', data: { gate: notify.gate } } as const;
const received = (place: 'BORDER_GATE' | 'MISSION_ABROAD') =>
  ({
    type: 'PersonReceived',
    data: { unit: notify.gate, place, mode: 'RET_BILATERAL_HANDOVER' },
  }) as const;

describe('notifying an expected entry', () => {
  it('records gate, day and the police who were told', () => {
    given().when('NotifyExpectedEntry', notify).then(notified);
  });
  it('says nothing the second time', () => {
    given(notified).when('NotifyExpectedEntry', notify).thenNothing();
  });
  it('is a new notice when the day moves', () => {
    const moved = { ...notify, expectedOn: '2022-09-02' };
    given(notified)
      .when('NotifyExpectedEntry', moved)
      .then({ type: 'ExpectedEntryNotified', data: moved });
  });
  it('can be repeated after it was withdrawn', () => {
    given(notified, withdrawn).when('NotifyExpectedEntry', notify).then(notified);
  });
  it('is recorded from paper after the person has come', () => {
    given(received('BORDER_GATE')).when('NotifyExpectedEntry', notify).then(notified);
  });
});

describe('withdrawing the notice', () => {
  it('names the gate that need not wait', () => {
    given(notified).when('WithdrawExpectedEntry', {}).then(withdrawn);
  });
  it('says nothing the second time', () => {
    given(notified, withdrawn).when('WithdrawExpectedEntry', {}).thenNothing();
  });
  it('is refused where nothing was notified', () => {
    given().when('WithdrawExpectedEntry', {}).thenRefused('no-entry-expected');
  });
  it('is refused once the person is back', () => {
    given(notified, received('BORDER_GATE'))
      .when('WithdrawExpectedEntry', {})
      .thenRefused('already-back');
  });
});

describe('what can be done', () => {
  it('is nothing once the person is back', () => {
    expect(given(notified, received('BORDER_GATE')).open()).toEqual([]);
  });
  it('goes on while the person is with a mission abroad', () => {
    expect(given(notified, received('MISSION_ABROAD')).open()).toContain('WithdrawExpectedEntry');
  });
});
