import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CloudEvent, HTTP } from 'cloudevents';
import { catalogue, readRecord } from '#contracts';

const FOLDER = path.join(__dirname, '../examples');
const RELEASED = 'released.json';

const read = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8'));
const files = fs.readdirSync(FOLDER).filter((file) => file !== RELEASED);
const released = read(RELEASED) as Record<string, string>;

/** What an example says, whatever its white space. */
const digest = (file: string) =>
  createHash('sha256')
    .update(JSON.stringify(read(file)))
    .digest('hex');

describe('an example', () => {
  it.each(files)('%s is a record that this build reads', (file) => {
    const entry = readRecord(JSON.stringify(read(file)));
    expect(entry?.known).toBe(true);
    expect(file).toBe(`${entry?.type ?? ''}.v${String(entry?.fullType.split('.v').pop())}.json`);
  });

  it.each(files)('%s is a CloudEvent to the official SDK', (file) => {
    const body = JSON.stringify(read(file));
    const headers = { 'content-type': 'application/cloudevents+json' };
    const message = HTTP.toEvent({ headers, body });
    expect(message).toBeInstanceOf(CloudEvent);
    expect((message as CloudEvent).validate()).toBe(true);
  });

  it('is there for every version of every event', () => {
    const missing = Object.values(catalogue)
      .flatMap(({ version, properties }) =>
        Array.from(
          { length: version },
          (_, i) => `${properties.type.const}.v${String(i + 1)}.json`,
        ),
      )
      .filter((file) => !files.includes(file));
    expect(missing).toEqual([]);
  });

  it('never changes once it is released', () => {
    const now = Object.keys(released).map((file) => [
      file,
      files.includes(file) ? digest(file) : 'gone',
    ]);
    expect(Object.fromEntries(now)).toEqual(released);
  });
});
