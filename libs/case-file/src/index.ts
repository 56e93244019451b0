export { wordsOf } from './words-of.js';
