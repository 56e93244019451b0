import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import {
  ReceiveDataRequest,
  AcknowledgeDataRequest,
  ExtendDataRequest,
  FulfilDataRequest,
  DenyDataRequest,
} from './commands.js';

@Controller(ofCaseOrNone('data-requests'))
export class DataRequestsHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('receive-data-request')
  @Allow('officer')
  receiveDataRequest(@Body() command: ReceiveDataRequest, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('acknowledge-data-request')
  @Allow('officer')
  acknowledgeDataRequest(@Body() command: AcknowledgeDataRequest, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('extend-data-request')
  @Allow('officer')
  extendDataRequest(@Body() command: ExtendDataRequest, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('fulfil-data-request')
  @Allow('officer')
  fulfilDataRequest(@Body() command: FulfilDataRequest, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('deny-data-request')
  @Allow('officer')
  denyDataRequest(@Body() command: DenyDataRequest, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
