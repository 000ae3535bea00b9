import type { Resolvers } from '../schema.generated.ts'
import { Attendee } from './Attendee.ts'
import { Event } from './Event.ts'
import { cancelEvent } from './Mutation/cancelEvent.ts'
import { cancelRegistration } from './Mutation/cancelRegistration.ts'
import { createEvent } from './Mutation/createEvent.ts'
import { eraseFromEvents } from './Mutation/eraseFromEvents.ts'
import { moveEvent } from './Mutation/moveEvent.ts'
import { publishEvent } from './Mutation/publishEvent.ts'
import { registerForEvent } from './Mutation/registerForEvent.ts'
import { Occurrence } from './Occurrence.ts'
import { Organisation } from './Organisation.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { event } from './Query/event.ts'
import { events } from './Query/events.ts'
import { registration } from './Query/registration.ts'
import { upcomingOccurrences } from './Query/upcomingOccurrences.ts'
import { Registration } from './Registration.ts'

export const resolvers: Resolvers = {
  Query: { event, events, registration, upcomingOccurrences },
  Mutation: {
    cancelEvent,
    cancelRegistration,
    createEvent,
    eraseFromEvents,
    moveEvent,
    publishEvent,
    registerForEvent,
  },
  Attendee,
  Event,
  Occurrence,
  Organisation,
  Person,
  PersonalData,
  Registration,
}
