// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '0c2d76e87868b52671cc32ba9f4166570ab8a805d24b487858978cd6bb657042';
