import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { readFault } from '../fields/fault.js';
import { Problem, type FieldFault } from './problem.js';

const UNKNOWN = { vi: 'không phải ô của bước này', en: 'is no field of this command' };
const MISSING = { vi: 'cần điền', en: 'is missing' };

function faultOf({ property, value, constraints = {} }: ValidationError): FieldFault {
  if (constraints['whitelistValidation'] !== undefined)
    return { field: property, code: 'unknown', words: UNKNOWN };
  if (value === undefined) return { field: property, code: 'missing', words: MISSING };
  const { path, words } = readFault(constraints['field'] ?? '{}');
  return { field: `${property}${path}`, code: 'wrong', words };
}

/** Bodies become command classes; unknown fields and values that do not fit are refused by name. */
export const commandPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  exceptionFactory: (errors) => new Problem(400, 'invalid-body', { errors: errors.map(faultOf) }),
});
