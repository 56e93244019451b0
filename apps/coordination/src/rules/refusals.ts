import type { Words } from '#kernel';

export const refusals = {
  'same-person': {
    vi: 'Người đề xuất không tự xác nhận: cần một người khác.',
    en: 'Who proposed a change cannot confirm it: a second person has to.',
  },
  'proposal-unknown': {
    vi: 'Không có đề xuất này.',
    en: 'There is no such proposal.',
  },
  'proposal-confirmed': {
    vi: 'Đề xuất này đã được xác nhận.',
    en: 'This proposal was confirmed already.',
  },
  'proposal-rejected': {
    vi: 'Đề xuất này đã bị bác bỏ.',
    en: 'This proposal was rejected already.',
  },
  'effective-in-the-past': {
    vi: 'Ngày có hiệu lực đã qua: quy tắc không thay đổi ngược thời gian. Sớm nhất là hôm nay.',
    en: 'The day on which it takes effect has passed: rules do not change backwards. Today is the earliest.',
  },
  'content-of-another-kind': {
    vi: 'Nội dung không khớp với loại thay đổi: cần đúng một nội dung, của loại đó.',
    en: 'The content does not fit the kind of change: exactly one is needed, of that kind.',
  },
  'seed-adopted': {
    vi: 'Bộ quy tắc này đang được áp dụng.',
    en: 'These rules are adopted already.',
  },
  'parameter-unknown': {
    vi: 'Không có tham số này.',
    en: 'There is no such parameter.',
  },
  'value-of-another-kind': {
    vi: 'Giá trị không thuộc loại mà tham số này nhận.',
    en: 'The value is of another kind than this parameter takes.',
  },
  'holiday-before-effective': {
    vi: 'Ngày nghỉ sớm hơn ngày có hiệu lực.',
    en: 'The holiday is before the day on which the change takes effect.',
  },
  'holiday-of-another-kind': {
    vi: 'Chỉ ngày nghỉ lễ, tết hoặc ngày nghỉ bù mới nêu tên ngày lễ (ô "Ngày lễ").',
    en: 'Only a public holiday or its substitute names a holiday (the field "Which holiday").',
  },
  'succession-in-a-circle': {
    vi: 'Nhiệm vụ sẽ quay lại chính đơn vị này.',
    en: 'The duties would come back to the same unit.',
  },
  'unit-unknown': {
    vi: 'Không có đơn vị này trong danh mục.',
    en: 'There is no such unit in the register.',
  },
  'rule-unknown': {
    vi: 'Không có quy tắc này.',
    en: 'There is no such rule.',
  },
  'rule-ended': {
    vi: 'Quy tắc này hết hiệu lực trước ngày đó.',
    en: 'This rule ends before that day.',
  },
  'version-overlaps': {
    vi: 'Đã có phiên bản của quy tắc này bắt đầu vào ngày đó hoặc sau đó.',
    en: 'A version of this rule begins on that day or later already.',
  },
  'version-says-nothing': {
    vi: 'Phiên bản mới phải nêu thời hạn, độ chắc chắn hoặc ngày hết hiệu lực.',
    en: 'A version has to say a limit, a confidence or the day on which it ends.',
  },
  'version-without-document': {
    vi: 'Phiên bản mới phải nêu văn bản làm căn cứ.',
    en: 'A version has to name the document that it rests on.',
  },
  'version-without-confidence': {
    vi: 'Phiên bản đổi thời hạn phải tự nêu độ chắc chắn của mình: điền ô "Độ chắc chắn" của phiên bản.',
    en: 'A version with another limit has to say itself how sure that is: fill in "How sure" (confidence) of the version.',
  },
  'version-ends-before-it-begins': {
    vi: 'Phiên bản hết hiệu lực trước khi bắt đầu.',
    en: 'The version ends before it begins.',
  },
  'limit-incomplete': {
    vi: 'Thời hạn cần số lượng và đơn vị; loại không có thời hạn thì không có cả hai.',
    en: 'A limit needs an amount and a unit; one that is none has neither.',
  },
} satisfies Record<string, Words>;
