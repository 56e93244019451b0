import { crossCutting } from './cross-cutting.js';
import { obligations2022Care } from './obligations-2022-care.js';
import { obligations2022InCountry } from './obligations-2022-in-country.js';
import { obligations2022Return } from './obligations-2022-return.js';
import { obligations2025Abroad } from './obligations-2025-abroad.js';
import { obligations2025Care } from './obligations-2025-care.js';
import { obligations2025Reception } from './obligations-2025-reception.js';
import { practiceRows } from './practice.js';
import type { ObligationRule } from './types.js';

/** Every duty of the seed: the rows of both regimes, of both, and of practice. */
export const obligations: readonly ObligationRule[] = [
  ...obligations2022InCountry,
  ...obligations2022Return,
  ...obligations2022Care,
  ...obligations2025Reception,
  ...obligations2025Abroad,
  ...obligations2025Care,
  ...crossCutting,
  ...practiceRows,
];
