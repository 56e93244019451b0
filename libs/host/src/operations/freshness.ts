import { Injectable } from '@nestjs/common';
import { wordsOfParty } from '#codes';
import type { Feeds } from '#feeds';

/** How fresh each log is here, as screens show it: the last good contact with its publisher, and what lies behind. */
@Injectable()
export class Freshness {
  private feeds: Feeds | undefined;

  /** Once the feeds run. */
  attach(feeds: Feeds): void {
    this.feeds = feeds;
  }

  read() {
    return (this.feeds?.freshness() ?? []).map((fresh) => ({
      ...fresh,
      words: wordsOfParty(fresh.log),
    }));
  }

  noise() {
    return this.feeds?.noise() ?? [];
  }
}
