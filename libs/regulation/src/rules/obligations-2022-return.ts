import {
  AT_COMMUNE,
  AT_GATE,
  CAME_BACK_ALONE,
  GATE_LEAD,
  GATE_UNITS,
  IN_THE_COUNTRY,
  KNOWN_ABROAD,
  NEEDS_MET,
  WITH_LABOUR_SOCIAL,
} from './acts.js';
import { AT_ONCE, before, NONE, NOT_FOUND, ON_ARRIVAL, other, within } from './limits.js';
import { row } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule, Pattern } from './types.js';

/** Another ministry has the person. */
const HANDED_ON: readonly Pattern[] = [
  ...WITH_LABOUR_SOCIAL,
  { event: ['PersonReceived', 'HandoverAccepted'], by: ['police'] },
  { event: 'HandoverSigned', where: { toParty: ['police'] } },
];

/** Law 66/2011 article 26 and Joint Circular 01/2014: returns through a mission, at a gate, alone, and of foreign victims. */
export const obligations2022Return: readonly ObligationRule[] = [
  row(
    '| R22-C1 | R22 | information on victim abroad | Vietnamese mission (X) | MPS | receive, process; verify identity, papers, return | N | L66 26.1a; JC 4 | Q |',
    {
      trigger: say(
        'có thông tin về nạn nhân ở nước ngoài',
        'there is information on a victim abroad',
      ),
      responsible: WHO.mission,
      cooperating: WHO.publicSecurity,
      action: say(
        'tiếp nhận, xử lý thông tin; xác minh nhân thân, cấp giấy tờ, tổ chức đưa về nước',
        'receive and process it; verify identity, issue papers, arrange the return',
      ),
      level: ['X'],
      limit: NOT_FOUND,
      when: {
        on: KNOWN_ABROAD,
        metBy: [{ event: 'ReturnArranged' }],
        cancelledBy: IN_THE_COUNTRY,
        once: 'case',
        lead: [{ unit: 'mission' }, { unit: 'actor', role: 'mission' }],
        cooperate: [{ role: 'immigration-department' }],
      },
    },
  ),
  row(
    '| R22-C2 | R22 | victim arrives via mission | competent unit MPS/MND (T/P) | - | receive; fare and meals if going home alone | N | L66 26.1b | Q |',
    {
      trigger: say('nạn nhân về nước qua cơ quan đại diện', 'the victim arrives through a mission'),
      responsible: WHO.policeOrDefence,
      cooperating: NOBODY,
      action: say(
        'tiếp nhận; hỗ trợ tiền tàu xe, tiền ăn nếu tự về nơi cư trú',
        'receive; pay fare and meals for those who go home alone',
      ),
      level: ['T', 'P'],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'ReturnArranged', path: ['ABROAD_BY_MISSION', 'SELF_RETURN', 'UNKNOWN'] }],
        metBy: [
          { event: ['PersonReceived', 'HandoverAccepted'], by: ['police', 'border'] },
          { event: 'HandoverSigned', where: { toParty: ['police', 'border'] } },
        ],
        cancelledBy: [{ event: 'ReturnCancelled' }],
        lead: [{ unit: 'gate', role: 'provincial-immigration' }],
        also: [{ role: 'security-defence-unit' }],
      },
    },
  ),
  row(
    '| R22-C3 | R22 | victim not yet rescued abroad | mission (X) | host authority | pass information for rescue | N | JC 4.1 | M |',
    {
      trigger: say(
        'nạn nhân ở nước ngoài chưa được giải cứu',
        'the victim abroad is not yet rescued',
      ),
      responsible: WHO.mission,
      cooperating: WHO.hostAuthority,
      action: say('chuyển thông tin để giải cứu', 'pass the information on for the rescue'),
      level: ['X'],
      limit: NOT_FOUND,
      when: {
        on: KNOWN_ABROAD,
        if: { not: ['received'] },
        metBy: [{ event: 'HostAuthorityNotified' }],
        once: 'case',
        lead: [{ unit: 'mission' }, { unit: 'actor', role: 'mission' }],
        cooperate: [{ role: 'foreign-side' }],
        urgent: 'danger',
      },
    },
  ),
  row(
    '| R22-C4 | R22 | verification request from mission | Cục QLXNC (T) | provincial police | verify and reply | **N** | JC 4 | N |',
    {
      trigger: say('cơ quan đại diện đề nghị xác minh', 'a mission asks for verification'),
      responsible: WHO.immigration,
      cooperating: WHO.provincialPolice,
      action: say('xác minh và trả lời', 'verify and reply'),
      level: ['T'],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'IdentityCheckRequested' }],
        metBy: [
          { event: 'IdentityConfirmed', answers: 'request' },
          { event: 'IdentityNotFound', answers: 'request' },
        ],
        lead: [{ unit: 'of', role: 'immigration-department' }],
        cooperate: [{ role: 'provincial-police' }],
      },
    },
  ),
  row(
    '| R22-D1 | R22 | bilateral return planned | Cục QLXNC (T) | Công an tỉnh | notify expected entry | ≥ 03 d before entry | JC via Kon Tum police | P |',
    {
      trigger: say('dự kiến trao trả song phương', 'a bilateral return is planned'),
      responsible: WHO.immigration,
      cooperating: WHO.provincialPolice,
      action: say('thông báo dự kiến nhập cảnh', 'notify the expected entry'),
      level: ['T'],
      limit: { kind: 'notice', amount: 3, unit: 'calendar-days' },
      when: {
        // What the gate expects by itself because of the notice plans no other return.
        on: [{ event: 'ReturnArranged' }, { event: 'GateReturnExpected', unit: ['border/gate/'] }],
        if: { path: ['RETURN_AT_GATE'] },
        metBy: [{ event: 'ExpectedEntryNotified', same: { gate: 'gate' } }],
        notice: ['notified'],
        cancelledBy: [
          { event: 'ReturnCancelled' },
          { event: 'GateAbsenceReported', same: { gate: 'gate' } },
        ],
        from: 'expectedOn',
        lead: [{ role: 'immigration-department' }],
        cooperate: [{ role: 'provincial-police' }],
      },
    },
  ),
  row(
    '| R22-D2 | R22 | D1 received | Công an tỉnh (P) | Border Guard Command, Sở Ngoại vụ, Sở LĐTBXH | agree reception plan | before entry (I) | same | P |',
    {
      trigger: say('nhận được thông báo dự kiến nhập cảnh', 'the notice of R22-D1 is received'),
      responsible: WHO.provincialPolice,
      cooperating: say(
        'Bộ Chỉ huy Bộ đội Biên phòng, Sở Ngoại vụ, Sở Lao động - Thương binh và Xã hội',
        'Border Guard Command, Department of Foreign Affairs, provincial labour department',
      ),
      action: say('thống nhất kế hoạch tiếp nhận', 'agree the reception plan'),
      level: ['P'],
      limit: before('trước khi nhập cảnh', 'before the entry'),
      article: 'JC via Kon Tum police',
      when: {
        on: [{ event: 'ExpectedEntryNotified' }],
        if: { path: ['RETURN_AT_GATE'] },
        metBy: [{ event: 'ReceptionPlanAgreed', same: { gate: 'gate' } }],
        cancelledBy: [
          { event: 'ExpectedEntryWithdrawn', same: { gate: 'gate' } },
          { event: 'GateAbsenceReported', same: { gate: 'gate' } },
        ],
        lead: [{ unit: 'notified', role: 'provincial-police' }],
        cooperate: [
          { role: 'border-command' },
          { role: 'provincial-foreign-affairs' },
          { role: 'provincial-health-agency' },
        ],
      },
    },
  ),
  row(
    '| R22-D3 | R22 | victim at gate | immigration unit (P/T) | border post, foreign side | compare, identify, sign handover minutes, entry formalities, check file | on arrival | JC; TTHC | P |',
    {
      trigger: say('nạn nhân có mặt tại cửa khẩu', 'the victim is at the gate'),
      responsible: WHO.immigrationUnit,
      cooperating: say('Đồn Biên phòng, phía nước ngoài', 'border post, foreign side'),
      action: say(
        'đối chiếu, nhận diện, ký biên bản giao, nhận, làm thủ tục nhập cảnh, kiểm tra hồ sơ',
        'compare, identify, sign the hand-over minutes, do the entry formalities, check the file',
      ),
      level: ['P', 'T'],
      limit: ON_ARRIVAL,
      when: {
        on: AT_GATE,
        metBy: [{ event: 'GateIdentityCompared' }, { event: 'GateMinutesSigned' }],
        all: true,
        once: 'case',
        lead: GATE_LEAD,
        also: GATE_UNITS,
        cooperate: [{ unit: 'gate', role: 'border-post' }, { role: 'foreign-side' }],
      },
    },
  ),
  row(
    '| R22-D4 | R22 | no declaration present | immigration unit | victim | help fill TK/NNa | on arrival | JC App. 1 | P |',
    {
      trigger: say('chưa có tờ khai', 'there is no declaration yet'),
      responsible: WHO.immigrationUnit,
      cooperating: say('nạn nhân', 'the victim'),
      action: say('giúp khai tờ khai TK/NNa', 'help to fill in the declaration TK/NNa'),
      level: [],
      limit: ON_ARRIVAL,
      when: {
        on: AT_GATE,
        if: { not: ['gone'] },
        metBy: [
          { event: 'DeclarationFilled' },
          { event: 'DocumentFiled', where: { form: ['TK_NNA'] } },
        ],
        once: 'case',
        lead: GATE_LEAD,
        also: GATE_UNITS,
      },
    },
  ),
  row(
    '| R22-D5 | R22 | reception complete | Cục QLXNC / PA08 (P) | - | issue Giấy chứng nhận về nước, no fee | at once | TTHC 5893 | P |',
    {
      trigger: say('hoàn tất tiếp nhận', 'the reception is complete'),
      responsible: say(
        'Cục Quản lý xuất nhập cảnh, Phòng Quản lý xuất nhập cảnh (PA08)',
        'Immigration Department or provincial immigration division (PA08)',
      ),
      cooperating: NOBODY,
      action: say(
        'cấp Giấy chứng nhận về nước, không thu phí',
        'issue the certificate of repatriation, without a fee',
      ),
      level: ['P'],
      limit: AT_ONCE,
      when: {
        on: [
          { event: 'GateMinutesSigned' },
          { event: 'PersonReceived', where: { mode: ['RET_BILATERAL_HANDOVER'] } },
        ],
        metBy: [{ event: 'RepatriationCertificateIssued' }],
        once: 'case',
        lead: GATE_LEAD,
        also: GATE_UNITS,
      },
    },
  ),
  row(
    '| R22-D6 | R22 | internal handover | immigration division, border post | - | sign internal minutes; record result | on arrival | Kon Tum police | P |',
    {
      trigger: say('bàn giao nội bộ', 'the internal hand-over'),
      responsible: say(
        'Phòng Quản lý xuất nhập cảnh, Đồn Biên phòng',
        'provincial immigration division and border post',
      ),
      cooperating: NOBODY,
      action: say(
        'ký biên bản nội bộ, ghi nhận kết quả',
        'sign the internal minutes and record the result',
      ),
      level: [],
      limit: ON_ARRIVAL,
      when: {
        on: AT_GATE,
        metBy: [{ event: 'InternalMinutesSigned' }],
        once: 'case',
        lead: GATE_LEAD,
        also: [...GATE_UNITS, { unit: 'gate', role: 'border-post' }],
      },
    },
  ),
  row(
    '| R22-E1 | R22 | self-returner at border post or found at sea/border | Đồn Biên phòng / Cảnh sát biển | - | temporary lodging, essential needs if needed | none | JC summary | P |',
    {
      trigger: say(
        'nạn nhân tự trở về đến Đồn Biên phòng hoặc được phát hiện trên biển, ở biên giới',
        'a self-returner comes to a border post or is found at sea or at the border',
      ),
      responsible: say('Đồn Biên phòng, Cảnh sát biển', 'border post, Coast Guard'),
      cooperating: NOBODY,
      action: say(
        'bố trí nơi ở tạm thời, hỗ trợ nhu cầu thiết yếu khi cần',
        'temporary lodging, and essential needs if needed',
      ),
      level: [],
      limit: NONE,
      when: {
        on: CAME_BACK_ALONE,
        if: { not: ['gone', 'released'] },
        metBy: NEEDS_MET,
        cancelledBy: HANDED_ON,
        once: 'case',
        lead: [{ unit: 'unit' }],
      },
    },
  ),
  row(
    '| R22-E2 | R22 | after E1 | same | nearest commune PC | hand person over | none seen | JC summary | P |',
    {
      trigger: say('sau khi bố trí nơi ở tạm thời', 'after R22-E1'),
      responsible: say('Đồn Biên phòng, Cảnh sát biển', 'border post, Coast Guard'),
      cooperating: say('Ủy ban nhân dân cấp xã gần nhất', "the nearest commune People's Committee"),
      action: say('bàn giao người cho UBND cấp xã gần nhất', 'hand the person over to it'),
      level: [],
      limit: NONE,
      when: {
        on: CAME_BACK_ALONE,
        if: { not: ['gone', 'released', 'adult-unwilling'] },
        metBy: [...AT_COMMUNE, ...WITH_LABOUR_SOCIAL],
        once: 'case',
        lead: [{ unit: 'unit' }],
        cooperate: [{ role: 'commune-pc' }],
      },
    },
  ),
  row(
    '| R22-E3 | R22 | self-returner in commune chain | as A2-A9 | | apply A2-A9 | as A | L66 26.3 | P |',
    {
      trigger: say('nạn nhân tự trở về đã đến cấp xã', 'a self-returner is in the commune chain'),
      responsible: say('như R22-A2 đến R22-A9', 'as in R22-A2 to R22-A9'),
      cooperating: NOBODY,
      action: say('áp dụng R22-A2 đến R22-A9', 'apply R22-A2 to R22-A9'),
      level: [],
      limit: other('như nhóm A', 'as in group A'),
      why: say(
        'Các dòng R22-A2 đến R22-A9 tự được tính khi người về đến cấp xã.',
        'Rows R22-A2 to R22-A9 are computed themselves once the person is at the commune.',
      ),
    },
  ),
  row(
    '| R22-F1 | R22 | note accepting return of foreign victim, with papers | Cục Lãnh sự (T) | foreign mission, IOs | settle date, gate, transport | N | JC 9.1 | Q |',
    {
      trigger: say(
        'nhận công hàm đồng ý tiếp nhận nạn nhân là người nước ngoài, kèm giấy tờ',
        'a note accepts the return of a foreign victim, with papers',
      ),
      responsible: WHO.consular,
      cooperating: say(
        'cơ quan đại diện nước ngoài, tổ chức quốc tế',
        'foreign mission, international organisations',
      ),
      action: say(
        'thống nhất thời gian, cửa khẩu, phương tiện',
        'settle the date, the gate and the transport',
      ),
      level: ['T'],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'NoteReceived', where: { subject: ['NOTE_REPLY', 'NOTE_RETURN_OFFERED'] } }],
        if: { path: ['FOREIGN_VICTIM'] },
        metBy: [{ event: 'ForeignReturnSettled' }],
        once: 'case',
        lead: [{ role: 'consular-department' }],
        cooperate: [{ role: 'foreign-side' }],
      },
    },
  ),
  row(
    '| R22-F2 | R22 | after F1 | Cục Lãnh sự (T) | Cục QLXNC | written notice, send papers | N | JC 9.1 | Q |',
    {
      trigger: say('sau khi thống nhất với phía nước ngoài', 'after R22-F1'),
      responsible: WHO.consular,
      cooperating: WHO.immigration,
      action: say('thông báo bằng văn bản, gửi giấy tờ', 'notify in writing and send the papers'),
      level: ['T'],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'ForeignReturnSettled' }],
        metBy: [{ event: 'ReturnPapersSent' }],
        notice: ['of'],
        once: 'case',
        lead: [{ unit: 'actor', role: 'consular-department' }],
        cooperate: [{ role: 'immigration-department' }],
      },
    },
  ),
  row(
    '| R22-F3 | R22 | notice of F2 received | Cục QLXNC (T) | - | exit visa, temporary stay, no fee; further steps | 05 d | JC 9.2 | Q |',
    {
      trigger: say('nhận được thông báo của Cục Lãnh sự', 'the notice of R22-F2 is received'),
      responsible: WHO.immigration,
      cooperating: NOBODY,
      action: say(
        'cấp thị thực xuất cảnh, tạm trú, không thu phí; các bước tiếp theo',
        'exit visa and temporary stay, without a fee; further steps',
      ),
      level: ['T'],
      limit: within(5, 'calendar-days'),
      when: {
        on: [{ event: 'ReturnPapersSent' }],
        metBy: [{ event: 'ExitVisaIssued' }],
        lead: [{ unit: 'of', role: 'immigration-department' }],
      },
    },
  ),
];
