import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/shapes.js';
import { Loaded } from './Loaded.js';
import { More } from './More.js';

type LoadedPagesProps<Item> = Readonly<{
  query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  rows?: number;
  children: (items: readonly Item[]) => ReactNode;
}>;

/** A list as far as its pages were brought, and the way to the next one below it. */
export function LoadedPages<Item>({ query, rows = 5, children }: LoadedPagesProps<Item>) {
  return (
    <Loaded query={query} rows={rows}>
      {({ pages }) => (
        <>
          {children(pages.flatMap(({ items }) => items))}
          <More asked={query} />
        </>
      )}
    </Loaded>
  );
}
