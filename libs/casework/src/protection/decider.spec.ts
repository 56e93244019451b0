import type { Published } from '#contracts';
import { specification } from '#testing';
import { after, atBorder, died, opened, type Told, toldBy } from '../../test/told.js';
import { protection } from './decider.js';

const given = (...events: Told[]) => specification(protection)(...toldBy(atBorder, events));
const paper = { recordedFrom: 'paper' } as const;
const asked = { type: 'ProtectionAsked', data: {} } as const;
const refusal = { type: 'ProtectionRefused', data: {} } as const;
const declined = { type: 'ProtectionDeclined', data: {} } as const;
const dropped = { type: 'ProtectionDropped', data: {} } as const;
const shelter = { measures: ['PM_SHELTER', 'PM_GUARD'] } as const;
const applied: Published<'ProtectionApplied'> = {
  type: 'ProtectionApplied',
  data: { measures: ['PM_SHELTER', 'PM_GUARD'] },
};
const helped = { type: 'HelpOfForceAsked', data: { toParty: 'police' } } as const;

describe('protection', () => {
  it('is asked for, and applied or refused', () => {
    given(opened).when('AskProtection', {}).then(asked);
    given(opened, asked).when('ApplyProtection', shelter).then(applied);
    given(opened, asked).when('RefuseProtection', {}).then(refusal);
  });

  it('is applied without a request, and after a death too: relatives are protected as well', () => {
    given(opened).when('ApplyProtection', shelter).then(applied);
    given(opened, died).when('ApplyProtection', shelter).then(applied);
  });

  it('is not wanted, or dropped', () => {
    given(opened).when('DeclineProtection', {}).then(declined);
    given(opened, applied).when('DropProtection', {}).then(dropped);
  });

  it('asks a force of another agency for help', () => {
    given(opened).when('AskForceForHelp', { toParty: 'police' }).then(helped);
    given(opened).when('AskForceForHelp', { toParty: 'border' }).thenRefused('force-of-your-own');
  });

  it('is refused or dropped where there is something to, but for late paper', () => {
    given(opened).when('RefuseProtection', {}).thenRefused('no-protection-asked');
    given(opened).when('RefuseProtection', {}, paper).then(refusal);
    given(opened).when('DropProtection', {}).thenRefused('no-protection-applied');
    given(opened).when('DropProtection', {}, paper).then(dropped);
  });

  it('says nothing the second time', () => {
    given(opened, asked).when('AskProtection', {}).thenNothing();
    given(opened, applied)
      .when('ApplyProtection', { measures: ['PM_GUARD', 'PM_SHELTER', 'PM_GUARD'] })
      .thenNothing();
    given(opened, asked, refusal).when('RefuseProtection', {}).thenNothing();
    given(opened, declined).when('DeclineProtection', {}).thenNothing();
    given(opened, applied, dropped).when('DropProtection', {}).thenNothing();
    given(opened, helped).when('AskForceForHelp', { toParty: 'police' }).thenNothing();
  });

  it('can be asked for again', () => {
    given(opened, asked, refusal).when('AskProtection', {}, { occurredAt: after }).then(asked);
    given(opened, applied, dropped).when('ApplyProtection', shelter).then(applied);
    given(opened, applied, declined).when('ApplyProtection', shelter).then(applied);
  });

  it('can be applied at any time', () => {
    expect(given(opened).open()).toContain('ApplyProtection');
    expect(given(opened, asked).open()).toContain('RefuseProtection');
    expect(given(opened).open()).not.toContain('DropProtection');
    expect(given(opened, applied).open()).toContain('DropProtection');
  });
});
