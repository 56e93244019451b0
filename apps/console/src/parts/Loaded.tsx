import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './Failure.js';
import { Loading } from './Loading.js';

/** What a query brought: outlines while it loads, never an empty list; old data stay when a refresh fails. */
export function Loaded<T>({
  query,
  rows = 5,
  children,
}: Readonly<{ query: UseQueryResult<T>; rows?: number; children: (data: T) => ReactNode }>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} again={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
