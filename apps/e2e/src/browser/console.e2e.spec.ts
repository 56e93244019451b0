import { testBrowser } from '../../../../infra/checks/jest/servers.mjs';
import { useProduct } from '../product.js';
import { contradiction } from './contradiction.js';
import { duties } from './duties.js';
import { everyScreen } from './every-screen.js';
import { illustration } from './illustration.js';
import { officer } from './officer.js';
import { replay } from './replay.js';
import { useBrowser } from './screens.js';
import { timeline } from './timeline.js';
import { walk } from './walk.js';

const describeInBrowser = testBrowser() === undefined ? describe.skip : describe;

describeInBrowser('the console, in Chromium', () => {
  const product = useProduct({ feed: 'http' });
  const browser = useBrowser();

  describe('the shared timeline', () => {
    timeline(browser, product);
  });
  describe('a case replayed', () => {
    replay(browser, product);
  });
  describe('an officer without a mouse', () => {
    officer(browser, product);
  });
  describe('what is due', () => {
    duties(browser, product);
  });
  describe('every page of the regulation, by the keys alone', () => {
    walk(browser, product);
  });
  describe('every screen', () => {
    everyScreen(browser, product);
  });
  describe('that all is an illustration', () => {
    illustration(browser, product);
  });
  describe('a log that contradicts itself', () => {
    contradiction(browser, product);
  });
});
