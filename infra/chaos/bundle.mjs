// The services as one file each: loading a thousand modules is half of a start, and a run starts a service fifteen times.
import path from 'node:path';
import { build } from 'vite';
import { LOGS } from './schedule.mjs';

const FOLDER = 'dist/bundled';

/** The file that starts a service of a bundled build. */
export const bundleOf = (root, log) => path.join(root, FOLDER, `${log}.js`);

/** Bundles the built services of a checkout, or of a copy with a bug in it. */
export const bundle = (root) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: false,
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          LOGS.map((log) => [log, path.join(root, 'dist/apps', log, 'src/main.js')]),
        ),
        // What stands before a service takes hold of pg's own classes.
        external: [/^pg($|[/-])/],
        output: { keepNames: true },
      },
    },
  });
