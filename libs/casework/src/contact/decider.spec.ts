import { specification } from '#testing';
import { atBorder, before, by, died, lost, opened, type Told, toldBy } from '../../test/told.js';
import { contact } from './decider.js';

const given = (...events: Told[]) => specification(contact)(...toldBy(atBorder, events));
const restored = { type: 'ContactRestored', data: {} } as const;

describe('losing contact', () => {
  it('is recorded once, by whoever notices', () => {
    given(opened).when('ReportContactLost', {}).then(lost);
    given(opened, lost).when('ReportContactLost', {}).thenNothing();
  });

  it('is refused after a death', () => {
    given(opened, by('border', died, { occurredAt: before }))
      .when('ReportContactLost', {})
      .thenRefused('person-died');
  });

  it('ends when the person is heard of again', () => {
    given(opened, lost).when('ReportContactRestored', {}).then(restored);
    given(opened).when('ReportContactRestored', {}).thenNothing();
    given(opened, lost, restored).when('ReportContactLost', {}).then(lost);
  });

  it('offers one of the two', () => {
    expect(given(opened).open()).toEqual(['ReportContactLost']);
    expect(given(opened, lost).open()).toEqual(['ReportContactRestored']);
  });
});
