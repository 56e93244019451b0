import type { EssentialNeedsMet } from '#contracts';
import { specification } from '#testing';
import { after, atBorder, closed, died, opened, type Told, toldBy } from '../../test/told.js';
import { essentialNeeds } from './decider.js';
import { refusals } from './refusals.js';

const given = (...events: Told[]) => specification(essentialNeeds)(...toldBy(atBorder, events));
const told: EssentialNeedsMet = {
  type: 'EssentialNeedsMet',
  data: { needs: ['SAFETY', 'FOOD'] },
};
const meet = { needs: [...told.data.needs, ...told.data.needs] };

describe('meeting essential needs', () => {
  it('records what was asked about and met, each once', () => {
    given(opened).when('MeetEssentialNeeds', meet).then(told);
  });

  it('is never refused: not on a closed case, not after a death, not before anything is known', () => {
    for (const history of [[], [opened, closed], [opened, died]])
      given(...history)
        .when('MeetEssentialNeeds', meet)
        .then(told);
    expect(refusals).toEqual({});
  });

  it('says nothing when the same is said again, and is recorded again at another time', () => {
    given(opened, told).when('MeetEssentialNeeds', meet).thenNothing();
    given(opened, told).when('MeetEssentialNeeds', meet, { occurredAt: after }).then(told);
  });

  it('is always open', () => {
    expect(given(opened, closed).open()).toEqual(['MeetEssentialNeeds']);
  });
});
