// The built services, as they enrol themselves.
import 'reflect-metadata';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import * as casework from '#casework';
import { ROOT } from '../../local/places.mjs';
import { findServices } from '../starts.mjs';

const built = (file) => import(pathToFileURL(path.join(ROOT, 'dist', file)).href);

/** @returns {Promise<import('#host').Service>} what `apps/<app>/src/service.ts` exports */
async function serviceOf(app) {
  const exports = Object.values(await built(`apps/${app}/src/service.js`));
  const service = exports.find((value) => value?.log === app);
  if (!service) throw new Error(`apps/${app}/src/service.ts exports no service called ${app}`);
  return service;
}

/** @returns {Promise<import('#host').Service[]>} by name */
export const readServices = () => Promise.all(findServices().map(serviceOf));

const shared = new Set(Object.values(casework));

/** Duties of `libs/casework`, in the order of its index. */
export const sharedDuties = [...shared].filter((value) => 'commands' in value);

/** Whether a duty or a reaction belongs to more than one ministry. */
export const isShared = (it) => shared.has(it);
