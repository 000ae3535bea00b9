import { newId } from '@cluster/database'
import { type Asker, type Result, viewers } from '@cluster/testkit'
import type { Signed } from '@cluster/viewer'
import { Cluster, clusterId } from '../src/models/cluster.ts'
import { CompositionChange } from '../src/models/composition-change.ts'
import { CompositionDay } from '../src/models/composition-day.ts'
import { CompositionHead, headId } from '../src/models/composition-head.ts'
import { Deadline } from '../src/models/deadline.ts'
import { Derogation } from '../src/models/derogation.ts'
import { Dues } from '../src/models/dues.ts'
import { DuesPayment } from '../src/models/dues-payment.ts'
import { MembershipEntry } from '../src/models/membership-entry.ts'
import { type EssBasis, Organisation, type OrganisationRecord } from '../src/models/organisation.ts'
import { Person } from '../src/models/person.ts'
import { completeOrganisation } from '../src/operations/directory/complete-organisation.ts'
import { takeOverMembers } from '../src/operations/membership/take-over-members.ts'
import { outbox } from '../src/outbox.ts'

export type As = (claims: Signed) => Asker

/** All that a test of memberships starts without; the histories past their models, which never let go of them. */
export const emptied = [
  ...[Cluster, Deadline, Derogation, Dues, Organisation, Person, outbox.facts],
  CompositionDay,
  ...[CompositionChange, DuesPayment, MembershipEntry].map(({ collection }) => ({
    deleteMany: () => collection.deleteMany({}),
  })),
  { deleteMany: () => CompositionHead.updateOne({ _id: headId }, { number: 0 }, { upsert: true }) },
]

export const cluster = (statutoryEssShare = 65) =>
  Cluster.create({
    _id: clusterId,
    name: 'Grappe fictive',
    formalisedIn: 2010,
    legalForm: 'UES',
    statutoryEssShare,
  })

/** Members since a day, with a history; many at once. */
export async function members(
  count: number,
  essBasis: EssBasis | null,
  since = '2012-01-01',
): Promise<OrganisationRecord[]> {
  const all = Array.from({ length: count }, () =>
    completeOrganisation({
      _id: newId(),
      name: `Membre fictif ${newId()}`,
      essBasis,
      membership: { state: 'ACTIVE', since },
    }),
  )
  await Organisation.insertMany(all)
  await takeOverMembers(new Date())
  return all
}

/** Who has applied, as if on a day. */
export async function applicants(
  count: number,
  essBasis: EssBasis | null,
  on: string | null = null,
): Promise<string[]> {
  const all = Array.from({ length: count }, () =>
    completeOrganisation({
      _id: newId(),
      name: `Candidate fictive ${newId()}`,
      essBasis,
      membership: { state: 'APPLIED', since: null, on },
      appliedAt: new Date(),
    }),
  )
  await Organisation.insertMany(all)
  return all.map(({ _id }) => _id)
}

const inputs: Record<string, string> = {
  applyForMembership: 'ApplyForMembershipInput',
  admitMember: 'AdmitMemberInput',
  setMemberVotes: 'SetMemberVotesInput',
  withdrawMember: 'LeaveInput',
  excludeMember: 'LeaveInput',
  correctMembership: 'CorrectMembershipInput',
  addRepresentative: 'RepresentativeInput',
  removeRepresentative: 'RepresentativeInput',
}
const fields = 'id name essBasis membership { state since votes }'

/** Takes a step by its mutation; in the name of staff unless it says otherwise. */
export async function take(
  as: As,
  mutation: string,
  input: object,
  claims: Signed = viewers.STAFF,
): Promise<Result> {
  const type = inputs[mutation] ?? 'MembershipStepInput'
  return as(claims).run(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, {
    input,
  })
}

/** The code of a refusal; null for none. */
export const codeOf = ({ errors }: Result): string | null => errors?.[0]?.extensions.code ?? null

const HISTORY = `query ($id: ID!) { organisation(id: $id) { membership { history(first: 100) { edges { node {
  number step state on reason votes corrects author { id } } } } } } }`

/** The history of an organisation, as staff sees it. */
export async function historyOf(as: As, id: string): Promise<Record<string, unknown>[]> {
  const { data } = await as(viewers.STAFF).run(HISTORY, { id })
  return data.organisation.membership.history.edges.map(({ node }: { node: object }) => node)
}

/** The kinds of facts that others were told. */
export const factsTold = async (): Promise<string[]> =>
  (await outbox.facts.find({ to: 'notifications' }).sort({ _id: 1 }).lean()).map(({ type }) => type)
