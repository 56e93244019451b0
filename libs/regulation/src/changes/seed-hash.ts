// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '240c7f022a0beae1cc7a81ee734efaee3bcece2a338b41f1172fbd12fa28a3c5';
