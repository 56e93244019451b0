import type { ConsentScope, ValueOf } from '#contracts';
import type { Words } from '#kernel';
import { caseworkCodes as codes } from '../casework-codes.js';
import { said } from '../phrases.js';
import type { Wording } from '../wording.js';

/** `Đã đồng ý: liên hệ gia đình`: what the scope of the code list calls consent is said by the event itself. */
const agreed = (scope: ValueOf<typeof ConsentScope>, vi: string, en: string): Words => ({
  vi: `${vi}: ${codes.consent[scope].vi}`,
  en: `${en}: ${codes.consent[scope].en}`,
});

export const person = {
  HandledAsChild: () => ({ vi: 'Từ đây xử lý như trẻ em', en: 'Handled as a child from here on' }),
  HandledAsAdult: () => ({
    vi: 'Hết nghi ngờ về tuổi, từ đây xử lý như người lớn',
    en: 'No doubt of the age is left, handled as an adult from here on',
  }),
  AgeAssessed: ({ data: { outcome, basis } }) => ({
    vi: `Đã đánh giá tuổi: ${codes.ageOutcome[outcome].vi}, căn cứ ${codes.ageBasis[basis].vi}`,
    en: `Age assessed: ${codes.ageOutcome[outcome].en}, by ${codes.ageBasis[basis].en}`,
  }),
  RepresentativeAppointed: () => ({
    vi: 'Đã cử người đại diện cho trẻ em',
    en: 'A representative of the child was appointed',
  }),
  BestInterestsDecided: ({ data }) =>
    said(
      'Đã quyết định vì lợi ích tốt nhất của trẻ em về',
      'Best interests of the child decided on',
      codes.bestInterests[data.about],
    ),
  ConsentGiven: ({ data }) => agreed(data.to, 'Đã đồng ý', 'Consent given'),
  ConsentRefused: ({ data }) => agreed(data.to, 'Không đồng ý', 'Consent refused'),
  ConsentTakenBack: ({ data }) => agreed(data.to, 'Đã rút lại sự đồng ý', 'Consent taken back'),
  FamilyContactCleared: () => ({
    vi: 'Đã kiểm tra, có thể liên hệ gia đình',
    en: 'The family was checked, contact is cleared',
  }),
  FamilyContactHalted: () => ({
    vi: 'Tạm dừng liên hệ gia đình cho đến khi kiểm tra lại',
    en: 'Contact with the family is halted until it is checked again',
  }),
  FamilyContactBarred: () => ({
    vi: 'Không liên hệ gia đình: có nguy cơ',
    en: 'No contact with the family: it would bring risk',
  }),
  IdentityClaimed: ({ data: { source, about } }) => ({
    vi: `Thông tin nhân thân về ${codes.claimSubject[about].vi}, nguồn: ${codes.claimSource[source].vi}`,
    en: `Identity claimed: ${codes.claimSubject[about].en}, by ${codes.claimSource[source].en}`,
  }),
} satisfies Partial<Wording<'casework'>>;
