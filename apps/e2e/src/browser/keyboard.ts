import type { Locator, Page } from 'playwright-core';

// A reader without a mouse: everything here presses keys, nothing clicks.

const MOST_TABS = 150;

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** A focus that nobody sees is none. */
const isSeen = (target: Locator) =>
  target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

/** Presses Tab until `isThere`. */
async function tabUntil(
  page: Page,
  what: string,
  isThere: () => Promise<boolean>,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let pressed = 0; pressed <= MOST_TABS; pressed++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${what}`);
}

/** Whether a control comes before what has the focus: one goes back to it, not round a long list. */
const isBefore = (target: Locator) =>
  target.evaluate((element) => {
    const place = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

/** Goes to a control by Tab and fails where its focus cannot be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const key = (await isBefore(target)) ? 'Shift+Tab' : 'Tab';
  await tabUntil(page, target.toString(), () => isFocused(target), key);
  if (!(await isSeen(target))) throw new Error(`the focus is not seen on ${target.toString()}`);
}

/** Goes to a link or a button and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses in a list that stays closed. */
async function choose(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  const steps = await list.evaluate((element, wanted) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
  }, value);
  const key = steps > 0 ? 'ArrowDown' : 'ArrowUp';
  for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(key);
}

/** Of radio buttons Tab comes to one, arrows go on from there. */
async function pick(page: Page, name: string, value: string): Promise<void> {
  const all = page.locator(`input[name="${name}"]`);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? undefined);
  await tabUntil(page, name, async () => (await focused()) === name);
  const wanted = all.and(page.locator(`[value="${value}"]`));
  for (let left = await all.count(); left > 0 && !(await isFocused(wanted)); left--)
    await page.keyboard.press('ArrowDown');
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
}

/** Ticks a box. */
export async function tick(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, page.locator(`input[name="${name}"][value="${value}"]`));
  await page.keyboard.press('Space');
}

/** Fills in one field of a form, whatever its kind: `persons.0.localNumber`. */
export async function fill(page: Page, path: string, value: string): Promise<void> {
  const id = `f-${path.replaceAll('.', '-')}`;
  const field = page.locator(`#${id}`);
  await field.waitFor();
  const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName);
  if (kind === 'radio') await pick(page, id, value);
  else if (kind === 'SELECT') await choose(page, field, value);
  else {
    await tabTo(page, field);
    await page.keyboard.type(value);
  }
}

/** Becomes another demo officer. */
export const becomeOfficer = (page: Page, id: string): Promise<void> =>
  choose(page, page.getByTestId('officer-switch'), id);
