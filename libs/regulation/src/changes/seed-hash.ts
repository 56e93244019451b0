// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '47aa7eb24984e125d875bc1126d17551a309c45b4ce65ebd110817ce930b4d30';
