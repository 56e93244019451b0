export { findKeys, type Keys } from './key-file.js';
export { sealsWith } from './seals.js';
