import { newId } from '@cluster/database'
import { zonedAt } from '@cluster/time'
import type { Context } from '../../context.ts'
import { invalidSeries, priceChanged, type SlotProblem } from '../../errors.ts'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { actorOf, customerOf, groupOf } from '../customers/customer-of.ts'
import { openDesk, problemOfHours, roomProblem } from './check-slot.ts'
import { findTaken } from './find-taken.ts'
import { newBooking, type SlotWanted } from './hold-slot.ts'
import { lockService } from './lock.ts'
import { priceFor } from './price-for.ts'
import { putStep } from './put-step.ts'
import { offerToWaiting } from './settle-waitlist.ts'
import { slotAt } from './slots.ts'

export interface SeriesWanted extends SlotWanted {
  everyWeeks: number
  count: number
  amount: number
  onlyAll: boolean
}

export interface SeriesBooked {
  id: string
  dates: { startsAt: Date; booking: BookingRecord | null; problem: SlotProblem | null }[]
}

const most = 26

/** Books the same slot again and again: the dates that can be had, or all or none; the others are told with the reason. */
export async function bookSeries(wanted: SeriesWanted, context: Context): Promise<SeriesBooked> {
  const { everyWeeks, count, serviceId, servicePointId } = wanted
  if (!(count >= 2 && count <= most) || !(everyWeeks >= 1 && everyWeeks <= 4)) throw invalidSeries(most)
  const personId = customerOf(wanted, context)
  const { viewer, now, inTurn, transact } = context
  const seriesId = newId()
  return inTurn(serviceId, () =>
    transact(async (session, emit) => {
      const service = await lockService(serviceId, session)
      const desk = await openDesk(service, servicePointId, session)
      const dates = datesOf(wanted, desk.place.timeZone)
      // The right has to last to the end.
      const { startsAt: lastAt } = dates.at(-1)!
      const price = await priceFor(
        service,
        { ...wanted, personId },
        { startsAt: lastAt, now: now(), session },
      )
      if (price.amount !== wanted.amount) throw priceChanged(price.amount)
      const slots = dates.map(date => ({ ...date, slot: slotAt(date.startsAt, desk.terms) }))
      const [first, last] = [slots[0]!.slot, slots.at(-1)!.slot]
      const span = { from: first.blocksFrom, to: last.blocksTo }
      await offerToWaiting(desk, { ...first, blocksTo: last.blocksTo }, { session, emit, now: now() })
      const taken = await findTaken({ serviceId, terms: desk.terms, now: now(), ...span }, session)
      const group = groupOf(wanted)
      const checked = slots.map(({ startsAt: at, isSkipped, slot }) => {
        const asked = { serviceId, servicePointId, group }
        const problem = isSkipped
          ? 'SLOT_SKIPPED'
          : (problemOfHours(desk, slot, now()) ?? roomProblem(slot, asked, desk.terms, taken))
        return { startsAt: at, slot, problem: problem as SlotProblem | null }
      })
      if (wanted.onlyAll && checked.some(({ problem }) => problem))
        return {
          id: seriesId,
          dates: checked.map(({ startsAt: at, problem }) => ({ startsAt: at, booking: null, problem })),
        }

      const step = { session, emit, now: now(), by: actorOf(viewer) }
      const booked: SeriesBooked['dates'] = []
      for (const { startsAt: at, slot, problem } of checked) {
        if (problem) {
          booked.push({ startsAt: at, booking: null, problem })
          continue
        }
        const made = { personId, slot, price, desk, now: now(), viewer }
        const held = newBooking(wanted, made, { status: 'HELD', seriesId })
        await Booking.insertMany([held], { session })
        const next = desk.terms.needsAgreement ? 'REQUESTED' : 'CONFIRMED'
        booked.push({ startsAt: at, booking: await putStep(held, next, { service }, step), problem: null })
      }
      return { id: seriesId, dates: booked }
    }),
  )
}

/** The same hour of the clock of the place in each of the weeks; one that the clock skips is told so. */
function datesOf({ startsAt, everyWeeks, count }: SeriesWanted, timeZone: string) {
  const first = zonedAt(startsAt, timeZone)
  const wall = first.toPlainDateTime()
  return Array.from({ length: count }, (_, n) => {
    const wanted = wall.add({ weeks: n * everyWeeks })
    const zoned = wanted.toZonedDateTime(timeZone)
    const isSkipped = !zoned.toPlainDateTime().equals(wanted)
    return { startsAt: new Date(zoned.epochMilliseconds), isSkipped }
  })
}
