import schema from '@asyncapi/specs/schemas/3.0.0.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { parties } from '#codes';
import { asyncapi, catalogue } from './index.js';

type Channel = { address: string; messages: Record<string, { $ref: string }> };
type Document = { channels: Record<string, Channel>; components: { messages: object } };

describe('the AsyncAPI document', () => {
  const document = JSON.parse(JSON.stringify(asyncapi())) as Document;

  it('is AsyncAPI 3.0', () => {
    // the schema brings draft 07 along
    const options = { strict: false, meta: false, validateSchema: false, validateFormats: false };
    const isValid = new Ajv({ ...options, allErrors: true }).compile(schema);
    isValid(document);
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...document, channels: { police: { address: 1 } } })).toBe(false);
  });

  it('has one channel a party and one message an event', () => {
    expect(Object.values(document.channels).map(({ address }) => address)).toEqual(
      parties.map(({ log }) => `${log}.events`),
    );
    expect(Object.keys(document.components.messages)).toEqual(Object.keys(catalogue));
  });

  it('lets every event travel on some channel', () => {
    const travelling = Object.values(document.channels).flatMap(({ messages }) =>
      Object.keys(messages),
    );
    expect(new Set(travelling)).toEqual(new Set(Object.keys(catalogue)));
  });

  it('lets no ministry say what another one says alone', () => {
    expect(document.channels.border?.messages).toHaveProperty('GateListChecked');
    expect(document.channels.police?.messages).not.toHaveProperty('GateListChecked');
  });
});
