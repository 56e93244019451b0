import { specification } from '#testing';
import { commune, post, station } from '../../test/told.js';
import { notices } from './decider.js';

const given = specification(notices);
const proposed = {
  type: 'HandoverProposed',
  publisher: 'border',
  data: { fromUnit: post, toParty: 'labour-social', toUnit: commune },
} as const;
const expected = {
  type: 'ExpectedEntryNotified',
  publisher: 'police',
  data: { gate: 'border/gate/tinh-bien', expectedOn: '2026-01-09', notified: station },
} as const;
const requested = {
  type: 'VerificationRequested',
  publisher: 'labour-social',
  data: { office: commune, of: station },
} as const;
const opened = (notice: string) => ({ type: 'NoticeOpened', data: { notice } }) as const;
const social = { log: 'labour-social' };
const police = { log: 'police' };

describe('opening a notice', () => {
  it('is done by the party that was told, named as a party or by its unit', () => {
    given(proposed).when('OpenNotice', { notice: 'border/0' }, social).then(opened('border/0'));
    given(requested)
      .when('OpenNotice', { notice: 'labour-social/0' }, police)
      .then(opened('labour-social/0'));
    given(proposed)
      .when('OpenNotice', { notice: 'border/0' })
      .thenRefused('notice-to-another-party');
  });

  it('is done by each of several that were told', () => {
    const theirs = { ...opened('police/0'), publisher: 'police' };
    given(expected, theirs).when('OpenNotice', { notice: 'police/0' }).then(opened('police/0'));
    given(expected, theirs).when('OpenNotice', { notice: 'police/0' }, police).thenNothing();
  });

  it('is done by a mission that the ministry told', () => {
    const informed = {
      type: 'MissionInformed',
      publisher: 'foreign-affairs',
      data: { mission: 'foreign-affairs/mission/bangkok' },
    } as const;
    const notice = 'foreign-affairs/0';
    const ours = { log: 'foreign-affairs' };
    given(informed).when('OpenNotice', { notice }, ours).then(opened(notice));
    given(informed).when('OpenNotice', { notice }).thenRefused('notice-to-another-party');
  });

  it('is of a notice of this case', () => {
    given(proposed).when('OpenNotice', { notice: 'border/9' }).thenRefused('no-such-notice');
    given(proposed, { ...opened('border/0'), publisher: 'labour-social' })
      .when('OpenNotice', { notice: 'labour-social/1' }, social)
      .thenRefused('no-such-notice');
  });

  it('is waited for until it is done', () => {
    expect(given(proposed).open()).toEqual([]);
    expect(given(proposed).expected('labour-social')).toBe('OpenNotice');
    const seen = given(proposed, { ...opened('border/0'), publisher: 'labour-social' });
    expect(seen.open('labour-social')).toEqual([]);
    expect(seen.expected('labour-social')).toBeUndefined();
  });
});
