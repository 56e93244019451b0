import type { CodeIn } from '#codes';
import type { Words } from '#kernel';
import type { RegimeId } from '../regimes.js';
import { say } from './say.js';

/** The sources of evidence that a regime lists, by their codes, and what follows where they do not suffice. */
export type EvidenceList = Readonly<{
  regime: RegimeId;
  article: Words;
  confidence: 'Q';
  source: string;
  sources: readonly CodeIn<'vnEvidenceSources'>[];
  fallback?: Words;
}>;

export const evidence: readonly EvidenceList[] = [
  {
    regime: 'R22',
    article: say('Nghị định 62/2012/NĐ-CP điều 5 khoản 2', 'Decree 62/2012/NĐ-CP art. 5.2'),
    confidence: 'Q',
    source: 'S12',
    sources: ['EV_A', 'EV_B', 'EV_C', 'EV_DD', 'EV_E', 'EV_G', 'EV_H', 'EV_I'],
  },
  {
    regime: 'R25',
    article: say('Luật 53/2024/QH15 điều 32 khoản 1', 'Law 53/2024/QH15 art. 32.1'),
    confidence: 'Q',
    source: 'S28',
    sources: ['EV_A', 'EV_B', 'EV_C', 'EV_D', 'EV_DD', 'EV_E', 'EV_G', 'EV_H', 'EV_I'],
    fallback: say(
      'Chưa đủ chứng cứ: đối chiếu nhân thân, thời gian và lý do vắng mặt, rồi xem xét các dấu hiệu (điều 32 khoản 2).',
      'Not proven: check history, time and reason of absence, then weigh the signs (art. 32.2).',
    ),
  },
];
