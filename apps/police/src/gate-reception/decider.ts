import type { Published } from '#contracts';
import { keeping, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';

type Writes = Published<
  | 'GateIdentityCompared'
  | 'DeclarationFilled'
  | 'RepatriationCertificateIssued'
  | 'InternalMinutesSigned'
>;
type Said = readonly Past<Writes>[];

const STEPS = {
  GateIdentityCompared: 'CompareAtGate',
  DeclarationFilled: 'FillDeclaration',
  RepatriationCertificateIssued: 'IssueRepatriationCertificate',
  InternalMinutesSigned: 'SignInternalMinutes',
} as const satisfies Record<Writes['type'], keyof typeof commands>;

const unlessSaid = (said: Said, event: Writes) => (repeatsLast(said, event) ? [] : [event]);

export const gateReception: Decider<Said, typeof commands, Writes> = {
  initialState: [],

  open: (said) =>
    (Object.keys(STEPS) as Writes['type'][])
      .filter((type) => said.every((event) => event.type !== type))
      .map((type) => STEPS[type]),

  // Joint Circular 01/2014: compare, help with the declaration, sign, certify. Minutes of one night are often copied in
  // another order than they were written, so no step waits for the one before.
  decide: {
    CompareAtGate: ({ gate }, said) =>
      unlessSaid(said, { type: 'GateIdentityCompared', data: { gate } }),

    FillDeclaration: (_, said) => unlessSaid(said, { type: 'DeclarationFilled', data: {} }),

    IssueRepatriationCertificate: ({ document }, said) =>
      unlessSaid(said, {
        type: 'RepatriationCertificateIssued',
        data: document === undefined ? {} : { document },
      }),

    SignInternalMinutes: ({ gate }, said) =>
      unlessSaid(said, { type: 'InternalMinutesSigned', data: { gate } }),
  },

  evolve: keeping<Writes>(
    'GateIdentityCompared',
    'DeclarationFilled',
    'RepatriationCertificateIssued',
    'InternalMinutesSigned',
  ),
};
