import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import {
  AcceptLead,
  AskLeadOfferWithdrawal,
  ConfirmLeadWithdrawal,
  LapseLeadOffer,
  OfferLead,
  RejectLeadOffer,
} from './commands.js';

@Controller('cases/:caseId/lead')
export class LeadHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('offer-lead')
  @Allow('officer')
  offerLead(@Body() command: OfferLead, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('accept-lead')
  @Allow('officer')
  acceptLead(@Body() command: AcceptLead, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('reject-lead-offer')
  @Allow('officer')
  rejectLeadOffer(@Body() command: RejectLeadOffer, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('ask-lead-offer-withdrawal')
  @Allow('officer')
  askLeadOfferWithdrawal(@Body() command: AskLeadOfferWithdrawal, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('confirm-lead-withdrawal')
  @Allow('officer')
  confirmLeadWithdrawal(@Body() command: ConfirmLeadWithdrawal, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('lapse-lead-offer')
  @Allow('officer')
  lapseLeadOffer(@Body() command: LapseLeadOffer, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
