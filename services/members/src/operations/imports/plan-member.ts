import { newId } from '@cluster/database'
import { duplicateInFile, memberSinceDiffers } from '../../import-errors.ts'
import type { OrganisationRecord, StoredMembership } from '../../models/organisation.ts'
import { completeOrganisation } from '../directory/complete-organisation.ts'
import { withSiren } from '../directory/read-facts.ts'
import { checkEssBasis } from '../ess/check-ess-basis.ts'
import type { Known } from './known-organisations.ts'
import type { ToldMember } from './read-member.ts'

export interface ToldAtLine {
  line: number
  told: ToldMember
}

/** What a record makes of an organisation; `before` is null for a new one. */
export interface Plan {
  record: ToldAtLine
  before: OrganisationRecord | null
  after: OrganisationRecord
}

/**
 * What a record makes of the organisation that it means.
 * @param lineOf the line of the file that an organisation, by its id, was told at already
 * @throws DomainError for what contradicts the file or what is known
 */
export function planMember(
  record: ToldAtLine,
  known: Known,
  lineOf: (id: string) => number | undefined,
): Plan {
  const { line, told } = record
  const before = known.find(told) ?? null
  const earlier = before && lineOf(before._id)
  if (before && earlier && earlier !== line) {
    throw duplicateInFile(before.siren && before.siren === told.facts.siren ? 'siren' : 'name', earlier)
  }
  const after = completeOrganisation(merge(before, told))
  checkEssBasis(after.essBasis, after.legalForm, 'ess_basis')
  return { record, before, after }
}

function merge(before: OrganisationRecord | null, { name, facts, memberSince, votes }: ToldMember) {
  const after = withSiren({ _id: newId(), ...before, ...facts, name })
  return { ...after, membership: membershipOf(before?.membership ?? null, memberSince, votes) }
}

/** Makes a member of one that has no membership. Who was suspended or has left is not made one by an old file. */
function membershipOf(
  before: StoredMembership | null,
  memberSince: string | null,
  votes: number | null,
): StoredMembership | null {
  if (!before)
    return memberSince
      ? { state: 'ACTIVE', since: memberSince, votes: votes ?? 1, number: 0, on: null }
      : null
  if (memberSince && before.since && before.since !== memberSince) throw memberSinceDiffers(before.since)
  return { ...before, since: before.since ?? memberSince, votes: votes ?? before.votes }
}
