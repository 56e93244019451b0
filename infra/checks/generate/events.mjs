import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from '#case-file';
import * as contracts from '#contracts';
import { ROOT } from '../../local/places.mjs';
import { HEADER, code, table } from './markdown.mjs';

const { catalogue, fullTypeOf, readRecord } = contracts;
const EXAMPLES = path.join(ROOT, 'libs/contracts/examples');

/** The kinds of field by their schema, as `#contracts` names them. */
const KINDS = new Map(
  Object.entries(contracts)
    .filter(([, value]) => typeof value === 'object' && ('type' in value || 'enum' in value))
    .map(([name, schema]) => [JSON.stringify(schema), name]),
);

/** How a reader calls a kind of field. */
function kindOf(schema) {
  const name = KINDS.get(JSON.stringify(schema));
  if (name) return name;
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.type === 'array') return `list of ${kindOf(schema.items)}`;
  if (schema.type === 'object')
    return `group of ${Object.entries(schema.properties)
      .map(([field, it]) => `${code(field)}: ${kindOf(it)}`)
      .join(', ')}`;
  return code(schema.format ?? schema.pattern ?? schema.type);
}

const fieldsOf = ({ properties: { data } }) =>
  Object.entries(data.properties).map(([name, schema]) => [
    code(name),
    kindOf(schema),
    data.required?.includes(name) ? '' : 'optional',
  ]);

/** The text of a vocabulary: one file, or a folder with a file a subject. */
function sourcesOf(place) {
  if (!fs.existsSync(place)) return fs.readFileSync(`${place}.ts`, 'utf8');
  const files = fs.readdirSync(place).map((file) => path.join(place, file));
  return files.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
}

/** What the author says of an event, from the comment above it. */
function meaningsOf(vocabulary) {
  const source = sourcesOf(path.join(ROOT, 'libs/contracts/src', vocabulary));
  const told = source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const (\w+) = event\(/g);
  const plain = (comment) =>
    comment
      .replace(/^\s*\*\s?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return new Map([...told].map(([, comment, name]) => [name, plain(comment)]));
}

/** The words of an event, as its example has them. */
function exampleOf(name, version) {
  const file = path.join(EXAMPLES, `${name}.v${version}.json`);
  const entry = readRecord(JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8'))));
  return wordsOf(entry);
}

function namesOf({ vocabulary }, publishers) {
  if (vocabulary === 'ledger') return 'every service';
  return publishers.map(code).join(', ') || 'no service yet';
}

function chapterOf(schema, meaning, publishers) {
  const name = schema.properties.type.const;
  const words = exampleOf(name, schema.version);
  const fields = fieldsOf(schema);
  return [
    `### ${name}`,
    meaning ?? '',
    `${code(fullTypeOf(schema))}, duty ${code(schema.duty)}, published by ${namesOf(schema, publishers)}${schema.restricted ? ', restricted' : ''}`,
    fields.length > 0 ? table(['Field', 'Kind', ''], fields) : 'No fields.',
    `In words: “${words.vi}” · “${words.en}”`,
  ];
}

/** Who writes an event: the services that enrol its duty; every service, for events of the log itself. */
const publishersOf = (schema, services) =>
  services
    .filter(
      ({ duties }) =>
        schema.vocabulary === 'ledger' || duties.some(({ name }) => name === schema.duty),
    )
    .map(({ log }) => log);

/** @throws {Error} for an event that no service publishes */
function mustHavePublisher(schema, publishers) {
  if (publishers.length === 0)
    throw new Error(
      `no service enrols the duty ${schema.duty}, which publishes ${schema.properties.type.const}`,
    );
}

/** The page of all events. @param {readonly import('#host').Service[]} services */
export function eventsPage(services) {
  const vocabularies = [...new Set(Object.values(catalogue).map(({ vocabulary }) => vocabulary))];
  const chapters = vocabularies.flatMap((vocabulary) => {
    const meanings = meaningsOf(vocabulary);
    const events = Object.values(catalogue).filter((schema) => schema.vocabulary === vocabulary);
    return [
      `## ${vocabulary}`,
      ...events.flatMap((schema) => {
        const publishers = publishersOf(schema, services);
        mustHavePublisher(schema, publishers);
        return chapterOf(schema, meanings.get(schema.properties.type.const), publishers);
      }),
    ];
  });
  const intro =
    'What the parties say to each other. Each event is the `data` of a CloudEvents document; [asyncapi.json](asyncapi.json) says the same to programs. The words are those of the event’s example in `libs/contracts/examples`.';
  return ['# Events', HEADER, intro, ...chapters].filter(Boolean).join('\n\n');
}
