import { createPrivateKey, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { originOf, sha256 } from '#ledger';
import { formatCheckpoint, formatNote, parseCheckpoint, parseNote, signedText } from '#merkle';
import { opening, untilSettled } from '../cases.js';
import { readRows } from '../databases.js';
import { LOGS, type Product } from '../product.js';
import { until } from '../until.js';
import { useScreens } from './screens.js';

const LONG_MS = 150_000;

type Fresh = Readonly<{ log: string; dispute: { position: number; reason: string } | null }>;
type Code = Readonly<{ code: string }>;

/** What border would have signed of another history of the same length. */
function signOther(product: Product, note: string): { size: number; root: Buffer; note: string } {
  const size = parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? 0;
  const root = Buffer.from(sha256(Buffer.from('another history')));
  const text = formatCheckpoint({ origin: originOf('border'), size, root });
  const pem = fs.readFileSync(path.join(product.place.folder, 'keys/border/log-key.pem'));
  const signature = sign(null, signedText(text), createPrivateKey(pem));
  const { name = '', keyHash = 0 } = parseNote(note)?.signatures[0] ?? {};
  return { size, root, note: formatNote(text, [{ name, keyHash, signature }]) };
}

/** Border's key signs two histories, and audit was shown the other one. Nothing heals that: it comes last. */
export const contradiction = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);
  let size: number;

  beforeAll(async () => {
    await untilSettled(product());
    const { body } = await product().as(undefined, 'audit').get<string>('/logs/border/checkpoint');
    const other = signOther(product(), body);
    size = other.size;
    await readRows(
      product().databaseUrl('audit'),
      `update checkpoints set note = '${other.note}', root = '\\x${other.root.toString('hex')}'
       where log = 'border' and size = ${String(size)}`,
    );
    for (const log of LOGS.filter((one) => one !== 'audit'))
      await until(`${log} sees it`, async () => {
        const fresh = await product().as(undefined, log).get<Fresh[]>('/freshness');
        const dispute = fresh.body.find((one) => one.log === 'border')?.dispute;
        return dispute?.reason === 'two-histories' && dispute.position === size;
      });
  }, LONG_MS);

  const strips = (page: Page, testid: string) => page.getByTestId(testid).allInnerTexts();

  it('is red on another ministry’s screens, which go on', async () => {
    const page = await open('police', '/cases', { officer: 'ca-5', language: 'en' });
    await page.locator('[data-testid="dispute"][data-log="border"]').waitFor();
    const said = `contradicts itself from entry ${String(size)}. Do not rely on entries from there on.`;
    expect(await strips(page, 'dispute')).toEqual([expect.stringContaining(said)]);
    expect(await strips(page, 'read-only')).toEqual([]);
    const { status } = await product().as('ca-5', 'police').post('/cases', opening());
    expect(status).toBe(201);
  });

  it('makes its own service read-only, and says so on its screens', async () => {
    const page = await open('border', '/cases', { officer: 'bp-1', language: 'en' });
    await page.getByTestId('read-only').waitFor();
    expect(await strips(page, 'read-only')).toEqual([
      'Reading only for now, nothing can be recorded (read-only-log-in-dispute).',
    ]);
    expect(await strips(page, 'dispute')).toHaveLength(1);
    const { status, body } = await product().as('bp-1', 'border').post<Code>('/cases', opening());
    expect([status, body.code]).toEqual([503, 'read-only-log-in-dispute']);
  });
};
