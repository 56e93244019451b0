import type { Words } from '#kernel';
import { wordsOfLength } from '../deadlines/amounts.js';
import { say } from './say.js';
import type { Limit } from './types.js';

const WORDS: Readonly<
  Record<Exclude<Limit['kind'], 'before' | 'other' | 'within' | 'notice'>, Words>
> = {
  none: say('luật không đặt thời hạn', 'the law sets no limit'),
  'not-found': say('chưa có thời hạn', 'no limit set yet'),
  'at-once': say('ngay', 'at once'),
  'on-arrival': say('ngay khi đến', 'on arrival'),
  standing: say('thường xuyên', 'standing'),
  'during-stay': say('trong thời gian lưu trú', 'during the stay'),
};

/** A limit as people read it, without its extensions: `09 ngày làm việc`, `within 9 working days`. */
export function wordsOfLimit(limit: Limit): Words {
  if (limit.kind === 'before' || limit.kind === 'other') return limit.words;
  if (limit.kind !== 'within' && limit.kind !== 'notice') return WORDS[limit.kind];
  const { vi, en } = wordsOfLength(limit);
  if (limit.kind === 'notice') return say(`trước ít nhất ${vi}`, `at least ${en} before`);
  return limit.stay ? say(`không quá ${vi}`, `at most ${en}`) : say(`trong ${vi}`, `within ${en}`);
}
