import { specification } from '#testing';
import { supportApplication } from './decider.js';

const given = specification(supportApplication, { log: 'labour-social' });
const kinds: ('SVC_EDUCATION' | 'SVC_INITIAL_ALLOWANCE')[] = [
  'SVC_EDUCATION',
  'SVC_INITIAL_ALLOWANCE',
];
const apply = { form: 'D162_07', kinds } as const;
const applied = { type: 'SupportApplied', data: apply } as const;
const no = { type: 'SupportRefused', data: { kinds } } as const;
const died = { type: 'PersonDied', publisher: 'border', data: {} } as const;
const later = '2026-03-01T00:00:00Z';

describe('an application for support', () => {
  it('is recorded with its form and kinds', () => {
    given().when('ReceiveSupportApplication', apply).then(applied);
  });
  it('says nothing the second time, and is another one at another time', () => {
    given(applied).when('ReceiveSupportApplication', apply).thenNothing();
    given({ ...applied, occurredAt: '2026-01-02T00:00:00Z' })
      .when('ReceiveSupportApplication', apply, { occurredAt: later })
      .then(applied);
  });
  it('is refused for somebody who died', () => {
    given(died).when('ReceiveSupportApplication', apply).thenRefused('person-died');
  });
  it('can be refused once it is there, or where it lies on paper still', () => {
    const command = { kinds };
    given(applied).when('RefuseSupport', command).then(no);
    given().when('RefuseSupport', command).thenRefused('no-application');
    given().when('RefuseSupport', command, { recordedFrom: 'paper' }).then(no);
    given(applied, no).when('RefuseSupport', command).thenNothing();
    given(applied, no, applied).when('RefuseSupport', command).then(no);
  });
  it('offers what can be done', () => {
    expect(given().open()).toEqual(['ReceiveSupportApplication']);
    expect(given(applied).open()).toEqual(['RefuseSupport', 'ReceiveSupportApplication']);
    expect(given(died).open()).toEqual([]);
  });
});
