import { createProducer } from '@cluster/jobs'
import type { Asker, Result } from '@cluster/testkit'
import { testConfig } from '@cluster/testkit'
import type { Signed } from '@cluster/viewer'
import { Registration, type RegistrationRecord } from '../src/models/registration.ts'
import { WaitlistEntry } from '../src/models/waitlist-entry.ts'
import { followOffer } from '../src/operations/schedule/follow-offer.ts'
import { outbox } from '../src/outbox.ts'

const fields = 'id status rank partySize group offerEndsAt revision'
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`

const operations = {
  register: ['registerForEvent', 'RegisterForEventInput'],
  cancel: ['cancelRegistration', 'CancelRegistrationInput'],
  accept: ['acceptOffer', 'AcceptOfferInput'],
  decline: ['declineOffer', 'DeclineOfferInput'],
  change: ['changeRegistration', 'ChangeRegistrationInput'],
} as const

type Ask = (viewer: Signed, input: object) => Promise<Result & { registration: Shown }>
export interface Shown {
  id: string
  status: RegistrationRecord['status']
  rank: number | null
  partySize: number
  group: string | null
  offerEndsAt: string | null
  revision: number
}

/** What people do about their places, each with its answer: `desk(as).register(viewers.RESIDENT, { eventId })`. */
export function desk(as: (claims: Signed) => Asker): Record<keyof typeof operations, Ask> {
  const asks = Object.entries(operations).map(([verb, [name, input]]) => {
    const ask: Ask = async (viewer, given) => {
      const { data, errors } = await as(viewer).run(mutation(name, input), { input: given })
      return { data, ...(errors ? { errors } : {}), registration: data?.[name] }
    }
    return [verb, ask]
  })
  return Object.fromEntries(asks)
}

export const rowOf = async (id: string): Promise<RegistrationRecord> =>
  (await Registration.findById(id).lean<RegistrationRecord>())!

/** The log of a date, each entry as `1 OFFERED`. */
export async function logOf(occurrenceId: string): Promise<string[]> {
  const entries = await WaitlistEntry.find({ occurrenceId }).sort({ _id: 1 }).lean()
  return entries.map(({ queueNumber, step }) => `${queueNumber} ${step}`)
}

/** Lets the end of an offer come, as a worker does whose database has the instant `at`. */
export async function endOffer(id: string, at: Date): Promise<Date | null> {
  const producer = createProducer({ redisUrl: testConfig().REDIS_URL })
  try {
    return await followOffer(id, at, outbox.transact(producer))
  } finally {
    await producer.close()
  }
}
