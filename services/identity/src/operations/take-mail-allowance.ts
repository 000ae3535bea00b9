import { isDuplicateKey, trusted } from '@cluster/database'
import { MailAllowance } from '../models/mail-allowance.ts'

/** How many codes an address is sent in an hour: more would help who guesses, or pesters. */
const mailsAnHour = 5
const hourMs = 3_600_000

/**
 * Takes one of the mails that an address may be sent in an hour; however many ask at once, no more are given.
 * @param address its keyed hash
 * @returns false when there is none left
 */
export async function takeMailAllowance(address: string, now: Date): Promise<boolean> {
  for (let place = 1; place <= mailsAnHour; place += 1) {
    if (await take(`${address}-${place}`, now)) return true
  }
  return false
}

async function take(place: string, now: Date): Promise<boolean> {
  try {
    await MailAllowance.updateOne(
      { _id: place, freeFrom: trusted({ $lte: now }) },
      { $set: { freeFrom: new Date(now.getTime() + hourMs) } },
      { upsert: true },
    )
    return true
  } catch (error) {
    // It is there, but not free.
    if (isDuplicateKey(error)) return false
    throw error
  }
}
