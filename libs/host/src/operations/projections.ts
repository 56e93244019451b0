import type { Projection } from '#ledger';
import { caseList } from '../cases/case-list.js';
import { matterTable } from '../obligations/matters.js';
import { obligationTable } from '../obligations/row.js';
import type { Service } from '../service.js';

/** All lists of a service: its own, those of cases, of duties and of what belongs to no case, which every service has. */
export const projectionsOf = (service: Service): readonly Projection[] => [
  caseList,
  obligationTable,
  matterTable,
  ...service.projections,
];
