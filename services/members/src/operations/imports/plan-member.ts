import { isDeepStrictEqual } from 'node:util'
import { newId } from '@cluster/database'
import type { AnyBulkWriteOperation } from 'mongoose'
import { duplicateInFile, essBasisContradictsForm } from '../../import-errors.ts'
import type { EssBasis, LegalForm, OrganisationRecord } from '../../models/organisation.ts'
import { completeOrganisation } from '../directory/complete-organisation.ts'
import { findMeant } from './find-known.ts'
import type { ToldMember } from './read-member.ts'

/** Law 2014-856, article 1: bodies of public law never belong, companies and traders not by their form. */
const contradictions: Record<EssBasis, LegalForm[]> = {
  BY_CONDITIONS: ['PUBLIC_BODY'],
  BY_STATUTE: ['COMMERCIAL_COMPANY', 'PUBLIC_BODY', 'SOLE_TRADER'],
  NONE: [],
}

/**
 * The write that makes the database say what a record tells, null when it does already.
 * @param known organisations as they will be after the writes planned so far; changed along
 * @param claims the line that each organisation was told at; added to
 * @throws DomainError AMBIGUOUS_NAME, DUPLICATE_IN_FILE or ESS_BASIS_CONTRADICTS_FORM
 */
export function planMember(
  told: ToldMember,
  line: number,
  known: OrganisationRecord[],
  claims: Map<string, number>,
): AnyBulkWriteOperation<OrganisationRecord> | null {
  const before = findMeant(told, known)
  const earlier = before && claims.get(before._id)
  if (earlier && earlier !== line) {
    throw duplicateInFile(before.siren && before.siren === told.facts.siren ? 'siren' : 'name', earlier)
  }
  const after = completeOrganisation(merge(before, told))
  checkEssBasis(after)

  claims.set(after._id, line)
  if (!before) {
    known.push(after)
    return { insertOne: { document: after } }
  }
  known[known.indexOf(before)] = after
  const changes = Object.entries(after).filter(
    ([field, value]) => !isDeepStrictEqual(value, before[field as keyof OrganisationRecord]),
  )
  if (changes.length === 0) return null
  // The SIREN in the filter: should another import have given it one meanwhile, this one looks again.
  const filter = { _id: before._id, siren: before.siren }
  return { updateOne: { filter, update: { $set: Object.fromEntries(changes) } } }
}

function merge(before: OrganisationRecord | undefined, { name, facts, memberSince }: ToldMember) {
  const after = { _id: newId(), ...before, ...facts, name }
  if (!memberSince) return after
  // The day may be set right, but who was suspended or has left is not made a member again by an old file.
  const state = before?.membership?.state ?? 'ACTIVE'
  return { ...after, membership: { ...before?.membership, state, since: memberSince } }
}

function checkEssBasis({ essBasis, legalForm }: OrganisationRecord): void {
  if (!essBasis || !legalForm) return
  if (contradictions[essBasis].includes(legalForm)) throw essBasisContradictsForm(essBasis, legalForm)
}
