import type { Type } from '@nestjs/common';

const IN_CASE = 'cases/:caseId/';

/** Where the commands of a duty stand that are of a case, or of what belongs to none: for `@Controller`. */
export const ofCaseOrNone = (duty: string): string[] => [`${IN_CASE}${duty}`, duty];

/** What an operation is called where it is of no case, and the same one of a case has its name already. */
export const ofMatter = (operationId: string): string => `${operationId}OfMatter`;

/** Whether the commands of a duty can stand in a case, and in none. */
export function placesOf(http: Type): Readonly<{ inCase: boolean; inNone: boolean }> {
  const paths = [Reflect.getMetadata('path', http) as string | string[]].flat();
  return {
    inCase: paths.some((path) => path.startsWith('cases')),
    inNone: paths.some((path) => !path.startsWith('cases')),
  };
}
