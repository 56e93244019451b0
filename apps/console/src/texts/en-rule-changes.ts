import type { Same } from './language.js';
import type { viRuleChanges } from './vi-rule-changes.js';

export const enRuleChanges: Same<typeof viRuleChanges> = {
  ruleChanges: {
    title: 'Changes of the rules',
    about:
      'One person proposes a change, another confirms it. It then reaches every service and holds from its own day on; what was decided before stays as it was.',
    propose: 'Propose a change',
    kind: 'Kind of change',
    none: 'Nobody has proposed a change.',
    effective: 'In effect from {{day}}',
    proposed: 'Waits for a second person',
    confirmed: 'Confirmed',
    inEffect: 'Confirmed and in effect',
    rejected: 'Rejected',
    proposedBy: 'proposed by {{unit}}, {{time}}',
    settledBy: 'decided by {{unit}}, {{time}}',
    own: 'You proposed this. Another person has to confirm it.',
    try: 'Try it on the cases',
    confirm: 'Confirm',
    reject: 'Reject',
    tried: 'What it would do',
    trying: 'Trying: {{cases}} cases so far, {{n}} duties would differ',
    triedOn: '{{cases}} cases tried, as if it had always held: {{n}} duties would differ',
    fromTo: '{{before}} → {{after}}',
    noDuty: 'no duty',
    noEnd: 'no end',
    what: {
      due: 'due at another time',
      moves: 'its running deadline moves',
      late: 'late or not late',
      route: 'with another unit',
      appears: 'a new duty',
      disappears: 'no duty any more',
    },
  },
};
