import type { Entry } from '#contracts';
import type { Words } from '#kernel';

// What the services answer, as far as the console reads it.

export type Face = 'officer' | 'coordinator' | 'auditor';

export type Party = Readonly<{ log: string; words: Words; url: string; vkey: string }>;

export type Service = Readonly<{
  log: string;
  face: Face;
  words: Words;
  illustration: boolean;
  parties: readonly Party[];
  incarnation: string;
  readOnly: string | null;
}>;

export type Officer = Readonly<{
  id: string;
  agency: string;
  unit: string;
  roles: readonly (Face | 'shift-leader')[];
  words: Words;
  unitWords: Words;
}>;

export type Page<Item> = Readonly<{ items: readonly Item[]; next: string | null }>;

export type CaseRow = Readonly<{
  caseId: string;
  incident: string | null;
  localNumber: number | null;
  handledAsChild: boolean;
  purpose: string | null;
  path: string | null;
  lead: string | null;
  custody: 'not-received' | 'missing' | 'abroad' | 'released' | 'with-unit';
  custodyUnit: string | null;
  identification: string | null;
  course: string;
  openedAt: string | null;
  lastAt: string;
}>;

export type OpenCommand = Readonly<{
  command: string;
  duty: string;
  label: Words;
  path: string;
  operationId: string;
  /** This service is waited for with it. */
  expected: boolean;
}>;

export type EntryItem = Readonly<{
  localOrder: number;
  causeMissing: boolean;
  arrivedAt: string;
  leaf: string;
  record: string;
  /** What a restricted entry says, where the service is its publisher. */
  opened?: Entry;
}>;

export type Moment = Readonly<{ localOrder: number; id: string; cut: string; arrivedAt: string }>;

/** `stated`: the ministry's service says in what order entries reached it; `entries`: only what its own entries prove. */
export type Replay = Readonly<{
  view: string;
  evidence: 'stated' | 'entries';
  moments: readonly Moment[];
}>;

export type { TimelineRow } from '#case-file';

export type Fresh = Readonly<{
  log: string;
  words: Words;
  size: number;
  /** Null before the first contact. */
  at: string | null;
  behindSeconds: number;
  dropped: number;
  dispute: Readonly<{ position: number; reason: string }> | null;
}>;

export type Inclusion = Readonly<{
  position: number;
  size: number;
  leaf: string;
  proof: readonly string[];
}>;

export type Recorded = Readonly<{
  entries: readonly string[];
  cases: readonly string[];
  etag?: string | null;
}>;
