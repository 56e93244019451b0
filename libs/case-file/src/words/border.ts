import { wordsOfUnit } from '#codes';
import { wordsOfDay } from './phrases.js';
import type { Wording } from './wording.js';

export const border: Wording<'border'> = {
  GateReturnExpected: ({ data: { gate, expectedOn } }) => ({
    vi: `Dự kiến phía nước ngoài trao trả ngày ${wordsOfDay(expectedOn).vi} tại ${wordsOfUnit(gate).vi}`,
    en: `Hand-over by the foreign side expected on ${wordsOfDay(expectedOn).en} at ${wordsOfUnit(gate).en}`,
  }),
  GateListChecked: ({ data: { gate, listed } }) => ({
    vi: `Đã đối chiếu danh sách${listed === undefined ? '' : ` ${String(listed)} người`} tại ${wordsOfUnit(gate).vi}`,
    en: `Checked against the list${listed === undefined ? '' : ` of ${String(listed)}`} at ${wordsOfUnit(gate).en}`,
  }),
  GateMinutesSigned: ({ data: { gate } }) => ({
    vi: `Đã ký biên bản giao, nhận với phía nước ngoài tại ${wordsOfUnit(gate).vi}`,
    en: `Hand-over minutes signed with the foreign side at ${wordsOfUnit(gate).en}`,
  }),
  GateAbsenceReported: ({ data: { gate } }) => ({
    vi: `Không đến ${wordsOfUnit(gate).vi} như dự kiến`,
    en: `Did not come to ${wordsOfUnit(gate).en} as expected`,
  }),
};
