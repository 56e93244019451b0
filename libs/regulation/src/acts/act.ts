import type { Words } from '#kernel';
import type { Entry } from '#contracts';
import type { Rules, RulesAt } from '../changes/rules.js';
import { refusals } from '../deadlines/refusals.js';
import { orderRefusals } from '../rules/orders.js';

/** What is about to be recorded, before it is an entry. */
export type Act = Readonly<{
  type: string;
  data: Readonly<Record<string, unknown>>;
  publisher: string;
  /** Whose officer records it. */
  unit: string;
  occurredAt: string;
  /** Whether somebody said when it happened. Else it is the recording service's own clock, and clocks may be far apart. */
  isDated: boolean;
  recordedFrom: 'screen' | 'paper';
}>;

/** What an act is judged by: the case so far, the rules that its entries knew, and those of now. */
export type Judged = Readonly<{ history: readonly Entry[]; rulesAt: RulesAt; now: Rules }>;

/** Why the regulation does not let an act be; `article` where the law says so. */
export type ActFault = Readonly<{ code: keyof typeof actRefusals; words: Words; article?: Words }>;

/** What each code says where nothing more is known. */
export const actRefusals = {
  'act-not-in-this-regime': {
    vi: 'Chế độ pháp luật của ngày đó không có việc này.',
    en: 'The regime of that day does not know this act.',
  },
  'unit-not-there-then': {
    vi: 'Đơn vị được nêu không có vào ngày đó.',
    en: 'The unit named was not there on that day.',
  },
  'not-competent': {
    vi: 'Cơ quan không có thẩm quyền về việc này, ở nơi đó, vào ngày đó.',
    en: 'The agency is not competent for this, at that place, on that day.',
  },
  'before-its-cause': {
    vi: 'Việc này không thể xảy ra trước việc mà nó nêu.',
    en: 'It cannot have happened before what it names.',
  },
  'notice-to-another-unit': {
    vi: 'Thông báo này gửi cho đơn vị khác; người của đơn vị đó mở.',
    en: 'This notice goes to another unit; a person there opens it.',
  },
  'no-such-duty': {
    vi: 'Ở đây không có việc phải làm nào mang mã đó.',
    en: 'There is no duty of that key here.',
  },
  'not-responsible': {
    vi: 'Việc này thuộc trách nhiệm của bên khác.',
    en: 'This duty is another party’s.',
  },
  'not-your-duty': {
    vi: 'Việc này là của đơn vị khác.',
    en: 'This duty is of another unit.',
  },
  'duty-not-open': {
    vi: 'Việc này đã xong hoặc đã hủy.',
    en: 'This duty is done or cancelled.',
  },
  'no-extension': refusals['no-extension'],
  'extension-beyond-limit': refusals['extension-beyond-limit'],
  'extension-adds-nothing': refusals['extension-adds-nothing'],
  ...orderRefusals,
  'duty-over': { vi: 'Việc này đã xong hoặc đã thôi.', en: 'This duty is done or was cancelled.' },
  'duty-not-late': {
    vi: 'Việc này chưa quá hạn, không phải việc làm ngay hay nguy hiểm.',
    en: 'This duty is not late, nor at once or a danger.',
  },
  'level-not-above': {
    vi: 'Cấp này không cao hơn cấp đang có việc.',
    en: 'This level is not above the one that has the duty.',
  },
  'not-the-level-above': {
    vi: 'Không phải cấp trên của đơn vị có việc này.',
    en: 'This is not the level above the unit that has the duty.',
  },
  'unit-without-this-duty': {
    vi: 'Đơn vị này không có việc đó.',
    en: 'That unit does not have this duty.',
  },
  'miss-stands': {
    vi: 'Theo những gì đã ghi, việc này chưa làm xong khi hết hạn.',
    en: 'By all that is recorded, the duty was not done by its end.',
  },
} satisfies Record<string, Words>;

/** An act as the entry that it would be, for patterns that entries are held against. */
export const asEntry = (act: Act): Entry =>
  ({ ...act, id: '', actor: `${act.unit}#` }) as unknown as Entry;
