import { everyUnit } from '#codes';
import { EntryId, Flag, Group, List, Optional, Party, Unit, UnitOf } from '#contracts';
import { findUnregistered } from './register.js';

const post = 'border/post/long-binh';
const station = 'police/province/an-giang';
const invented = 'border/post/nguyen-thi-lan';
const NO_UNIT = { vi: 'không có đơn vị này trong danh mục', en: 'is no unit of the register' };
const NO_PARTY = { vi: 'không có bên này trong danh mục', en: 'is no party of the register' };

describe('a unit in a command', () => {
  it('is any of the register', () => {
    expect(everyUnit().filter(({ code }) => findUnregistered(Unit, code) !== undefined)).toEqual(
      [],
    );
  });

  it.each([invented, 'labour-social/chi-lan-da-co-thai', 'border/post', 'an/other', ''])(
    '%s is none',
    (code) => {
      expect(findUnregistered(Unit, code)).toEqual({ path: '', words: NO_UNIT });
    },
  );

  it('is of the agency that is asked for', () => {
    expect(findUnregistered(UnitOf('border'), post)).toBeUndefined();
    expect(findUnregistered(UnitOf('border'), station)).toEqual({ path: '', words: NO_UNIT });
    expect(findUnregistered(UnitOf('border'), invented)).toEqual({ path: '', words: NO_UNIT });
  });

  it('is looked for in optional fields, lists and groups, and named by its place', () => {
    const field = Optional(List(Group({ child: Flag, at: Optional(List(Unit)) })));
    const value = (...at: string[]) => [{ child: true }, { child: false, at }];
    expect(findUnregistered(field, value(post, station))).toBeUndefined();
    expect(findUnregistered(field, value(post, invented))).toEqual({
      path: '/1/at/1',
      words: NO_UNIT,
    });
  });

  it('is not looked for in what has another form', () => {
    const field = Group({ at: Unit });
    for (const value of [undefined, null, 7, [], [invented], {}, { at: 7 }, { other: invented }])
      expect(findUnregistered(field, value)).toBeUndefined();
    expect(findUnregistered(Flag, invented)).toBeUndefined();
  });
});

describe('a party in a command', () => {
  it('is one of the federation', () => {
    expect(findUnregistered(Party, 'labour-social')).toBeUndefined();
    expect(findUnregistered(Party, 'chi-lan')).toEqual({ path: '', words: NO_PARTY });
  });
});

describe('an entry in a command', () => {
  it('stands in the log of a known party', () => {
    expect(findUnregistered(EntryId, 'police/12')).toBeUndefined();
    expect(findUnregistered(EntryId, 'nguyen-thi-lan/1')).toEqual({ path: '', words: NO_PARTY });
  });
});
