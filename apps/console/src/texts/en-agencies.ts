import type { Same } from './language.js';
import type { viAgencies } from './vi-agencies.js';

export const enAgencies: Same<typeof viAgencies> = {
  agencies: {
    title: 'Agencies',
    about:
      'Who has duties where, from which day to which, and who took over in the reorganisations.',
    filters: 'Filter agencies',
    party: 'Party',
    province: 'Province or city',
    day: 'There on the day',
    count: 'Showing {{n}} of {{total}} agencies',
    all: 'All agencies',
    role: 'Role',
    validity: 'Time',
    confidence: 'How sure',
    source: 'Source',
    code: 'Code',
    abroad: 'Abroad',
    invented: 'A unit for illustration; it does not exist.',
    before: 'Before it',
    after: 'After it',
    noneBefore: 'The register has none before it.',
    noneAfter: 'None: this agency is still there.',
    between: 'From {{from}} to the end of {{to}}',
    since: 'Since {{from}}',
    until: 'Until the end of {{to}}',
    always: 'No first day on record, not ended',
    then: 'Then: {{unit}}',
    sureness: 'How sure: {{confidence}}',
  },
};
