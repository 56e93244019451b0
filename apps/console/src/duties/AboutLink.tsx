import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { partsOf } from '../matters/shapes.js';
import type { About } from './about.js';

type AboutLinkProps = Readonly<{ about: About; className: string; children: ReactNode }>;

/** The way to what a duty is of. */
export function AboutLink({ about: { caseId, matter }, className, children }: AboutLinkProps) {
  if (caseId !== null)
    return (
      <Link to="/cases/$caseId" params={{ caseId }} className={className} data-testid="work-link">
        {children}
      </Link>
    );
  return (
    <Link
      to="/matters/$publisher/$position"
      params={partsOf(matter ?? '')}
      className={className}
      data-testid="work-link"
    >
      {children}
    </Link>
  );
}
