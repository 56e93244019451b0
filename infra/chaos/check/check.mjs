import { checkCases } from './cases.mjs';
import { checkCommands } from './commands.mjs';
import { checkLogs, checkTopics } from './logs.mjs';
import { checkCauses, checkPlaces } from './order.mjs';
import { checkLead, checkOpenings, checkReactions, checkWorkItems } from './tokens.mjs';
import { makeView } from './view.mjs';

/** What a finding can be. */
export const KINDS = ['lost', 'doubled', 'reordered', 'half-applied', 'diverged', 'others'];

const CHECKS = [
  checkPlaces,
  checkCauses,
  checkLogs,
  checkTopics,
  checkCommands,
  checkCases,
  checkLead,
  checkReactions,
  checkWorkItems,
  checkOpenings,
];

/**
 * Judges what a run has left.
 * @param {{ services: object, history: object[], topics?: object }} facts
 * @returns {{ kind: string, text: string }[]} what is wrong; nothing where all is well
 */
export function check(facts) {
  const view = makeView(facts);
  const findings = [];
  for (const one of CHECKS) for (const [kind, text] of one(view)) findings.push({ kind, text });
  return findings;
}
