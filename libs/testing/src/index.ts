export { contextOf, specification } from './specification.js';
