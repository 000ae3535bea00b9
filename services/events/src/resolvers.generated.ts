// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { Attendee } from './resolvers/Attendee.ts'
import { CheckIn } from './resolvers/CheckIn.ts'
import { Event } from './resolvers/Event.ts'
import { Image } from './resolvers/Image.ts'
import { Occurrence } from './resolvers/Occurrence.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { Question } from './resolvers/Question.ts'
import { Registration } from './resolvers/Registration.ts'
import { Series } from './resolvers/Series.ts'
import { Shift } from './resolvers/Shift.ts'
import { ShiftPlace } from './resolvers/ShiftPlace.ts'
import { Ticket } from './resolvers/Ticket.ts'
import { WaitlistEntry } from './resolvers/WaitlistEntry.ts'
import { clashes } from './resolvers/Query/clashes.ts'
import { event } from './resolvers/Query/event.ts'
import { events } from './resolvers/Query/events.ts'
import { occurrence } from './resolvers/Query/occurrence.ts'
import { openShifts } from './resolvers/Query/openShifts.ts'
import { registration } from './resolvers/Query/registration.ts'
import { shift } from './resolvers/Query/shift.ts'
import { suggestSlots } from './resolvers/Query/suggestSlots.ts'
import { ticketKeys } from './resolvers/Query/ticketKeys.ts'
import { upcomingOccurrences } from './resolvers/Query/upcomingOccurrences.ts'
import { waitlistLog } from './resolvers/Query/waitlistLog.ts'
import { acceptOffer } from './resolvers/Mutation/acceptOffer.ts'
import { cancelEvent } from './resolvers/Mutation/cancelEvent.ts'
import { cancelOccurrence } from './resolvers/Mutation/cancelOccurrence.ts'
import { cancelRegistration } from './resolvers/Mutation/cancelRegistration.ts'
import { cancelShift } from './resolvers/Mutation/cancelShift.ts'
import { changeRegistration } from './resolvers/Mutation/changeRegistration.ts'
import { checkIn } from './resolvers/Mutation/checkIn.ts'
import { createEvent } from './resolvers/Mutation/createEvent.ts'
import { createShift } from './resolvers/Mutation/createShift.ts'
import { declineOffer } from './resolvers/Mutation/declineOffer.ts'
import { editEvent } from './resolvers/Mutation/editEvent.ts'
import { editSeries } from './resolvers/Mutation/editSeries.ts'
import { editShift } from './resolvers/Mutation/editShift.ts'
import { eraseFromEvents } from './resolvers/Mutation/eraseFromEvents.ts'
import { leaveShift } from './resolvers/Mutation/leaveShift.ts'
import { moveEvent } from './resolvers/Mutation/moveEvent.ts'
import { offerShift } from './resolvers/Mutation/offerShift.ts'
import { publishEvent } from './resolvers/Mutation/publishEvent.ts'
import { registerForEvent } from './resolvers/Mutation/registerForEvent.ts'
import { renewCalendarFeed } from './resolvers/Mutation/renewCalendarFeed.ts'
import { scheduleEvent } from './resolvers/Mutation/scheduleEvent.ts'
import { setVolunteerSkills } from './resolvers/Mutation/setVolunteerSkills.ts'
import { signUpForShift } from './resolvers/Mutation/signUpForShift.ts'
import { takeShift } from './resolvers/Mutation/takeShift.ts'
import { undoCheckIn } from './resolvers/Mutation/undoCheckIn.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    clashes,
    event,
    events,
    occurrence,
    openShifts,
    registration,
    shift,
    suggestSlots,
    ticketKeys,
    upcomingOccurrences,
    waitlistLog,
  },
  Mutation: {
    acceptOffer,
    cancelEvent,
    cancelOccurrence,
    cancelRegistration,
    cancelShift,
    changeRegistration,
    checkIn,
    createEvent,
    createShift,
    declineOffer,
    editEvent,
    editSeries,
    editShift,
    eraseFromEvents,
    leaveShift,
    moveEvent,
    offerShift,
    publishEvent,
    registerForEvent,
    renewCalendarFeed,
    scheduleEvent,
    setVolunteerSkills,
    signUpForShift,
    takeShift,
    undoCheckIn,
  },
  Attendee,
  CheckIn,
  Event,
  Image,
  Occurrence,
  Organisation,
  Person,
  PersonalData,
  Question,
  Registration,
  Series,
  Shift,
  ShiftPlace,
  Ticket,
  WaitlistEntry,
}
