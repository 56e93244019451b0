// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '2584a798ce91e9247cfb997d48db39c5528d070253875f2d7c54c279536421a9';
