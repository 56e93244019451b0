import type { Words } from '#kernel';

/** How sure the sources make us: quoted, paraphrased, from a model or memory, inferred, not found, weak source. */
export type Confidence = 'Q' | 'P' | 'M' | 'I' | 'N' | 'weak';

/** A day from which other units hold a duty. `from` is the day that the build assumes; coordination may set another. */
export type Reorganisation = Readonly<{
  from: string;
  confidence: Confidence;
  source: string;
  words: Words;
}>;

export const reorganisations = {
  'labour-to-health': {
    from: '2025-03-01',
    confidence: 'M',
    source: 'Nghị định 42/2025/NĐ-CP; Quyết định 827/QĐ-BYT (S20, S21, S22)',
    words: {
      vi: 'Nhiệm vụ hỗ trợ nạn nhân chuyển từ ngành Lao động sang ngành Y tế',
      en: 'The duty to support victims passes from Labour to Health',
    },
  },
  'district-police-end': {
    from: '2025-03-01',
    confidence: 'P',
    source: 'S22b',
    words: {
      vi: 'Không còn Công an cấp huyện; việc chuyển về Công an cấp tỉnh và cấp xã',
      en: 'District police end; their work passes to provincial and commune police',
    },
  },
  'two-tier-government': {
    from: '2025-07-01',
    confidence: 'P',
    source: 'Nghị quyết 202/2025/QH15; Luật 86/2025/QH15 (S5, S22c)',
    words: {
      vi: 'Sắp xếp còn 34 tỉnh, thành phố; không còn cấp huyện',
      en: '34 provinces remain, and no districts',
    },
  },
  'border-into-military': {
    from: '2025-07-01',
    confidence: 'M',
    source: 'không có văn bản nào được xem',
    words: {
      vi: 'Biên phòng cấp tỉnh thành Ban Chỉ huy Bộ đội Biên phòng thuộc Bộ Chỉ huy quân sự tỉnh',
      en: 'The provincial Border Guard becomes a command inside the provincial military command',
    },
  },
} as const satisfies Readonly<Record<string, Reorganisation>>;

export type ReorganisationName = keyof typeof reorganisations;

/** The day before a day, YYYY-MM-DD. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
