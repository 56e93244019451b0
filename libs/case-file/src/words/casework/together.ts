import { caseworkCodes as codes } from '../casework-codes.js';
import { said, wordsOfDay } from '../phrases.js';
import type { Wording } from '../wording.js';

export const together = {
  DelegationFormed: ({ data }) =>
    said(
      'Đã lập đoàn liên ngành:',
      'Inter-sectoral delegation formed:',
      codes.delegation[data.purpose],
    ),
  DelegationEnded: () => ({ vi: 'Đoàn liên ngành đã kết thúc', en: 'The delegation ended' }),
  ReportIssued: ({ data: { period, from, to } }) => ({
    vi: `Đã báo cáo ${codes.period[period].vi}: ${wordsOfDay(from).vi} - ${wordsOfDay(to).vi}`,
    en: `Report of the ${codes.period[period].en} issued: ${wordsOfDay(from).en} to ${wordsOfDay(to).en}`,
  }),
  ReviewHeld: ({ data }) => said('Đã tổ chức', 'Held:', codes.review[data.kind]),
} satisfies Partial<Wording<'casework'>>;
