import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './Failure.js';
import { Loading } from './Loading.js';

type Asked = Pick<UseQueryResult, 'isError' | 'error' | 'refetch'>;

type LoadedProps<T> = Readonly<{
  query: Asked & Readonly<{ data: T | undefined }>;
  rows?: number;
  children: (data: T) => ReactNode;
}>;

/** What a query brought: outlines while it loads, never an empty list; old data stay when a refresh fails. */
export function Loaded<T>({ query, rows = 5, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} again={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
