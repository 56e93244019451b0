import { wordsOfCode, wordsOfUnit } from '#codes';
import { caseworkCodes as codes } from '../casework-codes.js';
import { inSentence, listed, said, wordsOfDay } from '../phrases.js';
import type { Wording } from '../wording.js';

export const care = {
  PersonRescued: ({ data }) => said('Đã giải cứu,', 'Rescued,', codes.rescuePlace[data.place]),
  PersonReceived: ({ data }) => {
    const unit = wordsOfUnit(data.unit);
    const mode = wordsOfCode('returnMode', data.mode);
    return {
      vi: `${unit.vi} đã tiếp nhận (${inSentence(mode.vi)})`,
      en: `Received by ${unit.en} (${inSentence(mode.en)})`,
    };
  },
  PersonReleased: ({ data }) =>
    said('Đã rời nơi tiếp nhận,', 'Released', codes.releasedTo[data.to]),
  EssentialNeedsMet: ({ data }) => {
    const needs = data.needs.map((need) => codes.need[need]);
    return {
      vi: `Đã hỏi và đáp ứng nhu cầu thiết yếu: ${listed(needs, 'vi')}`,
      en: `Essential needs asked about and met: ${listed(needs, 'en')}`,
    };
  },
  NeedsStayExtended: ({ data: { until, reason } }) => ({
    vi: `Kéo dài hỗ trợ nhu cầu thiết yếu đến hết ngày ${wordsOfDay(until).vi}: ${codes.stayReason[reason].vi}`,
    en: `Essential needs extended to the end of ${wordsOfDay(until).en}: ${codes.stayReason[reason].en}`,
  }),
  NeedsStayEnded: () => ({
    vi: 'Đã kết thúc thời gian hỗ trợ nhu cầu thiết yếu',
    en: 'The stay with essential needs ended',
  }),
  ScreeningHeld: () => ({
    vi: 'Đã trao đổi riêng từng người',
    en: 'Spoken with alone and in private',
  }),
  ScreeningDeclined: () => ({
    vi: 'Không muốn trao đổi riêng; có thể thực hiện bất cứ lúc nào',
    en: 'Did not want the private talk; it can be held at any time',
  }),
  DangerReported: () => ({ vi: 'Đang gặp nguy hiểm', en: 'In danger' }),
  DangerEnded: () => ({ vi: 'Không còn nguy hiểm', en: 'The danger is over' }),
} satisfies Partial<Wording<'casework'>>;
