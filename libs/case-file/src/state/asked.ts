import type { ConsentScope, Published, ValueOf } from '#contracts';
import type { Evolve, Past } from '#kernel';
import type { Done } from './course.js';
import { isBefore } from './past.js';

type Scope = ValueOf<typeof ConsentScope>;

/** How the person answered when asked for consent, last. */
export type Consent = Done & Readonly<{ state: 'GIVEN' | 'REFUSED' | 'WITHDRAWN' }>;

/** What the person was asked, and how they answered: the private talk, and consent by what it is for. */
export type Asked = Readonly<{
  screeningHeld: Done | undefined;
  screeningDeclined: Done | undefined;
  consents: Readonly<Partial<Record<Scope, Consent>>>;
}>;

export const nothingAsked: Asked = {
  screeningHeld: undefined,
  screeningDeclined: undefined,
  consents: {},
};

type Answer = Published<'ConsentGiven' | 'ConsentRefused' | 'ConsentTakenBack'>;

/** The answer that was given last in the world counts, whatever was recorded last. */
const answered =
  (state: Consent['state']) =>
  (asked: Asked, { publisher, occurredAt, data }: Past<Answer>): Asked => {
    const before = asked.consents[data.to];
    if (before && isBefore(occurredAt, before.at)) return asked;
    const consent = { state, by: publisher, at: occurredAt };
    return { ...asked, consents: { ...asked.consents, [data.to]: consent } };
  };

type Read = Answer | Published<'ScreeningHeld' | 'ScreeningDeclined'>;

export const askedEvolve: Evolve<Asked, Read> = {
  ScreeningHeld: (asked, { publisher, occurredAt }) => ({
    ...asked,
    screeningHeld: asked.screeningHeld ?? { by: publisher, at: occurredAt },
  }),
  ScreeningDeclined: (asked, { publisher, occurredAt }) => ({
    ...asked,
    screeningDeclined: { by: publisher, at: occurredAt },
  }),
  ConsentGiven: answered('GIVEN'),
  ConsentRefused: answered('REFUSED'),
  ConsentTakenBack: answered('WITHDRAWN'),
};
