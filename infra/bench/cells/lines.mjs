import 'reflect-metadata';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { product } from '../contexts.mjs';

const { projection } = await product('ledger');

/** Where each case stands: the smallest list that every entry changes. */
export class Line {}
Entity('bench_line')(Line);
PrimaryColumn('text', { name: 'case_id' })(Line.prototype, 'caseId');
Column('text')(Line.prototype, 'entry');
Column('text')(Line.prototype, 'type');
Column('timestamptz', { name: 'last_at' })(Line.prototype, 'lastAt');

export const rowOf = ({ caseId, id, type, time }) => ({ caseId, entry: id, type, lastAt: time });

export const lines = projection('bench_line', Line, {
  '*': (entry, rows) => rows.upsert(rowOf(entry), ['caseId']),
});
