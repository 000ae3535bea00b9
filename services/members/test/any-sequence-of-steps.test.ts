import { inTransaction } from '@cluster/database'
import { subgraphUnderTest } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CompositionChange, type CompositionChangeRecord } from '../src/models/composition-change.ts'
import { CompositionDay } from '../src/models/composition-day.ts'
import { type EssBasis, Organisation, type OrganisationRecord } from '../src/models/organisation.ts'
import { changeComposition } from '../src/operations/composition/change-composition.ts'
import { addCounts, differenceOf, noCounts } from '../src/operations/composition/counts.ts'
import { complies } from '../src/operations/composition/ess-rule.ts'
import { findCounts } from '../src/operations/composition/find-composition.ts'
import { rebuildComposition } from '../src/operations/composition/rebuild-composition.ts'
import { weightOf } from '../src/operations/composition/weight-of.ts'
import { buildForTests, manySteps as steps } from './fixtures.ts'
import { applicants, cluster, codeOf, emptied, members, take } from './membership.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const today = dayOf(new Date())

/** From which states a step is tried: what is never possible would teach nothing. */
const tried = {
  applyForMembership: ['WITHDRAWN', 'EXCLUDED', 'REFUSED'],
  admitMember: ['APPLIED'],
  suspendMember: ['ACTIVE'],
  resumeMembership: ['SUSPENDED'],
  setMemberVotes: ['ACTIVE', 'SUSPENDED'],
  withdrawMember: ['ACTIVE', 'SUSPENDED'],
  excludeMember: ['ACTIVE', 'SUSPENDED'],
  changeEssBasis: ['ACTIVE', 'SUSPENDED'],
} as const
type Kind = keyof typeof tried

const step = fc.record({
  kind: fc.constantFrom(...(Object.keys(tried) as Kind[]), 'admitMember' as const, 'admitMember' as const),
  whom: fc.nat(),
  daysAgo: fc.oneof(fc.constant(0), fc.nat(30)),
  votes: fc.integer({ min: 1, max: 5 }),
  isEss: fc.boolean(),
})

/** As a decision on the basis changes it: the organisation and the composition in one transaction. */
async function changeEssBasis(id: string, essBasis: EssBasis): Promise<string | null> {
  try {
    await inTransaction('members', async session => {
      const before = (await Organisation.findById(id).session(session).lean<OrganisationRecord>())!
      await Organisation.updateOne({ _id: id }, { essBasis }, { session })
      const delta = differenceOf(weightNow(before), weightNow({ ...before, essBasis }))
      const change = { organisationId: id, cause: 'ESS_BASIS', on: today, delta } as const
      const emit = () => undefined
      await changeComposition(change, { session, emit, now: new Date(), measure: 'HEADCOUNT' })
    })
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

const weightNow = ({ membership, ...rest }: OrganisationRecord) =>
  weightOf({ ...rest, votes: membership?.votes ?? 1, capitalCents: 0 })

/** What the members come to, from the organisations alone. */
const fromOrganisations = async () =>
  (await Organisation.find({ isMember: true }).lean<OrganisationRecord[]>())
    .map(weightNow)
    .reduce(addCounts, noCounts)

test(`after any ${steps} steps the rule held after each of them, and on each day`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), async wanted => {
      await cluster()
      await members(9, 'BY_STATUTE', addDays(today, -400))
      await members(3, 'NONE', addDays(today, -300))
      await applicants(20, 'BY_STATUTE')
      await applicants(20, 'NONE')
      const organisations = await Organisation.find().lean<OrganisationRecord[]>()
      const stateOf = new Map(organisations.map(({ _id, membership }) => [_id, membership!.state as string]))
      const outcomes = new Map<string | null, number>()

      for (const [n, { kind, whom, daysAgo, votes, isEss }] of wanted.entries()) {
        const able = [...stateOf].filter(([, state]) => (tried[kind] as readonly string[]).includes(state))
        const [organisationId] = able[whom % able.length] ?? []
        if (!organisationId) continue
        let code: string | null
        if (kind === 'changeEssBasis') {
          code = await changeEssBasis(organisationId, isEss ? 'BY_CONDITIONS' : 'NONE')
        } else {
          const on =
            kind === 'applyForMembership' ? {} : { on: addDays(today, -daysAgo), reason: 'Au hasard' }
          const more = kind === 'setMemberVotes' ? { votes } : {}
          const answer = await take(as, kind, { organisationId, ...on, ...more })
          code = codeOf(answer)
          if (!code) stateOf.set(organisationId, answer.data[kind].membership.state)
        }
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1)
        if (n % 25 === 0) expect(await findCounts(today)).toEqual(await fromOrganisations())
      }

      expect([...outcomes.keys()].sort()).toEqual(['COMPOSITION_RULE_BROKEN', 'STEP_OUT_OF_ORDER', null])
      expect(outcomes.get(null)).toBeGreaterThan(steps / 10)
      await checkJournal()
    }),
    { numRuns: 1, endOnFailure: true },
  )
}, 240_000)

/** Goes through the changes as they were written, as one who only has those would. */
async function checkJournal(): Promise<void> {
  const changes = await CompositionChange.find().sort({ _id: 1 }).lean<CompositionChangeRecord[]>()
  expect(changes.map(({ _id }) => _id)).toEqual(changes.map((_, n) => n + 1))
  // The first twelve were members before.
  const days = new Map<string, typeof noCounts>()
  for (const [n, { on, delta }] of changes.entries()) {
    days.set(on, addCounts(days.get(on) ?? noCounts, delta))
    if (n < 11) continue
    let counts = noCounts
    for (const day of [...days.keys()].sort()) {
      counts = addCounts(counts, days.get(day)!)
      if (!complies(counts.HEADCOUNT, 65))
        throw new Error(`After change ${n + 1} the rule is broken on ${day}`)
      if (counts.VOTES.ess > counts.VOTES.total) throw new Error(`More votes of the ESS than votes on ${day}`)
    }
  }
  const kept = await CompositionDay.find().sort({ _id: 1 }).lean()
  await rebuildComposition()
  expect(await CompositionDay.find().sort({ _id: 1 }).lean()).toEqual(kept)
  expect(await findCounts(today)).toEqual(await fromOrganisations())
}
