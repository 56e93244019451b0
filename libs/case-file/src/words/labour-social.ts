import { wordsOfCode, wordsOfParty, wordsOfUnit } from '#codes';
import type { Words } from '#kernel';
import { listed, said, told } from './phrases.js';
import type { Wording } from './wording.js';

function supports(kinds: readonly string[]): Words {
  const all = kinds.map((kind) => wordsOfCode('serviceTypes', kind));
  return { vi: listed(all, 'vi'), en: listed(all, 'en') };
}

/** Who got a report: the unit, else its party, else a body outside. */
function receiverOf(party?: string, unit?: string, body?: string): Words {
  if (unit !== undefined) return wordsOfUnit(unit);
  return party === undefined
    ? wordsOfCode('outsideBodies', body ?? 'OTHER_BODY')
    : wordsOfParty(party);
}

export const labourSocial: Wording<'labour-social'> = {
  PersonTakenIn: ({ data: { commune } }) => ({
    vi: `${wordsOfUnit(commune).vi} đã đón nhận`,
    en: `Taken in by ${wordsOfUnit(commune).en}`,
  }),
  ReceptionNotified: ({ data: { commune, office } }) => ({
    vi: `${wordsOfUnit(commune).vi} đã báo ${wordsOfUnit(office).vi}`,
    en: `${wordsOfUnit(commune).en} notified ${wordsOfUnit(office).en}`,
  }),
  InitialCheckCompleted: ({ data: { office } }) => ({
    vi: `${wordsOfUnit(office).vi} đã xác minh thông tin ban đầu`,
    en: `Initial information checked by ${wordsOfUnit(office).en}`,
  }),
  VerificationRequested: ({ data: { of } }) => ({
    vi: `Đã đề nghị ${wordsOfUnit(of).vi} xác minh`,
    en: `${wordsOfUnit(of).en} asked to verify`,
  }),
  SupportDecided: ({ data: { support } }) => ({
    vi: `Đã quyết định: ${wordsOfCode('serviceTypes', support).vi}`,
    en: `Decided: ${wordsOfCode('serviceTypes', support).en}`,
  }),
  SupportDelivered: ({ data: { support } }) => ({
    vi: `Đã thực hiện: ${wordsOfCode('serviceTypes', support).vi}`,
    en: `Delivered: ${wordsOfCode('serviceTypes', support).en}`,
  }),
  SupportDeclined: ({ data: { support } }) => ({
    vi: `Người được tiếp nhận không nhận: ${wordsOfCode('serviceTypes', support).vi}`,
    en: `Declined by the person: ${wordsOfCode('serviceTypes', support).en}`,
  }),
  SupportApplied: ({ data: { form, kinds } }) => ({
    vi: `Đã nhận ${wordsOfCode('forms', form).vi}: ${supports(kinds).vi}`,
    en: `${wordsOfCode('forms', form).en} received: ${supports(kinds).en}`,
  }),
  SupportRefused: ({ data }) => told('Không chấp nhận', 'Not granted', supports(data.kinds)),
  HealthInsurancePaid: () => ({
    vi: 'Đã đóng bảo hiểm y tế năm đầu',
    en: 'First-year health insurance paid',
  }),
  HotlineCallReceived: ({ data }) =>
    told(
      'Tổng đài nhận cuộc gọi',
      'Call to the hotline',
      wordsOfCode('hotlineSubjects', data.about),
    ),
  HotlineReportForwarded: ({ data: { toParty, toUnit, body } }) =>
    said(
      'Tổng đài đã chuyển tin báo đến',
      'Report forwarded by the hotline to',
      receiverOf(toParty, toUnit, body),
    ),
  CallerAdvised: () => ({ vi: 'Tổng đài đã tư vấn', en: 'The caller was advised' }),
  FamilyNotified: () => ({ vi: 'Đã báo gia đình', en: 'The family was told' }),
  FamilyEscortArranged: () => ({
    vi: 'Đã bố trí người đưa về gia đình',
    en: 'An escort to the family was arranged',
  }),
  FacilityTransferDecided: () => ({
    vi: 'Đã quyết định chuyển vào cơ sở',
    en: 'Transfer to a facility decided',
  }),
  PlacedInFacility: ({ data }) => said('Đang ở tại', 'Stays at', wordsOfUnit(data.facility)),
  CareStayEnded: () => ({
    vi: 'Đã kết thúc thời gian ở cơ sở',
    en: 'The stay in a facility ended',
  }),
};
