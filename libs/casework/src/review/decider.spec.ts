import { specification } from '#testing';
import { station } from '../../test/told.js';
import { review } from './decider.js';

const officer = (name: string) => ({ actor: { agency: 'police', unit: station, officer: name } });
const third = officer('ca-3');
const spec = specification(review, { log: 'police', ...third });
/** Told by the police, whoever sends the command that follows. */
const told = (...events: Parameters<typeof spec>) =>
  spec(...events.map((event) => ({ publisher: 'police', ...event })));
const found = {
  type: 'NonIdentificationProposed',
  data: { reason: 'NOT_ESTABLISHED' },
  actor: `${station}#ca-1`,
} as const;
const negative = {
  type: 'NotIdentified',
  data: { proposal: 'police/0', reason: 'NOT_ESTABLISHED' },
  actor: `${station}#ca-2`,
} as const;
const decision = 'police/1';
const given = (...more: Parameters<typeof told>) => told(found, negative, ...more);

const until = { decision, reviewUntil: '2026-02-01' };
const explained = { type: 'DecisionExplained', data: until } as const;
const asked = { type: 'ReviewAsked', data: { decision } } as const;
const upheld = {
  type: 'IdentificationReviewed',
  data: { decision, outcome: 'UPHELD' },
} as const;
const overturned = {
  type: 'IdentificationReviewed',
  data: { decision, outcome: 'OVERTURNED' },
} as const;
const again = { type: 'VerificationStarted', data: {} } as const;

describe('a negative decision', () => {
  it('is explained, with the day up to which a review can be asked for', () => {
    given().when('ExplainDecision', until).then(explained);
    given()
      .when('ExplainDecision', { decision })
      .then({ ...explained, data: { decision } });
    given(explained).when('ExplainDecision', until).thenNothing();
    given()
      .when('ExplainDecision', { decision, reviewUntil: '2025-12-31' })
      .thenRefused('review-ends-before-explained');
  });

  it('can be put to review by any party, once at a time', () => {
    given().when('AskReview', { decision }).then(asked);
    given(asked).when('AskReview', { decision }, { log: 'labour-social' }).thenNothing();
    given(asked, upheld).when('AskReview', { decision }).then(asked);
  });

  it('is one of this case', () => {
    given().when('ExplainDecision', { decision: 'police/9' }).thenRefused('no-such-decision');
    given().when('AskReview', { decision: 'police/0' }).thenRefused('no-such-decision');
    told().when('DecideReview', upheld.data).thenRefused('no-such-decision');
  });
});

describe('a review', () => {
  it('upholds the decision, or opens the verification again', () => {
    given(asked).when('DecideReview', upheld.data).then(upheld);
    given(asked).when('DecideReview', overturned.data).then(overturned, again);
  });

  it('is held by another officer than those who decided, of the same agency', () => {
    for (const who of ['ca-1', 'ca-2'])
      given(asked)
        .when('DecideReview', upheld.data, officer(who))
        .thenRefused('reviewer-decided-before');
    given(asked)
      .when('DecideReview', upheld.data, { log: 'border' })
      .thenRefused('decision-of-another-party');
  });

  it('is held where one was asked for, but for late paper', () => {
    given().when('DecideReview', upheld.data).thenRefused('no-review-asked');
    given().when('DecideReview', upheld.data, { recordedFrom: 'paper' }).then(upheld);
  });

  it('says nothing the second time, and nothing else without a new request', () => {
    given(asked, upheld).when('DecideReview', upheld.data).thenNothing();
    given(asked, upheld).when('DecideReview', overturned.data).thenRefused('already-reviewed');
    given(asked, upheld, asked).when('DecideReview', overturned.data).then(overturned, again);
  });

  it('is offered step by step', () => {
    expect(told().open()).toEqual([]);
    expect(given().open()).toEqual(['ExplainDecision', 'AskReview']);
    expect(given().expected()).toBe('ExplainDecision');
    expect(given(explained).expected()).toBeUndefined();
    expect(given(asked).open()[0]).toBe('DecideReview');
    expect(given(asked).expected()).toBe('DecideReview');
    expect(given(asked).open('border')).toEqual(['ExplainDecision']);
    expect(given(asked, overturned).open()).toEqual([]);
  });
});
