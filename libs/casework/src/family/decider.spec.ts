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

  it('is barred where only the publisher reads why, and halted where all read it', () => {
    given(opened, cleared).when('BarFamilyContact', {}).then(barred, halted);
    given(opened).when('BarFamilyContact', {}).then(barred, halted);
    given(opened, barred, halted, cleared).when('BarFamilyContact', {}).then(barred, halted);
  });

  it('says nothing that stands already', () => {
    given(opened, cleared).when('ClearFamilyContact', {}).thenNothing();
    given(opened, halted).when('HaltFamilyContact', {}).thenNothing();
    given(opened, barred, halted).when('BarFamilyContact', {}).thenNothing();
  });

  it('is a fact also when copied late', () => {
    given(opened, cleared).when('ClearFamilyContact', {}, { occurredAt: before }).then(cleared);
  });

  it('can always be stopped', () => {
    expect(given(opened).open()).toEqual(['ClearFamilyContact', 'BarFamilyContact']);
    expect(given(opened, cleared).open()).toEqual(['HaltFamilyContact', 'BarFamilyContact']);
  });
});
