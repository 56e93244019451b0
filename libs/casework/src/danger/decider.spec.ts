import { specification } from '#testing';
import {
  after,
  atBorder,
  by,
  closed,
  opened,
  received,
  type Told,
  toldBy,
} from '../../test/told.js';
import { danger } from './decider.js';

const given = (...events: Told[]) => specification(danger)(...toldBy(atBorder, events));
const reported = { type: 'DangerReported', data: {} } as const;
const ended = { type: 'DangerEnded', data: {} } as const;
const left = { type: 'PersonLeft', data: {} } as const;

describe('danger', () => {
  it('is reported whatever the case says, by whatever party', () => {
    for (const history of [[opened], [opened, closed], [opened, left]])
      given(...history)
        .when('ReportDanger', {}, { log: 'police' })
        .then(reported);
  });

  it('is ended by who reported it, has the person or leads', () => {
    given(opened, reported).when('EndDanger', {}).then(ended);
    const theirs = by('police', reported);
    given(opened, theirs).when('EndDanger', {}, { log: 'police' }).then(ended);
    given(opened, theirs, received).when('EndDanger', {}).then(ended);
    given(opened, reported)
      .when('EndDanger', {}, { log: 'police' })
      .thenRefused('danger-of-another-party');
  });

  it('ends where there was one, but for late paper', () => {
    given(opened).when('EndDanger', {}).thenRefused('no-danger-reported');
    given(opened).when('EndDanger', { recordedFrom: 'paper' }).then(ended);
  });

  it('is said once, and again when it comes back', () => {
    given(opened, reported).when('ReportDanger', {}).thenNothing();
    given(opened, reported, ended).when('EndDanger', {}).thenNothing();
    given(opened, reported, ended).when('ReportDanger', {}, { occurredAt: after }).then(reported);
  });

  it('can always be reported, and ended by those who may', () => {
    expect(given(opened, closed).open()).toEqual(['ReportDanger']);
    expect(given(opened, reported).open()).toEqual(['ReportDanger', 'EndDanger']);
    expect(given(opened, reported).open('police')).toEqual(['ReportDanger']);
  });
});
