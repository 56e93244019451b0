import { ApiExtension, ApiSchema } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import type { Words } from '#kernel';

const labels = new WeakMap<object, Words>();

/** What a command is called on a button and in OpenAPI: a verb phrase in both languages. */
export const Label = (words: Words): ClassDecorator =>
  applyDecorators(
    ApiSchema({ description: words.en }),
    ApiExtension('x-label', words),
    (command: object) => {
      labels.set(command, words);
    },
  );

/** The label of a command class; a command without one stops the start. */
export function labelOf(command: object): Words {
  const words = labels.get(command);
  if (words === undefined)
    throw new Error(`${String((command as { name?: string }).name)} has no @Label`);
  return words;
}
