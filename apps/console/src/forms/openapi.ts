import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import type { OpenApi } from './fields.js';

export const openapi = queryOptions({
  queryKey: ['openapi'],
  queryFn: ({ signal }) => ask<OpenApi>('/openapi.json', { signal }),
  staleTime: 10 * 60_000,
});
