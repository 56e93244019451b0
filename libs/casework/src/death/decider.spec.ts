import { specification } from '#testing';
import { atBorder, by, closed, died, open, opened, type Told, toldBy } from '../../test/told.js';
import { death } from './decider.js';

const given = (...events: Told[]) => specification(death)(...toldBy(atBorder, events));

describe('a death', () => {
  it('is recorded by whoever learns of it, of a missing person and on a closed case too', () => {
    given(open({ circumstance: 'MISSING' }))
      .when('ReportDeath', {})
      .then(died);
    given(opened, closed).when('ReportDeath', {}, { log: 'police' }).then(died);
  });

  it('is recorded once', () => {
    given(opened, by('police', died)).when('ReportDeath', {}).thenNothing();
    expect(given(opened, died).open()).toEqual([]);
  });
});
