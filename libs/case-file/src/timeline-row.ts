import type { Words } from '#kernel';

/** One line of the shared timeline. `order` is what a client sends back to go on: incarnation and local order. */
export type TimelineRow = Readonly<{
  order: string;
  localOrder: number;
  id: string;
  publisher: string;
  caseId: string | null;
  type: string;
  duty: string | null;
  unit: string;
  province: string | null;
  time: string;
  occurredAt: string;
  recordedFrom: 'screen' | 'paper';
  clock: string;
  causeMissing: boolean;
  illustration: boolean;
  words: Words;
}>;
