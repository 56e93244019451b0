import { caseEvolve } from '#case-file';
import { catalogue } from '#contracts';
import { code, table } from './markdown.mjs';
import { isShared, sharedDuties } from './services.mjs';

const CASEWORK = '[casework](../../libs/casework/README.md)';

// where @Label leaves its words for OpenAPI
const labelOf = (command) => Reflect.getMetadata('swagger/apiExtension', command)['x-label'];

const commandRows = (duties) =>
  duties.flatMap(({ name, commands }) =>
    Object.entries(commands).map(([command, type]) => {
      const { vi, en } = labelOf(type);
      return [code(name), code(command), vi, en];
    }),
  );

const commandTable = (duties) =>
  table(['Duty', 'Command', 'Tiếng Việt', 'English'], commandRows(duties));

const publishedBy = (duty) =>
  Object.values(catalogue)
    .filter(({ vocabulary, duty: of }) => vocabulary !== 'ledger' && of === duty.name)
    .map(({ properties }) => properties.type.const);

/** Who listens to which event. @returns {[event: string, who: string][]} */
function listeners({ duties, reactions, projections }) {
  return [
    ...reactions.map(({ name, event }) => [event, `reaction ${code(name)}`]),
    ...projections.flatMap(({ name, handlers }) =>
      Object.keys(handlers).map((event) => [
        event === '*' ? 'every event' : event,
        `list ${code(name)}`,
      ]),
    ),
    // a duty that folds the whole case listens to the whole case
    ...duties
      .filter(({ decider }) => decider.evolve !== caseEvolve)
      .flatMap(({ name, decider }) =>
        Object.keys(decider.evolve).map((event) => [event, `duty ${code(name)}`]),
      ),
  ];
}

function eventTable(of) {
  const publishers = new Map(
    of.duties.flatMap((duty) => publishedBy(duty).map((event) => [event, duty.name])),
  );
  const heard = listeners(of);
  const events = [...new Set([...publishers.keys(), ...heard.map(([event]) => event)])];
  const rows = events.map((event) => [
    event in catalogue ? code(event) : event,
    publishers.has(event) ? `duty ${code(publishers.get(event))}` : '',
    heard.flatMap(([name, who]) => (name === event ? [who] : [])).join(', '),
  ]);
  return rows.length > 0
    ? table(['Event', 'Published by', 'Heard by'], rows)
    : 'It publishes and hears nothing that is its own.';
}

function fromCasework(duties) {
  const names = duties.filter(isShared).map(({ name }) => code(name));
  return names.length > 0 ? `From ${CASEWORK}: ${names.join(', ')}.` : '';
}

const paragraphs = (...texts) => texts.filter(Boolean).join('\n\n');

/** @param {import('#host').Service} service @returns the tables of `apps/<log>/README.md`, by marker */
export function tablesOfService({ duties, reactions, projections }) {
  const own = duties.filter((duty) => !isShared(duty));
  const ownReactions = reactions.filter((reaction) => !isShared(reaction));
  return {
    commands: paragraphs(
      own.length > 0 ? commandTable(own) : 'It has no commands of its own.',
      fromCasework(duties),
    ),
    events: eventTable({ duties: own, reactions: ownReactions, projections }),
  };
}

/** The tables of `libs/casework/README.md`, by marker. @param {readonly import('#host').Service[]} services */
export function tablesOfCasework(services) {
  const reactions = services.flatMap((service) => service.reactions.filter(isShared));
  const enrolled = sharedDuties.map((duty) => [
    code(duty.name),
    duty.words.vi,
    duty.words.en,
    services
      .filter(({ duties }) => duties.includes(duty))
      .map(({ log }) => log)
      .join(', '),
  ]);
  return {
    duties: table(['Duty', 'Tiếng Việt', 'English', 'Enrolled by'], enrolled),
    commands: commandTable(sharedDuties),
    events: eventTable({
      duties: sharedDuties,
      reactions: [...new Set(reactions)],
      projections: [],
    }),
  };
}
