// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = 'bb6854b2dfc8cd58cc6be732b14200b786f34adf1efa0b10f3312cd08d6c1c2a';
