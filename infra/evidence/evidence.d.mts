export interface Dispute {
  readonly log: string;
  readonly position: number;
  readonly reason: string;
  readonly evidence: object;
}

export function isProved(dispute: Dispute, vkey: string): Promise<boolean>;
