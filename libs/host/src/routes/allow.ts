import { SetMetadata } from '@nestjs/common';

/** `shift-leader`: an officer who has what nobody of the unit took; no route asks for it. */
export type Role = 'officer' | 'shift-leader' | 'coordinator' | 'auditor' | 'operator';

/** Who may use a route: nobody in particular, or persons with one of `own` roles in this service's agency, or `any` in any. */
export type Rule = 'anyone' | Readonly<{ own: readonly Role[]; any: readonly Role[] }>;

export const ALLOW = 'dong-hanh:allow';

const rule = (told: Rule) => SetMetadata<string, Rule>(ALLOW, told);

/** Every route says who may use it; a route that does not say stops the start. */
export const Allow = Object.assign((...own: readonly Role[]) => rule({ own, any: [] }), {
  /** Reading: everybody of the own agency, and auditors of any. */
  readers: () => rule({ own: ['officer', 'coordinator', 'auditor'], any: ['auditor'] }),
  /** No person is needed: health, checkpoints, the console itself. */
  anyone: () => rule('anyone'),
});
