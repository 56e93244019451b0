import { playStories } from '../../../infra/local/demo/play.mjs';
import { readStories, type Step } from '../../../infra/local/demo/story.mjs';
import { stageOf } from './cases.js';
import type { Product } from './product.js';

/** Of each group those whose way differs: identified, declined, undecided, drowned; held back; handed over at the gate. */
const KEPT: Readonly<Record<string, readonly number[]>> = {
  river: [1, 7, 8, 41],
  'held-back': [1],
  gate: [1],
};

const inSmall = (step: Step): Step =>
  step.open ? { ...step, open: { ...step.open, only: KEPT[step.open.group] ?? [] } } : step;

/** P1 of the demo with six persons instead of sixty-seven, played through the services' own routes; tells the cases. */
export async function playP1InSmall(product: Product): Promise<string[]> {
  const stories = readStories().filter(({ story }) => story === 'P1');
  const small = stories.map((story) => ({ ...story, steps: story.steps.map(inSmall) }));
  const played = await playStories(small, stageOf(product));
  return played.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
}
