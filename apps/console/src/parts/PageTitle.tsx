import { useEffect, useRef } from 'react';

/**
 * The heading of a screen; it takes the focus when the screen opens, so that a reader of the keyboard or of speech
 * begins there. The tab's title says the screen and never the case: others look over shoulders.
 */
export function PageTitle({ children }: Readonly<{ children: string }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Đồng Hành`;
  }, [children]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className="mb-1 sm:mb-3">
      {children}
    </h1>
  );
}
