import { wordsOfCode, wordsOfUnit } from '#codes';
import type { Words } from '#kernel';
import { caseworkCodes as codes } from '../casework-codes.js';
import { said } from '../phrases.js';
import type { Wording } from '../wording.js';

const number = (localNumber: number | undefined): Words =>
  localNumber === undefined
    ? { vi: '', en: '' }
    : { vi: ` Số ${String(localNumber)}`, en: ` no. ${String(localNumber)}` };

export const course = {
  TipReceived: ({ data }) =>
    said('Đã nhận tin báo từ', 'Tip received from', codes.tipSource[data.from]),
  CaseOpened: ({ data }) => {
    const who = number(data.localNumber);
    const where = codes.circumstance[data.circumstance];
    return {
      vi: `Đã mở hồ sơ${who.vi}: ${where.vi}`,
      en: `Case${who.en} opened: ${where.en}`,
    };
  },
  UnrecordedPersonCounted: ({ data }) =>
    said(
      'Một người không muốn được ghi nhận, chỉ tính số lượng, tại',
      'One person did not want to be recorded and is only counted, at',
      wordsOfUnit(data.unit),
    ),
  ContactLost: () => ({ vi: 'Mất liên lạc', en: 'Contact lost' }),
  ContactRestored: () => ({ vi: 'Đã liên lạc lại được', en: 'Contact restored' }),
  UnwillingToContinue: () => ({
    vi: 'Không muốn tiếp tục; trợ giúp khẩn cấp vẫn duy trì, có thể quay lại',
    en: 'Does not want to go on; urgent help continues, the way back stays open',
  }),
  PersonLeft: () => ({ vi: 'Đã tự rời đi', en: 'Left of their own will' }),
  PersonDied: () => ({ vi: 'Người được tiếp nhận đã tử vong', en: 'The person died' }),
  CaseClosed: ({ data }) =>
    said('Đã đóng hồ sơ:', 'Case closed:', wordsOfCode('closureReasons', data.reason)),
  CaseReopened: ({ data }) =>
    said('Đã mở lại hồ sơ:', 'Case reopened:', codes.reopening[data.reason]),
} satisfies Partial<Wording<'casework'>>;
