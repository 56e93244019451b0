import type { INestApplication } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { ALLOW, type Rule } from './allow.js';

/** A route and who may use it. */
export type Route = Readonly<{ method: string; path: string; rule: Rule }>;

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
type Path = string | readonly string[] | undefined;
const textsOf = (path: Path) => [path].flat().map((one) => (one ?? '').replace(/^\/|\/$/g, ''));

function routesOf(controller: { prototype: object }, reflector: Reflector): Route[] {
  const prefixes = textsOf(Reflect.getMetadata('path', controller) as Path);
  const members = controller.prototype as Readonly<Record<string, unknown>>;
  return Object.getOwnPropertyNames(members).flatMap((name) => {
    const handler = members[name];
    if (typeof handler !== 'function' || !Reflect.hasMetadata('method', handler)) return [];
    const rule = reflector.get<Rule | undefined>(ALLOW, handler);
    const [end = ''] = textsOf(Reflect.getMetadata('path', handler) as Path);
    const method = METHODS[Number(Reflect.getMetadata('method', handler))] ?? 'OTHER';
    return prefixes.map((prefix) => {
      const path = `/${[prefix, end].filter(Boolean).join('/')}`;
      if (rule === undefined)
        throw new Error(`${path} (${controller.constructor.name}.${name}) has no @Allow`);
      return { method, path, rule };
    });
  });
}

/** All routes of the service, sorted. Throws for one that does not say who may use it. */
export function routesTable(app: INestApplication): Route[] {
  const reflector = app.get(Reflector);
  // Every controller of the service stands in the host's module; what other packages bring does not.
  const modules = [...app.get(ModulesContainer).values()].filter(
    ({ name }) => name === 'HostModule',
  );
  const ours = modules.flatMap(({ controllers }) => [...controllers.values()]);
  return ours
    .flatMap(({ metatype }) => routesOf(metatype as { prototype: object }, reflector))
    .sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1));
}

/** A rule as people read it. */
export const ruleText = (rule: Rule): string =>
  rule === 'anyone'
    ? 'anyone'
    : [
        rule.own.length > 0 ? `own ${rule.own.join(', ')}` : '',
        rule.any.length > 0 ? `any ${rule.any.join(', ')}` : '',
      ]
        .filter(Boolean)
        .join('; ');
