import { specification } from '#testing';
import { after } from '../../test/told.js';
import { identity } from './decider.js';

const given = specification(identity);
const claim = { source: 'DOCUMENT', about: 'BIRTH' } as const;
const claimed = { type: 'IdentityClaimed', data: claim } as const;

describe('a claim of identity', () => {
  it('is kept with its source, also where another source says otherwise', () => {
    given().when('ClaimIdentity', claim).then(claimed);
    const other = { source: 'RELATIVE', about: 'BIRTH' } as const;
    given(claimed)
      .when('ClaimIdentity', other)
      .then({ ...claimed, data: other });
  });

  it('is said once, and again at another time', () => {
    given(claimed).when('ClaimIdentity', claim).thenNothing();
    const earlier = { ...claimed, occurredAt: '2026-01-02T00:00:00Z' };
    given(earlier).when('ClaimIdentity', claim, { occurredAt: after }).then(claimed);
  });

  it('can always be added', () => {
    expect(given(claimed).open()).toEqual(['ClaimIdentity']);
  });
});
