import { wordsOfUnit } from '#codes';
import { wordsOfDay } from './phrases.js';
import type { Wording } from './wording.js';

export const police: Wording<'police'> = {
  IdentityConfirmed: () => ({ vi: 'Đã xác minh được nhân thân', en: 'Identity confirmed' }),
  IdentityNotFound: () => ({ vi: 'Chưa xác minh được nhân thân', en: 'Identity not found' }),
  ExpectedEntryNotified: ({ data: { gate, expectedOn, notified } }) => ({
    vi: `Đã báo ${wordsOfUnit(notified).vi}: dự kiến nhập cảnh ngày ${wordsOfDay(expectedOn).vi} tại ${wordsOfUnit(gate).vi}`,
    en: `${wordsOfUnit(notified).en} told to expect the entry on ${wordsOfDay(expectedOn).en} at ${wordsOfUnit(gate).en}`,
  }),
  ExpectedEntryWithdrawn: ({ data: { gate } }) => ({
    vi: `Đã rút thông báo dự kiến nhập cảnh tại ${wordsOfUnit(gate).vi}`,
    en: `Notice of the expected entry at ${wordsOfUnit(gate).en} withdrawn`,
  }),
};
