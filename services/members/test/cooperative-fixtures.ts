import { expect } from '@jest/globals'
import { Associate } from '../src/models/associate.ts'
import { Cooperative } from '../src/models/cooperative.ts'
import { ShareHolding } from '../src/models/share-holding.ts'
import { organisation, person } from './fixtures.ts'
import { done, type Run } from './share-fixtures.ts'

export const on = '2020-02-01'

export async function cooperative(run: Run, given: object = {}): Promise<string> {
  const input = { name: 'SCIC fictive', nominalCents: 2_000, ...given }
  return (await done(run('createCooperative', input))).id
}

export const somebody = async () => ({ personId: (await person())._id })
export const someBody = async () => ({
  organisationId: (await organisation({ legalForm: 'ASSOCIATION' }))._id,
})
export const authority = async () => ({
  organisationId: (await organisation({ legalForm: 'PUBLIC_BODY' }))._id,
})

/** Admits somebody new. @returns the id of the associate, and who it is */
export async function admit(
  run: Run,
  cooperativeId: string,
  category: string,
  shares = 1,
  more: object = {},
) {
  const holder = category === 'LOCAL_AUTHORITY' ? await authority() : await somebody()
  const associate = await done(
    run('admitAssociate', { cooperativeId, holder, category, shares, on, ...more }),
  )
  return { id: associate.id, holder }
}

/** One that keeps every rule with nothing to spare: three categories, and half the capital is an authority's. */
export async function founded(run: Run, given: object = {}) {
  const id = await cooperative(run, { hasEmployees: true, ...given })
  const beneficiary = await admit(run, id, 'BENEFICIARY', 3)
  const employee = await admit(run, id, 'EMPLOYEE', 2)
  const local = await admit(run, id, 'LOCAL_AUTHORITY', 5)
  await done(run('foundCooperative', { cooperativeId: id }))
  return { id, beneficiary, employee, local }
}

/** What a cooperative's row says is what its associates and their shares come to. */
export async function expectTallied(id: string): Promise<void> {
  const { tally, colleges, shareholders } = (await Cooperative.findById(id).lean())!
  const associates = await Associate.find({ cooperativeId: id, isCurrent: true }).lean()
  const holdings = await ShareHolding.find({ registerId: id }).lean()
  const held = new Map(holdings.map(({ holder, subscribed }) => [holder.id, subscribed]))
  for (const [category, told] of Object.entries(tally)) {
    const of = associates.filter(associate => associate.category === category)
    const shares = of.reduce((sum, { holder }) => sum + (held.get(holder.id) ?? 0), 0)
    expect([category, told]).toEqual([category, { associates: of.length, shares }])
  }
  expect(shareholders).toBe(holdings.length)
  for (const college of colleges)
    expect(college.associates).toBe(associates.filter(({ collegeId }) => collegeId === college.id).length)
}
