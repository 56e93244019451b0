import { answers } from './answers/duty.js';
import { breaches } from './breaches/duty.js';
import { closedHearing } from './closed-hearing/duty.js';
import { dataRequests } from './data-requests/duty.js';
import { deadlines } from './deadlines/duty.js';
import { delegations } from './delegations/duty.js';
import { filing } from './filing/duty.js';
import { identity } from './identity/duty.js';
import { lateness } from './lateness/duty.js';
import { reports } from './reports/duty.js';
import { tips } from './tips/duty.js';
import { unrecorded } from './unrecorded/duty.js';
import { work } from './work/duty.js';

/** What every ministry does besides its own, in the order in which a screen offers it: after all that a person waits for. */
export const forEveryMinistry = [
  answers,
  identity,
  filing,
  closedHearing,
  dataRequests,
  deadlines,
  lateness,
  work,
  tips,
  unrecorded,
  breaches,
  delegations,
  reports,
];
