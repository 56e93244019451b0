import { TAKEN_IN } from './acts.js';
import { NONE, NOT_FOUND, other, STANDING, within } from './limits.js';
import { row } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule } from './types.js';

const RECEIVER = [{ unit: 'holder' }, { unit: 'unit' }, { unit: 'commune' }] as const;
const HAS_THE_PERSON = TAKEN_IN.filter(({ event }) => event !== 'PersonRescued');

/** Law 53/2024 articles 34 to 41 and Decree 162/2025: protection, support, licences, coordination. */
export const obligations2025Care: readonly ObligationRule[] = [
  row(
    '| R25-P1 | R25 | grounds of risk (art. 34 persons) | bodies of D162 art. 13 | police, army | one or more measures | N | L53 34-35; D162 | P |',
    {
      trigger: say(
        'có căn cứ về nguy cơ đối với người tại điều 34',
        'there are grounds of risk to a person of art. 34',
      ),
      responsible: say('cơ quan tại điều 13 Nghị định 162', 'the bodies of Decree 162 art. 13'),
      cooperating: WHO.armed,
      action: say('áp dụng một hoặc nhiều biện pháp bảo vệ', 'apply one or more measures'),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'DangerReported' }],
        metBy: [{ event: 'ProtectionApplied' }],
        cancelledBy: [{ event: 'DangerEnded' }, { event: 'ProtectionDeclined' }],
        restricted: true,
        lead: [{ unit: 'actor' }],
        cooperate: [{ role: 'provincial-police' }],
        urgent: 'danger',
      },
    },
  ),
  row(
    '| R25-P2 | R25 | life or health threatened | same | facility | safe shelter, with data security | N | D162 | P |',
    {
      trigger: say('tính mạng, sức khỏe bị đe dọa', 'life or health is threatened'),
      responsible: say('cơ quan tại điều 13 Nghị định 162', 'the bodies of Decree 162 art. 13'),
      cooperating: WHO.facility,
      action: say(
        'bố trí nơi tạm lánh an toàn, bảo đảm an toàn thông tin',
        'safe shelter, with data security',
      ),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'ProtectionAsked' }, { event: 'DangerReported' }],
        metBy: [{ event: 'ProtectionApplied', where: { measures: ['PM_SHELTER'] } }],
        cancelledBy: [
          { event: 'ProtectionApplied' },
          { event: 'ProtectionRefused' },
          { event: 'ProtectionDeclined' },
          { event: 'DangerEnded' },
        ],
        once: 'open',
        restricted: true,
        lead: [{ unit: 'actor' }],
        cooperate: [{ role: 'facility' }],
        urgent: 'danger',
      },
    },
  ),
  row('| R25-P3 | R25 | body lacks means | same | police, army | ask for help | N | D162 | P |', {
    trigger: say('cơ quan không đủ điều kiện thực hiện', 'the body lacks the means'),
    responsible: say('cơ quan tại điều 13 Nghị định 162', 'the bodies of Decree 162 art. 13'),
    cooperating: WHO.armed,
    action: say('đề nghị hỗ trợ', 'ask for help'),
    level: [],
    limit: NOT_FOUND,
    why: say(
      'Chỉ cơ quan đó biết mình không đủ điều kiện; không bản ghi nào nói trước.',
      'Only the body itself knows that it lacks the means; no entry says so beforehand.',
    ),
  }),
  row(
    '| R25-P4 | R25 | protected person refuses, legitimate reason, written commitment | same | person | drop measure | none | D162 | P |',
    {
      trigger: say(
        'người được bảo vệ từ chối, có lý do chính đáng và cam kết bằng văn bản',
        'the protected person refuses, with a legitimate reason and a written commitment',
      ),
      responsible: say('cơ quan tại điều 13 Nghị định 162', 'the bodies of Decree 162 art. 13'),
      cooperating: WHO.person,
      action: say('không áp dụng hoặc chấm dứt biện pháp', 'drop the measure'),
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
    '| R25-Q1 | R25 | any handling of information on victim / person in identification | every body | - | confidentiality; exact article not seen (shelter data security P) | standing | L53 (art. N); D162 | N |',
    {
      trigger: say(
        'mọi việc xử lý thông tin về nạn nhân, người đang được xác định',
        'any handling of information on a victim or a person in identification',
      ),
      responsible: say('mọi cơ quan, tổ chức', 'every body'),
      cooperating: NOBODY,
      action: say(
        'giữ bí mật; số điều chưa xác định',
        'confidentiality; the exact article was not seen',
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
    '| R25-Q2 | R25 | victim or representative asks for closed hearing | Court | - | consider and decide | N | L53 (art. N) | P |',
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
    '| R25-S1 | R25 | person received (victim, in identification, under-18) | police, BG, CG, commune PC, facilities, missions | - | essential needs | ≤ 120 d | D162 17 | P |',
    {
      trigger: say(
        'đã tiếp nhận (nạn nhân, người đang được xác định, người dưới 18 tuổi)',
        'a person is received (victim, in identification, under 18)',
      ),
      responsible: say(
        'Công an, Bộ đội Biên phòng, Cảnh sát biển, UBND cấp xã, cơ sở, cơ quan đại diện',
        'police, Border Guard, Coast Guard, commune PC, facilities, missions',
      ),
      cooperating: NOBODY,
      action: say('hỗ trợ nhu cầu thiết yếu', 'essential needs'),
      level: [],
      limit: { kind: 'within', amount: 120, unit: 'calendar-days', stay: true, extension: {} },
      when: {
        on: HAS_THE_PERSON,
        if: { not: ['gone', 'released'] },
        metBy: [{ event: 'NeedsStayEnded' }],
        extendedBy: [{ event: 'NeedsStayExtended' }],
        once: 'stay',
        lead: RECEIVER,
      },
    },
  ),
  row(
    '| R25-S2 | R25 | 120 d about to end, need continues | facility director / Sở Y tế | - | decide longer stay | before day 120 (I) | D162 17 | P |',
    {
      trigger: say(
        'sắp hết 120 ngày mà vẫn còn nhu cầu',
        '120 days are about to end, need continues',
      ),
      responsible: say('giám đốc cơ sở, Sở Y tế', 'facility director, provincial health agency'),
      cooperating: NOBODY,
      action: say('quyết định kéo dài thời gian hỗ trợ', 'decide on a longer stay'),
      level: [],
      limit: { kind: 'within', amount: 120, unit: 'calendar-days', stay: true },
      when: {
        on: HAS_THE_PERSON,
        if: { not: ['gone', 'released'] },
        metBy: [{ event: 'NeedsStayExtended' }, { event: 'NeedsStayEnded' }],
        once: 'stay',
        opensAfter: 106,
        lead: [
          { role: 'facility', at: 'holder' },
          { role: 'provincial-health-agency', at: 'holder' },
          // Abroad there is neither: the mission that has the person is asked.
          { unit: 'holder', role: 'mission' },
        ],
        also: [
          { role: 'facility-director', at: 'holder' },
          { role: 'facility', at: 'holder' },
          { role: 'provincial-health-agency', at: 'holder' },
        ],
      },
    },
  ),
  row(
    '| R25-S3 | R25 | reception | receiving body | health service | health check, first aid, treatment costs | none | L53 39 (no. M); D162 | P |',
    {
      trigger: say('tiếp nhận', 'reception'),
      responsible: WHO.receivingBody,
      cooperating: WHO.healthService,
      action: say(
        'kiểm tra sức khỏe, sơ cứu, chi phí khám, chữa bệnh',
        'health check, first aid, treatment costs',
      ),
      level: [],
      limit: NONE,
      when: {
        on: HAS_THE_PERSON,
        if: { not: ['gone', 'released'] },
        metBy: [{ event: 'EssentialNeedsMet', where: { needs: ['FIRST_AID'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_MEDICAL'] } }],
        once: 'case',
        lead: RECEIVER,
        cooperate: [{ role: 'health-service' }],
      },
    },
  ),
  row(
    '| R25-S4 | R25 | victim without health insurance | Sở Y tế / commune | insurance agency | pay first-year contribution | none | L53; pbgdpl | P |',
    {
      trigger: say('nạn nhân chưa có bảo hiểm y tế', 'the victim has no health insurance'),
      responsible: WHO.healthOrCommune,
      cooperating: say('cơ quan bảo hiểm xã hội', 'insurance agency'),
      action: say('đóng bảo hiểm y tế năm đầu', 'pay the first-year contribution'),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: 'SupportDecided', where: { support: ['SVC_MEDICAL'] } }],
        metBy: [{ event: 'HealthInsurancePaid' }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_MEDICAL'] } }],
        once: 'case',
        lead: [{ unit: 'office', role: 'provincial-health-agency' }],
        also: [{ role: 'provincial-health-agency' }, { role: 'commune-pc' }],
        cooperate: [{ role: 'insurance-agency' }],
      },
    },
  ),
  row(
    '| R25-S5 | R25 | language need | receiving body | - | interpretation | none | L53 37.1c | Q |',
    {
      trigger: say('có nhu cầu về ngôn ngữ', 'there is a language need'),
      responsible: WHO.receivingBody,
      cooperating: NOBODY,
      action: say('hỗ trợ phiên dịch', 'interpretation'),
      level: [],
      limit: NONE,
      when: {
        on: HAS_THE_PERSON,
        if: { not: ['gone', 'released'] },
        metBy: [{ event: 'EssentialNeedsMet', where: { needs: ['INTERPRETATION'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_INTERPRETATION'] } }],
        once: 'case',
        lead: RECEIVER,
      },
    },
  ),
  row(
    '| R25-S6 | R25 | any protected person | receiving body, justice | - | legal support by advice (avoid re-trafficking, registration papers) | none | L53 41 | P |',
    {
      trigger: say('mọi người được bảo vệ', 'any protected person'),
      responsible: say('cơ quan tiếp nhận, cơ quan tư pháp', 'receiving body, justice'),
      cooperating: NOBODY,
      action: say(
        'tư vấn pháp luật (phòng ngừa bị mua bán trở lại, giấy tờ hộ tịch)',
        'legal support by advice (avoid re-trafficking, registration papers)',
      ),
      level: [],
      limit: NONE,
      when: {
        on: HAS_THE_PERSON,
        if: { not: ['gone', 'not-identified'] },
        metBy: [{ event: 'SupportDelivered', where: { support: ['SVC_LEGAL_SUPPORT'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_LEGAL_SUPPORT'] } }],
        once: 'case',
        lead: RECEIVER,
      },
    },
  ),
  row(
    '| R25-S7 | R25 | victim, in identification (in VN), under-18 | legal aid centre | Sở Y tế | free legal aid regardless of means | none | Legal Aid Law 7.6a | Q |',
    {
      trigger: say(
        'nạn nhân, người đang được xác định tại Việt Nam, người dưới 18 tuổi',
        'a victim, a person in identification in Viet Nam, an under-18',
      ),
      responsible: WHO.legalAid,
      cooperating: WHO.provincialHealth,
      action: say(
        'trợ giúp pháp lý miễn phí, không phụ thuộc khả năng tài chính',
        'free legal aid regardless of means',
      ),
      level: [],
      limit: NONE,
      when: {
        on: [{ event: ['VerificationStarted', 'VictimIdentified'] }],
        if: { not: ['gone', 'not-identified'] },
        metBy: [{ event: 'SupportDelivered', where: { support: ['SVC_LEGAL_AID'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_LEGAL_AID'] } }],
        once: 'case',
        lead: [{ role: 'legal-aid-centre' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-S8 | R25 | trauma | facility, Sở Y tế | - | psychological support, in or out of facility | N (draft 3 months) | L53; D162 | P |',
    {
      trigger: say('có sang chấn tâm lý', 'trauma'),
      responsible: say('cơ sở, Sở Y tế', 'facility, provincial health agency'),
      cooperating: NOBODY,
      action: say(
        'hỗ trợ tâm lý trong hoặc ngoài cơ sở',
        'psychological support, in or out of a facility',
      ),
      level: [],
      limit: NOT_FOUND,
      when: {
        on: [{ event: 'SupportDecided', where: { support: ['SVC_PSYCHOLOGICAL'] } }],
        metBy: [{ event: 'SupportDelivered', where: { support: ['SVC_PSYCHOLOGICAL'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_PSYCHOLOGICAL'] } }],
        once: 'case',
        lead: [{ unit: 'office', role: 'provincial-health-agency' }],
        also: [{ role: 'provincial-health-agency' }, { role: 'facility' }],
      },
    },
  ),
  row(
    '| R25-S9 | R25 | form 07 received | Sở Y tế (P) | commune | decide schooling / vocational / initial allowance | 09 wd | D162 24; TTHC | Q |',
    {
      trigger: say('nhận đơn mẫu số 07', 'form 07 is received'),
      responsible: WHO.provincialHealth,
      cooperating: say('cấp xã', 'commune'),
      action: say(
        'quyết định hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu',
        'decide schooling, vocational training, initial allowance',
      ),
      level: ['P'],
      limit: within(9, 'working-days'),
      when: {
        on: [{ event: 'SupportApplied', where: { form: ['D162_07'] } }],
        metBy: [{ event: 'SupportDecided' }, { event: 'SupportRefused' }],
        each: { of: 'kinds', in: ['support', 'kinds'] },
        lead: [{ role: 'provincial-health-agency', at: 'actor' }],
        cooperate: [{ role: 'commune-pc', at: 'actor' }],
      },
    },
  ),
  row(
    '| R25-S10 | R25 | under-18 back at school | education bodies | Sở Y tế | tuition exemption; books first and next school year | per school year | D162 24 | P |',
    {
      trigger: say('người dưới 18 tuổi đi học trở lại', 'an under-18 is back at school'),
      responsible: say('cơ quan, cơ sở giáo dục', 'education bodies'),
      cooperating: WHO.provincialHealth,
      action: say(
        'miễn học phí; sách vở cho năm học đầu và năm học tiếp theo',
        'tuition exemption; books for the first and the next school year',
      ),
      level: [],
      limit: other('theo năm học', 'per school year'),
      when: {
        on: [{ event: 'SupportDecided', where: { support: ['SVC_EDUCATION'] } }],
        if: { facts: ['child'] },
        metBy: [{ event: 'SupportDelivered', where: { support: ['SVC_EDUCATION'] } }],
        cancelledBy: [{ event: 'SupportDeclined', where: { support: ['SVC_EDUCATION'] } }],
        once: 'case',
        lead: [{ role: 'education-body' }],
        cooperate: [{ role: 'provincial-health-agency' }],
      },
    },
  ),
  row(
    '| R25-S11 | R25 | expense incurred | paying body | Finance | apply spending norms | from 1 Oct 2026 (weak) | C120/2026 | weak |',
    {
      trigger: say('phát sinh chi phí', 'an expense is incurred'),
      responsible: say('cơ quan chi trả', 'paying body'),
      cooperating: say('Tài chính', 'Finance'),
      action: say('áp dụng định mức chi', 'apply the spending norms'),
      level: [],
      limit: other('từ 01/10/2026 (nguồn yếu)', 'from 1 October 2026 (weak source)'),
      why: say(
        'Chi phí không nằm trong nền tảng này; định mức chưa được xác nhận.',
        'Expenses do not stand in this platform; the norms are unconfirmed.',
      ),
    },
  ),
  row(
    '| R25-L1 | R25 | licence application | N (P) | - | licence of victim support facility | N | L53 46-47; D162 | N |',
    {
      trigger: say('đơn đề nghị cấp giấy phép', 'a licence application'),
      responsible: say('chưa xác định (cấp tỉnh)', 'not found (provincial)'),
      cooperating: NOBODY,
      action: say('cấp giấy phép cơ sở hỗ trợ nạn nhân', 'licence of a victim support facility'),
      level: ['P'],
      limit: NOT_FOUND,
      why: say(
        'Việc cấp phép cơ sở không nằm trong hồ sơ nào.',
        'The licensing of facilities belongs to no case.',
      ),
    },
  ),
  row(
    '| R25-K1 | R25 | any T1-T6 topic | MoH, MPS, MND, MFA (T) | each other | coordination as 2548 (successor rule) | N | 2548; section 5 | I |',
    {
      trigger: say(
        'mọi nội dung T1 đến T6 của Quy chế 2548',
        'any topic T1 to T6 of Regulation 2548',
      ),
      responsible: say(
        'Bộ Y tế, Bộ Công an, Bộ Quốc phòng, Bộ Ngoại giao',
        'Ministries of Health, Public Security, National Defence, Foreign Affairs',
      ),
      cooperating: say('lẫn nhau', 'each other'),
      action: say(
        'phối hợp theo Quy chế 2548 (bên kế thừa)',
        'coordination as in Regulation 2548 (successor rule)',
      ),
      level: ['T'],
      limit: NOT_FOUND,
      why: say(
        'Nguyên tắc chung; từng việc có dòng riêng.',
        'A general rule; each matter has a row of its own.',
      ),
    },
  ),
  row(
    '| R25-K2 | R25 | programme year | all ministries, provincial PC | MPS lead | report on programme 2026-2030 | N | QĐ 33/2026 | N |',
    {
      trigger: say('năm chương trình', 'a programme year'),
      responsible: say('các bộ, UBND cấp tỉnh', 'all ministries, provincial PC'),
      cooperating: say('Bộ Công an chủ trì', 'Ministry of Public Security, lead'),
      action: say('báo cáo chương trình 2026-2030', 'report on the programme 2026-2030'),
      level: [],
      limit: NOT_FOUND,
      why: say(
        'Đến hạn theo kỳ, không theo bản ghi: xem báo cáo định kỳ.',
        'Due by the calendar and not by an entry: see the periodic reports.',
      ),
    },
  ),
];
