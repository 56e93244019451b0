import type { Words } from '#kernel';
import { KNOWN_ABROAD, TAKEN_IN } from './acts.js';
import { AT_ONCE, before, NONE, other, within } from './limits.js';
import { NOBODY, say } from './say.js';
import type { Limit, ObligationRule, Pattern, When } from './types.js';

type Practice = Readonly<{ trigger: Words; who: Words; action: Words; limit: Limit; when: When }>;

const ARTICLE = say('thực tiễn nghề nghiệp', 'professional practice');
const SAID = { trigger: '', responsible: '', cooperating: '', action: '', limit: '', source: '' };

/** A duty that no article names: what practice demands. Shown as practice, never as quoted law, and never late by law. */
const practice = (id: string, { who, ...said }: Practice): ObligationRule => ({
  id,
  regime: 'practice',
  kind: 'parameter',
  responsible: who,
  level: [],
  cooperating: NOBODY,
  printed: { ...SAID, confidence: 'I' },
  limitConfidence: 'I',
  article: 'practice',
  articleWords: ARTICLE,
  confidence: 'I',
  source: 'practice',
  ...said,
});

const HOLDER = say('đơn vị đang có người', 'the unit that has the person');
const LEAD = say('đơn vị chủ trì hồ sơ', 'the unit that leads the case');
const FIRST_MINUTE = say('từ phút đầu tiên', 'from the first minute');
const LEADER = [{ unit: 'lead' }, { unit: 'actor' }] as const;
/** Who had the person last, and who told of it, whoever leads. */
const NEAR = [{ unit: 'actor' }, { unit: 'holder' }] as const;
const RECEIVER = [{ unit: 'holder' }, { unit: 'unit' }, { unit: 'actor' }] as const;
const FIRST_CONTACT: readonly Pattern[] = [
  ...TAKEN_IN,
  { event: 'CaseOpened', where: { circumstance: ['PRESENT'] } },
];

const firstMinute = (id: string, need: string | undefined, action: Words): ObligationRule =>
  practice(id, {
    trigger: FIRST_MINUTE,
    who: HOLDER,
    action,
    limit: AT_ONCE,
    when: {
      on: FIRST_CONTACT,
      if: { not: ['gone'] },
      metBy: [{ event: 'EssentialNeedsMet', ...(need && { where: { needs: [need] } }) }],
      once: 'case',
      lead: RECEIVER,
    },
  });

/** From the first contact: needs, safety, screening, endings, notices and transit. */
const everybody: readonly ObligationRule[] = [
  firstMinute('PR-NEEDS', undefined, say('hỗ trợ nhu cầu thiết yếu', 'essential needs')),
  firstMinute('PR-SAFETY', 'SAFETY', say('bảo đảm an toàn', 'safety')),
  firstMinute('PR-FIRST-AID', 'FIRST_AID', say('sơ cứu', 'first aid')),
  firstMinute('PR-INTERPRETING', 'INTERPRETATION', say('phiên dịch', 'interpretation')),
  practice('PR-SCREENING', {
    trigger: say('có mặt người cần bảo vệ', 'the person is present'),
    who: HOLDER,
    action: say(
      'sàng lọc riêng từng người, ở nơi kín đáo',
      'screen each person individually and in private',
    ),
    limit: before('trước mọi hình thức xử phạt', 'before any penalty'),
    when: {
      on: FIRST_CONTACT,
      if: { not: ['gone'] },
      metBy: [{ event: 'ScreeningHeld' }, { event: 'ScreeningDeclined' }],
      once: 'case',
      lead: RECEIVER,
    },
  }),
  practice('PR-DANGER', {
    trigger: say('có tin báo nguy hiểm', 'a danger is reported'),
    who: HOLDER,
    action: say('xử lý cho đến khi hết nguy hiểm', 'act until the danger is over'),
    limit: AT_ONCE,
    when: {
      on: [{ event: 'DangerReported' }],
      metBy: [{ event: 'DangerEnded' }],
      survives: ['closed'],
      lead: [{ unit: 'actor' }],
      cooperate: [{ role: 'coordination-office' }],
      urgent: 'danger',
    },
  }),
  practice('PR-ARRIVAL', {
    trigger: say('người đang trên đường', 'the person is on the way'),
    who: say('đơn vị nhận và đơn vị giao', 'the receiving and the sending unit'),
    action: say('xác nhận người đã đến', 'confirm the arrival'),
    limit: within(2, 'hours'),
    when: {
      on: [{ event: 'TransitBegun' }],
      metBy: [{ event: 'ArrivalConfirmed', answers: 'transit' }],
      cancelledBy: [{ event: 'TransitCancelled', answers: 'transit' }],
      from: 'expectedAt',
      survives: ['closed'],
      lead: [{ unit: 'to' }],
      cooperate: [{ unit: 'from' }, { unit: 'escort' }, { role: 'coordination-office' }],
      urgent: 'danger-after-end',
    },
  }),
  practice('PR-NOTICE', {
    trigger: say('có thông báo gửi đến đơn vị', 'a notice was sent to the unit'),
    who: say('đơn vị nhận', 'the unit told'),
    action: say('mở thông báo', 'open the notice'),
    limit: AT_ONCE,
    when: {
      on: [
        {
          event: [
            'ReceptionNotified',
            'VerificationRequested',
            'ExpectedEntryNotified',
            'ReturnPapersSent',
            'IdentityCheckRequested',
            'ConfirmationRequested',
            'MissionInformed',
          ],
        },
        {
          event: 'HotlineReportForwarded',
          where: { toParty: ['police', 'border', 'foreign-affairs', 'labour-social'] },
        },
      ],
      metBy: [{ event: 'NoticeOpened', answers: 'notice' }],
      lead: [
        { unit: 'of' },
        { unit: 'office' },
        { unit: 'notified' },
        { unit: 'mission' },
        { unit: 'toUnit' },
      ],
    },
  }),
  practice('PR-HANDOVER', {
    trigger: say('có đề nghị bàn giao', 'a hand-over is proposed'),
    who: say('đơn vị được đề nghị', 'the unit asked'),
    action: say('nhận hoặc từ chối có lý do', 'accept, or refuse with a reason'),
    limit: AT_ONCE,
    when: {
      on: [{ event: 'HandoverProposed' }],
      metBy: [
        { event: 'HandoverAccepted', answers: 'proposal' },
        { event: 'HandoverRefused', answers: 'proposal' },
      ],
      cancelledBy: [
        { event: 'HandoverWithdrawn', answers: 'proposal' },
        { event: ['HandoverSigned', 'PersonReceived', 'PersonReleased'] },
      ],
      lead: [{ unit: 'toUnit' }],
      cooperate: [{ unit: 'fromUnit' }],
    },
  }),
  practice('PR-MINUTES', {
    trigger: say('biên bản giao, nhận đã ký trên giấy', 'minutes were signed on paper'),
    who: say('bên kia', 'the other side'),
    action: say('xác nhận biên bản', 'confirm the minutes'),
    limit: NONE,
    when: {
      on: [{ event: 'HandoverSigned' }],
      metBy: [{ event: 'HandoverConfirmed', answers: 'signed' }],
      lead: [{ unit: 'toUnit' }],
      cooperate: [{ unit: 'fromUnit' }],
    },
  }),
  practice('PR-LEAD', {
    trigger: say('có đề nghị nhận chủ trì', 'the lead is offered'),
    who: say('đơn vị được đề nghị', 'the unit asked'),
    action: say('nhận hoặc từ chối chủ trì', 'take the lead or reject it'),
    limit: NONE,
    when: {
      on: [{ event: 'LeadOffered' }],
      metBy: [
        { event: 'LeadAccepted', answers: 'offer' },
        { event: 'LeadOfferRejected', answers: 'offer' },
      ],
      cancelledBy: [
        { event: 'LeadOfferWithdrawn', answers: 'offer' },
        { event: 'LeadOfferLapsed', answers: 'offer' },
      ],
      lead: [{ unit: 'toUnit' }],
    },
  }),
  practice('PR-UNWILLING', {
    trigger: say('người không muốn tiếp tục', 'the person does not want to go on'),
    who: HOLDER,
    action: say(
      'tiếp tục hỗ trợ khẩn cấp, để ngỏ đường trở lại',
      'go on with urgent help, leave the way back open',
    ),
    limit: NONE,
    when: {
      on: [{ event: 'UnwillingToContinue' }],
      metBy: [{ event: ['EssentialNeedsMet', 'PersonReleased'] }],
      lead: [{ unit: 'actor' }],
    },
  }),
  practice('PR-LEFT', {
    trigger: say('người đã rời đi', 'the person left'),
    who: LEAD,
    action: say('thử liên lạc an toàn; để ngỏ đường trở lại', 'try to reach them safely'),
    limit: NONE,
    when: {
      on: [{ event: 'PersonLeft' }],
      metBy: [{ event: ['ContactRestored', 'PersonReceived', 'PersonTakenIn'] }],
      lead: LEADER,
      cooperate: NEAR,
    },
  }),
  practice('PR-LOST', {
    trigger: say('mất liên lạc', 'contact is lost'),
    who: LEAD,
    action: say('tìm kiếm, báo đơn vị liên quan', 'search, and tell the units concerned'),
    limit: AT_ONCE,
    when: {
      on: [{ event: 'ContactLost' }],
      metBy: [{ event: ['ContactRestored', 'PersonReceived', 'PersonTakenIn', 'PersonRescued'] }],
      lead: LEADER,
      cooperate: NEAR,
      urgent: 'danger',
    },
  }),
  practice('PR-DIED', {
    trigger: say('người đã mất', 'the person died'),
    who: LEAD,
    action: say(
      'báo cơ quan có thẩm quyền, lo hậu sự, kết thúc hồ sơ',
      'tell the authorities, see to the funeral, close the case',
    ),
    limit: NONE,
    when: {
      on: [{ event: 'PersonDied' }],
      metBy: [{ event: 'CaseClosed' }],
      survives: ['died', 'closed'],
      once: 'case',
      lead: LEADER,
    },
  }),
  practice('PR-EXPLAIN', {
    trigger: say('quyết định không phải là nạn nhân', 'a negative decision'),
    who: say('đơn vị quyết định', 'the deciding unit'),
    action: say(
      'giải thích bằng ngôn ngữ của người đó, kèm cách đề nghị xem xét lại',
      "explain it in the person's language, with its way of review",
    ),
    limit: AT_ONCE,
    when: {
      on: [{ event: 'NotIdentified' }],
      if: { not: ['gone'] },
      metBy: [{ event: 'DecisionExplained', answers: 'decision' }],
      lead: [{ unit: 'actor' }],
    },
  }),
  practice('PR-REVIEW', {
    trigger: say('người đề nghị xem xét lại', 'a review is asked for'),
    who: say('đơn vị xem xét lại', 'the reviewing unit'),
    action: say('xem xét lại quyết định', 'review the decision'),
    limit: NONE,
    when: {
      on: [{ event: 'ReviewAsked' }],
      metBy: [{ event: 'IdentificationReviewed', same: { decision: 'decision' } }],
      lead: [{ unit: 'actor' }],
    },
  }),
  practice('PR-SUPPORT', {
    trigger: say('trong thời gian xem xét lại', 'during the period of review'),
    who: HOLDER,
    action: say('tiếp tục hỗ trợ', 'support goes on'),
    limit: other('đến hết thời gian xem xét lại', 'to the end of the period of review'),
    when: {
      on: [{ event: 'DecisionExplained' }],
      if: { not: ['gone'] },
      metBy: [{ event: 'IdentificationReviewed', same: { decision: 'decision' } }],
      lead: [{ unit: 'actor' }],
    },
  }),
  practice('PR-ESCALATION', {
    trigger: say('điều phối báo cấp trên về một việc', 'coordination asks the level above'),
    who: say('cấp trên', 'the next level'),
    action: say(
      'trả lời điều phối về việc chưa làm xong',
      'answer coordination about a duty that is not done',
    ),
    limit: NONE,
    when: {
      on: [{ event: 'EscalationRaised' }],
      metBy: [{ event: 'EscalationAnswered', answers: 'escalation' }],
      survives: ['closed'],
      lead: [{ unit: 'toUnit' }, { party: 'toParty' }],
      cooperate: [{ role: 'coordination-office' }],
    },
  }),
];

const child = (
  id: string,
  said: Pick<Practice, 'trigger' | 'action' | 'limit'>,
  when: Pick<When, 'on' | 'metBy'> & Partial<Pick<When, 'lead'>>,
): ObligationRule =>
  practice(id, {
    ...said,
    who: LEAD,
    when: { lead: LEADER, ...when, if: { facts: ['child'] }, once: 'case' },
  });

const decided = (about: string): readonly Pattern[] => [
  { event: 'BestInterestsDecided', where: { about: [about] } },
];

/** Under 18, or in doubt of it; and the family of anybody. */
const childrenAndFamily: readonly ObligationRule[] = [
  child(
    'PR-CHILD-REP',
    {
      trigger: say('là trẻ em hoặc còn nghi ngờ về tuổi', 'a child, or doubt of it'),
      action: say(
        'cử người đại diện không bị nghi ngờ liên quan',
        'appoint a representative who is no suspect',
      ),
      limit: AT_ONCE,
    },
    { on: [{ event: 'CaseOpened' }], metBy: [{ event: 'RepresentativeAppointed' }] },
  ),
  child(
    'PR-CHILD-RETURN',
    {
      trigger: say('chuẩn bị đưa trẻ em trở về', 'the return of a child is prepared'),
      action: say('quyết định vì lợi ích tốt nhất: trở về', 'best-interests decision: return'),
      limit: before('trước khi trở về', 'before the return'),
    },
    {
      on: [
        ...KNOWN_ABROAD,
        { event: ['ReturnArranged', 'ForeignReturnSettled', 'GateReturnExpected'] },
      ],
      metBy: decided('RETURN'),
      lead: [{ unit: 'mission' }, ...LEADER],
    },
  ),
  child(
    'PR-CHILD-PLACE',
    {
      trigger: say('chuẩn bị đưa trẻ em vào cơ sở', 'a child is to be placed'),
      action: say('quyết định vì lợi ích tốt nhất: nơi ở', 'best-interests decision: placement'),
      limit: before('trước khi đưa vào cơ sở', 'before the placement'),
    },
    { on: [{ event: 'FacilityTransferDecided' }], metBy: decided('PLACEMENT') },
  ),
  child(
    'PR-CHILD-FAMILY',
    {
      trigger: say('đã tiếp nhận trẻ em', 'a child is received'),
      action: say(
        'quyết định vì lợi ích tốt nhất: liên lạc với gia đình',
        'best-interests decision: contact with the family',
      ),
      limit: before('trước khi liên lạc với gia đình', 'before any contact with the family'),
    },
    { on: TAKEN_IN, metBy: decided('FAMILY_CONTACT') },
  ),
  practice('PR-FAMILY-CHECK', {
    trigger: say(
      'đã có đồng ý hoặc quyết định cho liên lạc gia đình',
      'contact with the family is agreed or decided',
    ),
    who: LEAD,
    action: say('kiểm tra rủi ro từ gia đình', "check the family's risk"),
    limit: before('trước khi liên lạc với gia đình', 'before any contact with the family'),
    when: {
      on: [
        { event: 'ConsentGiven', where: { to: ['CON_CONTACT_FAMILY'] } },
        ...decided('FAMILY_CONTACT'),
      ],
      if: { facts: ['family-contact-allowed'] },
      metBy: [{ event: ['FamilyContactCleared', 'FamilyContactHalted', 'FamilyContactBarred'] }],
      once: 'case',
      restricted: 'lead',
      lead: LEADER,
    },
  }),
];

export const practiceRows: readonly ObligationRule[] = [...everybody, ...childrenAndFamily];
