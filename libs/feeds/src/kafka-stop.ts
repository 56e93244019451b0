import Runner from 'kafkajs/src/consumer/runner.js';

type Fetch = (this: Runner, nodeId: string) => Promise<readonly unknown[]>;
const runners: { fetch: Fetch } = Runner.prototype;
const { fetch } = runners;

// When a broker comes or goes, kafkajs 2.2.4 ends its fetchers and makes others, also where the consumer was stopped
// meanwhile. Nobody stops those: each is given nothing, at once, and asks again, for ever, and the whole process answers
// nothing else. A fetcher that finds its consumer stopped ends them all.
runners.fetch = function (nodeId) {
  if (!this.running) void this.fetchManager.stop();
  return fetch.call(this, nodeId);
};
