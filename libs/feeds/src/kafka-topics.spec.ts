import type { Admin, Kafka } from 'kafkajs';
import { findTopic } from './kafka-topics.js';

/** A cluster without topics, with so many brokers alive; `made` is told how many copies a topic is to have. */
const clusterOf = (alive: number, made: (copies: number | undefined) => void): Kafka => {
  const admin: Partial<Admin> = {
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
    listTopics: () => Promise.resolve([]),
    describeCluster: () =>
      Promise.resolve({
        brokers: Array.from({ length: alive }, (_, nodeId) => ({ nodeId, host: '', port: 0 })),
        controller: 0,
        clusterId: 'one',
      }),
    createTopics: ({ topics }) => {
      made(topics[0]?.replicationFactor);
      return Promise.resolve(true);
    },
  };
  return { admin: () => admin } as unknown as Kafka;
};

describe('a topic that is made', () => {
  it.each([
    ['a broker is away', 2, 3, 3],
    ['it is the only one', 1, 1, 1],
    ['one address stands for all', 3, 1, 3],
    ['there are many', 5, 5, 3],
  ])(
    'has copies as when all brokers are there, also where %s',
    async (_, alive, brokers, copies) => {
      const made: (number | undefined)[] = [];
      const kafka = clusterOf(alive, (told) => made.push(told));
      expect(await findTopic(kafka, 'border', { brokers })).toBe('empty');
      expect(made).toEqual([copies]);
    },
  );

  it('is made by nobody who may not', async () => {
    const kafka = clusterOf(3, () => {
      throw new Error('made');
    });
    expect(await findTopic(kafka, 'border', undefined)).toBe('missing');
  });
});
