// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { Attendee } from './resolvers/Attendee.ts'
import { Event } from './resolvers/Event.ts'
import { Image } from './resolvers/Image.ts'
import { Occurrence } from './resolvers/Occurrence.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { Question } from './resolvers/Question.ts'
import { Registration } from './resolvers/Registration.ts'
import { Series } from './resolvers/Series.ts'
import { event } from './resolvers/Query/event.ts'
import { events } from './resolvers/Query/events.ts'
import { occurrence } from './resolvers/Query/occurrence.ts'
import { registration } from './resolvers/Query/registration.ts'
import { upcomingOccurrences } from './resolvers/Query/upcomingOccurrences.ts'
import { cancelEvent } from './resolvers/Mutation/cancelEvent.ts'
import { cancelOccurrence } from './resolvers/Mutation/cancelOccurrence.ts'
import { cancelRegistration } from './resolvers/Mutation/cancelRegistration.ts'
import { createEvent } from './resolvers/Mutation/createEvent.ts'
import { editEvent } from './resolvers/Mutation/editEvent.ts'
import { editSeries } from './resolvers/Mutation/editSeries.ts'
import { eraseFromEvents } from './resolvers/Mutation/eraseFromEvents.ts'
import { moveEvent } from './resolvers/Mutation/moveEvent.ts'
import { publishEvent } from './resolvers/Mutation/publishEvent.ts'
import { registerForEvent } from './resolvers/Mutation/registerForEvent.ts'
import { renewCalendarFeed } from './resolvers/Mutation/renewCalendarFeed.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    event,
    events,
    occurrence,
    registration,
    upcomingOccurrences,
  },
  Mutation: {
    cancelEvent,
    cancelOccurrence,
    cancelRegistration,
    createEvent,
    editEvent,
    editSeries,
    eraseFromEvents,
    moveEvent,
    publishEvent,
    registerForEvent,
    renewCalendarFeed,
  },
  Attendee,
  Event,
  Image,
  Occurrence,
  Organisation,
  Person,
  PersonalData,
  Question,
  Registration,
  Series,
}
