import { specification } from '#testing';
import { after, atBorder, before, by, died, opened, type Told, toldBy } from '../../test/told.js';
import { needsStay } from './decider.js';

const given = (...events: Told[]) => specification(needsStay)(...toldBy(atBorder, events));
const longer = { until: '2026-06-01', reason: 'NEED_CONTINUES' } as const;
const extended = { type: 'NeedsStayExtended', data: longer } as const;
const ended = { type: 'NeedsStayEnded', data: {} } as const;

describe('the stay in which essential needs are met', () => {
  it('is extended, each time longer', () => {
    given(opened).when('ExtendNeedsStay', longer).then(extended);
    const later = { until: '2026-07-01', reason: 'RETURN_PENDING' } as const;
    given(opened, extended)
      .when('ExtendNeedsStay', later)
      .then({ ...extended, data: later });
    given(opened, extended)
      .when('ExtendNeedsStay', { ...longer, until: '2026-05-31' })
      .thenRefused('not-longer');
  });

  it('takes an earlier decision from paper', () => {
    const earlier = { ...longer, until: '2026-05-01' };
    given(opened, extended)
      .when('ExtendNeedsStay', earlier, { recordedFrom: 'paper' })
      .then({ ...extended, data: earlier });
  });

  it('does not end before the day of the decision, nor go on after a death', () => {
    given(opened)
      .when('ExtendNeedsStay', { ...longer, until: '2026-01-01' })
      .thenRefused('stay-ends-before-decision');
    given(opened, by('border', died, { occurredAt: before }))
      .when('ExtendNeedsStay', longer)
      .thenRefused('person-died');
  });

  it('says nothing the second time', () => {
    given(opened, extended).when('ExtendNeedsStay', longer).thenNothing();
    given(opened, ended).when('EndNeedsStay', {}).thenNothing();
  });

  it('ends, and can go on again', () => {
    given(opened, extended).when('EndNeedsStay', {}).then(ended);
    given(opened, ended).when('ExtendNeedsStay', longer, { occurredAt: after }).then(extended);
    given(opened, ended, by('border', extended, { occurredAt: after }))
      .when('EndNeedsStay', {})
      .then(ended);
    expect(given(opened).open()).toEqual(['ExtendNeedsStay', 'EndNeedsStay']);
    expect(given(opened, ended).open()).toEqual(['ExtendNeedsStay']);
    expect(given(opened, died).open()).toEqual([]);
  });
});
