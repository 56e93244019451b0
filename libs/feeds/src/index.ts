export { startFeeds, type Feeds, type FeedsOptions } from './feeds.js';
export type { LogFreshness } from './freshness.js';
export { fetchBytes } from './http.js';
export type { FeedLogger } from './logger.js';
export { news, type News } from './news.js';
export type { NoiseCount, NoiseKind } from './noise.js';
export type { Party } from './parties.js';
export { serveLog, type Served } from './serve.js';
