// An auditor's work on a whole log: every entry proved, and every case folded anew; and what memory it takes on the way.
import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { ROOT } from '../../local/places.mjs';
import { answer } from '../children.mjs';
import { product } from '../contexts.mjs';
import { sign } from './signing.mjs';

const { openDatabase, Ledger, Projector, verifyLog } = await product('ledger');
const { caseOf } = await product('case-file');
const { CaseInList, caseList } = await import(
  path.join(ROOT, 'dist/libs/host/src/cases/case-list.js')
);

const PARTS = 10;
const COMPARED = 200;
const MIB = 2 ** 20;
const inMiB = (bytes) => Math.round((bytes / MIB) * 10) / 10;

/** The memory of this process for each tenth of a work: the most RSS that was seen, and the heap that is in use behind it. */
class Memory {
  parts = [];
  most = 0;

  constructor(size) {
    this.size = size;
  }

  see(done) {
    this.most = Math.max(this.most, process.memoryUsage.rss());
    if (done < ((this.parts.length + 1) / PARTS) * this.size) return;
    globalThis.gc();
    const { heapUsed } = process.memoryUsage();
    this.parts.push({ rssMiB: inMiB(this.most), heapMiB: inMiB(heapUsed) });
    this.most = 0;
  }
}

async function timed(entries, work) {
  globalThis.gc();
  const memory = new Memory(entries);
  const begin = performance.now();
  await work((done) => memory.see(done));
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, rate: entries / seconds, parts: memory.parts };
}

answer(async (told) => {
  const { url, log, entries } = told;
  const fail = (error) => {
    throw error;
  };
  const db = openDatabase(url, fail);
  const vkey = await sign(db, told);
  const source = new DataSource({ type: 'postgres', url, entities: [CaseInList] });
  await source.initialize();
  const ledger = new Ledger({ db, log, logs: [log], keyFolder: told.keyFolder });

  const verify = async (see) => {
    const verdict = await verifyLog(db, log, vkey, see);
    if (verdict.kind !== 'true' || verdict.size !== entries) fail(new Error(verdict.kind));
  };
  const replay = async (see) => {
    const projector = new Projector(db, source, caseList);
    const cursor = `select local_order from cursors where reader = '${projector.name}'`;
    for (let more = true; more;) {
      more = await projector.step();
      see((await db.query(cursor)).rows[0].local_order);
    }
  };
  return {
    verify: () => timed(entries, verify),
    replay: () => timed(entries, replay),
    /** Whether the list has every case, and some of them, drawn from all, as their own entries make them. */
    isTrue: async () => {
      const { rows } = await db.query('select count(*)::int as cases from case_list');
      const { rows: parked } = await db.query('select from parked');
      const some = await source
        .getRepository(CaseInList)
        .createQueryBuilder('c')
        .limit(COMPARED)
        .orderBy('random()')
        .getMany();
      const wrong = [];
      for (const { caseId, state } of some) {
        const folded = caseOf((await ledger.readCase(caseId)).entries);
        if (!isDeepStrictEqual(state, JSON.parse(JSON.stringify(folded)))) wrong.push(caseId);
      }
      return { ...rows[0], parked: parked.length, wrong };
    },
  };
});
