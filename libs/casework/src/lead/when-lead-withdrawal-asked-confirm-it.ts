import type { Reaction } from '#host';
import { ConfirmLeadWithdrawal } from './commands.js';

/**
 * The recipient of an offer gives it back when the holder asks. Where an officer has ended the offer before, the command
 * says nothing, and no lead moves.
 */
export const whenLeadWithdrawalAskedConfirmIt: Reaction = {
  name: 'when-lead-withdrawal-asked-confirm-it',
  event: 'LeadOfferWithdrawalAsked',
  command: (entry, log) =>
    entry.type === 'LeadOfferWithdrawalAsked' && entry.data.toParty === log
      ? Object.assign(new ConfirmLeadWithdrawal(), { offer: entry.data.offer })
      : undefined,
};
