export { projection, type Projection } from './projection.js';
