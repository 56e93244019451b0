import { specification } from '#testing';
import { support } from './decider.js';

const given = specification(support, { log: 'labour-social' });
const travel = { office: 'labour-social/district/an-phu', support: 'SVC_TRAVEL' } as const;
const decided = { type: 'SupportDecided', data: travel } as const;
const delivered = { type: 'SupportDelivered', data: travel } as const;
const declined = { type: 'SupportDeclined', data: travel } as const;
const died = { type: 'PersonDied', publisher: 'border', data: {} } as const;

describe('deciding on support', () => {
  it('records which office granted what', () => {
    given().when('DecideSupport', travel).then(decided);
  });
  it('says nothing the second time', () => {
    given(decided).when('DecideSupport', travel).thenNothing();
  });
  it('is open again to somebody who declined', () => {
    given(decided, declined).when('DecideSupport', travel).then(decided);
  });
  it('is refused for somebody who died', () => {
    given(died).when('DecideSupport', travel).thenRefused('person-died');
  });
});

describe('delivering support', () => {
  it('records that the person has had it', () => {
    given(decided).when('DeliverSupport', travel).then(delivered);
  });
  it('is recorded before its decision comes from paper', () => {
    given().when('DeliverSupport', travel).then(delivered);
    given(delivered).when('DecideSupport', travel).then(decided);
  });
  it('says nothing the second time', () => {
    given(decided, delivered).when('DeliverSupport', travel).thenNothing();
  });
});

describe('declining support', () => {
  it('records the wish of the person', () => {
    given(decided).when('DeclineSupport', travel).then(declined);
  });
  it('says nothing the second time', () => {
    given(decided, declined).when('DeclineSupport', travel).thenNothing();
  });
  it('is refused once it was delivered', () => {
    given(decided, delivered).when('DeclineSupport', travel).thenRefused('already-delivered');
  });
});

describe('another kind of support', () => {
  const schooling = { ...travel, support: 'SVC_EDUCATION' } as const;
  it('is decided, delivered and declined for itself', () => {
    const history = [decided, delivered] as const;
    given(...history)
      .when('DecideSupport', schooling)
      .then({ type: 'SupportDecided', data: schooling });
    given(...history)
      .when('DeclineSupport', schooling)
      .then({ type: 'SupportDeclined', data: schooling });
    given(...history)
      .when('DeliverSupport', schooling)
      .then({ type: 'SupportDelivered', data: schooling });
  });
});

describe('what can be done', () => {
  it('leads from the decision to the delivery, and again to a decision for who declined', () => {
    expect(given().open()).toEqual(['DecideSupport']);
    expect(given(decided).open()).toEqual(['DeliverSupport', 'DeclineSupport', 'DecideSupport']);
    expect(given(decided, declined).open()).toEqual(['DecideSupport']);
    expect(given(decided, delivered).open()).toEqual(['DecideSupport']);
    expect(given(died).open()).toEqual([]);
  });
});
