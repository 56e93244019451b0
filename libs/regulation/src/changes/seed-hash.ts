// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '42b2bb7363c290f80a01a00b69e0f6c44e0601173af095bed80c8e801aca0911';
