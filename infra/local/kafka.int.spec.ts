import kafkajs, { type Kafka } from 'kafkajs';
import { describeWhereKafkaRuns } from '../checks/jest/servers.mjs';
import { deleteTopic, startTestKafka, type TestKafka } from './testbed.mjs';

describeWhereKafkaRuns('the Kafka of the tests', () => {
  let kafka: TestKafka;
  let client: Kafka;

  beforeAll(async () => {
    kafka = await startTestKafka();
    client = new kafkajs.Kafka({ brokers: kafka.brokers, logLevel: kafkajs.logLevel.NOTHING });
    const admin = client.admin();
    await admin.createTopics({ topics: [{ topic: 'kept' }, { topic: 'deleted' }] });
    await admin.disconnect();
  });
  afterAll(() => kafka.stop());

  const send = async (value: string) => {
    const producer = client.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    await producer.send({ topic: 'kept', acks: -1, messages: [{ value }] });
    await producer.disconnect();
  };

  const withAdmin = async <T>(ask: (admin: ReturnType<Kafka['admin']>) => Promise<T>) => {
    const admin = client.admin();
    await admin.connect();
    return ask(admin).finally(() => admin.disconnect());
  };

  it('keeps what was sent when it is killed and started again', async () => {
    await send('before');
    await kafka.kill();
    await kafka.start();
    await send('after');
    const [offsets] = await withAdmin((admin) => admin.fetchTopicOffsets('kept'));
    expect(offsets?.high).toBe('2');
  });

  it('answers nothing while it is frozen, and goes on where it was', async () => {
    kafka.freeze();
    let sent = false;
    const sending = send('frozen').then(() => (sent = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sent).toBe(false);
    kafka.thaw();
    await sending;
  });

  it('deletes a topic, and says nothing when there is none', async () => {
    await deleteTopic(kafka.brokers, 'deleted');
    await deleteTopic(kafka.brokers, 'deleted');
    expect(await withAdmin((admin) => admin.listTopics())).toEqual(['kept']);
  });
});
