import { specification } from '#testing';
import { notes } from './decider.js';

const given = specification(notes, { log: 'foreign-affairs' });
const receive = { from: 'MM', subject: 'NOTE_PERSONS_FOUND' } as const;
const received = { type: 'NoteReceived', data: receive } as const;

describe('receiving a note', () => {
  it('records from which country and about what', () => {
    given().when('ReceiveNote', receive).then(received);
  });
  it('says nothing when the same note is recorded twice', () => {
    given(received).when('ReceiveNote', receive).thenNothing();
  });
  it('takes a later note on the same subject', () => {
    given({ ...received, occurredAt: '2026-01-01T00:00:00Z' })
      .when('ReceiveNote', receive)
      .then(received);
  });
  it('is always open', () => {
    expect(given(received).open()).toEqual(['ReceiveNote']);
  });
});
