import { border } from '../../../border/src/service.js';
import { foreignAffairs } from '../../../foreign-affairs/src/service.js';
import { labourSocial } from '../../../labour-social/src/service.js';
import { police } from '../../../police/src/service.js';
import { playStories } from '../../../../infra/local/demo/play.mjs';
import { World } from '../../../../infra/local/demo/world.js';
import type { Entry } from '#contracts';
import type { ObligationItem } from '#regulation';
import { bare, dutiesAt, END, linesOf } from './duties.js';
import { readPaths, type Path } from './telling.js';

async function played({ story }: Path): Promise<readonly Entry[]> {
  const world = new World([police, border, foreignAffairs, labourSocial]);
  await playStories([story], { services: world.urls, say: () => undefined, fetch: world.fetch });
  return world.entries;
}

const isOpen = ({ state }: ObligationItem) => state !== 'met' && state !== 'cancelled';

describe.each(readPaths())('$name', (path) => {
  const entries: Entry[] = [];
  const ofCase = () => entries.filter(({ caseId }) => caseId !== undefined);
  const lines = (of: readonly Entry[], at: string, shown = (_: ObligationItem) => true) =>
    bare(linesOf(dutiesAt(of, at).filter(shown), of));
  beforeAll(async () => {
    entries.push(...(await played(path)));
  });

  it('raises these duties, and ends them so', () => {
    expect(lines(ofCase(), END)).toEqual(bare(path.duties));
  });

  it('raises these by what belongs to no case', () => {
    const others = entries.filter(({ caseId }) => caseId === undefined);
    expect(lines(others, END)).toEqual(bare(path.calls));
  });

  it('has this left to do at the moments that it names', () => {
    for (const [moment, expected] of path.moments)
      expect([moment, ...lines(ofCase(), moment, isOpen)]).toEqual([moment, ...bare(expected)]);
  });
});
