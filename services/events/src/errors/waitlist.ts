import { domainError } from '@cluster/errors'

export const noOffer = domainError('NO_OFFER', 'id', 'No place is offered on this registration.')
export const offerExpired = domainError(
  'OFFER_EXPIRED',
  'id',
  'The offer has ended: the place goes on to the next.',
)
export const offerAlreadyAccepted = domainError(
  'OFFER_ALREADY_ACCEPTED',
  'id',
  'The offer was accepted before: the place is kept.',
)
