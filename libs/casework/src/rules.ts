import { isBefore, type CaseState } from '#case-file';
import { Code, type ValueOf } from '#contracts';
import type { Actor } from '#kernel';

/** A ministry that can have a person or lead a case. Coordination and audit do neither. */
export const Ministry = Code('police', 'border', 'foreign-affairs', 'labour-social');
export type Ministry = ValueOf<typeof Ministry>;

/** The unit that a command names, or else the officer's own. */
export const unitOr = (unit: string | undefined, actor: Actor): string => unit ?? actor.unit;

/** Whether an entry stands in the own log. */
export const isOwnEntry = (entry: string, log: string): boolean => entry.split('/')[0] === log;

/** Whether the case was already closed when this happened; what is copied late from paper may lie before it. */
export const wasClosed = ({ course }: CaseState, occurredAt: string): boolean =>
  course.closed !== undefined && !isBefore(occurredAt, course.closed.at);

/** Whether the person had died when this happened. */
export const wasDead = ({ course }: CaseState, occurredAt: string): boolean =>
  course.died !== undefined && isBefore(course.died.at, occurredAt);

/** A field only where it has a value, as published fields want it. */
export const given = <K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };
