import { createEvent as create } from '../../operations/events/create-event.ts'
import { unique, venueFrom } from '../../operations/events/from-input.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createEvent: NonNullable<MutationResolvers['createEvent']> = (_, { input }, context) =>
  create(
    {
      ...input,
      description: input.description ?? null,
      capacity: input.capacity ?? null,
      venue: venueFrom(input.venue),
      hostIds: unique(input.hostIds),
      serviceIds: unique(input.serviceIds),
      onlineUrl: input.onlineUrl?.href ?? null,
      onlineUrlBefore: input.onlineUrlBefore ?? null,
      price: input.price ?? null,
      image: input.image ? { ...input.image, url: input.image.url.href } : null,
      registrationOpensBefore: input.registrationOpensBefore ?? null,
      registrationClosesBefore: input.registrationClosesBefore ?? null,
    },
    context,
  )
