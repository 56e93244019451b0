// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = 'b45588816a5341667c347950152aa71348be1f27481a8297ab087aa94b5fa0e7';
