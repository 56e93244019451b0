import { wordsOfUnit } from '#codes';
import type { Entry } from '#contracts';
import { findAgency } from '../agencies/agencies.js';
import { agenciesOf, type Rules } from '../changes/rules.js';
import { unitsTold } from '../duties/notices.js';
import type { Act, ActFault } from './act.js';
import { actsFor } from './acts-for.js';

/** A notice that is opened by another unit than the one that was told, be it of the same ministry. */
export function faultInOpening(
  { type, data, unit, publisher }: Act,
  history: readonly Entry[],
  rules: Rules,
): ActFault | undefined {
  const agencies = agenciesOf(rules);
  const notice = type === 'NoticeOpened' && history.find(({ id }) => id === data['notice']);
  if (!notice) return undefined;
  const told = unitsTold(notice).filter((one) => isOf(one, publisher));
  const [meant] = told.filter((one) => findAgency(one, agencies));
  if (meant === undefined || told.some((one) => actsFor(unit, one, agencies))) return undefined;
  const { vi, en } = wordsOfUnit(meant);
  return {
    code: 'notice-to-another-unit',
    words: {
      vi: `Thông báo này gửi cho ${vi} (${meant}); người của đơn vị đó mở.`,
      en: `This notice goes to ${en} (${meant}); a person there opens it.`,
    },
  };
}

const isOf = (unit: string, party: string): boolean => {
  const agency = unit.split('/')[0] ?? '';
  return party === agency || party.startsWith(`${agency}-`);
};
