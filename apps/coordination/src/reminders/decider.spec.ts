import { specification } from '#testing';
import { reminders } from './decider.js';

const given = specification(reminders, { log: 'coordination' });
const data = {
  obligation: 'R25-A5/labour-social/3',
  toParty: 'labour-social',
  toUnit: 'labour-social/province/an-giang',
} as const;
const sent = { type: 'ReminderSent', data } as const;

describe('a reminder', () => {
  it('is sent once a day', () => {
    const at = (occurredAt: string) => ({ occurredAt });
    given().when('SendReminder', data).then(sent);
    const yesterday = { ...sent, occurredAt: '2026-01-01T23:59:00+07:00' };
    given(yesterday).when('SendReminder', data, at('2026-01-01T08:00:00+07:00')).thenNothing();
    given(yesterday).when('SendReminder', data, at('2026-01-02T00:01:00+07:00')).then(sent);
    expect(given(sent).open()).toEqual([]);
  });

  it('goes to a unit of the party', () => {
    given()
      .when('SendReminder', { ...data, toParty: 'police' })
      .thenRefused('unit-of-another-party');
  });
});
