import type { Words } from '#kernel';
import { say } from './say.js';
import type { SourceKey } from './sources.js';

/** An article as rows cite it: how officers read it, and where its wording was seen. */
export type Article = Readonly<{ words: Words; seen: readonly SourceKey[] }>;

const L66 = say('Luật 66/2011/QH12', 'Law 66/2011/QH12');
const L53 = say('Luật 53/2024/QH15', 'Law 53/2024/QH15');
const L53A = say(
  'Luật 53/2024/QH15 (sửa đổi bởi Luật 86/2025/QH15)',
  'Law 53/2024/QH15 (as amended by Law 86/2025/QH15)',
);
const D62 = say('Nghị định 62/2012/NĐ-CP', 'Decree 62/2012/NĐ-CP');
const D09 = say('Nghị định 09/2013/NĐ-CP', 'Decree 09/2013/NĐ-CP');
const D162 = say('Nghị định 162/2025/NĐ-CP', 'Decree 162/2025/NĐ-CP');
const D356 = say('Nghị định 356/2025/NĐ-CP', 'Decree 356/2025/NĐ-CP');
const L91 = say('Luật 91/2025/QH15', 'Law 91/2025/QH15');
const JC = say('Thông tư liên tịch 01/2014', 'Joint Circular 01/2014');
const REG = say('Quy chế phối hợp 2548/2022', 'Coordination Regulation 2548/2022');
const CC = say('Bộ luật Dân sự 2015', 'Civil Code 2015');

const UNSEEN = say('số điều chưa xác định', 'article not seen');
const VIA_KON_TUM = say('theo Công an tỉnh Kon Tum', 'via Kon Tum police');

/** `điều 24 khoản 2` / `art. 24.2`; a letter is a point. */
function art(number: string): Words {
  const [, article = '', clause, point] = /^([\d-]+)(?:\.(\d+)([a-zđ])?)?$/.exec(number) ?? [];
  const vi = [
    `điều ${article}`,
    ...(clause ? [`khoản ${clause}`] : []),
    ...(point ? [`điểm ${point}`] : []),
  ];
  return say(vi.join(' '), `art. ${number}`);
}

const join = (...parts: Words[]): Words =>
  say(parts.map(({ vi }) => vi).join(', '), parts.map(({ en }) => en).join(', '));

const also = (...parts: Words[]): Words =>
  say(parts.map(({ vi }) => vi).join('; '), parts.map(({ en }) => en).join('; '));

const cite = (words: Words, ...seen: SourceKey[]): Article => ({ words, seen });

/** Every citation that the tables make, by their Source cell. */
export const articles: Readonly<Record<string, Article>> = {
  'L66 24': cite(join(L66, art('24')), 'S9'),
  'L66 24.1': cite(join(L66, art('24.1')), 'S9'),
  'L66 24.2': cite(join(L66, art('24.2')), 'S9'),
  'L66 25': cite(join(L66, art('25'))),
  'L66 25, 28': cite(join(L66, art('25'), art('28'))),
  'L66 26.1a; JC 4': cite(also(join(L66, art('26.1a')), join(JC, art('4'))), 'S10', 'S18'),
  'L66 26.1b': cite(join(L66, art('26.1b')), 'S10'),
  'L66 26.3': cite(join(L66, art('26.3')), 'S9'),
  'L66 29': cite(join(L66, art('29')), 'S53'),
  'L66 31.1': cite(join(L66, art('31.1')), 'S54'),
  'L66 31.2 (clause no. M)': cite(
    join(L66, say('điều 31 khoản 2 (số khoản chưa xác nhận)', 'art. 31.2 (clause unconfirmed)')),
    'S54',
  ),
  'JC 4': cite(join(JC, art('4')), 'S18'),
  'JC 4.1': cite(join(JC, art('4.1')), 'S18'),
  'JC 9.1': cite(join(JC, art('9.1')), 'S19'),
  'JC 9.2': cite(join(JC, art('9.2')), 'S19'),
  'JC App. 1': cite(join(JC, say('phụ lục 1', 'appendix 1')), 'S15', 'S17'),
  'JC summary': cite(join(JC, say('theo bản tóm tắt', 'as summarised')), 'S3'),
  'JC via Kon Tum police': cite(join(JC, VIA_KON_TUM), 'S14'),
  'Kon Tum police': cite(join(JC, VIA_KON_TUM), 'S14'),
  'JC; TTHC': cite(
    also(JC, say('thủ tục hành chính của Công an', 'police administrative procedure')),
    'S14',
    'S15',
    'S16',
  ),
  'TTHC 5893': cite(say('thủ tục hành chính 5893', 'administrative procedure 5893'), 'S15', 'S17'),
  'D62 7-8': cite(join(D62, art('7-8')), 'S12', 'S12c'),
  'D62 (article no. not seen)': cite(join(D62, UNSEEN), 'S12b'),
  D62: cite(D62, 'S12b'),
  D09: cite(D09, 'S12d', 'S12e'),
  'D09; L66 34-35': cite(also(D09, join(L66, art('34-35'))), 'S12d', 'S8b'),
  'D09; L66 36': cite(also(D09, join(L66, art('36'))), 'S12d'),
  'D09; C35': cite(also(D09, say('Thông tư 35/2013/TT-BLĐTBXH', 'Circular 35/2013/TT-BLĐTBXH'))),
  '2548': cite(REG, 'S2'),
  '2548 (topic 1)': cite(join(REG, say('nội dung 1', 'topic 1')), 'S2'),
  '2548 (topic 6)': cite(join(REG, say('nội dung 6', 'topic 6')), 'S2'),
  '2548; section 5': cite(
    also(REG, say('việc chuyển giao nhiệm vụ năm 2025', 'the transfer of duties of 2025')),
    'S2',
  ),
  'L53 27': cite(join(L53A, art('27'))),
  'L53 27.1 (am.)': cite(join(L53A, art('27.1')), 'S5'),
  'L53 27.2 (am.)': cite(join(L53A, art('27.2')), 'S5'),
  'L53 27.2': cite(join(L53A, art('27.2'))),
  'L53 27.3': cite(join(L53A, art('27.3'))),
  'L53 28 (am.)': cite(join(L53A, art('28'))),
  'L53 28; D162': cite(also(join(L53A, art('28')), D162)),
  'L53 29 (draft)': cite(join(L53, say('điều 29 (dự thảo)', 'art. 29 (draft)')), 'S27'),
  'L53 29 (draft), 37.3': cite(
    join(L53, say('điều 29 (dự thảo)', 'art. 29 (draft)'), art('37.3')),
    'S27',
    'S26',
  ),
  'L53 29.3, 30.1b': cite(join(L53, art('29.3'), art('30.1b')), 'S30', 'S27'),
  'L53 30.1': cite(join(L53, art('30.1')), 'S30'),
  'L53 30.1a': cite(join(L53, art('30.1a')), 'S30'),
  'L53 30.1b': cite(join(L53, art('30.1b')), 'S30'),
  'L53 30.2; D162': cite(also(join(L53, art('30.2')), D162)),
  'L53 31; D162': cite(also(join(L53, art('31')), D162)),
  'L53 32.1': cite(join(L53, art('32.1')), 'S28'),
  'L53 32.2': cite(join(L53, art('32.2')), 'S28b'),
  'L53 33': cite(join(L53, art('33'))),
  'L53 34-35; D162': cite(also(join(L53, art('34-35')), D162), 'S23'),
  'L53 (art. N)': cite(join(L53, UNSEEN), 'S52'),
  'L53 (art. N); D162': cite(also(join(L53, UNSEEN), D162), 'S23'),
  'L53 37.1c': cite(join(L53, art('37.1c')), 'S26'),
  'L53 39 (no. M); D162': cite(
    also(join(L53, say('điều 39 (số điều chưa xác nhận)', 'art. 39 (number unconfirmed)')), D162),
    'S8b',
  ),
  'L53 41': cite(join(L53, art('41'))),
  'L53 46-47; D162': cite(also(join(L53, art('46-47')), D162)),
  'L53; D162': cite(also(L53, D162), 'S8b', 'S23e'),
  'L53; pbgdpl': cite(also(L53, say('cổng phổ biến pháp luật', 'legal education portal')), 'S8b'),
  D162: cite(D162, 'S23'),
  'D162 4-5': cite(join(D162, art('4-5')), 'S29'),
  'D162 17': cite(join(D162, art('17')), 'S23b'),
  'D162 24': cite(join(D162, art('24')), 'S23c'),
  'D162 24; TTHC': cite(
    also(join(D162, art('24')), say('thủ tục hành chính 112584', 'procedure page 112584')),
    'S23d',
  ),
  'Legal Aid Law 7.6a': cite(
    say('Luật Trợ giúp pháp lý, điều 7 khoản 6a', 'Legal Aid Law, art. 7.6a'),
    'S8',
  ),
  'C120/2026': cite(say('Thông tư 120/2026/TT-BTC', 'Circular 120/2026/TT-BTC'), 'S25'),
  'QĐ 33/2026': cite(say('Quyết định 33/QĐ-TTg năm 2026', 'Decision 33/QĐ-TTg of 2026'), 'S24'),
  'D356 5': cite(join(D356, art('5')), 'S36', 'S37', 'S38'),
  'D356 5; Law 14': cite(also(join(D356, art('5')), join(L91, art('14'))), 'S36'),
  'Law 23.1; D356 28': cite(also(join(L91, art('23.1')), join(D356, art('28'))), 'S36', 'S39'),
  'Law 23.1': cite(join(L91, art('23.1')), 'S36', 'S39'),
  'Law 21': cite(join(L91, art('21')), 'S36'),
  'Law 20.2': cite(join(L91, art('20.2')), 'S36', 'S39'),
  'Law 19.2': cite(join(L91, art('19.2')), 'S36'),
  'CC 147.3, 148.1, 148.6': cite(join(CC, art('147.3'), art('148.1'), art('148.6')), 'S48'),
  'CC 148.5': cite(join(CC, art('148.5')), 'S48'),
  'CC 148.3': cite(join(CC, art('148.3')), 'S48'),
  'Law 117/2025': cite(say('Luật 117/2025/QH15', 'Law 117/2025/QH15'), 'S40'),
  'D09/2019': cite(say('Nghị định 09/2019/NĐ-CP', 'Decree 09/2019/NĐ-CP'), 'S45'),
};
