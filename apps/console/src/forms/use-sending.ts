import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../api/ask.js';
import { Problem } from '../api/problem.js';
import type { Recorded } from '../api/shapes.js';

type Step = Readonly<{ path: string; body: object; etag: string | undefined }>;

const newKey = () => crypto.randomUUID();

/**
 * Sends a step under one Idempotency-Key. The key stays while it is not known whether the step was recorded, so that
 * trying again cannot record it twice; a definite no frees it, because the service keeps its answer under the key.
 */
export function useSending(done: (recorded: Recorded) => void) {
  const key = useRef(newKey());
  return useMutation<Recorded, Error, Step>({
    mutationFn: ({ path, body, etag }) =>
      ask<Recorded>(path, {
        method: 'POST',
        body,
        headers: {
          'Idempotency-Key': key.current,
          ...(etag === undefined ? {} : { 'If-Match': etag }),
        },
      }),
    retry: false,
    onSuccess: done,
    onError: (error) => {
      const definite = error instanceof Problem && error.status >= 400 && error.status < 500;
      if (definite) key.current = newKey();
    },
  });
}
