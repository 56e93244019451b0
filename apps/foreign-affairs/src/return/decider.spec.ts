import { specification } from '#testing';
import { arrangedReturn } from './decider.js';

const given = specification(arrangedReturn, { log: 'foreign-affairs' });
const mission = 'foreign-affairs/mission/bangkok';
const arrange = { mission, gate: 'police/airport/noi-bai', expectedOn: '2025-04-29' };
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
    const moved = { ...arrange, expectedOn: '2025-05-14' };
    given(arranged).when('ArrangeReturn', moved).then({ type: 'ReturnArranged', data: moved });
  });
  it('is recorded from paper after the person is back', () => {
    given(received).when('ArrangeReturn', arrange).then(arranged);
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
