// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '51e14372647ca78d31b00164b994e1ef8bd9c389302d18fbf77247597e2880ad';
