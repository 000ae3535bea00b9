import type { Context } from '../../context.ts'
import { personMissing } from '../../errors.ts'
import type { RegistrationRecord } from '../../models/registration.ts'
import { keepPlaces } from './keep-places.ts'
import type { Asked, Wish } from './wish.ts'

/**
 * Keeps places for the person who asks, or for whom staff or an app name; where there are not enough, puts them on the
 * waitlist.
 */
export async function registerForEvent(wish: Wish, context: Context): Promise<RegistrationRecord> {
  const { viewer, self, now, transact } = context
  const personId = wish.personId ?? viewer.personId
  if (!personId) throw personMissing()
  self.mustBe(personId)

  const asked: Asked = { wish, personId, viewer, now, outcome: null }
  // When registration opens, many come at once.
  const registration = await transact(
    async (_, emit) => {
      const outcome = asked.outcome!
      if ('refusal' in outcome) throw outcome.refusal
      const { registration } = outcome
      emit({ type: `registration.${registration.status.toLowerCase()}`, subject: registration._id })
      return registration
    },
    { key: wish.eventId, item: asked, prepare: keepPlaces },
  )
  const { outcome } = asked
  if (outcome && 'rank' in outcome) context.loaders.rank.prime(registration._id, outcome.rank)
  return registration
}
