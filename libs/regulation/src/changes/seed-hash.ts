// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = 'c879a2b396e9071a90712a75b34ac789f4ff111398cf669c2b5edca347d7d690';
