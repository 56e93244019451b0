import { caseOf } from '#case-file';
import { obligationsOf, rulesBook, type ObligationItem } from '#regulation';
import { on, Telling } from '../../../../libs/regulation/test/entries.js';
import { countDue, dutiesByEntry, nextOf, sorted } from './sorted.js';

/** A person has just come to a border post; of the first hour `needs` are recorded. */
function firstHourWith(...needs: ('SAFETY' | 'FIRST_AID' | 'FOOD' | 'INTERPRETATION')[]) {
  const told = new Telling();
  const at = (clock: string) => ({ at: on('2026-11-24', clock) });
  told.tell(
    'CaseOpened',
    {
      circumstance: 'PRESENT',
      path: 'SELF_RETURN',
      handledAsChild: false,
      purpose: 'ILLUSTRATION',
    },
    at('02:10'),
  );
  if (needs.length > 0) told.tell('EssentialNeedsMet', { needs }, at('02:30'));
  expect(caseOf(told.entries).course.status).toBe('open');
  return obligationsOf(told.entries, rulesBook([]), on('2026-11-24', '03:00'));
}

const keys = (items: readonly ObligationItem[]) => items.map(({ key }) => key);

describe('the duties of a case on its page', () => {
  it('begin with the questions of the first hour, apart from the others', () => {
    const items = firstHourWith();
    const { firstHour, due } = sorted(items);
    expect(firstHour.map(([question]) => question)).toEqual([
      'safety',
      'firstAid',
      'needs',
      'interpreting',
    ]);
    expect(keys(due)).not.toContain('PR-SAFETY/case');
    expect(keys(due)).toContain('PR-SCREENING/case');
  });

  it('keep what of the first hour is done beside what is not', () => {
    const { firstHour } = sorted(firstHourWith('SAFETY'));
    expect(firstHour.map(([question, { state }]) => [question, state])).toEqual([
      ['safety', 'met'],
      ['firstAid', 'open'],
      ['needs', 'met'],
      ['interpreting', 'open'],
    ]);
  });

  it('show the first hour as done work once it is over', () => {
    const items = firstHourWith('SAFETY', 'FIRST_AID', 'FOOD', 'INTERPRETATION');
    const { firstHour, over, due } = sorted(items);
    expect(firstHour).toEqual([]);
    expect(keys(over)).toContain('PR-SAFETY/case');
    expect(countDue(items)).toBe(due.length);
  });

  it('name as next what is not over', () => {
    const items = firstHourWith('SAFETY');
    expect(nextOf(items)?.state).toBe('open');
    expect(nextOf(items.filter(({ state }) => state === 'met'))).toBeUndefined();
  });

  it('hang on the timeline: at the entry that began them and the one that met them', () => {
    const byEntry = dutiesByEntry(firstHourWith('SAFETY'));
    expect(keys(byEntry.get('border/0')?.begins ?? [])).toContain('PR-SAFETY/case');
    expect(keys(byEntry.get('border/1')?.meets ?? [])).toContain('PR-SAFETY/case');
    expect(byEntry.get('border/9')).toBeUndefined();
  });
});
