import type { Words } from '#kernel';
import type { Entry } from '#contracts';
import type { Rules, RulesAt } from '../changes/rules.js';

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
} satisfies Record<string, Words>;
