import { daysOf, obligationsOf, rulesBook } from '#regulation';
import { on, Telling } from '../../test/entries.js';

const rules = rulesBook([]);
const COMMUNE = 'labour-social/commune/da-phuoc';
const OFFICE = 'labour-social/province/an-giang';
const AT = on('2026-11-24');

/** The province was told on a Friday: three days end on Monday. */
function notified() {
  const told = new Telling();
  const by = { by: 'labour-social' };
  told.tell('PersonTakenIn', { commune: COMMUNE }, { ...by, at: on('2026-11-06') });
  const notice = told.tell(
    'ReceptionNotified',
    { commune: COMMUNE, office: OFFICE },
    { ...by, at: on('2026-11-06', '10:00') },
  );
  return { told, key: `R25-A5/${notice.id}` };
}

describe('the sum behind a duty', () => {
  it('goes day by day from the event to the end that the duty has', () => {
    const { told, key } = notified();
    const item = obligationsOf(told.entries, rules, AT).find((one) => one.key === key);
    const days = daysOf(key, told.entries, rules, AT);
    expect(days.map(({ day, counts }) => [day, counts])).toEqual([
      ['2026-11-06', false],
      ['2026-11-07', true],
      ['2026-11-08', true],
      ['2026-11-09', true],
    ]);
    expect(item?.end?.counted).toBe('2026-11-10T00:00:00+07:00');
  });

  it('goes on through an extension', () => {
    const { told, key } = notified();
    told.tell(
      'DeadlineExtended',
      { obligation: key, until: '2026-11-12', reason: 'OTHER' },
      { by: 'labour-social', at: on('2026-11-07') },
    );
    const item = obligationsOf(told.entries, rules, AT).find((one) => one.key === key);
    const counted = daysOf(key, told.entries, rules, AT).filter(({ counts }) => counts);
    const last = counted.at(-1)?.day ?? '';
    expect(`${last}T23:59:59+07:00` < (item?.end?.ifNotMoved ?? '')).toBe(true);
  });

  it('has no days where there is no length, or no such duty', () => {
    const { told } = notified();
    expect(daysOf('R25-A2/labour-social/0', told.entries, rules, AT)).toEqual([]);
    expect(daysOf('R25-A5/labour-social/9', told.entries, rules, AT)).toEqual([]);
  });
});
