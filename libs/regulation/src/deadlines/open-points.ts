import type { Words } from '#kernel';
import type { Confidence } from '../confidence.js';
import type { Readings } from './readings.js';

/** An open point of the law with the reading chosen, for the pages that show it. */
export type OpenPoint = Readonly<{
  id: `G-${number}`;
  parameters: readonly (keyof Readings)[];
  question: Words;
  reading: Words;
  confidence: Confidence;
}>;

/** The open points, each with the reading that counts until a ministry's legal department sets another. */
export const openPoints: readonly OpenPoint[] = [
  {
    id: 'G-1',
    parameters: ['lastDayOfRest'],
    question: {
      vi: 'Thời hạn kết thúc vào ngày nghỉ có dời không (BLDS Điều 148.5)?',
      en: 'Does a period that ends on a day of rest move (Civil Code art. 148.5)?',
    },
    reading: {
      vi: 'Tính cả hai; mốc đã dời được dùng. Thời hạn tính bằng giờ không bao giờ dời.',
      en: 'Both ends are computed; the moved one counts. Periods in hours never move.',
    },
    confidence: 'I',
  },
  {
    id: 'G-2',
    parameters: ['workingWeek'],
    question: { vi: 'Tuần làm việc', en: 'The working week' },
    reading: { vi: 'Thứ Hai đến thứ Sáu.', en: 'Monday to Friday.' },
    confidence: 'M',
  },
  {
    id: 'G-3',
    parameters: ['restDays'],
    question: {
      vi: 'Điều 148.5 chỉ nêu cuối tuần và ngày lễ, không nêu ngày nghỉ bù, hoán đổi.',
      en: 'Art. 148.5 names weekend and holiday, not substitute or swapped days.',
    },
    reading: {
      vi: 'Được nghỉ là ngày nghỉ; thứ Bảy làm bù là ngày làm việc.',
      en: 'Off is rest; a worked Saturday is a working day.',
    },
    confidence: 'I',
  },
  {
    id: 'G-4',
    parameters: ['months'],
    question: {
      vi: 'Thời hạn theo tháng: ngày tương ứng của ngày xảy ra sự kiện hay của ngày thứ nhất?',
      en: 'Months: the corresponding day of the event or of the first day?',
    },
    reading: {
      vi: 'Của ngày xảy ra sự kiện; tháng không có ngày đó thì là ngày cuối tháng.',
      en: 'Of the event; in a month without it, the last day of the month.',
    },
    confidence: 'I',
  },
  {
    id: 'G-5',
    parameters: ['noticeOnRestDay'],
    question: {
      vi: 'Tính lùi (báo trước khi nhập cảnh)',
      en: 'Counting backwards (notice before an entry)',
    },
    reading: {
      vi: 'Không tính ngày nhập cảnh; ngày cuối tính lùi là trọn ngày; không bao giờ dời về sau.',
      en: 'The day of entry is not counted, the last day back is whole, and it never moves later.',
    },
    confidence: 'I',
  },
  {
    id: 'G-6',
    parameters: ['stayFirstDay', 'stayOnRestDay'],
    question: {
      vi: 'Thời gian lưu trú tối đa có tính ngày tiếp nhận không, có dời không?',
      en: 'Does the cap on a stay count the day of reception, and does it move?',
    },
    reading: {
      vi: 'Không tính, không dời (dời là kéo dài mức tối đa); hiện cả hai.',
      en: 'Not counted, not moved (moving would lengthen a maximum); both are shown.',
    },
    confidence: 'I',
  },
  {
    id: 'G-7',
    parameters: ['extensionFrom'],
    question: {
      vi: 'Gia hạn tính từ mốc đã dời hay chưa dời?',
      en: 'Does an extension start from the moved or the unmoved end?',
    },
    reading: {
      vi: 'Chưa dời; luật không nêu độ dài thì là tham số để trống.',
      en: 'The unmoved one; where its length is not given, an empty parameter.',
    },
    confidence: 'I',
  },
  {
    id: 'G-8',
    parameters: ['extensionInAll'],
    question: {
      vi: 'Xác minh: hai tháng tính chung, hay 20 ngày rồi hai tháng?',
      en: 'Verification: two months in all, or 20 days and then two months?',
    },
    reading: { vi: 'Tính chung.', en: 'In all.' },
    confidence: 'M',
  },
  {
    id: 'G-9',
    parameters: ['substitutes', 'cultureDaySubstitute'],
    question: {
      vi: '“Được nghỉ bù” là ngày nào; ngày 24/11 có được nghỉ bù không?',
      en: 'Which day is “a substitute day”, and does 24 November get one?',
    },
    reading: {
      vi: 'Ngày làm việc kế tiếp; ngày 24/11 thì không, cho đến khi được ấn định.',
      en: 'The next working day; 24 November gets none until that is set.',
    },
    confidence: 'I',
  },
  {
    id: 'G-10',
    parameters: ['actAtMidnight', 'actAtLastHour'],
    question: { vi: 'Làm đúng vào thời điểm cuối', en: 'Acting at the very end' },
    reading: {
      vi: 'Lúc 24 giờ là trễ; đúng giờ thứ 72 là kịp; nộp ngoài giờ hành chính tính vào chính ngày đó.',
      en: 'At 24:00 is late; at exactly +72 hours is in time; a filing after hours counts on its own day.',
    },
    confidence: 'I',
  },
  {
    id: 'G-11',
    parameters: ['stayAcrossRegimes'],
    question: {
      vi: 'Lưu trú bắt đầu theo chế độ 2022 còn đang chạy ngày 01/7/2025: 60 hay 120 ngày?',
      en: 'A stay begun under the 2022 regime and running on 1 July 2025: 60 or 120 days?',
    },
    reading: { vi: 'Theo chế độ lúc bắt đầu: 60.', en: 'The regime of its begin: 60.' },
    confidence: 'I',
  },
  {
    id: 'G-12',
    parameters: ['unconfirmedDays'],
    question: {
      vi: 'Ngày nghỉ trước 2026 và các ngày hoán đổi tháng 01, tháng 9 năm 2026',
      en: 'Days before 2026, and the swapped days of January and September 2026',
    },
    reading: {
      vi: 'Chỉ có nguồn thứ cấp: có trong lịch, ghi là chưa xác nhận.',
      en: 'Secondary sources only: in the calendar as unconfirmed.',
    },
    confidence: 'I',
  },
];
