// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = '6e85555dde2ac133c2aa743449bea2ba915b11965ef2ca9d2953edc4d56544aa';
