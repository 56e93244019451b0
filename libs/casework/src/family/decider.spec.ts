import { specification } from '#testing';
import { atBorder, before, opened, type Told, toldBy } from '../../test/told.js';
import { family } from './decider.js';

const given = (...events: Told[]) => specification(family)(...toldBy(atBorder, events));
const cleared = { type: 'FamilyContactCleared', data: {} } as const;
const halted = { type: 'FamilyContactHalted', data: {} } as const;
const barred = { type: 'FamilyContactBarred', data: {} } as const;

describe('contact with the family', () => {
  it('is cleared after a check, and halted again', () => {
    given(opened).when('ClearFamilyContact', {}).then(cleared);
    given(opened, cleared).when('HaltFamilyContact', {}).then(halted);
    given(opened, cleared, halted).when('ClearFamilyContact', {}).then(cleared);
  });

  it('is barred where only the publisher reads why, after all could read that it is halted', () => {
    given(opened).when('BarFamilyContact', {}).then(barred);
    given(opened, cleared).when('BarFamilyContact', {}).thenRefused('halt-family-contact-first');
    given(opened, cleared, halted).when('BarFamilyContact', {}).then(barred);
    given(opened, barred, cleared, halted).when('BarFamilyContact', {}).then(barred);
    given(opened, cleared).when('BarFamilyContact', {}, { occurredAt: before }).then(barred);
  });

  it('says nothing that stands already', () => {
    given(opened, cleared).when('ClearFamilyContact', {}).thenNothing();
    given(opened, halted).when('HaltFamilyContact', {}).thenNothing();
    given(opened, barred).when('BarFamilyContact', {}).thenNothing();
  });

  it('is a fact also when copied late', () => {
    given(opened, cleared).when('ClearFamilyContact', {}, { occurredAt: before }).then(cleared);
  });

  it('can always be stopped', () => {
    expect(given(opened).open()).toEqual(['ClearFamilyContact', 'BarFamilyContact']);
    expect(given(opened, cleared).open()).toEqual(['HaltFamilyContact']);
  });
});
