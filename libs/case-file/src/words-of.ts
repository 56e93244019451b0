import type { Entry, Published, PublishedName } from '#contracts';
import type { Words } from '#kernel';
import { border } from './words/border.js';
import { casework } from './words/casework.js';
import { coordination } from './words/coordination.js';
import { foreignAffairs } from './words/foreign-affairs.js';
import { labourSocial } from './words/labour-social.js';
import { ledger } from './words/ledger.js';
import { police } from './words/police.js';

const WORDS: { readonly [T in PublishedName]: (entry: Entry<Published<T>>) => Words } = {
  ...ledger,
  ...casework,
  ...border,
  ...police,
  ...foreignAffairs,
  ...labourSocial,
  ...coordination,
};

/** An entry in a reader's words. One that this build does not know is shown by its bare name, never dropped. */
export function wordsOf(entry: Entry): Words {
  if (!entry.known) return { vi: entry.type, en: entry.type };
  return (WORDS[entry.type] as (entry: Entry) => Words)(entry);
}
