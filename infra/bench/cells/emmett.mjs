import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { answer } from '../children.mjs';
import { closedLoop } from '../closed-loop.mjs';
import { eventsOf } from '../corpus.mjs';

const CORPUS = eventsOf(512);

answer(async ({ superUrl }) => {
  const store = getPostgreSQLEventStore(superUrl);
  let streams = 0;
  const append = () => {
    const name = `case-${++streams}`;
    return store.appendToStream(name, [CORPUS[streams % CORPUS.length]]);
  };
  return { run: (size) => closedLoop(size, append) };
});
