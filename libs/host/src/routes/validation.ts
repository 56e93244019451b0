import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type FieldFault } from './problem.js';

function faultOf(error: ValidationError): FieldFault {
  const { whitelistValidation, field } = error.constraints ?? {};
  if (whitelistValidation !== undefined)
    return { field: error.property, code: 'unknown', message: 'is no field of this command' };
  const code = error.value === undefined ? 'missing' : 'wrong';
  return {
    field: error.property,
    code,
    message: field ?? Object.values(error.constraints ?? {})[0] ?? 'is wrong',
  };
}

/** Bodies become command classes; unknown fields and values that do not fit are refused by name. */
export const commandPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  exceptionFactory: (errors) => new Problem(400, 'invalid-body', { errors: errors.map(faultOf) }),
});
