import type { Viewer } from '@cluster/viewer'
import type { Context } from '../../context.ts'
import { personMissing } from '../../errors.ts'
import type { Group } from '../../models/service.ts'

/** For whom somebody asks: themselves, or whom they name, where they may. @throws DomainError PERSON_MISSING or FORBIDDEN */
export function customerOf({ personId }: { personId: string | null }, { viewer, self }: Context): string {
  const customer = personId ?? viewer.personId
  if (!customer) throw personMissing()
  // An app with the right to book may name anybody.
  if (viewer.personId) self.mustBe(customer)
  else self.isVouchedFor()
  return customer
}

/** Who takes a step: a person, or an app in its own name. */
export const actorOf = ({ personId, appId }: Viewer): string | null => personId ?? appId

/** Whose quota it counts in: those on the account of a company have one of their own. */
export const groupOf = ({ organisationId }: { organisationId: string | null }): Group =>
  organisationId ? 'COMPANIES' : 'RESIDENTS'
