import { caseworkCodes as codes } from '../casework-codes.js';
import { said, wordsOfDay } from '../phrases.js';
import type { Wording } from '../wording.js';

export const privacy = {
  DataRequestReceived: ({ data }) =>
    said(
      'Đã nhận yêu cầu về dữ liệu cá nhân:',
      'Request on personal data received:',
      codes.dataRequest[data.kind],
    ),
  DataRequestAcknowledged: () => ({
    vi: 'Đã trả lời tiếp nhận yêu cầu về dữ liệu cá nhân',
    en: 'Request on personal data acknowledged',
  }),
  DataRequestExtended: ({ data }) =>
    said(
      'Gia hạn trả lời yêu cầu về dữ liệu cá nhân đến hết ngày',
      'Answer on personal data extended to the end of',
      wordsOfDay(data.until),
    ),
  DataRequestFulfilled: () => ({
    vi: 'Đã thực hiện yêu cầu về dữ liệu cá nhân',
    en: 'Request on personal data fulfilled',
  }),
  DataRequestDenied: () => ({
    vi: 'Không thực hiện được yêu cầu về dữ liệu cá nhân, đã nêu lý do',
    en: 'Request on personal data denied, with the reason',
  }),
  BreachDetected: ({ data: { count } }) => ({
    vi: `Phát hiện vi phạm về dữ liệu cá nhân${count === undefined ? '' : `, liên quan ${String(count)} người`}`,
    en: `Violation of personal data detected${count === undefined ? '' : `, persons concerned: ${String(count)}`}`,
  }),
  BreachNotified: () => ({
    vi: 'Đã thông báo vi phạm cho cơ quan chuyên trách',
    en: 'Violation notified to the authority',
  }),
} satisfies Partial<Wording<'casework'>>;
