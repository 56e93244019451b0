import type { Projection } from '#ledger';
import { caseList } from '../cases/case-list.js';
import { obligationTable } from '../obligations/row.js';
import type { Service } from '../service.js';

/** All lists of a service: its own, the list of cases and that of duties, which every service has. */
export const projectionsOf = (service: Service): readonly Projection[] => [
  caseList,
  obligationTable,
  ...service.projections,
];
