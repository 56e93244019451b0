import { Injectable } from '@nestjs/common';

/** Whether the service has opened its log and runs its readers. */
@Injectable()
export class Readiness {
  isOpen = false;
}
