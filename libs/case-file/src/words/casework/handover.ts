import { wordsOfUnit } from '#codes';
import { caseworkCodes as codes } from '../casework-codes.js';
import { said, wordsOfInstant } from '../phrases.js';
import type { Wording } from '../wording.js';

export const handover = {
  HandoverProposed: ({ data }) =>
    said('Đề nghị giao người cho', 'Proposed to hand over to', wordsOfUnit(data.toUnit)),
  HandoverAccepted: ({ data }) => ({
    vi: `${wordsOfUnit(data.unit).vi} đã nhận người`,
    en: `Taken over by ${wordsOfUnit(data.unit).en}`,
  }),
  HandoverRefused: ({ data }) =>
    said('Đã từ chối nhận người:', 'Hand-over refused:', codes.rejection[data.reason]),
  HandoverWithdrawn: () => ({
    vi: 'Đã rút đề nghị giao người',
    en: 'Proposal to hand over withdrawn',
  }),
  HandoverSigned: ({ data }) => {
    const [from, to] = [wordsOfUnit(data.fromUnit), wordsOfUnit(data.toUnit)];
    return {
      vi: `Đã giao, nhận bằng biên bản giấy: ${from.vi} giao, ${to.vi} nhận`,
      en: `Handed over by signed minutes: from ${from.en} to ${to.en}`,
    };
  },
  HandoverConfirmed: () => ({
    vi: 'Đã xác nhận biên bản giao, nhận',
    en: 'Hand-over minutes confirmed',
  }),
  TransitBegun: ({ data: { leg, escort, from, to, expectedAt } }) => {
    const [whence, whither, who] = [wordsOfUnit(from), wordsOfUnit(to), wordsOfUnit(escort)];
    const when = wordsOfInstant(expectedAt);
    return {
      vi: `Đang di chuyển, chặng ${String(leg)}: từ ${whence.vi} đến ${whither.vi}, ${who.vi} đưa đi, dự kiến đến ${when.vi}`,
      en: `On the way, leg ${String(leg)}: from ${whence.en} to ${whither.en}, escorted by ${who.en}, expected ${when.en}`,
    };
  },
  ArrivalConfirmed: ({ data }) => said('Đã đến', 'Arrived at', wordsOfUnit(data.unit)),
  TransitCancelled: () => ({
    vi: 'Đã hủy chặng di chuyển',
    en: 'The leg of the way was cancelled',
  }),
} satisfies Partial<Wording<'casework'>>;
