declare const sealed: unique symbol;

/**
 * A section of personal data on its way from a command to an entry.
 * A decider can pass it on and cannot read it: the type has no member that tells anything.
 */
export type Section<Name extends string = string> = Readonly<{ [sealed]: Name }>;
