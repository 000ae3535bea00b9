// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { Attendee } from './resolvers/Attendee.ts'
import { Event } from './resolvers/Event.ts'
import { Occurrence } from './resolvers/Occurrence.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { Registration } from './resolvers/Registration.ts'
import { event } from './resolvers/Query/event.ts'
import { events } from './resolvers/Query/events.ts'
import { registration } from './resolvers/Query/registration.ts'
import { upcomingOccurrences } from './resolvers/Query/upcomingOccurrences.ts'
import { cancelEvent } from './resolvers/Mutation/cancelEvent.ts'
import { cancelRegistration } from './resolvers/Mutation/cancelRegistration.ts'
import { createEvent } from './resolvers/Mutation/createEvent.ts'
import { eraseFromEvents } from './resolvers/Mutation/eraseFromEvents.ts'
import { moveEvent } from './resolvers/Mutation/moveEvent.ts'
import { publishEvent } from './resolvers/Mutation/publishEvent.ts'
import { registerForEvent } from './resolvers/Mutation/registerForEvent.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    event,
    events,
    registration,
    upcomingOccurrences,
  },
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
