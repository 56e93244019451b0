import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Words } from '#kernel';
import type { vi } from './vi.js';

export type Language = keyof Words;

/** The same keys with other words. */
export type Same<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Same<Tree[Key]>;
};
export type Texts = Same<typeof vi>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
  }
}

const KEY = 'dong-hanh.language';

export const keptLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');

/** The language of the screen now, also outside React. */
export const language = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export async function changeLanguage(to: Language): Promise<void> {
  localStorage.setItem(KEY, to);
  document.documentElement.lang = to;
  await i18next.changeLanguage(to);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}

/** Picks the reader's language out of words that come in both. */
export function useWords(): (words: Words) => string {
  const reader = useLanguage();
  return (words) => words[reader];
}
