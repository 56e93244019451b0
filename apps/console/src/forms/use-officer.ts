import { useQuery } from '@tanstack/react-query';
import { useChosenOfficer } from '../api/chosen-officer.js';
import { officers } from '../api/queries.js';
import type { Officer } from '../api/shapes.js';

/** Who records, as far as it is known yet. */
export function useOfficer(): Officer | undefined {
  const chosen = useChosenOfficer();
  const { data } = useQuery(officers);
  return data?.find(({ id }) => id === chosen);
}
