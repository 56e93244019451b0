import { AT_ONCE, NONE, other, STANDING, within } from './limits.js';
import { row, type Said } from './row.js';
import { NOBODY, say, WHO } from './say.js';
import type { ObligationRule, When } from './types.js';

const COUNTED = say(
  'Cách tính của hệ thống: lịch và cách tính thời hạn áp dụng.',
  'How the system counts: calendar and deadlines apply it.',
);
const OFFICE = say(
  'Việc của cơ quan, không một bản ghi nào mở ra.',
  'A matter of the agency that no entry begins.',
);

const DATA_LAW = '2026-01-01';
const asked = (...kinds: string[]): When => ({
  on: [{ event: 'DataRequestReceived', where: { kind: kinds } }],
  metBy: [
    { event: 'DataRequestFulfilled', answers: 'request' },
    { event: 'DataRequestDenied', answers: 'request' },
  ],
  extendedBy: [{ event: 'DataRequestExtended', answers: 'request' }],
  survives: ['closed', 'died'],
  lead: [{ unit: 'actor' }],
});

const counting = (trigger: Said['trigger'], action: Said['action']): Said => ({
  trigger,
  action,
  responsible: WHO.system,
  cooperating: NOBODY,
  level: [],
  limit: NONE,
  why: COUNTED,
});

/** Personal data, counting, secrets and reports: the same under every regime. */
export const crossCutting: readonly ObligationRule[] = [
  row(
    '| X-D1 | 2026 | data-subject request | data controller | processors | acknowledge and explain procedure | 02 wd | D356 5 | P |',
    {
      trigger: say('chủ thể dữ liệu có yêu cầu', 'a data subject asks'),
      responsible: WHO.controller,
      cooperating: WHO.processor,
      action: say(
        'xác nhận đã nhận và giải thích thủ tục',
        'acknowledge and explain the procedure',
      ),
      level: [],
      limit: within(2, 'working-days'),
      validFrom: DATA_LAW,
      when: {
        on: [{ event: 'DataRequestReceived' }],
        metBy: [
          { event: 'DataRequestAcknowledged', answers: 'request' },
          { event: 'DataRequestFulfilled', answers: 'request' },
          { event: 'DataRequestDenied', answers: 'request' },
        ],
        survives: ['closed', 'died'],
        lead: [{ unit: 'actor' }],
      },
    },
  ),
  row(
    '| X-D2 | 2026 | request to withdraw/restrict/object | controller | processor, third party | stop processing, unless Law 19 applies | 15 d (20 d with processor) + one 15 d | D356 5 | P |',
    {
      trigger: say(
        'yêu cầu rút lại đồng ý, hạn chế hoặc phản đối xử lý',
        'a request to withdraw, restrict or object',
      ),
      responsible: WHO.controller,
      cooperating: say('bên xử lý, bên thứ ba', 'processor, third party'),
      action: say(
        'dừng xử lý, trừ trường hợp điều 19 của Luật',
        'stop processing, unless art. 19 of the Law applies',
      ),
      level: [],
      limit: {
        kind: 'within',
        amount: 15,
        unit: 'calendar-days',
        extension: { by: { amount: 15, unit: 'calendar-days' }, times: 1 },
      },
      validFrom: DATA_LAW,
      when: {
        ...asked('WITHDRAW', 'RESTRICT', 'OBJECT'),
        limits: [
          {
            where: { processor: [true] },
            limit: {
              kind: 'within',
              amount: 20,
              unit: 'calendar-days',
              extension: { by: { amount: 15, unit: 'calendar-days' }, times: 1 },
            },
          },
        ],
      },
    },
  ),
  row(
    '| X-D3 | 2026 | request to view/correct/provide | controller | - | fulfil | 10 d | D356 5 | P |',
    {
      trigger: say(
        'yêu cầu xem, chỉnh sửa, cung cấp dữ liệu',
        'a request to view, correct or provide',
      ),
      responsible: WHO.controller,
      cooperating: NOBODY,
      action: say('thực hiện yêu cầu', 'fulfil it'),
      level: [],
      limit: within(10, 'calendar-days'),
      validFrom: DATA_LAW,
      when: asked('VIEW', 'CORRECT', 'PROVIDE'),
    },
  ),
  row(
    '| X-D4 | 2026 | request to erase | controller | processor | erase safely, or explain why not | 20 d, one extension | D356 5; Law 14 | P |',
    {
      trigger: say('yêu cầu xóa, hủy dữ liệu', 'a request to erase'),
      responsible: WHO.controller,
      cooperating: WHO.processor,
      action: say(
        'xóa, hủy an toàn hoặc giải thích lý do không thực hiện',
        'erase safely, or explain why not',
      ),
      level: [],
      limit: { kind: 'within', amount: 20, unit: 'calendar-days', extension: { times: 1 } },
      validFrom: DATA_LAW,
      when: asked('ERASE'),
    },
  ),
  row(
    '| X-D5 | 2026 | harmful violation detected | controller / third party | MPS authority | notify, form 08 | 72 hours from detection | Law 23.1; D356 28 | P |',
    {
      trigger: say('phát hiện vi phạm gây hại', 'a harmful violation is detected'),
      responsible: say('bên kiểm soát dữ liệu, bên thứ ba', 'controller, third party'),
      cooperating: WHO.policeInChargeOfData,
      action: say('thông báo theo mẫu số 08', 'notify, form 08'),
      level: [],
      limit: within(72, 'hours'),
      validFrom: DATA_LAW,
      when: {
        on: [{ event: 'BreachDetected' }],
        metBy: [{ event: 'BreachNotified', answers: 'matter' }],
        survives: ['closed', 'died'],
        lead: [{ unit: 'actor' }],
      },
    },
  ),
  row(
    '| X-D6 | 2026 | processor detects violation | processor | controller | tell controller | at once | Law 23.1 | P |',
    {
      trigger: say('bên xử lý phát hiện vi phạm', 'a processor detects a violation'),
      responsible: WHO.processor,
      cooperating: WHO.controller,
      action: say('báo ngay cho bên kiểm soát', 'tell the controller'),
      level: [],
      limit: AT_ONCE,
      validFrom: DATA_LAW,
      why: say(
        'Các bên trong nền tảng đều là bên kiểm soát; bên xử lý ở ngoài nền tảng.',
        'The parties of the platform are controllers; a processor stands outside it.',
      ),
    },
  ),
  row(
    '| X-D7 | 2026 | processing starts | controller | MPS authority | impact assessment dossier | 60 d | Law 21 | P |',
    {
      trigger: say('bắt đầu xử lý dữ liệu', 'the processing starts'),
      responsible: WHO.controller,
      cooperating: WHO.policeInChargeOfData,
      action: say('hồ sơ đánh giá tác động', 'impact assessment dossier'),
      level: [],
      limit: within(60, 'calendar-days'),
      validFrom: DATA_LAW,
      why: OFFICE,
    },
  ),
  row(
    '| X-D8 | 2026 | first cross-border transfer (not a state-agency transfer) | controller | MPS authority | transfer dossier | 60 d | Law 20.2 | P |',
    {
      trigger: say(
        'lần đầu chuyển dữ liệu xuyên biên giới (không phải của cơ quan nhà nước)',
        'the first cross-border transfer (not one of a state agency)',
      ),
      responsible: WHO.controller,
      cooperating: WHO.policeInChargeOfData,
      action: say('hồ sơ chuyển dữ liệu', 'transfer dossier'),
      level: [],
      limit: within(60, 'calendar-days'),
      validFrom: DATA_LAW,
      why: OFFICE,
    },
  ),
  row(
    '| X-D9 | 2026 | processing without consent | controller | - | procedure, risk assessment, periodic check, complaint channel | standing | Law 19.2 | P |',
    {
      trigger: say('xử lý không cần đồng ý', 'processing without consent'),
      responsible: WHO.controller,
      cooperating: NOBODY,
      action: say(
        'quy trình, đánh giá rủi ro, kiểm tra định kỳ, kênh khiếu nại',
        'procedure, risk assessment, periodic check, complaint channel',
      ),
      level: [],
      limit: STANDING,
      validFrom: DATA_LAW,
      why: OFFICE,
    },
  ),
  row(
    '| X-C1 | any | day-based limit created | system | - | exclude event day; end 24:00 | - | CC 147.3, 148.1, 148.6 | Q |',
    counting(
      say('một thời hạn tính bằng ngày bắt đầu', 'a limit in days is created'),
      say(
        'không tính ngày xảy ra sự kiện; kết thúc lúc 24:00',
        'leave out the day of the event; end at 24:00',
      ),
    ),
  ),
  row(
    '| X-C2 | any | last day weekend/holiday | system | - | move to end of next working day (administrative use to be confirmed) | - | CC 148.5 | Q |',
    counting(
      say('ngày cuối là ngày nghỉ', 'the last day is a weekend or a holiday'),
      say(
        'chuyển sang hết ngày làm việc tiếp theo (việc áp dụng hành chính cần được xác nhận)',
        'move to the end of the next working day (administrative use to be confirmed)',
      ),
    ),
  ),
  row(
    '| X-C3 | any | monthly limit without same day | system | - | last day of month | - | CC 148.3 | Q |',
    counting(
      say('thời hạn tháng không có ngày tương ứng', 'a limit in months lacks the same day'),
      say('ngày cuối cùng của tháng', 'the last day of the month'),
    ),
  ),
  row(
    '| X-S1 | any | document marked secret | holder | - | keep off the platform; reference only | standing | Law 117/2025 | I |',
    {
      trigger: say('tài liệu có đóng dấu mật', 'a document is marked secret'),
      responsible: say('cơ quan nắm giữ', 'holder'),
      cooperating: NOBODY,
      action: say(
        'không đưa lên nền tảng; chỉ ghi số tham chiếu',
        'keep it off the platform; a reference only',
      ),
      level: [],
      limit: STANDING,
      validFrom: '2026-03-01',
      why: say(
        'Nghĩa vụ thường xuyên; nền tảng không nhận nội dung có dấu mật.',
        'A standing duty; the platform takes no content marked secret.',
      ),
    },
  ),
  row(
    '| X-R1 | any | periodic report | each agency | superior | cut-off dates by default | month 15-14; half-year 15 Dec-14 June; year 15 Dec-14 Dec | D09/2019 | M |',
    {
      trigger: say('báo cáo định kỳ', 'a periodic report'),
      responsible: say('từng cơ quan', 'each agency'),
      cooperating: say('cấp trên', 'superior'),
      action: say('ngày chốt số liệu mặc định', 'cut-off dates by default'),
      level: [],
      limit: other(
        'tháng: ngày 15 đến 14; nửa năm: 15/12 đến 14/6; năm: 15/12 đến 14/12',
        'month: 15th to 14th; half-year: 15 Dec to 14 June; year: 15 Dec to 14 Dec',
      ),
      why: say(
        'Đến hạn theo kỳ, không theo bản ghi: xem báo cáo định kỳ.',
        'Due by the calendar and not by an entry: see the periodic reports.',
      ),
    },
  ),
];
