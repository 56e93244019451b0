import type { Words } from '#kernel';

/** A party of the federation: the name of its log, what readers call it, and the ministry that it belongs to. */
export type Party = Readonly<{ log: string; words: Words; ministry: Words }>;

/** The parties, in the order in which screens list them. */
export const parties = [
  {
    log: 'police',
    words: { vi: 'Công an', en: 'Police' },
    ministry: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  },
  {
    log: 'border',
    words: { vi: 'Biên phòng', en: 'Border Guard' },
    ministry: { vi: 'Bộ Quốc phòng', en: 'Ministry of National Defence' },
  },
  {
    log: 'foreign-affairs',
    words: { vi: 'Ngoại giao', en: 'Foreign Affairs' },
    ministry: { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' },
  },
  {
    log: 'labour-social',
    words: { vi: 'Lao động - Xã hội', en: 'Labour and social affairs' },
    // Decree 42/2025: the duty passed to the Ministry of Health on 1 March 2025.
    ministry: {
      vi: 'Bộ Y tế (trước 01/03/2025: Bộ Lao động - Thương binh và Xã hội)',
      en: 'Ministry of Health (before 1 March 2025: Ministry of Labour, Invalids and Social Affairs)',
    },
  },
  {
    log: 'coordination',
    words: { vi: 'Điều phối', en: 'Coordination' },
    ministry: { vi: 'Văn phòng điều phối liên ngành', en: 'Inter-sectoral coordination office' },
  },
  {
    log: 'audit',
    words: { vi: 'Thanh tra', en: 'Audit' },
    ministry: { vi: 'Cơ quan thanh tra', en: 'Inspectorate' },
  },
] as const satisfies readonly Party[];

export type PartyLog = (typeof parties)[number]['log'];

/** What readers call a party; one that this build does not know is shown by the name of its log. */
export const wordsOfParty = (log: string): Words =>
  parties.find((party) => party.log === log)?.words ?? { vi: log, en: log };
