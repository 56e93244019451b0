import { Controller, Get, Inject } from '@nestjs/common';
import { demoOfficers, findUnit, wordsOfParty } from '#codes';
import { Ledger } from '#ledger';
import { CONFIG, isLoopback, type Config } from '../operations/config.js';
import { Freshness } from '../operations/freshness.js';
import { SERVICE, type Service } from '../service.js';
import { Allow } from './allow.js';

/** What the console asks first: which service this is, who plays an officer, how fresh the logs are. */
@Controller()
export class ServiceHttp {
  constructor(
    private readonly ledger: Ledger,
    private readonly freshness: Freshness,
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('service')
  @Allow.anyone()
  async readService() {
    return {
      log: this.service.log,
      face: this.service.face,
      words: this.service.words,
      illustration: this.config.illustration,
      parties: this.config.parties.map((party) => ({ ...party, words: wordsOfParty(party.log) })),
      incarnation: this.ledger.incarnation,
      readOnly: (await this.ledger.findReadOnly()) ?? null,
    };
  }

  @Get('freshness')
  @Allow.anyone()
  readFreshness() {
    return this.freshness.read();
  }

  /** Nobody where the service is reached from other machines: there people sign in. */
  @Get('demo/officers')
  @Allow.anyone()
  listDemoOfficers() {
    if (!this.config.demo || !isLoopback(this.config.host)) return [];
    // Operators have no screen.
    const shown = demoOfficers.filter(({ roles }) => !roles.includes('operator'));
    return shown.map((officer) => {
      const unitWords = findUnit(officer.unit)?.words ?? { vi: officer.unit, en: officer.unit };
      return { ...officer, words: unitWords, unitWords };
    });
  }
}
