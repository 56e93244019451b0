import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { keptLanguage } from './language.js';
import { vi } from './vi.js';

/** Makes the texts ready before the first screen. React escapes what it shows, so i18next need not. */
export async function startTexts(): Promise<void> {
  const lng = keptLanguage();
  document.documentElement.lang = lng;
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'vi',
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}
