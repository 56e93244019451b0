import { wordsOfCode, wordsOfUnit } from '#codes';
import { caseworkCodes as codes } from '../casework-codes.js';
import { ruleOf, said, told, wordsOfDay, wordsOfInstant } from '../phrases.js';
import type { Wording } from '../wording.js';

export const duties = {
  NoticeOpened: () => ({
    vi: 'Đơn vị nhận đã mở thông báo',
    en: 'The notice was opened by the receiving unit',
  }),
  DocumentFiled: ({ data }) =>
    told('Đã lưu văn bản', 'Document filed', wordsOfCode('forms', data.form)),
  DeadlineExtended: ({ data: { obligation, until, reason } }) => ({
    vi: `Gia hạn ${ruleOf(obligation)} đến hết ngày ${wordsOfDay(until).vi}: ${codes.extensionReason[reason].vi}`,
    en: `Deadline of ${ruleOf(obligation)} extended to the end of ${wordsOfDay(until).en}: ${codes.extensionReason[reason].en}`,
  }),
  DeadlinePaused: ({ data: { obligation, reason } }) =>
    said(
      `Tạm dừng thời hạn ${ruleOf(obligation)}:`,
      `Deadline of ${ruleOf(obligation)} paused:`,
      codes.pauseReason[reason],
    ),
  DeadlineResumed: ({ data }) => ({
    vi: `Thời hạn ${ruleOf(data.obligation)} tiếp tục`,
    en: `Deadline of ${ruleOf(data.obligation)} runs again`,
  }),
  DeadlineMissed: ({ data: { obligation, end } }) => ({
    vi: `Quá hạn ${ruleOf(obligation)}, hạn cuối ${wordsOfInstant(end).vi}`,
    en: `Deadline of ${ruleOf(obligation)} missed, it ended ${wordsOfInstant(end).en}`,
  }),
  DeadlineMissWithdrawn: () => ({
    vi: 'Đã rút ghi nhận quá hạn',
    en: 'Record of a missed deadline withdrawn',
  }),
  DeadlineMoved: ({ data: { obligation, end } }) => ({
    vi: `Thời hạn ${ruleOf(obligation)} chuyển đến ${wordsOfInstant(end).vi} do quy tắc thay đổi`,
    en: `Deadline of ${ruleOf(obligation)} moved to ${wordsOfInstant(end).en} by a change of the rules`,
  }),
  DutyTaken: ({ data: { obligation, unit } }) => ({
    vi: `${wordsOfUnit(unit).vi} đã nhận việc ${ruleOf(obligation)}`,
    en: `Duty ${ruleOf(obligation)} taken by ${wordsOfUnit(unit).en}`,
  }),
  DutyPassed: ({ data: { obligation, unit } }) => ({
    vi: `Việc ${ruleOf(obligation)} chuyển cho ${wordsOfUnit(unit).vi}`,
    en: `Duty ${ruleOf(obligation)} passed to ${wordsOfUnit(unit).en}`,
  }),
} satisfies Partial<Wording<'casework'>>;
