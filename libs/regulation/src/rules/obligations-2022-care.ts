import { NONE, NOT_FOUND, STANDING, within } from './limits.js';
import { row } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule } from './types.js';

const LICENCE = say(
  'Việc cấp phép cơ sở không nằm trong hồ sơ nào.',
  'The licensing of facilities belongs to no case.',
);
const NO_ENTRY_OF_A_CASE = say(
  'Việc giữa các bộ, không một bản ghi nào của hồ sơ mở ra.',
  'A matter between the ministries that no entry of a case begins.',
);

/** Protection, confidentiality, support, licences and coordination under the 2022 regime. */
export const obligations2022Care: readonly ObligationRule[] = [
  row(
    '| R22-P1 | R22 | grounds of threat to victim or relatives | commune PC, Border Guard, police, procuracy, court | - | apply one or more measures | N | D62 7-8 | P |',
    {
      trigger: say(
        'có căn cứ về nguy cơ đối với nạn nhân hoặc người thân thích',
        'there are grounds of a threat to the victim or relatives',
      ),
      responsible: say(
        'UBND cấp xã, Bộ đội Biên phòng, Công an, Viện kiểm sát, Tòa án',
        'commune PC, Border Guard, police, procuracy, court',
      ),
      cooperating: NOBODY,
      action: say('áp dụng một hoặc nhiều biện pháp bảo vệ', 'apply one or more measures'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'DangerReported' }],
        metBy: [{ event: 'ProtectionApplied' }],
        cancelledBy: [{ event: 'DangerEnded' }, { event: 'ProtectionDeclined' }],
        restricted: true,
        lead: [{ unit: 'actor' }],
        urgent: 'danger',
      },
    },
  ),
  row(
    '| R22-P2 | R22 | victim/relative asks for protection | competent body | - | examine request | N | D62 (article no. not seen) | Q (right only) |',
    {
      trigger: say(
        'nạn nhân, người thân thích yêu cầu bảo vệ',
        'the victim or a relative asks for protection',
      ),
      responsible: WHO.competentBody,
      cooperating: NOBODY,
      action: say('xem xét yêu cầu', 'examine the request'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'ProtectionAsked' }],
        metBy: [{ event: 'ProtectionApplied' }, { event: 'ProtectionRefused' }],
        cancelledBy: [{ event: 'ProtectionDeclined' }],
        restricted: true,
        lead: [{ unit: 'actor' }],
      },
    },
  ),
  row(
    '| R22-P3 | R22 | protected person refuses | competent body | person | stop; person bears risk | none | D62 | Q |',
    {
      trigger: say('người được bảo vệ từ chối', 'the protected person refuses'),
      responsible: WHO.competentBody,
      cooperating: WHO.person,
      action: say(
        'chấm dứt biện pháp; người từ chối tự chịu rủi ro',
        'stop the measure; the person bears the risk',
      ),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: 'ProtectionDeclined' }],
        metBy: [{ event: 'ProtectionDropped' }],
        restricted: true,
        lead: [{ unit: 'actor' }],
      },
    },
  ),
  row(
    '| R22-Q1 | R22 | any handling of victim information | every agency, organisation, person | - | keep it secret unless law provides otherwise | standing | L66 31.1 | P |',
    {
      trigger: say(
        'mọi việc xử lý thông tin về nạn nhân',
        'any handling of information on a victim',
      ),
      responsible: WHO.everyBody,
      cooperating: NOBODY,
      action: say(
        'giữ bí mật, trừ trường hợp pháp luật có quy định khác',
        'keep it secret unless the law provides otherwise',
      ),
      level: [],
      limit: STANDING,
      why: say(
        'Nghĩa vụ thường xuyên, không có lúc bắt đầu hay kết thúc.',
        'A standing duty: nothing begins or ends it.',
      ),
    },
  ),
  row(
    '| R22-Q2 | R22 | victim or representative asks for closed hearing | Court | - | consider and decide | N | L66 31.2 (clause no. M) | P |',
    {
      trigger: say(
        'nạn nhân hoặc người đại diện đề nghị xét xử kín',
        'the victim or the representative asks for a closed hearing',
      ),
      responsible: WHO.court,
      cooperating: NOBODY,
      action: say('xem xét, quyết định', 'consider and decide'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'ClosedHearingAsked' }],
        metBy: [{ event: 'ClosedHearingDecided' }],
        restricted: true,
        lead: [{ role: 'court' }],
      },
    },
  ),
  row(
    '| R22-S1 | R22 | stay in facility | facility | Sở LĐTBXH | meals, items | ≤ 60 d | D09 | P |',
    {
      trigger: say('lưu trú tại cơ sở', 'a stay in a facility'),
      responsible: WHO.facility,
      cooperating: WHO.provincialLabour,
      action: say('tiền ăn, vật dụng cá nhân', 'meals and personal items'),
      level: [],
      limit: { kind: 'within', amount: 60, unit: 'calendar-days', stay: true },
      when: {
        on: [{ event: 'PlacedInFacility' }],
        if: { not: ['released'] },
        metBy: [{ event: 'CareStayEnded' }, { event: 'NeedsStayEnded' }],
        extendedBy: [{ event: 'NeedsStayExtended' }],
        continuedBy: 'R25-S1',
        restricted: true,
        lead: [{ unit: 'facility' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R22-S2 | R22 | stay in facility | facility | health service | medical, psychological support | during stay | D09; L66 34-35 | P |',
    {
      trigger: say('lưu trú tại cơ sở', 'a stay in a facility'),
      responsible: WHO.facility,
      cooperating: WHO.healthService,
      action: say('hỗ trợ y tế, hỗ trợ tâm lý', 'medical and psychological support'),
      level: [],
      limit: { kind: 'during-stay' },
      when: {
        on: [{ event: 'PlacedInFacility' }],
        if: { not: ['released'] },
        metBy: [{ event: 'CareStayEnded' }],
        restricted: true,
        lead: [{ unit: 'facility' }],
        cooperate: [{ role: 'health-service' }],
      },
    },
  ),
  row(
    '| R22-S3 | R22 | returned home | legal aid centre | - | legal aid | none | D09; L66 36 | P |',
    {
      trigger: say('đã trở về nơi cư trú', 'the victim has returned home'),
      responsible: WHO.legalAid,
      cooperating: NOBODY,
      action: say('trợ giúp pháp lý', 'legal aid'),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: 'PersonReleased', where: { to: ['HOME', 'FAMILY'] } }],
        metBy: [{ event: 'SupportDelivered', where: { support: ['SVC_LEGAL_AID'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_LEGAL_AID'] } }],
        once: 'case',
        lead: [{ role: 'legal-aid-centre' }],
      },
    },
  ),
  row(
    '| R22-S4 | R22 | returned home, application | Phòng LĐTBXH / commune | training bodies | schooling, vocational, initial allowance | N | D09; C35 | N |',
    {
      trigger: say(
        'đã trở về nơi cư trú, có đơn đề nghị',
        'the victim has returned home and applies',
      ),
      responsible: say(
        'Phòng Lao động - Thương binh và Xã hội, UBND cấp xã',
        'district labour office, commune',
      ),
      cooperating: say('cơ sở đào tạo', 'training bodies'),
      action: say(
        'hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu',
        'schooling, vocational training, initial allowance',
      ),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'SupportApplied' }],
        metBy: [{ event: 'SupportDecided' }, { event: 'SupportRefused' }],
        each: { of: 'kinds', in: ['support', 'kinds'] },
        lead: [{ unit: 'actor', role: 'district-labour-office' }],
        also: [{ role: 'district-labour-office' }, { role: 'commune-pc' }],
        cooperate: [{ role: 'education-body' }],
      },
    },
  ),
  row(
    '| R22-L1 | R22 | licence file complete | Sở LĐTBXH (P) | - | examine, propose | 15 wd | D09 | P |',
    {
      trigger: say('hồ sơ cấp phép đầy đủ', 'the licence file is complete'),
      responsible: WHO.provincialLabour,
      cooperating: NOBODY,
      action: say('thẩm định, đề xuất', 'examine and propose'),
      level: ['P'],
      limit: within(15, 'working-days'),
      why: LICENCE,
    },
  ),
  row(
    '| R22-L2 | R22 | proposal received | chair of provincial PC (P) | - | decide licence (≤ 05 years) | 07 wd | D09 | P |',
    {
      trigger: say('nhận được đề xuất', 'the proposal is received'),
      responsible: say(
        'Chủ tịch Ủy ban nhân dân cấp tỉnh',
        "chair of the provincial People's Committee",
      ),
      cooperating: NOBODY,
      action: say(
        'quyết định cấp giấy phép (không quá 05 năm)',
        'decide the licence (at most 5 years)',
      ),
      level: ['P'],
      limit: within(7, 'working-days'),
      why: LICENCE,
    },
  ),
  row(
    '| R22-K1 | R22 | information about a victim held by one party | each ministry (T) | other three | share information and documents | N | 2548 (topic 1) | P |',
    {
      trigger: say(
        'một bên có thông tin về nạn nhân',
        'one party holds information about a victim',
      ),
      responsible: WHO.eachMinistry,
      cooperating: WHO.otherThree,
      action: say('chia sẻ thông tin, tài liệu', 'share information and documents'),
      level: ['T'],
      limit: NOT_FOUND,
      why: say(
        'Mỗi bản ghi đến mọi bên ngay khi được ghi.',
        'Every entry reaches all parties as it is recorded.',
      ),
    },
  ),
  row(
    '| R22-K2 | R22 | need for joint reception, or sudden problem | each ministry (T) | other three | form inter-sectoral delegation | N | 2548 | P |',
    {
      trigger: say(
        'cần tiếp nhận chung hoặc có việc đột xuất',
        'a joint reception is needed, or a sudden problem arises',
      ),
      responsible: WHO.eachMinistry,
      cooperating: WHO.otherThree,
      action: say('thành lập đoàn liên ngành', 'form an inter-sectoral delegation'),
      level: ['T'],
      limit: NOT_FOUND,
      why: NO_ENTRY_OF_A_CASE,
    },
  ),
  row(
    '| R22-K3 | R22 | check programme | four ministries (T) | localities | joint check/inspection | N | 2548 | P |',
    {
      trigger: say('chương trình kiểm tra', 'the programme of checks'),
      responsible: say('bốn bộ', 'the four ministries'),
      cooperating: say('địa phương', 'localities'),
      action: say('kiểm tra, thanh tra liên ngành', 'joint check and inspection'),
      level: ['T'],
      limit: NOT_FOUND,
      why: NO_ENTRY_OF_A_CASE,
    },
  ),
  row(
    '| R22-K4 | R22 | reporting period ends | each ministry (T) | lead ministry | statistics and report | **N** | 2548 (topic 6) | P |',
    {
      trigger: say('hết kỳ báo cáo', 'a reporting period ends'),
      responsible: WHO.eachMinistry,
      cooperating: say('bộ chủ trì', 'lead ministry'),
      action: say('thống kê, báo cáo', 'statistics and report'),
      level: ['T'],
      limit: NOT_FOUND,
      why: say(
        'Đến hạn theo kỳ, không theo bản ghi: xem báo cáo định kỳ.',
        'Due by the calendar and not by an entry: see the periodic reports.',
      ),
    },
  ),
  row(
    '| R22-K5 | R22 | review due | lead ministry (T) | other three | preliminary / final review | **N** | 2548 | N |',
    {
      trigger: say('đến kỳ sơ kết, tổng kết', 'a review is due'),
      responsible: say('bộ chủ trì', 'lead ministry'),
      cooperating: WHO.otherThree,
      action: say('sơ kết, tổng kết', 'preliminary or final review'),
      level: ['T'],
      limit: NOT_FOUND,
      why: NO_ENTRY_OF_A_CASE,
    },
  ),
];
