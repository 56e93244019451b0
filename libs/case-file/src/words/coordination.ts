import { wordsOfCode, wordsOfParty, wordsOfUnit } from '#codes';
import type { Words } from '#kernel';
import { ruleOf, said, told, wordsOfDay } from './phrases.js';
import type { Wording } from './wording.js';

/** What holds from a day on: `…, từ ngày 05/11/2026`. */
const from = (day: string, vi: string, en: string): Words => ({
  vi: `${vi}, từ ngày ${wordsOfDay(day).vi}`,
  en: `${en}, from ${wordsOfDay(day).en}`,
});

export const coordination: Wording<'coordination'> = {
  RuleChangeProposed: ({ data: { kind, effective } }) => {
    const what = told('Đề nghị thay đổi', 'Change proposed', wordsOfCode('ruleChanges', kind));
    return from(effective, what.vi, what.en);
  },
  RuleChangeRejected: () => ({
    vi: 'Người thứ hai không đồng ý thay đổi',
    en: 'The second person does not agree with the change',
  }),
  RulesSeeded: () => ({
    vi: 'Đã xác nhận bộ quy tắc ban đầu',
    en: 'The seed of the rules was confirmed',
  }),
  ParameterSet: ({ data: { parameter, effective } }) =>
    from(effective, `Đã đặt tham số ${parameter}`, `Parameter ${parameter} set`),
  HolidayDeclared: ({ data: { day, kind, confirmed, holiday } }) => {
    const what = wordsOfCode('dayKinds', kind);
    const named = holiday && wordsOfCode('holidays', holiday);
    return {
      vi: `Ngày ${wordsOfDay(day).vi}: ${what.vi}${named ? ` (${named.vi})` : ''}${confirmed ? '' : ', chưa xác nhận'}`,
      en: `${what.en}${named ? ` (${named.en})` : ''}, ${wordsOfDay(day).en}${confirmed ? '' : ', not confirmed'}`,
    };
  },
  SuccessionSet: ({ data: { unit, successor, effective } }) =>
    from(
      effective,
      `Nhiệm vụ của ${wordsOfUnit(unit).vi} chuyển cho ${wordsOfUnit(successor).vi}`,
      `Duties of ${wordsOfUnit(unit).en} pass to ${wordsOfUnit(successor).en}`,
    ),
  RuleVersionSet: ({ data: { rule, effective } }) =>
    from(effective, `Quy tắc ${rule} thay đổi`, `Rule ${rule} changes`),
  EscalationRaised: ({ data: { obligation, level, toParty, toUnit } }) => {
    const to = toUnit === undefined ? wordsOfParty(toParty) : wordsOfUnit(toUnit);
    const where = wordsOfCode('levels', level);
    return {
      vi: `Đã báo cấp trên về ${ruleOf(obligation)}: ${to.vi} (${where.vi})`,
      en: `Late duty ${ruleOf(obligation)} brought to ${to.en} (${where.en})`,
    };
  },
  EscalationAnswered: ({ data }) =>
    told('Cấp trên trả lời', 'Answer', wordsOfCode('escalationOutcomes', data.outcome)),
  ReminderSent: ({ data: { obligation, toUnit } }) =>
    said(
      `Đã nhắc việc ${ruleOf(obligation)}:`,
      `Reminder of ${ruleOf(obligation)} sent to`,
      wordsOfUnit(toUnit),
    ),
};
