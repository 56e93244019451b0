import { specification } from '#testing';
import {
  after,
  atBorder,
  before,
  by,
  closed,
  died,
  opened,
  received,
  type Told,
  toldBy,
} from '../../test/told.js';
import { danger } from '../danger/decider.js';
import { essentialNeeds } from '../essential-needs/decider.js';
import { reception } from '../reception/decider.js';
import { leaving } from './decider.js';

const given = (...events: Told[]) => specification(leaving)(...toldBy(atBorder, events));
const unwilling = { type: 'UnwillingToContinue', data: {} } as const;
const left = { type: 'PersonLeft', data: {} } as const;

describe('a person who does not go on', () => {
  it('is recorded as unwilling, or as gone', () => {
    given(opened, received).when('RecordUnwillingness', {}).then(unwilling);
    given(opened, received).when('RecordLeaving', {}).then(left);
    given(opened, unwilling).when('RecordLeaving', {}).then(left);
  });

  it('is recorded once, until the person comes back', () => {
    given(opened, unwilling).when('RecordUnwillingness', {}).thenNothing();
    given(opened, left).when('RecordLeaving', {}).thenNothing();
    given(opened, left, received).when('RecordLeaving', {}, { occurredAt: after }).then(left);
  });

  it('is no longer asked after a death, but copied late from before it', () => {
    const dead = by('border', died, { occurredAt: before });
    given(opened, dead).when('RecordLeaving', {}).thenRefused('person-died');
    given(opened, died).when('RecordLeaving', {}, { occurredAt: before }).then(left);
  });

  it('keeps urgent help and the way back open', () => {
    const gone = toldBy(atBorder, [opened, received, unwilling, left]);
    expect(specification(essentialNeeds)(...gone).open()).toContain('MeetEssentialNeeds');
    expect(specification(danger)(...gone).open()).toContain('ReportDanger');
    expect(specification(reception)(...gone).open()).toContain('ReceivePerson');
  });

  it('is offered while the case is open', () => {
    expect(given(opened).open()).toEqual(['RecordUnwillingness', 'RecordLeaving']);
    expect(given(opened, left).open()).toEqual(['RecordUnwillingness']);
    expect(given(opened, closed).open()).toEqual([]);
  });
});
