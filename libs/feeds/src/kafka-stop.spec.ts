import Runner from 'kafkajs/src/consumer/runner.js';
import './kafka-stop.js';

const MANY = 1_000;
const nothing = () => undefined;
const soon = () => Promise.resolve();

/** A signal that somebody waits for. */
const newSignal = () => {
  let give: () => void = nothing;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
};

describe('a consumer of kafkajs', () => {
  it('ends when it is stopped while its fetchers are made anew', async () => {
    const nodes = ['1', '2'];
    let looks = 0;
    const [answer, rebalance] = [newSignal(), newSignal()];
    const logger = {
      namespace: () => logger,
      info: nothing,
      debug: (message: string) => {
        if (message === 'Stopping fetchers...') rebalance.give();
      },
    };
    const consumerGroup = {
      connect: soon,
      joinAndSync: soon,
      heartbeat: soon,
      leave: soon,
      // Each fetcher looks before it asks. Without an end to it, no test would ever fail.
      getNodeIds: () => {
        if (++looks > MANY) throw new Error('the fetchers do not end');
        return [...nodes];
      },
      fetch: async (nodeId: string) => {
        if (nodeId === '2') await answer.given;
        else await new Promise(setImmediate);
        return [];
      },
    };
    const instrumentationEmitter = { emit: nothing };
    const runner = new Runner({ logger, consumerGroup, instrumentationEmitter, onCrash: nothing });

    await runner.start();
    nodes.push('3');
    await rebalance.given;
    const stopped = runner.stop();
    answer.give();
    await stopped;
    expect(looks).toBeLessThan(MANY);
  });
});
