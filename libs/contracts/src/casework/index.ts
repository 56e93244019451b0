import * as care from './care.js';
import * as course from './course.js';
import * as duties from './duties.js';
import * as handover from './handover.js';
import * as identification from './identification.js';
import * as lead from './lead.js';
import * as person from './person.js';
import * as privacy from './privacy.js';
import * as protection from './protection.js';
import * as together from './together.js';

/** What more than one ministry does. When it happened stands in the envelope (`occurredat`), who did it in `actor`. */
export const casework = {
  ...course,
  ...care,
  ...person,
  ...identification,
  ...handover,
  ...lead,
  ...duties,
  ...protection,
  ...privacy,
  ...together,
};
