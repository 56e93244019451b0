import { loggedUrl } from './logging.js';

describe('an address in the log', () => {
  it.each([
    '/cases/BP-2026-0412-C/protection/apply-protection',
    '/cases/BP-2026-0412-C/closed-hearing/ask-closed-hearing?x=1',
    '/cases/BP-2026-0412-C/facility/place-in-facility',
  ])('tells neither case nor duty where entries of the duty are restricted: %s', (url) => {
    expect(loggedUrl(url)).toBe('/cases/:caseId/:restricted');
  });

  it.each([
    '/cases/BP-2026-0412-C/reception/receive-person',
    '/cases/BP-2026-0412-C',
    '/cases?limit=5',
    '/timeline?duty=protection',
    '/',
  ])('is else as it was asked for: %s', (url) => {
    expect(loggedUrl(url)).toBe(url);
  });
});
