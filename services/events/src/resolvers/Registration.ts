import { presenceOf } from '../operations/attendance/presence-of.ts'
import { ticketOf } from '../operations/check-in/ticket-of.ts'
import type { RegistrationResolvers } from '../schema.generated.ts'

export const Registration: RegistrationResolvers = {
  id: ({ _id }) => _id,
  onlineUrl: async ({ eventId, occurrenceId, status }, _, { loaders, now }) => {
    if (status !== 'CONFIRMED') return null
    const [event, occurrence] = await Promise.all([
      loaders.event.load(eventId),
      loaders.occurrence.load(occurrenceId),
    ])
    const isRevealed = !occurrence!.onlineUrlAt || occurrence!.onlineUrlAt <= now()
    return isRevealed && event!.onlineUrl !== null ? new URL(event!.onlineUrl) : null
  },
  person: ({ personId }) => ({ id: personId }),
  attendee: async ({ eventId, personId }, _, { loaders, self, passFor }) => {
    const event = await loaders.event.load(eventId)
    self.mustBe(personId, { organisationId: event?.organiserId })
    return { personId, pass: passFor(personId) }
  },
  rank: ({ _id, status }, _, { loaders }) => (status === 'WAITLISTED' ? loaders.rank.load(_id) : null),
  offerEndsAt: ({ status, offerEndsAt }) => (status === 'OFFERED' ? offerEndsAt : null),
  answers: async ({ eventId, personId, answers }, _, { loaders, self }) => {
    const event = (await loaders.event.load(eventId))!
    self.mustBe(personId, { organisationId: event.organiserId })
    return answers.map(({ questionId, text }) => ({
      questionId,
      text,
      question: event.questions.find(({ id }) => id === questionId) ?? null,
    }))
  },
  ticket: (registration, _, context) => ticketOf(registration, context),
  attendance: (registration, _, context) => presenceOf(registration, context),
  // The event first: who reads while it is moved then sees its old revision with a new time, never the reverse,
  // which a planner would take for the newest and keep.
  occurrence: async ({ eventId, occurrenceId }, _, { loaders }) => {
    await loaders.event.load(eventId)
    return (await loaders.occurrence.load(occurrenceId))!
  },
}
