import {
  AT_GATE,
  BACK_FROM_ABROAD,
  BROUGHT_BACK,
  FAMILY_TOLD,
  GATE_LEAD,
  GATE_UNITS,
  GOES_HOME,
  IN_THE_COUNTRY,
  KNOWN_ABROAD,
  TRAVEL_DECLINED,
  TRAVEL_PAID,
  WITH_LABOUR_SOCIAL,
} from './acts.js';
import { AT_ONCE, NONE, NOT_FOUND, other } from './limits.js';
import { row } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule } from './types.js';

const MISSION_LEAD = [{ unit: 'mission' }, { unit: 'actor', role: 'mission' }] as const;

/** Law 53/2024 articles 29 to 31 and the hotline: persons abroad, returns, foreigners, calls to 111. */
export const obligations2025Abroad: readonly ObligationRule[] = [
  row(
    '| R25-C1 | R25 | information: person abroad not yet rescued | mission (X) | host authority | notify for check and rescue | at once | L53 29 (draft) | P |',
    {
      trigger: say(
        'có thông tin về người ở nước ngoài chưa được giải cứu',
        'there is information on a person abroad who is not yet rescued',
      ),
      responsible: WHO.mission,
      cooperating: WHO.hostAuthority,
      action: say(
        'thông báo cho cơ quan nước sở tại để kiểm tra, giải cứu',
        'notify the host authority for check and rescue',
      ),
      level: ['X'],
      limit: AT_ONCE,
      when: {
        on: KNOWN_ABROAD,
        if: { not: ['received'] },
        metBy: [{ event: 'HostAuthorityNotified' }],
        once: 'case',
        lead: MISSION_LEAD,
        cooperate: [{ role: 'foreign-side' }],
        urgent: 'danger',
      },
    },
  ),
  row(
    '| R25-C2 | R25 | person abroad rescued or self-reporting | mission (X) | host authority | check, collect papers, essential needs, interpretation, medical, legal support | N | L53 29 (draft), 37.3 | P |',
    {
      trigger: say(
        'người ở nước ngoài được giải cứu hoặc tự đến trình báo',
        'a person abroad is rescued or reports',
      ),
      responsible: WHO.mission,
      cooperating: WHO.hostAuthority,
      action: say(
        'kiểm tra, thu thập giấy tờ; hỗ trợ thiết yếu, phiên dịch, y tế, pháp luật',
        'check, collect papers; essential needs, interpretation, medical and legal support',
      ),
      level: ['X'],
      limit: NOT_FOUND,
      when: {
        on: [
          { event: 'PersonRescued', where: { place: ['ABROAD'] } },
          { event: 'PersonReceived', where: { place: ['MISSION_ABROAD'] } },
        ],
        if: { not: ['gone'] },
        metBy: [{ event: 'MissionCheckDone' }, { event: 'EssentialNeedsMet' }],
        all: true,
        once: 'case',
        lead: [{ unit: 'unit', role: 'mission' }],
        cooperate: [{ role: 'foreign-side' }],
      },
    },
  ),
  row(
    '| R25-C3 | R25 | mission asks for confirmation | competent unit MPS/MND (T) | mission | verify; issue confirming paper | right after request (draft) | L53 29.3, 30.1b | Q/P |',
    {
      trigger: say('cơ quan đại diện đề nghị xác nhận', 'a mission asks for confirmation'),
      responsible: WHO.policeOrDefence,
      cooperating: WHO.mission,
      action: say('xác minh, cấp giấy tờ xác nhận', 'verify and issue the confirming paper'),
      level: ['T'],
      limit: other('ngay sau khi có đề nghị (dự thảo)', 'right after the request (draft)'),
      when: {
        on: [{ event: 'ConfirmationRequested' }],
        metBy: [{ event: 'ConfirmationIssued' }, { event: 'NotIdentified' }],
        lead: [{ unit: 'of', role: 'immigration-department' }],
        also: [{ role: 'security-defence-unit' }],
        cooperate: [{ unit: 'actor', role: 'mission' }],
      },
    },
  ),
  row(
    '| R25-C4 | R25 | mission handles return | mission (X) | MPS | identity, papers, return procedure | N | L53 30.1a | Q |',
    {
      trigger: say('cơ quan đại diện tổ chức đưa về nước', 'a mission handles the return'),
      responsible: WHO.mission,
      cooperating: WHO.publicSecurity,
      action: say(
        'xác minh nhân thân, cấp giấy tờ, làm thủ tục đưa về nước',
        'identity, papers, return procedure',
      ),
      level: ['X'],
      limit: NOT_FOUND,
      when: {
        on: [
          { event: 'MissionCheckDone' },
          { event: 'PersonReceived', where: { place: ['MISSION_ABROAD'] } },
        ],
        if: { not: ['gone', 'unwilling'] },
        metBy: [{ event: 'ReturnArranged' }],
        cancelledBy: IN_THE_COUNTRY,
        once: 'case',
        lead: [{ unit: 'mission' }, { unit: 'unit', role: 'mission' }],
        cooperate: [{ role: 'immigration-department' }],
      },
    },
  ),
  row(
    '| R25-C5 | R25 | returnee arrives via mission | MPS/MND unit | Sở Y tế (am.) | essential needs, interpretation, medical; bring person to agency at place of reception | at once | L53 30.1b | Q |',
    {
      trigger: say(
        'người về nước qua cơ quan đại diện đã đến',
        'a returnee arrives through a mission',
      ),
      responsible: say('đơn vị của Bộ Công an, Bộ Quốc phòng', 'unit of MPS or MND'),
      cooperating: WHO.provincialHealth,
      action: say(
        'hỗ trợ thiết yếu, phiên dịch, y tế; đưa người đến cơ quan nơi tiếp nhận',
        'essential needs, interpretation, medical help; bring the person to the agency at the place of reception',
      ),
      level: [],
      limit: AT_ONCE,
      when: {
        on: BROUGHT_BACK,
        if: { not: ['gone', 'released'] },
        metBy: WITH_LABOUR_SOCIAL,
        once: 'case',
        lead: [{ unit: 'holder' }, { unit: 'unit' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-C6 | R25 | returnee wishes home | Sở Y tế | - | travel costs | none | L53 30.1 | Q |',
    {
      trigger: say('người trở về có nguyện vọng về nơi cư trú', 'the returnee wishes to go home'),
      responsible: WHO.provincialHealth,
      cooperating: NOBODY,
      action: say('hỗ trợ chi phí đi lại', 'travel costs'),
      level: [],
      limit: NONE,
      when: {
        on: GOES_HOME,
        if: { path: BACK_FROM_ABROAD, not: ['not-identified', 'travel-declined'] },
        metBy: TRAVEL_PAID,
        cancelledBy: TRAVEL_DECLINED,
        once: 'case',
        lead: [{ unit: 'office', role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-C7 | R25 | needs care, or no known residence and wishes to stay | Sở Y tế | facility | transfer to facility | none | L53 30.1 | Q |',
    {
      trigger: say(
        'cần chăm sóc, hoặc không rõ nơi cư trú và có nguyện vọng ở lại',
        'the person needs care, or has no known residence and wishes to stay',
      ),
      responsible: WHO.provincialHealth,
      cooperating: WHO.facility,
      action: say('chuyển giao cho cơ sở', 'transfer to a facility'),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: 'FacilityTransferDecided' }],
        if: { not: ['gone', 'unwilling'] },
        metBy: [{ event: 'PlacedInFacility' }],
        restricted: true,
        lead: [{ role: 'provincial-health-agency', at: 'actor' }],
        cooperate: [{ role: 'facility' }],
      },
    },
  ),
  row(
    '| R25-C8 | R25 | returnee is a child | Sở Y tế | relatives | inform relatives to collect, or escort | none | L53 30.1 | Q |',
    {
      trigger: say('người trở về là trẻ em', 'the returnee is a child'),
      responsible: WHO.provincialHealth,
      cooperating: WHO.relatives,
      action: say(
        'thông báo cho người thân thích đến nhận hoặc bố trí người đưa về',
        'inform the relatives to collect the child, or have the child escorted',
      ),
      level: [],
      limit: NONE,
      when: {
        on: WITH_LABOUR_SOCIAL,
        if: {
          path: BACK_FROM_ABROAD,
          facts: ['child', 'family-contact-cleared'],
          not: ['gone'],
        },
        metBy: FAMILY_TOLD,
        once: 'case',
        lead: [{ role: 'provincial-health-agency', at: 'holder' }],
        cooperate: [{ role: 'relatives' }],
      },
    },
  ),
  row(
    '| R25-C9 | R25 | bilateral / border return | N | N | as R22-D until rule confirmed | N | L53 30.2; D162 | N |',
    {
      trigger: say(
        'trao trả song phương, qua cửa khẩu',
        'a bilateral return, or one at the border',
      ),
      responsible: say('chưa xác định', 'not found'),
      cooperating: say('chưa xác định', 'not found'),
      action: say(
        'như nhóm R22-D cho đến khi có quy định được xác nhận',
        'as in R22-D until the rule is confirmed',
      ),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: AT_GATE,
        metBy: [
          { event: 'GateIdentityCompared' },
          { event: 'GateMinutesSigned' },
          { event: 'RepatriationCertificateIssued' },
        ],
        all: true,
        once: 'case',
        lead: GATE_LEAD,
        also: GATE_UNITS,
        cooperate: [{ unit: 'gate', role: 'border-post' }],
      },
    },
  ),
  row(
    '| R25-F1 | R25 | foreigner suspected trafficked in VN | N | Cục QLXNC, Cục Lãnh sự | receive, verify, return | N | L53 31; D162 | N |',
    {
      trigger: say(
        'người nước ngoài nghi bị mua bán tại Việt Nam',
        'a foreigner is suspected to be trafficked in Viet Nam',
      ),
      responsible: say('chưa xác định', 'not found'),
      cooperating: say(
        'Cục Quản lý xuất nhập cảnh, Cục Lãnh sự',
        'Immigration Department, Consular Department',
      ),
      action: say('tiếp nhận, xác minh, trao trả', 'receive, verify, return'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'CaseOpened', where: { path: ['FOREIGN_VICTIM'] } }],
        if: { not: ['gone', 'unwilling'] },
        metBy: [{ event: 'PersonReleased', where: { to: ['FOREIGN_SIDE'] } }],
        once: 'case',
        lead: [{ unit: 'actor' }],
        cooperate: [{ role: 'immigration-department' }, { role: 'consular-department' }],
      },
    },
  ),
  row(
    '| R25-H1 | R25 | call to 111 about trafficking | hotline 111, MoH (T) | police, BG, CG, commune PC | forward report | at once | D162 4-5 | P |',
    {
      trigger: say('cuộc gọi đến 111 về mua bán người', 'a call to 111 is about trafficking'),
      responsible: WHO.hotline,
      cooperating: say(
        'Công an, Bộ đội Biên phòng, Cảnh sát biển, UBND cấp xã',
        'police, Border Guard, Coast Guard, commune PC',
      ),
      action: say('chuyển tin báo', 'forward the report'),
      level: ['T'],
      limit: AT_ONCE,
      when: {
        on: [{ event: 'HotlineCallReceived', where: { about: ['TRAFFICKING'] } }],
        metBy: [{ event: 'HotlineReportForwarded', answers: 'matter' }],
        notice: ['toUnit'],
        lead: [{ unit: 'actor', role: 'hotline-111' }],
        urgent: 'danger',
      },
    },
  ),
  row(
    '| R25-H2 | R25 | caller is victim/relative | hotline 111 | services | advise, connect to services | none | D162 4-5 | P |',
    {
      trigger: say(
        'người gọi là nạn nhân hoặc người thân thích',
        'the caller is the victim or a relative',
      ),
      responsible: say('Tổng đài 111', 'hotline 111'),
      cooperating: say('các dịch vụ', 'services'),
      action: say('tư vấn, kết nối dịch vụ', 'advise and connect to services'),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: 'HotlineCallReceived', where: { about: ['TRAFFICKING', 'COUNSELLING'] } }],
        metBy: [{ event: 'CallerAdvised', answers: 'matter' }],
        lead: [{ unit: 'actor', role: 'hotline-111' }],
      },
    },
  ),
];
