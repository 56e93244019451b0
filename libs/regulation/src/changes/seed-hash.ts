// Made by `npm run generate` from the rules of this build.

/** SHA-256 of the rules of this build, in hex: what `RulesSeeded` names. */
export const seedHash = 'f22a1890d7b3c92d92339f67053acb8b8de44df21909ccdf0b6c0226dc82f21e';
