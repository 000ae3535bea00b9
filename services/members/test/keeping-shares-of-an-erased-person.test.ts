import { answersOf } from '@cluster/subgraph/answers'
import { anyone, viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Associate } from '../src/models/associate.ts'
import { ShareHolding } from '../src/models/share-holding.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import { admit, cooperative, expectTallied, on } from './cooperative-fixtures.ts'
import { person } from './fixtures.ts'
import { expectSound } from './replayed-register.ts'
import { done, runner, sharesUnderTest } from './share-fixtures.ts'

const as = sharesUnderTest()
const run = runner(as)
const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
const ERASE = 'mutation ($input: EraseFromMembersInput!) { eraseFromMembers(input: $input) }'
const erase = (personId: string) => as(eraser).run(ERASE, { input: { personId } })

const me = viewers.RESIDENT.personId!
let scic: string
let second: string

beforeEach(async () => {
  await person({ _id: me })
  ;[scic, second] = [await cooperative(run), await cooperative(run)]
  const holder = { personId: me }
  const staff = { ...viewers.STAFF, idempotency: { key: 'key-1', fingerprint: 'body-1' } }
  const wanted = { holder, category: 'BENEFICIARY', shares: 3, on }
  await done(runner(as, staff)('admitAssociate', { cooperativeId: scic, ...wanted }))
  await done(run('admitAssociate', { cooperativeId: second, ...wanted }))
  const paying = { ...viewers.STAFF, idempotency: { key: 'key-2', fingerprint: 'body-2' } }
  await done(runner(as, paying)('payShares', { registerId: scic, holder, shares: 3, on }))
  const own = { ...viewers.STAFF, personId: me, idempotency: { key: 'key-3', fingerprint: 'body-3' } }
  const { holder: other } = await admit(run, scic, 'VOLUNTEER', 2)
  await done(runner(as, own)('transferShares', { registerId: scic, from: holder, to: other, shares: 1, on }))
})

describe('a person that holds shares', () => {
  test('is given all that the registers keep of it', async () => {
    const { data } = await as(viewers.RESIDENT).run(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on PersonalData { members } } }',
      { keys: [{ __typename: 'PersonalData', personId: me }] },
    )

    expect(data._entities[0].members).toMatchObject({
      person: { id: me },
      shares: [
        { registerId: scic, subscribed: 2, paid: 2 },
        { registerId: second, subscribed: 3, paid: 0 },
      ],
      shareMovementsEntered: [{ registerId: scic, number: 4 }],
      associateOf: [
        { cooperativeId: scic, category: 'BENEFICIARY', joinedOn: on },
        { cooperativeId: second, category: 'BENEFICIARY' },
      ],
    })
    const { shareMovements } = data._entities[0].members
    expect(shareMovements).toHaveLength(4)
    expect(shareMovements).toContainEqual({
      registerId: scic,
      number: 4,
      kind: 'TRANSFERRED',
      on,
      change: { subscribed: -1, paid: -1 },
      after: { subscribed: 2, paid: 2 },
    })
  })

  test('is erased so that nothing leads to it, and the registers stay what they were', async () => {
    const { data, errors } = await erase(me)

    expect([data, errors]).toEqual([{ eraseFromMembers: true }, undefined])
    for (const model of [Associate, ShareHolding, ShareMovement, answersOf('members')])
      expect(JSON.stringify(await model.collection.find().toArray())).not.toContain(me)
    for (const id of [scic, second]) {
      await expectSound(id)
      await expectTallied(id)
    }
    expect(await ShareMovement.countDocuments()).toBe(5)
  })

  test('has one other id in each register, by which its shares are still redeemed', async () => {
    await erase(me)
    const holderIn = async (registerId: string) =>
      (await ShareHolding.find({ registerId }).lean())
        .map(({ holder }) => holder.id)
        .find(id => id.startsWith('erased-'))!
    const [here, there] = [await holderIn(scic), await holderIn(second)]

    const redeemed = await done(
      run('redeemShares', { registerId: scic, holder: { personId: here }, shares: 1, on }),
    )

    expect(here).not.toBe(there)
    expect(redeemed.entries).toMatchObject([{ holder: { kind: 'PERSON', id: here }, subscribedAfter: 1 }])
    const { data } = await as(viewers.STAFF).run(
      `{ shareRegister(id: "${scic}") { movements { edges { node { author { id } entries { holder { id person { id } } } } } } } }`,
    )
    expect(JSON.stringify(data)).not.toContain(me)
    await expectSound(scic)
    await expectTallied(scic)
  })

  test('is erased again without a change', async () => {
    await erase(me)
    const before = await ShareMovement.find().lean()

    expect((await erase(me)).data).toEqual({ eraseFromMembers: true })
    expect(await ShareMovement.find().lean()).toEqual(before)
  })

  test('is answered no more to who sends the request again, and nothing is done twice', async () => {
    await erase(me)
    const staff = { ...viewers.STAFF, idempotency: { key: 'key-2', fingerprint: 'body-2' } }

    const again = await done(
      runner(as, staff)('payShares', { registerId: scic, holder: { personId: me }, shares: 3, on }),
    )

    expect(again).toMatchObject({ number: 2 })
    expect(JSON.stringify(again)).not.toContain(me)
    expect(await ShareMovement.countDocuments()).toBe(5)
  })
})
