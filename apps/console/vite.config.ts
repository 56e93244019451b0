import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ command }) => {
  // Whoever builds, a test among them: what is served is what users get, and not React's build for developers.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root,
    base: '/app/',
    plugins: [react(), tailwind()],
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    build: { outDir: '../../dist/console', emptyOutDir: true, target: 'es2022', sourcemap: true },
  };
});
