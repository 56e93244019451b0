// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = 'cb5edf5b5c1ca96230f57e160dc69ef1a3a8aa2cd039d352abd9b5a0bac72b89';
