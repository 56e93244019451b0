import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isPassing } from './api/problem.js';
import { Broken } from './frame/Broken.js';
import { router } from './routes.js';
import { startTexts } from './texts/start.js';
import './style.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      retry: (failures, error) => failures < 3 && isPassing(error),
      // A service on the same machine answers without internet; whether it answers is what counts.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

async function start(): Promise<void> {
  await startTexts();
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  createRoot(place).render(
    <StrictMode>
      <Broken>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Broken>
    </StrictMode>,
  );
}

void start();
