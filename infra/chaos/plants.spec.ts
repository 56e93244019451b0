import fs from 'node:fs';
import path from 'node:path';
import { KINDS } from './check/check.mjs';
import { applyEdit, PLANTS } from './plants.mjs';

const ROOT = path.resolve(__dirname, '../..');
const edits = Object.entries(PLANTS).flatMap(([name, plant]) =>
  plant.edits.map((edit) => ({ name, edit })),
);

describe('planted bugs', () => {
  it('are at least eight', () => {
    expect(Object.keys(PLANTS).length).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.entries(PLANTS))('%s says what is to be found', (_name, { kind }) => {
    expect(KINDS).toContain(kind);
  });

  it.each(edits)('$name finds its place in the build', ({ edit }) => {
    const built = path.join(ROOT, edit.file);
    const text = fs.readFileSync(built, 'utf8');
    expect(applyEdit(text, edit)).not.toBe(text);
  });

  it('refuse code that they were not made for', () => {
    const edit = { file: 'a.js', find: 'one  two', put: '' };
    expect(() => applyEdit('one two, one\ntwo', edit)).toThrow('2 times');
    expect(() => applyEdit('three', edit)).toThrow('0 times');
  });
});
