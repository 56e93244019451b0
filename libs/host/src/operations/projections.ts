import type { Projection } from '#ledger';
import { caseList } from '../cases/case-list.js';
import type { Service } from '../service.js';

/** All lists of a service: its own, and the list of cases that every service has. */
export const projectionsOf = (service: Service): readonly Projection[] => [
  caseList,
  ...service.projections,
];
