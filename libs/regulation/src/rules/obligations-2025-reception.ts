import {
  AT_COMMUNE,
  CAME_RESCUED,
  DECIDED,
  NEEDS_MET,
  REPORTED_TO_OFFICE,
  RESCUED,
  SELF_REPORTED,
  WITH_LABOUR_SOCIAL,
} from './acts.js';
import { AT_ONCE, NONE, NOT_FOUND, within } from './limits.js';
import { row } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule } from './types.js';

/** Law 53/2024 (amended) articles 27, 28 and 32: reception, initial check, verification, rescue, evidence. */
export const obligations2025Reception: readonly ObligationRule[] = [
  row(
    '| R25-A1 | R25 | person with grounds reports at police, BG, CG or any body | the receiving body | commune PC | take the person to the commune PC of its location | at once | L53 27.1 (am.) | Q |',
    {
      trigger: say(
        'người có căn cứ đến trình báo tại Công an, Bộ đội Biên phòng, Cảnh sát biển hoặc cơ quan gần nhất',
        'a person with grounds reports at police, Border Guard, Coast Guard or any body',
      ),
      responsible: WHO.receivingBody,
      cooperating: WHO.communePc,
      action: say(
        'đưa người đến Ủy ban nhân dân cấp xã nơi đóng trụ sở',
        "take the person to the commune People's Committee of its location",
      ),
      level: [],
      limit: AT_ONCE,
      when: {
        on: [
          { event: 'PersonReceived', by: ['police', 'border'], where: SELF_REPORTED },
          REPORTED_TO_OFFICE,
        ],
        if: { not: ['gone', 'released', 'adult-unwilling'] },
        metBy: WITH_LABOUR_SOCIAL,
        once: 'case',
        lead: [{ unit: 'unit' }],
        cooperate: [{ role: 'commune-pc' }],
      },
    },
  ),
  row(
    '| R25-A2 | R25 | commune PC has the person | UBND cấp xã (C) | Sở Y tế | notify provincial health agency | at once | L53 27.1 (am.) | Q |',
    {
      trigger: say('UBND cấp xã đã có người', "the commune People's Committee has the person"),
      responsible: WHO.communePc,
      cooperating: WHO.provincialHealth,
      action: say('thông báo cho Sở Y tế', 'notify the provincial health agency'),
      level: ['C'],
      limit: AT_ONCE,
      when: {
        on: AT_COMMUNE,
        metBy: [{ event: 'ReceptionNotified' }],
        notice: ['office'],
        once: 'case',
        lead: [{ unit: 'commune' }, { unit: 'unit' }, { unit: 'toUnit' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-A3 | R25 | need seen | UBND cấp xã (C) | - | support under Chapter V where necessary | none | L53 27.1 (am.) | Q |',
    {
      trigger: say('thấy có nhu cầu', 'a need is seen'),
      responsible: WHO.communePc,
      cooperating: NOBODY,
      action: say(
        'hỗ trợ theo Chương V trong trường hợp cần thiết',
        'support under Chapter V where necessary',
      ),
      level: ['C'],
      limit: NONE,
      when: {
        on: AT_COMMUNE,
        if: { not: ['gone'] },
        metBy: NEEDS_MET,
        once: 'stay',
        lead: [{ unit: 'commune' }, { unit: 'unit' }, { unit: 'toUnit' }],
      },
    },
  ),
  row(
    '| R25-A4 | R25 | commune notice received | Sở Y tế (P) | - | receive and support | at once | L53 27.2 (am.) | Q |',
    {
      trigger: say('nhận được thông báo của cấp xã', 'the notice of the commune is received'),
      responsible: WHO.provincialHealth,
      cooperating: NOBODY,
      action: say('tiếp nhận, hỗ trợ', 'receive and support'),
      level: ['P'],
      limit: AT_ONCE,
      when: {
        on: [{ event: 'ReceptionNotified' }],
        if: { not: ['gone'] },
        metBy: [
          {
            event: [
              'PersonReceived',
              'HandoverAccepted',
              'EssentialNeedsMet',
              'SupportDecided',
              'SupportDelivered',
              'InitialCheckCompleted',
              'FacilityTransferDecided',
            ],
            unit: ['labour-social/province/', 'labour-social/district/'],
          },
          {
            event: 'HandoverSigned',
            begins: { toUnit: ['labour-social/province/', 'labour-social/district/'] },
          },
        ],
        lead: [{ unit: 'office', role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-A5 | R25 | commune notice received | Sở Y tế (P), lead | Công an tỉnh | check initial information | ≤ 03 d | L53 27.2 (am.) | Q |',
    {
      trigger: say('nhận được thông báo của cấp xã', 'the notice of the commune is received'),
      responsible: say('Sở Y tế chủ trì', 'provincial health agency, lead'),
      cooperating: WHO.provincialPolice,
      action: say('xác minh thông tin ban đầu', 'check the initial information'),
      level: ['P'],
      limit: within(3, 'calendar-days'),
      when: {
        on: [{ event: 'ReceptionNotified' }],
        if: { not: ['gone'] },
        metBy: [{ event: 'InitialCheckCompleted' }],
        lead: [{ unit: 'office', role: 'provincial-health-agency' }],
        cooperate: [{ role: 'provincial-police' }],
      },
    },
  ),
  row(
    '| R25-A6 | R25 | initial check done, no paper of art. 33.1 | Sở Y tế (P) | Công an tỉnh | pass file for verification | N | L53 27.2 | M |',
    {
      trigger: say(
        'đã xác minh ban đầu, không có giấy tờ theo khoản 1 điều 33',
        'the initial check is done and there is no paper of art. 33.1',
      ),
      responsible: WHO.provincialHealth,
      cooperating: WHO.provincialPolice,
      action: say('chuyển hồ sơ để xác minh', 'pass the file on for verification'),
      level: ['P'],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'InitialCheckCompleted' }],
        if: { not: ['has-paper', 'identified', 'not-identified'] },
        metBy: [{ event: 'VerificationRequested' }],
        once: 'case',
        lead: [{ unit: 'office', role: 'provincial-health-agency' }],
        cooperate: [{ role: 'provincial-police' }],
      },
    },
  ),
  row(
    '| R25-A7 | R25 | file received | Công an tỉnh (P) | - | verify, identify, answer in writing | **N** (R22 was 20 d + ≤ 2 months) | L53 27.3 | N |',
    {
      trigger: say('nhận được hồ sơ', 'the file is received'),
      responsible: WHO.provincialPolice,
      cooperating: NOBODY,
      action: say(
        'xác minh, xác định, trả lời bằng văn bản',
        'verify, identify, answer in writing',
      ),
      level: ['P'],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'VerificationRequested' }],
        metBy: DECIDED,
        cancelledBy: [{ event: 'IdentificationDeclined' }],
        extendedBy: [{ event: 'VerificationExtended' }],
        lead: [{ unit: 'of', role: 'provincial-police' }],
      },
    },
  ),
  row(
    '| R25-A8 | R25 | identified as victim | competent body | Sở Y tế | issue confirming paper; status -> victim | N | L53 33 | N |',
    {
      trigger: say('đã được xác định là nạn nhân', 'the person is identified as a victim'),
      responsible: WHO.competentBody,
      cooperating: WHO.provincialHealth,
      action: say(
        'cấp giấy tờ xác nhận nạn nhân',
        'issue the confirming paper; the status becomes victim',
      ),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'VictimIdentified' }],
        metBy: [{ event: 'ConfirmationIssued' }],
        once: 'case',
        lead: [{ unit: 'actor' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-A9 | R25 | found not a victim | competent body | Sở Y tế | written result; end of support | N | L53 27 | N |',
    {
      trigger: say('xác định không phải là nạn nhân', 'the person is found not a victim'),
      responsible: WHO.competentBody,
      cooperating: WHO.provincialHealth,
      action: say('trả lời bằng văn bản; kết thúc hỗ trợ', 'written result; end of support'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'NotIdentified' }],
        metBy: [{ event: 'DecisionExplained', answers: 'decision' }],
        lead: [{ unit: 'actor' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-B1 | R25 | rescue carried out | rescuing body | Sở Y tế, commune PC | support, take to receiving agency | N | L53 28 (am.) | N |',
    {
      trigger: say('đã giải cứu', 'the rescue is carried out'),
      responsible: WHO.rescuingBody,
      cooperating: WHO.healthOrCommune,
      action: say('hỗ trợ, đưa đến cơ quan tiếp nhận', 'support, and take to the receiving agency'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [
          { event: 'PersonRescued', where: { place: ['IN_COUNTRY', 'BORDER_AREA', 'AT_SEA'] } },
          CAME_RESCUED,
        ],
        if: { not: ['gone', 'released', 'adult-unwilling'] },
        metBy: WITH_LABOUR_SOCIAL,
        once: 'stay',
        lead: [{ unit: 'unit' }],
        cooperate: [{ role: 'provincial-health-agency' }, { role: 'commune-pc' }],
      },
    },
  ),
  row(
    '| R25-B2 | R25 | rescued person without paper | rescuing body / Công an tỉnh | - | verify, confirm | N | L53 28; D162 | N |',
    {
      trigger: say(
        'người được giải cứu không có giấy tờ xác nhận',
        'the rescued person has no confirming paper',
      ),
      responsible: say(
        'cơ quan giải cứu, Công an cấp tỉnh',
        'the rescuing body, provincial police',
      ),
      cooperating: NOBODY,
      action: say('xác minh, xác nhận', 'verify and confirm'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: RESCUED,
        metBy: [{ event: 'ConfirmationIssued' }, { event: 'NotIdentified' }],
        cancelledBy: [{ event: 'IdentificationDeclined' }],
        once: 'case',
        lead: [{ unit: 'unit' }],
        also: [{ role: 'provincial-police' }],
      },
    },
  ),
  row(
    '| R25-I1 | R25 | evidence collected | verifying body | - | weigh nine sources | none | L53 32.1 | Q |',
    {
      trigger: say('đã thu thập chứng cứ', 'the evidence is collected'),
      responsible: WHO.verifyingBody,
      cooperating: NOBODY,
      action: say('đánh giá chín nguồn chứng cứ', 'weigh the nine sources of evidence'),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: 'VerificationStarted' }],
        metBy: [{ event: 'EvidenceWeighed' }, ...DECIDED],
        cancelledBy: [{ event: 'IdentificationDeclined' }],
        lead: [{ unit: 'actor' }],
      },
    },
  ),
  row(
    '| R25-I2 | R25 | evidence insufficient | verifying body | - | check history, absence; weigh signs | none | L53 32.2 | Q |',
    {
      trigger: say('chứng cứ chưa đủ', 'the evidence is insufficient'),
      responsible: WHO.verifyingBody,
      cooperating: NOBODY,
      action: say(
        'xem xét nhân thân, thời gian và lý do vắng mặt; đánh giá các dấu hiệu',
        'check history and absence, and weigh the signs',
      ),
      level: [],
      limit: NONE,
      when: {
        on: [
          {
            event: 'NonIdentificationProposed',
            where: { reason: ['NOT_ESTABLISHED', 'NO_GROUNDS'] },
          },
        ],
        metBy: [{ event: 'EvidenceWeighed' }, { event: 'VictimIdentified' }],
        once: 'case',
        lead: [{ unit: 'actor' }],
      },
    },
  ),
];
