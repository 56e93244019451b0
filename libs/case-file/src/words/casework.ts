import { care } from './casework/care.js';
import { course } from './casework/course.js';
import { duties } from './casework/duties.js';
import { handover } from './casework/handover.js';
import { identification } from './casework/identification.js';
import { lead } from './casework/lead.js';
import { person } from './casework/person.js';
import { privacy } from './casework/privacy.js';
import { protection } from './casework/protection.js';
import { together } from './casework/together.js';
import type { Wording } from './wording.js';

// Until a confirming paper exists the person is "người được tiếp nhận" (person received), then "nạn nhân" (victim).

export const casework: Wording<'casework'> = {
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
