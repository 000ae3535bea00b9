import type { Self } from '@cluster/subgraph'
import type { Viewer } from '@cluster/viewer'
import type { ElectorRecord } from '../../models/elector.ts'

type Voice = Pick<ElectorRecord, 'electorId' | 'kind'>

/** The electors that somebody may be: the person, and the organisations that it represents as a member. */
export function voicesOf({ personId, organisationIds, has }: Viewer): string[] {
  return [...(personId ? [personId] : []), ...(has('MEMBER') ? organisationIds : [])]
}

/** Whether somebody may vote for an elector as if it were that: a person for itself, a member for its organisation. */
export const mayActFor = ({ electorId }: Voice, viewer: Viewer): boolean =>
  voicesOf(viewer).includes(electorId)

/** @throws DomainError FORBIDDEN */
export const mustActFor = ({ electorId, kind }: Voice, self: Self): void =>
  kind === 'PERSON' ? self.mustBe(electorId) : self.mustBe(undefined, { organisationId: electorId })
