import { specification } from '#testing';
import {
  atBorder,
  by,
  closed,
  commune,
  died,
  lost,
  open as openWith,
  opened,
  received,
  released,
  type Told,
  toldBy,
} from '../../test/told.js';
import { closing } from './decider.js';

const given = (...events: Told[]) => specification(closing)(...toldBy(atBorder, events));
const offered = {
  type: 'LeadOffered',
  data: { toParty: 'labour-social', toUnit: commune },
} as const;
const left = { type: 'PersonLeft', data: {} } as const;
const close = { reason: 'CL_GOALS_MET' } as const;
const reopened = { type: 'CaseReopened', data: { reason: 'PERSON_ASKED' } } as const;
const because = (reason: 'CL_DIED' | 'CL_NOT_A_VICTIM' | 'CL_LOST_CONTACT') => ({ reason });

describe('closing', () => {
  it('is the lead’s act', () => {
    given(opened, received, released).when('CloseCase', close).then(closed);
    given(opened).when('CloseCase', close, { log: 'police' }).thenRefused('not-lead');
  });

  it('waits while the lead is on offer', () => {
    given(opened, offered).when('CloseCase', close).thenRefused('lead-offer-open');
  });

  it('waits while somebody has the person', () => {
    given(opened, received).when('CloseCase', close).thenRefused('still-in-care');
    expect(given(opened, received).open()).toEqual([]);
  });

  it('waits while a commune has the person, also one whom nobody received before', () => {
    const takenIn = { type: 'PersonTakenIn', data: { commune } } as const;
    const told = (...events: Told[]) => given(...events, by('labour-social', takenIn));
    for (const history of [[opened], [opened, received, released], [opened, received, left]])
      told(...history)
        .when('CloseCase', close)
        .thenRefused('still-in-care');
  });

  it('does not wait for somebody who left on their own', () => {
    given(opened, received, left).when('CloseCase', close).then(closed);
  });

  it('waits for the second officer', () => {
    given(opened, { type: 'NonIdentificationProposed', data: { reason: 'NO_GROUNDS' } })
      .when('CloseCase', close)
      .thenRefused('decision-open');
  });

  it('gives a reason that is on record', () => {
    given(opened).when('CloseCase', because('CL_DIED')).thenRefused('death-not-recorded');
    given(opened).when('CloseCase', because('CL_NOT_A_VICTIM')).thenRefused('not-decided');
    given(opened).when('CloseCase', because('CL_LOST_CONTACT')).thenRefused('contact-not-lost');
    given(opened, received, died)
      .when('CloseCase', because('CL_DIED'))
      .then({ type: 'CaseClosed', data: because('CL_DIED') });
    for (const history of [[opened, received, lost], [openWith({ circumstance: 'MISSING' })]])
      given(...history)
        .when('CloseCase', because('CL_LOST_CONTACT'))
        .then({ type: 'CaseClosed', data: because('CL_LOST_CONTACT') });
  });

  it('says nothing the second time, and no to another reason', () => {
    given(opened, closed).when('CloseCase', close).thenNothing();
    given(opened, closed).when('CloseCase', because('CL_DIED')).thenRefused('already-closed');
  });
});

describe('reopening', () => {
  it('is the lead’s act on a closed case', () => {
    given(opened, closed).when('ReopenCase', reopened.data).then(reopened);
    given(opened, closed)
      .when('ReopenCase', reopened.data, { log: 'police' })
      .thenRefused('not-lead');
    given(opened).when('ReopenCase', reopened.data).thenRefused('not-closed');
    given(opened, closed, reopened).when('ReopenCase', reopened.data).thenNothing();
  });

  it('is what a closed case offers its lead', () => {
    expect(given(opened, closed).open()).toEqual(['ReopenCase']);
    expect(given(opened, closed).open('police')).toEqual([]);
    expect(given(opened, closed, reopened).open()).toEqual(['CloseCase']);
  });
});
