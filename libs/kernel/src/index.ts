export {
  evolveBy,
  fold,
  keeping,
  repeatsLast,
  type Actor,
  type Commands,
  type Context,
  type Decider,
  type Event,
  type Evolve,
  type Past,
  type Recorded,
  type Written,
} from './decider.js';
export { Refused } from './refused.js';
export type { Section } from './section.js';
export type { Words } from './words.js';
