import { SetMetadata } from '@nestjs/common';

export type Role = 'officer' | 'coordinator' | 'auditor';

/** Who may use a route: nobody in particular, or persons of some roles of this service's agency or of any. */
export type Rule = 'anyone' | Readonly<{ roles: readonly Role[]; agencies: 'own' | 'any' }>;

export const ALLOW = 'dong-hanh:allow';

/** Every route says who may use it; a route that does not say stops the start. */
export const Allow = Object.assign(
  (...roles: readonly Role[]) => SetMetadata<string, Rule>(ALLOW, { roles, agencies: 'own' }),
  {
    /** Roles of any agency, for what all parties may read. */
    ofAnyAgency: (...roles: readonly Role[]) =>
      SetMetadata<string, Rule>(ALLOW, { roles, agencies: 'any' }),
    /** No person is needed: health, checkpoints, the console itself. */
    anyone: () => SetMetadata<string, Rule>(ALLOW, 'anyone'),
  },
);
