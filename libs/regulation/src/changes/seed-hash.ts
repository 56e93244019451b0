// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = 'd74be4e9215d37b074cfad3c387233a942a49a63c9f93c276d9a5c0fe9da21e9';
