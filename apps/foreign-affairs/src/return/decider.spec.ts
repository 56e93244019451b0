import { specification } from '#testing';
import { arrangedReturn } from './decider.js';

const given = specification(arrangedReturn, { log: 'foreign-affairs' });
const mission = 'foreign-affairs/mission/bangkok';
const arrange = { mission, gate: 'police/airport/noi-bai', expectedOn: '2026-04-29' };
const arranged = { type: 'ReturnArranged', data: arrange } as const;
const cancelled = { type: 'ReturnCancelled', data: { mission } } as const;
const received = {
  type: 'PersonReceived',
  publisher: 'police',
  data: { unit: 'police/airport/noi-bai', place: 'AIRPORT', mode: 'RET_VIA_MISSION' },
} as const;

describe('arranging a return', () => {
  it('records mission, gate and day', () => {
    given().when('ArrangeReturn', arrange).then(arranged);
  });
  it('says nothing the second time', () => {
    given(arranged).when('ArrangeReturn', arrange).thenNothing();
  });
  it('is arranged anew when the day moves', () => {
    const moved = { ...arrange, expectedOn: '2026-05-14' };
    given(arranged).when('ArrangeReturn', moved).then({ type: 'ReturnArranged', data: moved });
  });
  it('is recorded from paper after the person is back', () => {
    given(received).when('ArrangeReturn', arrange).then(arranged);
  });
});

describe('a return that may not be arranged', () => {
  const paper = { recordedFrom: 'paper' } as const;
  const child = { type: 'HandledAsChild', publisher: 'police', data: {} } as const;
  const best = { type: 'BestInterestsDecided', data: { about: 'RETURN' } } as const;
  const refusedBy = { type: 'ConsentRefused', data: { to: 'CON_RETURN' } } as const;
  const agreed = { type: 'ConsentGiven', data: { to: 'CON_RETURN' } } as const;

  it('is expected before the day on which it is arranged, but for paper', () => {
    const past = { ...arrange, expectedOn: '2026-01-01' };
    given().when('ArrangeReturn', past).thenRefused('return-in-the-past');
    given().when('ArrangeReturn', past, paper).then({ type: 'ReturnArranged', data: past });
  });
  it('is of a child for whom it was not decided', () => {
    given(child).when('ArrangeReturn', arrange).thenRefused('child-return-not-decided');
    given(child, best).when('ArrangeReturn', arrange).then(arranged);
    given(child, refusedBy, best).when('ArrangeReturn', arrange).then(arranged);
  });
  it('is of an adult who does not agree to it', () => {
    given(refusedBy).when('ArrangeReturn', arrange).thenRefused('return-refused-by-person');
    given(refusedBy, agreed).when('ArrangeReturn', arrange).then(arranged);
    const other = { type: 'ConsentRefused', data: { to: 'CON_CONTACT_FAMILY' } } as const;
    given(other).when('ArrangeReturn', arrange).then(arranged);
  });
  it('is refused also where it was arranged before the person withdrew', () => {
    const takenBack = { type: 'ConsentTakenBack', data: { to: 'CON_RETURN' } } as const;
    given(agreed, arranged, takenBack)
      .when('ArrangeReturn', arrange)
      .thenRefused('return-refused-by-person');
  });
});

describe('cancelling a return', () => {
  it('records that it does not take place', () => {
    given(arranged).when('CancelReturn', { mission }).then(cancelled);
  });
  it('says nothing the second time', () => {
    given(arranged, cancelled).when('CancelReturn', { mission }).thenNothing();
  });
  it('is refused where none was arranged', () => {
    given().when('CancelReturn', { mission }).thenRefused('no-return-arranged');
  });
  it('is refused once the person is back', () => {
    given(arranged, received).when('CancelReturn', { mission }).thenRefused('already-back');
  });
});

describe('what can be done', () => {
  it('goes on while the person is with a mission', () => {
    const abroad = { ...received, data: { ...received.data, place: 'MISSION_ABROAD' } } as const;
    expect(given(abroad).open()).toEqual(['ArrangeReturn']);
    expect(given(arranged).open()).toEqual(['ArrangeReturn', 'CancelReturn']);
    expect(given(arranged, received).open()).toEqual([]);
  });
});
