import { answersOf } from '@cluster/subgraph/answers'
import { type Asker, type Result, subgraphUnderTest, viewers } from '@cluster/testkit'
import type { Signed } from '@cluster/viewer'
import { beforeEach } from '@jest/globals'
import { Associate } from '../src/models/associate.ts'
import { CompositionChange } from '../src/models/composition-change.ts'
import { CompositionDay, type Measure } from '../src/models/composition-day.ts'
import { Cooperative } from '../src/models/cooperative.ts'
import { Organisation } from '../src/models/organisation.ts'
import { Person } from '../src/models/person.ts'
import { ShareHolding } from '../src/models/share-holding.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import { ShareRegister } from '../src/models/share-register.ts'
import { buildForTests, member } from './fixtures.ts'

const emptied = [
  Associate,
  CompositionChange,
  CompositionDay,
  Cooperative,
  Organisation,
  Person,
  ShareHolding,
  ShareMovement,
  ShareRegister,
  answersOf('members'),
]

/** The subgraph on a database without registers or cooperatives before each test. */
export function sharesUnderTest(measure: Measure = 'HEADCOUNT'): (claims: Signed) => Asker {
  const as = subgraphUnderTest(config => buildForTests(config, measure))
  // Past mongoose, which lets nobody empty what is only added to.
  beforeEach(async () => {
    for (const model of emptied) await model.collection.deleteMany({})
  })
  return as
}

const MOVEMENT = `id number kind shares on corrects reason entries {
  holder { kind id } subscribed paid subscribedAfter paidAfter }`

const inputTypes = {
  openShareRegister: 'OpenShareRegisterInput',
  subscribeShares: 'MoveSharesInput',
  payShares: 'MoveSharesInput',
  redeemShares: 'MoveSharesInput',
  transferShares: 'TransferSharesInput',
  correctShareMovement: 'CorrectShareMovementInput',
  createCooperative: 'CreateCooperativeInput',
  defineColleges: 'DefineCollegesInput',
  noteEmployees: 'NoteEmployeesInput',
  foundCooperative: 'FoundCooperativeInput',
  admitAssociate: 'AdmitAssociateInput',
  moveAssociate: 'MoveAssociateInput',
  removeAssociate: 'RemoveAssociateInput',
}
export type MutationName = keyof typeof inputTypes

const COOPERATIVE = `id name state hasEmployees
  colleges { id name weightPercent isWeightGiven categories }
  associateCounts { total byCategory { category associates } byCollege { college { id } associates } }
  statutoryChecks { rule satisfied hard numbers { measure value atLeast atMost } }`
const ASSOCIATE = 'id category college { id } joinedOn leftOn holder { kind id }'

const selectionOf = (name: MutationName): string => {
  if (name === 'openShareRegister')
    return 'id nominalCents currency subscribed paid capitalCents lastNumber lastOn'
  if (name.endsWith('Associate')) return ASSOCIATE
  return /Cooperative$|Colleges$|Employees$/.test(name) ? COOPERATIVE : MOVEMENT
}

export const mutationOf = (name: MutationName): string =>
  `mutation ($input: ${inputTypes[name]}!) { ${name}(input: $input) { ${selectionOf(name)} } }`

/** Lets a test run mutations by their names: `run('payShares', { … })`. */
export function runner(as: (claims: Signed) => Asker, claims: Signed = viewers.STAFF) {
  return (name: MutationName, input: object): Promise<Result> => as(claims).run(mutationOf(name), { input })
}
export type Run = ReturnType<typeof runner>

/** What a mutation answered that must not be refused. */
export async function done(answer: Promise<Result>) {
  const { data, errors } = await answer
  if (errors) throw new Error(JSON.stringify(errors))
  return Object.values(data)[0] as { id: string; number: number; [field: string]: unknown }
}

export const codesOf = (answers: readonly Result[]): string[] =>
  answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))

/** The register of the union with members that hold so many shares, all paid for. */
export async function unionWith(run: Run, holdings: readonly number[], on = '2020-01-01') {
  await done(run('openShareRegister', { nominalCents: 1_500 }))
  const members = await Promise.all(holdings.map(() => member({ essBasis: 'BY_STATUTE' })))
  const ids = members.map(({ _id }) => _id)
  for (const [n, shares] of holdings.entries()) {
    const wanted = { holder: { organisationId: ids[n] }, shares, on }
    await done(run('subscribeShares', wanted))
    await done(run('payShares', wanted))
  }
  return ids
}

export const ofOrganisation = (organisationId: string) => ({ organisationId })
