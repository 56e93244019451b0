import { hash } from 'node:crypto';
import type { Decision } from '#ledger';
import type { Sender } from '../routes/by.js';
import { Problem } from '../routes/problem.js';

type Asked = Readonly<{ name: string; command: object; by: Sender }>;

const sha256 = (text: string) => hash('sha256', text);
const KEY = /^[\x20-\x7e]{1,200}$/;

/** Whose request it is and what it asks, to know it again; undefined where no key came with it. @throws Problem where the key is none */
export function requestOf({ name, command, by }: Asked): Decision['request'] {
  const { idempotencyKey } = by;
  if (idempotencyKey === undefined) return undefined;
  if (!KEY.test(idempotencyKey)) throw new Problem(400, 'idempotency-key-invalid');
  const sender = `${by.actor.unit}#${by.actor.officer}`;
  return {
    sender,
    key: sha256(`${sender}\n${idempotencyKey}`),
    commandHash: sha256(JSON.stringify([by.caseId ?? null, name, sorted(command)])),
  };
}

/** The same for the same content, in whatever order its fields came. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
