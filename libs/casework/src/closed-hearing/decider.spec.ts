import { specification } from '#testing';
import { atBorder, opened, type Told, toldBy } from '../../test/told.js';
import { closedHearing } from './decider.js';

const given = (...events: Told[]) => specification(closedHearing)(...toldBy(atBorder, events));
const asked = { type: 'ClosedHearingAsked', data: {} } as const;
const granted = { type: 'ClosedHearingDecided', data: { outcome: 'GRANTED' } } as const;

describe('a closed hearing', () => {
  it('is asked for, and decided by the court', () => {
    given(opened).when('AskClosedHearing', {}).then(asked);
    given(opened, asked).when('RecordClosedHearingDecision', granted.data).then(granted);
    given(opened, asked, granted).when('AskClosedHearing', {}).then(asked);
  });

  it('is decided after it was asked for, but for late paper', () => {
    given(opened)
      .when('RecordClosedHearingDecision', granted.data)
      .thenRefused('no-closed-hearing-asked');
    given(opened)
      .when('RecordClosedHearingDecision', granted.data, { recordedFrom: 'paper' })
      .then(granted);
    given(opened, asked, granted)
      .when('RecordClosedHearingDecision', { outcome: 'DENIED' })
      .thenRefused('no-closed-hearing-asked');
  });

  it('says nothing the second time', () => {
    given(opened, asked).when('AskClosedHearing', {}).thenNothing();
    given(opened, asked, granted).when('RecordClosedHearingDecision', granted.data).thenNothing();
  });

  it('offers the step that is next', () => {
    expect(given(opened).open()).toEqual(['AskClosedHearing']);
    expect(given(opened, asked).open()).toEqual(['RecordClosedHearingDecision']);
  });
});
