import { wordsOfCode, wordsOfParty } from '#codes';
import { caseworkCodes as codes } from '../casework-codes.js';
import { inSentence, listed, said } from '../phrases.js';
import type { Wording } from '../wording.js';

export const protection = {
  ProtectionAsked: () => ({ vi: 'Đề nghị được bảo vệ', en: 'Protection asked for' }),
  ProtectionApplied: ({ data }) => {
    const measures = data.measures.map((code) => wordsOfCode('protectionMeasures', code));
    return {
      vi: `Đã áp dụng biện pháp bảo vệ: ${inSentence(listed(measures, 'vi'))}`,
      en: `Protection applied: ${inSentence(listed(measures, 'en'))}`,
    };
  },
  ProtectionRefused: () => ({ vi: 'Không chấp nhận đề nghị bảo vệ', en: 'Protection not granted' }),
  ProtectionDeclined: () => ({ vi: 'Không muốn được bảo vệ', en: 'Does not want to be protected' }),
  ProtectionDropped: () => ({ vi: 'Đã chấm dứt biện pháp bảo vệ', en: 'Protection ended' }),
  HelpOfForceAsked: ({ data }) =>
    said(
      'Đã đề nghị hỗ trợ bảo vệ từ',
      'Help with protection asked of',
      wordsOfParty(data.toParty),
    ),
  ClosedHearingAsked: () => ({ vi: 'Đề nghị xét xử kín', en: 'A closed hearing was asked for' }),
  ClosedHearingDecided: ({ data }) =>
    said('Đề nghị xét xử kín:', 'Closed hearing:', codes.hearing[data.outcome]),
  CriminalCaseOpened: () => ({
    vi: 'Đã khởi tố vụ án hình sự',
    en: 'Criminal proceedings were opened',
  }),
} satisfies Partial<Wording<'casework'>>;
