export { findKeys, type Keys } from './key-file.js';
export { marksWith, type MarkOf } from './marks.js';
export { sealsWith } from './seals.js';
