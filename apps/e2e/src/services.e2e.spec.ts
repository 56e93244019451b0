import { badInput } from './bad-input.js';
import { manyClients } from './many-clients.js';
import { lateness } from './lateness.js';
import { live } from './live.js';
import { operations } from './operations.js';
import { matters } from './matters.js';
import { paths } from './paths/over.js';
import { useProduct } from './product.js';
import { regulation } from './regulation.js';
import { otherSeed, rulesChange } from './rules-change.js';
import { whoMay } from './who-may.js';

describe('the services, over HTTP', () => {
  const product = useProduct({ feed: 'http' });

  describe('asked by officers of all agencies', () => {
    whoMay(product);
  });
  describe('asked by many clients at once', () => {
    manyClients(product);
  });
  describe('asked what cannot be meant', () => {
    badInput(product);
  });
  describe('asked about the regulation', () => {
    regulation(product);
  });
  describe('asked about what belongs to no case', () => {
    matters(product);
  });
  describe('carrying every path of the law', () => {
    paths(product);
  });
  describe('late with a duty', () => {
    lateness(product);
  });
  describe('watched live', () => {
    live(product);
  });
  // After what looks at one timeline: services go on to say what the changes moved.
  describe('by rules that change', () => {
    rulesChange(product, 'http');
  });
  describe('by a seed of another build', () => {
    otherSeed(product);
  });
  // It ends the services.
  describe('operated', () => {
    operations(product);
  });
});
