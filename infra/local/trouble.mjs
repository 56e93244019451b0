import fs from 'node:fs';
import path from 'node:path';

/** What a person can put right: printed without a stack, the starter ends with `exitCode`. */
export class Trouble extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const MB = 1024 * 1024;

function freeMegabytes(place) {
  let folder = place;
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  const { bavail, bsize } = fs.statfsSync(folder);
  return Math.floor((bavail * bsize) / MB);
}

/**
 * @param {string} place a folder, which need not exist yet
 * @param {number} needed megabytes
 * @throws {Trouble} when its disk has less
 */
export function needSpace(place, needed) {
  const free = freeMegabytes(place);
  if (free < needed)
    throw new Trouble(`the disk is full: ${place} has ${free} MB free, ${needed} MB are needed`);
}

/**
 * What went wrong, as a person needs to read it.
 * @param {unknown} error
 * @param {string} place the data directory
 * @returns {string}
 */
export function explain(error, place) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Trouble) return message;
  if (/ENOSPC|No space left on device/i.test(`${error?.code} ${message}`))
    return `the disk is full (${freeMegabytes(place)} MB free at ${place})\n${message}`;
  if (/EACCES|EROFS|EPERM/.test(error?.code)) return `cannot write: ${message}`;
  return error instanceof TypeError || error instanceof ReferenceError ? error.stack : message;
}
