import { wordsOfParty, wordsOfUnit } from '#codes';
import { caseworkCodes as codes } from '../casework-codes.js';
import { said } from '../phrases.js';
import type { Wording } from '../wording.js';

export const lead = {
  LeadOffered: ({ data }) =>
    said('Đề nghị giao chủ trì cho', 'Lead offered to', wordsOfUnit(data.toUnit)),
  LeadAccepted: ({ publisher }) => ({
    vi: `${wordsOfParty(publisher).vi} đã nhận chủ trì`,
    en: `${wordsOfParty(publisher).en} took the lead`,
  }),
  LeadOfferRejected: ({ data }) =>
    said('Không nhận chủ trì:', 'Lead not taken:', codes.rejection[data.reason]),
  LeadOfferWithdrawalAsked: ({ data }) =>
    said(
      'Xin rút đề nghị giao chủ trì, chờ xác nhận của',
      'Asked to withdraw the offer of the lead, to be confirmed by',
      wordsOfParty(data.toParty),
    ),
  LeadOfferWithdrawn: () => ({
    vi: 'Đã xác nhận rút đề nghị giao chủ trì',
    en: 'Withdrawal of the offer of the lead confirmed',
  }),
  LeadOfferLapsed: () => ({
    vi: 'Đề nghị giao chủ trì hết hiệu lực',
    en: 'The offer of the lead lapsed',
  }),
} satisfies Partial<Wording<'casework'>>;
