import { wordsOfCode, wordsOfUnit } from '#codes';
import type { Wording } from './wording.js';

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
};
