import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { findDemoOfficer, type DemoOfficer } from '#codes';
import { CONFIG, isLoopback, type Config } from '../operations/config.js';
import { SERVICE, type Service } from '../service.js';
import { ALLOW, type Rule } from './allow.js';
import type { Asked } from './by.js';
import { Problem } from './problem.js';

/** Lets pass who the route's rule names. Until people sign in, a request names a demo officer, and only on loopback. */
@Injectable()
export class OfficerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SERVICE) private readonly service: Service,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<Rule | undefined>(ALLOW, context.getHandler());
    if (rule === 'anyone') return true;
    const request = context
      .switchToHttp()
      .getRequest<Request & { -readonly [K in 'officer' | 'isOwn' | 'leadsShift']?: Asked[K] }>();
    const officer = this.findOfficer(request);
    if (officer === undefined) throw new Problem(401, 'sign-in-needed');
    if (rule === undefined || !this.isAllowed(rule, officer)) throw new Problem(403, 'not-allowed');
    request.officer = { agency: officer.agency, unit: officer.unit, officer: officer.id };
    request.leadsShift = officer.roles.includes('shift-leader');
    request.isOwn = officer.agency === this.service.log;
    return true;
  }

  private findOfficer(request: Request): DemoOfficer | undefined {
    if (!this.config.demo || !isLoopback(this.config.host)) return undefined;
    return findDemoOfficer(request.get('x-demo-officer') ?? '');
  }

  private isAllowed(
    { own, any }: Exclude<Rule, 'anyone'>,
    { agency, roles }: DemoOfficer,
  ): boolean {
    return roles.some(
      (role) => any.includes(role) || (agency === this.service.log && own.includes(role)),
    );
  }
}
