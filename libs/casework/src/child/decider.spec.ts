import type { Published } from '#contracts';
import { specification } from '#testing';
import { after, atBorder, by, open, opened, type Told, toldBy } from '../../test/told.js';
import { child } from './decider.js';

const given = (...events: Told[]) => specification(child)(...(toldBy(atBorder, events) as never[]));
const second = { actor: { agency: 'border', unit: 'border/post/long-binh', officer: 'bp-2' } };
const minor = open({ handledAsChild: true });
const adult = { outcome: 'ADULT', basis: 'DOCUMENT' } as const;
const assessed = (data: Published<'AgeAssessed'>['data'] = adult) =>
  ({ type: 'AgeAssessed', data }) as const;
const asAdult = { type: 'HandledAsAdult', data: {} } as const;
const asChild = { type: 'HandledAsChild', data: {} } as const;
const represented = { type: 'RepresentativeAppointed', data: {} } as const;
const decided = { type: 'BestInterestsDecided', data: { about: 'RETURN' } } as const;

describe('an assessment of age', () => {
  it('comes after the open entry that makes a child of who is one, or may be one, but for late paper', () => {
    for (const outcome of ['CHILD', 'DOUBTFUL'] as const) {
      const found = { outcome, basis: 'APPEARANCE' } as const;
      given(minor).when('AssessAge', found).then(assessed(found));
      given(opened, asChild).when('AssessAge', found).then(assessed(found));
      given(opened).when('AssessAge', found).thenRefused('handle-as-child-first');
      given(opened).when('AssessAge', found, { recordedFrom: 'paper' }).then(assessed(found));
    }
  });

  it('makes no adult by itself, and is said once', () => {
    given(minor).when('AssessAge', adult).then(assessed());
    given(minor, assessed()).when('AssessAge', adult).thenNothing();
    given(minor, assessed()).when('AssessAge', adult, { occurredAt: after }).then(assessed());
  });
});

describe('handling as an adult', () => {
  it('is decided by a second officer, after a document or an assessment', () => {
    given(minor, assessed()).when('HandleAsAdult', {}, second).then(asAdult);
    given(minor, assessed({ outcome: 'ADULT', basis: 'ASSESSMENT' }))
      .when('HandleAsAdult', {}, second)
      .then(asAdult);
    given(minor, assessed()).when('HandleAsAdult', {}).thenRefused('age-needs-second-officer');
  });

  it.each([
    [{ outcome: 'ADULT', basis: 'APPEARANCE' }],
    [{ outcome: 'ADULT', basis: 'STATEMENT' }],
    [{ outcome: 'DOUBTFUL', basis: 'ASSESSMENT' }],
  ] as const)('does not follow from %j', (found) => {
    given(minor, assessed(found))
      .when('HandleAsAdult', {}, second)
      .thenRefused('age-not-established');
  });

  it('follows from the newest finding of the own agency alone', () => {
    given(minor).when('HandleAsAdult', {}, second).thenRefused('age-not-established');
    given(minor, by('police', assessed()))
      .when('HandleAsAdult', {}, second)
      .thenRefused('age-not-established');
    given(minor, assessed(), assessed({ outcome: 'DOUBTFUL', basis: 'ASSESSMENT' }))
      .when('HandleAsAdult', {}, second)
      .thenRefused('age-not-established');
  });

  it('is copied from paper by one clerk, yet never without a finding', () => {
    const paper = { recordedFrom: 'paper' } as const;
    given(minor, assessed()).when('HandleAsAdult', paper, paper).then(asAdult);
    given(minor).when('HandleAsAdult', paper, paper).thenRefused('age-not-established');
  });

  it('says nothing of who is an adult already', () => {
    given(opened).when('HandleAsAdult', {}).thenNothing();
    given(minor, assessed(), asAdult).when('HandleAsAdult', {}, second).thenNothing();
  });
});

describe('what stands for a child', () => {
  it('is recorded of a child, each once', () => {
    given(minor).when('AppointRepresentative', {}).then(represented);
    given(minor, represented).when('AppointRepresentative', {}).thenNothing();
    given(minor).when('DecideBestInterests', { about: 'RETURN' }).then(decided);
    given(minor, decided).when('DecideBestInterests', { about: 'RETURN' }).thenNothing();
    given(minor, decided)
      .when('DecideBestInterests', { about: 'PLACEMENT' })
      .then({ ...decided, data: { about: 'PLACEMENT' } });
  });

  it('waits until the person is handled as a child, but for late paper', () => {
    const paper = { recordedFrom: 'paper' } as const;
    given(opened).when('AppointRepresentative', {}).thenRefused('not-handled-as-child');
    given(opened).when('AppointRepresentative', paper, paper).then(represented);
    given(opened)
      .when('DecideBestInterests', { about: 'RETURN' })
      .thenRefused('not-handled-as-child');
    given(opened)
      .when('DecideBestInterests', { about: 'RETURN', ...paper }, paper)
      .then(decided);
  });

  it('is offered for a child; the end of the doubt where the finding allows it', () => {
    expect(given(opened).open()).toEqual(['AssessAge']);
    expect(given(minor).open()).not.toContain('HandleAsAdult');
    expect(given(minor, assessed()).open()).toContain('HandleAsAdult');
    expect(given(minor, assessed()).open('police')).not.toContain('HandleAsAdult');
  });
});
