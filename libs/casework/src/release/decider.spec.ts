import { specification } from '#testing';
import {
  atBorder,
  before,
  by,
  commune,
  died,
  open,
  opened,
  post,
  received,
  released,
  station,
  type Told,
  toldBy,
} from '../../test/told.js';
import { release } from './decider.js';

const given = (...events: Told[]) => specification(release)(...toldBy(atBorder, events));
const proposed = {
  type: 'HandoverProposed',
  data: { fromUnit: post, toParty: 'labour-social', toUnit: commune },
} as const;
const elsewhere = by('police', { ...received, data: { ...received.data, unit: station } });

describe('releasing', () => {
  it('records where the person went', () => {
    given(opened, received).when('ReleasePerson', { to: 'FAMILY' }).then(released);
  });

  it('says nothing the second time', () => {
    given(opened, received, released).when('ReleasePerson', { to: 'FAMILY' }).thenNothing();
  });

  it('is done by the party that has the person', () => {
    given(opened).when('ReleasePerson', { to: 'FAMILY' }).thenRefused('not-with-you');
    given(opened, elsewhere).when('ReleasePerson', { to: 'FAMILY' }).thenRefused('not-with-you');
  });

  it('waits for the answer to a proposed hand-over', () => {
    given(opened, received, proposed)
      .when('ReleasePerson', { to: 'FAMILY' })
      .thenRefused('handover-open');
  });

  it('sends no child home alone', () => {
    given(open({ handledAsChild: true }), received)
      .when('ReleasePerson', { to: 'HOME' })
      .thenRefused('child-goes-with-someone');
  });

  it('lets a child go to the family or abroad after the best-interests decision about that', () => {
    const child = open({ handledAsChild: true });
    const best = (about: 'RETURN' | 'PLACEMENT' | 'FAMILY_CONTACT') =>
      ({ type: 'BestInterestsDecided', data: { about } }) as const;
    const abroad = { ...released, data: { to: 'FOREIGN_SIDE' } } as const;
    const paper = { recordedFrom: 'paper' } as const;
    given(child, received)
      .when('ReleasePerson', { to: 'FAMILY' })
      .thenRefused('child-family-not-decided');
    given(child, received, best('RETURN'))
      .when('ReleasePerson', { to: 'FAMILY' })
      .thenRefused('child-family-not-decided');
    given(child, received, best('FAMILY_CONTACT'))
      .when('ReleasePerson', { to: 'FAMILY' })
      .then(released);
    given(child, received, best('PLACEMENT'))
      .when('ReleasePerson', { to: 'FOREIGN_SIDE' })
      .thenRefused('child-return-not-decided');
    given(child, received, best('RETURN'))
      .when('ReleasePerson', { to: 'FOREIGN_SIDE' })
      .then(abroad);
    given(child, received)
      .when('ReleasePerson', { to: 'FAMILY', ...paper })
      .then(released);
  });

  it('hands an adult to a foreign side with their consent, which can be taken back', () => {
    const abroad = { ...released, data: { to: 'FOREIGN_SIDE' } } as const;
    const agreed = { type: 'ConsentGiven', data: { to: 'CON_RETURN' } } as const;
    const back = { type: 'ConsentTakenBack', data: { to: 'CON_RETURN' } } as const;
    const go = { to: 'FOREIGN_SIDE' } as const;
    given(opened, received).when('ReleasePerson', go).thenRefused('return-needs-consent');
    given(opened, received, agreed).when('ReleasePerson', go).then(abroad);
    given(opened, received, agreed, back)
      .when('ReleasePerson', go)
      .thenRefused('return-needs-consent');
    given(opened, received)
      .when('ReleasePerson', { ...go, recordedFrom: 'paper' })
      .then(abroad);
  });

  it('is refused after a death', () => {
    given(opened, received, by('border', died, { occurredAt: before }))
      .when('ReleasePerson', { to: 'HOME' })
      .thenRefused('person-died');
  });

  it('is copied from paper also before its reception, and behind a later move', () => {
    const paper = { to: 'FAMILY', recordedFrom: 'paper' } as const;
    const late = { occurredAt: before };
    given(opened).when('ReleasePerson', paper).then(released);
    given(opened, elsewhere).when('ReleasePerson', paper, late).then(released);
    given(opened, elsewhere)
      .when('ReleasePerson', { to: 'FAMILY' }, late)
      .thenRefused('before-last-move');
  });

  it('is offered to who has the person', () => {
    expect(given(opened, received).open()).toEqual(['ReleasePerson']);
    expect(given(opened, received).open('police')).toEqual([]);
  });
});
