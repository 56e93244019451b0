import {
  AT_COMMUNE,
  CAME_RESCUED,
  DECIDED,
  FAMILY_TOLD,
  GOES_HOME,
  NEEDS_MET,
  REPORTED_TO_OFFICE,
  RESCUED,
  SELF_REPORTED,
  TRAVEL_DECLINED,
  TRAVEL_PAID,
  WITH_LABOUR_SOCIAL,
} from './acts.js';
import { AT_ONCE, before, NONE, within } from './limits.js';
import { row } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule } from './types.js';

/** Law 66/2011 articles 24, 25 and 29: who reports, and who is rescued, inside the country. */
export const obligations2022InCountry: readonly ObligationRule[] = [
  row(
    '| R22-A1 | R22 | person or representative reports being trafficked | any nearest body, police (C-P) | commune PC | pass person/notice to commune PC of its location | at once (M) | L66 24.1 | P |',
    {
      trigger: say(
        'người bị mua bán hoặc người đại diện đến trình báo',
        'the person or a representative reports being trafficked',
      ),
      responsible: WHO.nearestBody,
      cooperating: WHO.communePc,
      action: say(
        'chuyển người hoặc thông báo đến Ủy ban nhân dân cấp xã nơi đóng trụ sở',
        "pass the person or the notice to the commune People's Committee of the place",
      ),
      level: ['C', 'D', 'P'],
      limit: AT_ONCE,
      when: {
        on: [
          { event: 'PersonReceived', by: ['police'], where: SELF_REPORTED },
          { event: 'PersonReceived', by: ['border'], where: { mode: ['RET_NOT_APPLICABLE'] } },
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
    '| R22-A2 | R22 | commune PC has received | UBND cấp xã (C) | Phòng LĐTBXH | notify Phòng LĐTBXH | at once | L66 24.1 | P |',
    {
      trigger: say('UBND cấp xã đã tiếp nhận', "the commune People's Committee has received"),
      responsible: WHO.communePc,
      cooperating: WHO.districtLabour,
      action: say(
        'thông báo cho Phòng Lao động - Thương binh và Xã hội',
        'notify the district labour and social affairs office',
      ),
      level: ['C'],
      limit: AT_ONCE,
      when: {
        on: AT_COMMUNE,
        metBy: [{ event: 'ReceptionNotified' }],
        notice: ['office'],
        once: 'case',
        lead: [{ unit: 'commune' }, { unit: 'unit' }, { unit: 'toUnit' }],
        cooperate: [{ role: 'district-labour-office' }],
      },
    },
  ),
  row(
    '| R22-A3 | R22 | need seen on reception | UBND cấp xã (C) | - | give essential needs where necessary | none | L66 24.1 | P |',
    {
      trigger: say('khi tiếp nhận thấy có nhu cầu', 'a need is seen on reception'),
      responsible: WHO.communePc,
      cooperating: NOBODY,
      action: say(
        'hỗ trợ nhu cầu thiết yếu trong trường hợp cần thiết',
        'give essential needs where necessary',
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
    '| R22-A4 | R22 | commune notice received | Phòng LĐTBXH (D) | Công an huyện | receive, support, establish initial information | 03 d from notice | L66 24.2 | P |',
    {
      trigger: say('nhận được thông báo của cấp xã', 'the notice of the commune is received'),
      responsible: WHO.districtLabour,
      cooperating: WHO.districtPolice,
      action: say(
        'tiếp nhận, hỗ trợ, xác minh thông tin ban đầu',
        'receive, support, establish the initial information',
      ),
      level: ['D'],
      limit: within(3, 'calendar-days'),
      when: {
        on: [{ event: 'ReceptionNotified' }],
        if: { not: ['gone'] },
        metBy: [{ event: 'InitialCheckCompleted' }],
        lead: [{ unit: 'office', role: 'district-labour-office' }],
        cooperate: [{ role: 'district-police' }],
      },
    },
  ),
  row(
    '| R22-A5 | R22 | no certifying paper | Phòng LĐTBXH (D) | Công an huyện | request verification | none | L66 24 | P |',
    {
      trigger: say('không có giấy tờ chứng nhận', 'there is no certifying paper'),
      responsible: WHO.districtLabour,
      cooperating: WHO.districtPolice,
      action: say('đề nghị công an xác minh', 'ask the police to verify'),
      level: ['D'],
      limit: NONE,
      when: {
        on: [{ event: 'InitialCheckCompleted' }],
        if: { not: ['has-paper', 'identified', 'not-identified'] },
        metBy: [{ event: 'VerificationRequested' }],
        once: 'case',
        lead: [{ unit: 'office', role: 'district-labour-office' }],
        cooperate: [{ role: 'district-police' }],
      },
    },
  ),
  row(
    '| R22-A6 | R22 | verification request received | Công an huyện (D) | - | verify and answer | 20 d from receipt | L66 24 | P |',
    {
      trigger: say('nhận được đề nghị xác minh', 'the request for verification is received'),
      responsible: WHO.districtPolice,
      cooperating: NOBODY,
      action: say('xác minh và trả lời', 'verify and answer'),
      level: ['D'],
      limit: {
        kind: 'within',
        amount: 20,
        unit: 'calendar-days',
        // That of R22-A7, which rests on memory.
        extension: { inAll: { amount: 2, unit: 'months' }, unsure: true },
      },
      when: {
        on: [{ event: 'VerificationRequested' }],
        metBy: DECIDED,
        cancelledBy: [{ event: 'IdentificationDeclined' }],
        extendedBy: [{ event: 'VerificationExtended' }],
        lead: [{ unit: 'of', role: 'district-police' }],
      },
    },
  ),
  row(
    '| R22-A7 | R22 | case complex | Công an huyện (D) | Phòng LĐTBXH | prolong verification | not beyond 02 months | L66 24 | M |',
    {
      trigger: say('vụ việc phức tạp', 'the case is complex'),
      responsible: WHO.districtPolice,
      cooperating: WHO.districtLabour,
      action: say('kéo dài thời hạn xác minh', 'prolong the verification'),
      level: ['D'],
      limit: within(2, 'months'),
      when: {
        on: [{ event: 'VerificationRequested' }],
        if: { facts: ['verification-extended'] },
        metBy: DECIDED,
        cancelledBy: [{ event: 'IdentificationDeclined' }],
        lead: [{ unit: 'of', role: 'district-police' }],
        cooperate: [{ role: 'district-labour-office' }],
      },
    },
  ),
  row(
    '| R22-A8 | R22 | person goes home alone | Phòng LĐTBXH (D) | - | pay travel costs | none | L66 24 | P |',
    {
      trigger: say('người tự trở về nơi cư trú', 'the person goes home alone'),
      responsible: WHO.districtLabour,
      cooperating: NOBODY,
      action: say('chi trả chi phí đi lại', 'pay the travel costs'),
      level: ['D'],
      limit: NONE,
      when: {
        on: GOES_HOME,
        if: { path: ['RESCUED_IN_COUNTRY', 'SELF_RETURN', 'UNKNOWN'], not: ['travel-declined'] },
        metBy: TRAVEL_PAID,
        cancelledBy: TRAVEL_DECLINED,
        once: 'case',
        lead: [{ unit: 'office', role: 'district-labour-office' }],
      },
    },
  ),
  row(
    '| R22-A9 | R22 | needs care and wishes to stay | Phòng LĐTBXH (D) | facility | transfer to social protection or victim support facility | none | L66 24 | P |',
    {
      trigger: say(
        'có nhu cầu chăm sóc và có nguyện vọng ở lại',
        'the person needs care and wishes to stay',
      ),
      responsible: WHO.districtLabour,
      cooperating: WHO.facility,
      action: say(
        'chuyển đến cơ sở bảo trợ xã hội hoặc cơ sở hỗ trợ nạn nhân',
        'transfer to a social protection or victim support facility',
      ),
      level: ['D'],
      limit: NONE,
      when: {
        on: [{ event: 'FacilityTransferDecided' }],
        if: { not: ['gone', 'unwilling'] },
        metBy: [{ event: 'PlacedInFacility' }],
        restricted: true,
        lead: [{ unit: 'actor', role: 'district-labour-office' }],
        cooperate: [{ role: 'facility' }],
      },
    },
  ),
  row(
    '| R22-A10 | R22 | victim is a child | Phòng LĐTBXH (D) | relatives | inform relatives to collect or escort | none | L66 24 | M |',
    {
      trigger: say('nạn nhân là trẻ em', 'the victim is a child'),
      responsible: WHO.districtLabour,
      cooperating: WHO.relatives,
      action: say(
        'thông báo cho người thân thích đến nhận hoặc bố trí người đưa về',
        'inform the relatives to collect the child, or have the child escorted',
      ),
      level: ['D'],
      limit: NONE,
      when: {
        on: [{ event: 'ReceptionNotified' }],
        if: { facts: ['child', 'family-contact-cleared'], not: ['gone'] },
        metBy: FAMILY_TOLD,
        once: 'case',
        lead: [{ unit: 'office', role: 'district-labour-office' }],
        cooperate: [{ role: 'relatives' }],
      },
    },
  ),
  row(
    '| R22-B0 | R22 | grounds that a person is being trafficked | bodies of L66 art. 21 | - | take measures needed to rescue; protect if harmed or at risk | none | L66 29 | Q |',
    {
      trigger: say(
        'có căn cứ cho rằng một người bị mua bán',
        'there are grounds that a person is being trafficked',
      ),
      responsible: say(
        'các cơ quan, đơn vị tại điều 21 Luật 66/2011/QH12',
        'the bodies of Law 66/2011 art. 21',
      ),
      cooperating: NOBODY,
      action: say(
        'thực hiện biện pháp cần thiết để giải cứu; bảo vệ khi bị xâm hại hoặc có nguy cơ',
        'take the measures needed to rescue; protect if harmed or at risk',
      ),
      level: [],
      limit: NONE,
      when: {
        on: [
          {
            event: 'CaseOpened',
            where: { circumstance: ['REPORTED', 'MISSING'] },
            path: [
              'RESCUED_IN_COUNTRY',
              'SELF_RETURN',
              'RETURN_AT_GATE',
              'FOREIGN_VICTIM',
              'UNKNOWN',
            ],
          },
        ],
        metBy: [{ event: 'PersonRescued' }, { event: 'PersonReceived' }],
        once: 'case',
        lead: [{ unit: 'actor' }],
        urgent: 'danger',
      },
    },
  ),
  row(
    '| R22-B1 | R22 | rescue carried out | rescuing body: police, Border Guard, Coast Guard | - | essential needs | at once (M) | L66 25 | M |',
    {
      trigger: say('đã giải cứu', 'the rescue is carried out'),
      responsible: WHO.rescuingBody,
      cooperating: NOBODY,
      action: say('hỗ trợ nhu cầu thiết yếu', 'give essential needs'),
      level: [],
      limit: AT_ONCE,
      when: {
        on: RESCUED,
        metBy: NEEDS_MET,
        once: 'stay',
        lead: [{ unit: 'unit' }],
      },
    },
  ),
  row(
    '| R22-B2 | R22 | after B1 | rescuing body | Phòng LĐTBXH nearest | take person there | at once (M) | L66 25 | M |',
    {
      trigger: say('sau khi hỗ trợ nhu cầu thiết yếu', 'after essential needs (R22-B1)'),
      responsible: WHO.rescuingBody,
      cooperating: say(
        'Phòng Lao động - Thương binh và Xã hội gần nhất',
        'the nearest district labour and social affairs office',
      ),
      action: say(
        'đưa người được giải cứu đến Phòng Lao động - Thương binh và Xã hội gần nhất',
        'take the person to the nearest district labour and social affairs office',
      ),
      level: [],
      limit: AT_ONCE,
      when: {
        on: [
          { event: 'PersonRescued', where: { place: ['IN_COUNTRY', 'BORDER_AREA', 'AT_SEA'] } },
          CAME_RESCUED,
        ],
        if: { not: ['gone', 'released', 'adult-unwilling'] },
        metBy: WITH_LABOUR_SOCIAL,
        once: 'stay',
        lead: [{ unit: 'unit' }],
        cooperate: [{ role: 'district-labour-office' }],
      },
    },
  ),
  row(
    '| R22-B3 | R22 | grounds suffice before transfer | rescuing body | - | issue confirmation of victim | before transfer (M) | L66 25, 28 | M |',
    {
      trigger: say('đủ căn cứ trước khi chuyển giao', 'the grounds suffice before the transfer'),
      responsible: WHO.rescuingBody,
      cooperating: NOBODY,
      action: say('cấp giấy xác nhận nạn nhân', 'issue the confirmation of victim'),
      level: [],
      limit: before('trước khi chuyển giao', 'before the transfer'),
      when: {
        on: [{ event: 'VictimIdentified', by: ['police', 'border'] }],
        if: { path: ['RESCUED_IN_COUNTRY'] },
        metBy: [{ event: 'ConfirmationIssued' }],
        once: 'case',
        lead: [{ unit: 'actor' }],
      },
    },
  ),
];
