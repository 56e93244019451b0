import type { CodeIn } from '#codes';
import type { Words } from '#kernel';
import type { RegimeId } from '../regimes.js';
import { say } from './say.js';

/** Whether a group of persons has a kind of support. */
export type Entitled = 'yes' | 'no' | 'case-by-case';

/** One kind of support of a regime, with its point of the article, its codes in entries, and who has it, by group. */
export type Entitlement = Readonly<{
  point: string;
  words: Words;
  supports: readonly CodeIn<'serviceTypes'>[];
  groups: Readonly<Record<string, Entitled>>;
}>;

/** Who gets what under a regime. Quoted from the article; seen at `source`, never checked against the gazette. */
export type EntitlementMatrix = Readonly<{
  regime: RegimeId;
  article: Words;
  confidence: 'Q';
  source: string;
  groups: readonly Readonly<{ id: string; words: Words }>[];
  kinds: readonly Entitlement[];
}>;

const yes = 'yes';
const no = 'no';

const citizen = say(
  'công dân Việt Nam, người không quốc tịch thường trú',
  'Vietnamese citizen, stateless resident',
);

const matrix2022: EntitlementMatrix = {
  regime: 'R22',
  article: say('Luật 66/2011/QH12 điều 32', 'Law 66/2011/QH12 art. 32'),
  confidence: 'Q',
  source: 'S11',
  groups: [
    { id: 'citizen', words: citizen },
    { id: 'foreign', words: say('nạn nhân là người nước ngoài', 'foreign victim in Viet Nam') },
    { id: 'minor', words: say('người chưa thành niên đi cùng', 'accompanying minor') },
  ],
  kinds: [
    {
      point: 'a',
      words: say('nhu cầu thiết yếu và chi phí đi lại', 'essential needs and travel'),
      supports: ['SVC_ESSENTIALS', 'SVC_TRAVEL'],
      groups: { citizen: yes, foreign: yes, minor: yes },
    },
    {
      point: 'b',
      words: say('y tế', 'medical'),
      supports: ['SVC_MEDICAL'],
      groups: { citizen: yes, foreign: yes, minor: yes },
    },
    {
      point: 'c',
      words: say('tâm lý', 'psychological'),
      supports: ['SVC_PSYCHOLOGICAL'],
      groups: { citizen: yes, foreign: yes, minor: yes },
    },
    {
      point: 'd',
      words: say('trợ giúp pháp lý', 'legal aid'),
      supports: ['SVC_LEGAL_AID'],
      groups: { citizen: yes, foreign: yes, minor: no },
    },
    {
      point: 'đ',
      words: say('học văn hóa, học nghề', 'education, vocational training'),
      supports: ['SVC_EDUCATION', 'SVC_VOCATIONAL'],
      groups: { citizen: yes, foreign: no, minor: no },
    },
    {
      point: 'e',
      words: say('trợ cấp khó khăn ban đầu, vay vốn', 'initial hardship allowance, loan access'),
      supports: ['SVC_INITIAL_ALLOWANCE', 'SVC_LOAN'],
      groups: { citizen: yes, foreign: no, minor: no },
    },
  ],
};

const groups2025 = ['citizen', 'minor', 'in-country', 'abroad', 'foreign'] as const;
type Cells = readonly [Entitled, Entitled, Entitled, Entitled, Entitled];

const kind2025 = (
  point: string,
  words: Words,
  supports: Entitlement['supports'],
  cells: Cells,
): Entitlement => ({
  point,
  words,
  supports,
  groups: Object.fromEntries(groups2025.map((group, i) => [group, cells[i] ?? no])),
});

const by = 'case-by-case';

const matrix2025: EntitlementMatrix = {
  regime: 'R25',
  article: say('Luật 53/2024/QH15 điều 37', 'Law 53/2024/QH15 art. 37'),
  confidence: 'Q',
  source: 'S26',
  groups: [
    { id: 'citizen', words: citizen },
    {
      id: 'minor',
      words: say('người dưới 18 tuổi đi cùng nạn nhân đó', 'under-18 with such victim'),
    },
    {
      id: 'in-country',
      words: say(
        'người đang được xác định, ở Việt Nam, và người dưới 18 tuổi đi cùng',
        'person in identification, in Viet Nam, with under-18',
      ),
    },
    {
      id: 'abroad',
      words: say(
        'người đang được xác định, công dân Việt Nam ở nước ngoài, và người dưới 18 tuổi đi cùng',
        'person in identification, Vietnamese citizen abroad, with under-18',
      ),
    },
    {
      id: 'foreign',
      words: say(
        'người nước ngoài là nạn nhân hoặc đang được xác định',
        'foreign victim or foreign person in identification',
      ),
    },
  ],
  kinds: [
    kind2025(
      'a',
      say('nhu cầu thiết yếu', 'essential needs'),
      ['SVC_ESSENTIALS'],
      [yes, yes, yes, yes, by],
    ),
    kind2025('b', say('y tế', 'medical'), ['SVC_MEDICAL'], [yes, yes, yes, yes, by]),
    kind2025(
      'c',
      say('phiên dịch', 'interpretation'),
      ['SVC_INTERPRETATION'],
      [yes, yes, yes, yes, by],
    ),
    kind2025(
      'd',
      say('hỗ trợ pháp luật', 'legal support'),
      ['SVC_LEGAL_SUPPORT'],
      [yes, yes, yes, yes, by],
    ),
    kind2025('đ', say('trợ giúp pháp lý', 'legal aid'), ['SVC_LEGAL_AID'], [yes, yes, yes, no, by]),
    kind2025('e', say('chi phí đi lại', 'travel costs'), ['SVC_TRAVEL'], [yes, yes, yes, no, no]),
    kind2025('g', say('tâm lý', 'psychological'), ['SVC_PSYCHOLOGICAL'], [yes, yes, yes, no, by]),
    kind2025('h', say('học văn hóa', 'schooling'), ['SVC_EDUCATION'], [yes, yes, no, no, no]),
    kind2025(
      'i',
      say('học nghề, tư vấn việc làm', 'vocational training, job advice'),
      ['SVC_VOCATIONAL', 'SVC_JOB'],
      [yes, no, no, no, no],
    ),
    kind2025(
      'k',
      say('trợ cấp khó khăn ban đầu, vay vốn', 'initial hardship allowance, loans'),
      ['SVC_INITIAL_ALLOWANCE', 'SVC_LOAN'],
      [yes, no, no, no, no],
    ),
  ],
};

export const entitlements: readonly EntitlementMatrix[] = [matrix2022, matrix2025];
