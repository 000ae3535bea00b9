import { isDeepStrictEqual } from 'node:util'
import { isDuplicateKey } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { nameTaken, sirenTaken } from '../../errors.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { completeOrganisation } from './complete-organisation.ts'

/** What an organisation is after some of its facts changed: only these, and what follows from them, are written. */
export async function writeOrganisation(
  before: OrganisationRecord,
  changes: Partial<OrganisationRecord>,
  session: ClientSession,
): Promise<OrganisationRecord> {
  const after = completeOrganisation({ ...before, ...changes })
  const update = changesBetween(before, after)
  if (update) await orTaken(after, Organisation.updateOne({ _id: before._id }, { $set: update }, { session }))
  return after
}

export async function insertOrganisation(
  organisation: OrganisationRecord,
  session: ClientSession,
): Promise<OrganisationRecord> {
  await orTaken(organisation, Organisation.insertMany([organisation], { session }))
  return organisation
}

/** The fields that differ, with what they are after; null where none does. */
export function changesBetween(
  before: OrganisationRecord,
  after: OrganisationRecord,
): Partial<OrganisationRecord> | null {
  const changes = Object.entries(after).filter(
    ([field, value]) => !isDeepStrictEqual(value, before[field as keyof OrganisationRecord]),
  )
  return changes.length > 0 ? Object.fromEntries(changes) : null
}

/** @throws DomainError SIREN_TAKEN or NAME_TAKEN, as the unique indexes say */
async function orTaken({ siren }: OrganisationRecord, write: PromiseLike<unknown>): Promise<void> {
  try {
    await write
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    throw siren ? sirenTaken(siren) : nameTaken()
  }
}
