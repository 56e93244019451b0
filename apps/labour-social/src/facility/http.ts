import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { DecideFacilityTransfer, PlaceInFacility, EndCareStay } from './commands.js';

@Controller('cases/:caseId/facility')
export class FacilityHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('decide-facility-transfer')
  @Allow('officer')
  decideFacilityTransfer(@Body() command: DecideFacilityTransfer, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('place-in-facility')
  @Allow('officer')
  placeInFacility(@Body() command: PlaceInFacility, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('end-care-stay')
  @Allow('officer')
  endCareStay(@Body() command: EndCareStay, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
