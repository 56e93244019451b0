// Bodies for commands as a service describes them: what its schemas allow, drawn by chance; rules may still refuse it.
import { createHash } from 'node:crypto';
import { MINISTRIES, UNITS } from './acts.mjs';

const OPTIONAL_PERCENT = 40;
const DATED_PERCENT = 5;
const MINUTE = 60_000;
const PROVINCES = ['an-giang', 'nghe-an', 'ha-noi'];

/** Which command wrote what a field names, where the field's name does not say it. */
const NAMED_BY = {
  notice: /^(Inform|Notify|Forward|Take|Send)/,
  transit: /^BeginTransit/,
  request: /^(ReceiveDataRequest|Request)/,
  decision: /NonIdentification|^IdentifyVictim/,
  signed: /^SignHandover/,
  offer: /^OfferLead|^ProposeHandover/,
};

/** @param {any} description of a service: its openapi.json */
export function commandsOf(description) {
  const found = {};
  for (const [path, { post }] of Object.entries(description.paths)) {
    if (post === undefined || /^\/(operations|regulation)/.test(path)) continue;
    const command = post.operationId[0].toUpperCase() + post.operationId.slice(1);
    const schema = post.requestBody?.content['application/json'].schema ?? { properties: {} };
    found[command] = { path, schema: resolve(schema, description) };
  }
  return found;
}

const resolve = (schema, { components }) =>
  schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)] : schema;

/**
 * @typedef {{ chance: any, log: string, written: readonly { id: string, command: string }[], duties: readonly string[] }} Known
 *   what whoever fills it in may know: entries of the case, and keys of its duties
 * @param {any} schema
 * @param {Known} known
 */
export function bodyOf(schema, known) {
  const { chance } = known;
  const body = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (name === 'occurredAt' || name === 'recordedFrom') continue;
    if (schema.required?.includes(name) || chance.percent(OPTIONAL_PERCENT))
      body[name] = valueOf(property, name, known);
  }
  // Most say nothing of the time; some name a moment of before, which another's clock may not have reached.
  if (schema.properties?.occurredAt && chance.percent(DATED_PERCENT))
    body.occurredAt = instant(-chance.between(0, 20));
  return body;
}

const instant = (minutes) => new Date(Date.now() + minutes * MINUTE).toISOString();
const dayFrom = (days) => instant(days * 24 * 60).slice(0, 10);

function valueOf(schema, name, known) {
  const { chance } = known;
  if (schema.enum) return chance.pick(schema.enum);
  if (schema['x-party']) return chance.pick(MINISTRIES);
  if (schema['x-unit']) return unitOf(schema, known);
  if (schema['x-entry']) return entryOf(name, known);
  if (schema['x-obligation']) return chance.pick(known.duties) ?? 'PR-NEEDS/case';
  return (BY_TYPE[schema.format] ?? BY_TYPE[schema.type])(schema, name, known);
}

const BY_TYPE = {
  'date-time': (_, name, { chance }) => instant(chance.between(1, 600)),
  date: (_, name, { chance }) => dayFrom(chance.between(1, 20)),
  boolean: (_, name, { chance }) => chance.percent(50),
  integer: ({ minimum = 0, maximum = 20 }, _, { chance }) =>
    chance.between(minimum, Math.min(maximum, minimum + 20)),
  string: ({ pattern = '' }, _, known) => textOf(pattern, known),
  array: ({ items, minItems = 1, maxItems = 3 }, name, known) => {
    const count = known.chance.between(minItems, Math.min(maxItems, minItems + 2));
    return [...new Set(Array.from({ length: count }, () => valueOf(items, name, known)))];
  },
  object: (schema, _, known) => bodyOf(schema, known),
};

function textOf(pattern, { chance }) {
  if (pattern.includes('{64}'))
    return createHash('sha256')
      .update(String(chance.below(1e9)))
      .digest('hex');
  if (pattern.startsWith('^[a-z]')) return chance.pick(PROVINCES);
  return `${chance.between(1, 99_999)}`;
}

function unitOf({ 'x-unit': of, pattern }, { chance, log }) {
  const units = UNITS[of === 'any' ? chance.pick([log, ...MINISTRIES]) : of] ?? [];
  const fitting = units.filter((unit) => new RegExp(pattern).test(unit));
  return chance.pick(fitting.length > 0 ? fitting : UNITS.police);
}

/** An entry of the case that such a field may mean; seldom any other. */
function entryOf(name, { chance, log, written }) {
  const meant = NAMED_BY[name] ?? new RegExp(`${name}$`, 'i');
  const fitting = written.filter(({ command }) => meant.test(command));
  const some = fitting.length > 0 && chance.percent(95) ? fitting : written;
  return chance.pick(some)?.id ?? `${log}/0`;
}
