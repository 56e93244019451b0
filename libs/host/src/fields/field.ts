import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Kind } from '#contracts';
import type { Words } from '#kernel';
import { faultOf, writeFault, type Fault } from './fault.js';
import { findUnregistered } from './register.js';

const isOptional = (kind: TSchema) => (kind as { '~optional'?: true })['~optional'] === true;

// Left out is not `null`: what an event cannot hold is told at the field, not by the appender.
const isGiven = (_command: object, value: unknown) => value !== undefined;

/**
 * A field of a command: what it may hold, and its label.
 * One line gives the validation, the OpenAPI schema and the form on the screen.
 */
export function Field(kind: Kind, words: Words): PropertyDecorator {
  const schema: TSchema = kind;
  const checked = Compile(schema);
  const faultIn = (value: unknown): Fault | undefined =>
    checked.Check(value) ? findUnregistered(schema, value) : faultOf(checked.Errors(value)[0]);
  const problem = (asked?: ValidationArguments) => writeFault(faultIn(asked?.value));
  const validator = ValidateBy({
    name: 'field',
    validator: { validate: (value) => faultIn(value) === undefined, defaultMessage: problem },
  });
  const shown = { ...schema, title: words.en, 'x-title-vi': words.vi } as never;
  return isOptional(schema)
    ? applyDecorators(ValidateIf(isGiven), validator, ApiPropertyOptional(shown))
    : applyDecorators(validator, ApiProperty(shown));
}
