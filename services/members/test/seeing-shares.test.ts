import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Associate } from '../src/models/associate.ts'
import { ShareHolding } from '../src/models/share-holding.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import { registerForExport } from '../src/operations/shares/register-for-export.ts'
import { admit, cooperative, on } from './cooperative-fixtures.ts'
import { buildForTests, member, organisation, person } from './fixtures.ts'
import { done, ofOrganisation, runner } from './share-fixtures.ts'

const as = subgraphUnderTest(buildForTests)
const run = runner(as)
const self = viewers.RESIDENT
const neighbour: Claims = { ...viewers.RESIDENT, personId: 'person-neighbour' }
const partner: Claims = { ...anyone, appId: 'app-partner', scopes: ['members:read'] }
let scic: string
let others: string[]

// One organisation and one person to look at, among ten times as many. Nothing below changes any of it.
beforeAll(async () => {
  await done(run('openShareRegister', { nominalCents: 1_500 }))
  await member({ _id: 'org-test', name: 'Organisation fictive', essBasis: 'BY_STATUTE' })
  others = (await Promise.all(Array.from({ length: 10 }, () => member({ essBasis: 'BY_STATUTE' })))).map(
    ({ _id }) => _id,
  )
  for (const id of [...others, 'org-test', ...others])
    await done(run('subscribeShares', { holder: ofOrganisation(id), shares: 2, on }))
  scic = await cooperative(run)
  await person({ _id: self.personId! })
  const holder = { personId: self.personId }
  await done(run('admitAssociate', { cooperativeId: scic, holder, category: 'BENEFICIARY', shares: 3, on }))
  for (const category of ['VOLUNTEER', 'VOLUNTEER', 'PRODUCER', 'LOCAL_AUTHORITY'])
    await admit(run, scic, category)
  await done(
    run('admitAssociate', {
      cooperativeId: scic,
      holder: ofOrganisation('org-test'),
      category: 'CONTRIBUTOR',
      on,
    }),
  )
  await amongOthers()
}, 60_000)

/** Rows of others behind each that is asked for: an index without the parent would read through them. */
async function amongOthers(): Promise<void> {
  const idsIn = async (model: { find(): { lean(): PromiseLike<unknown> } }) => {
    const rows = (await model.find().lean()) as { _id: string }[]
    return rows.flatMap(({ _id }) => Array.from({ length: 20 }, (_, n) => `${_id}~${n}`))
  }
  const shares = { subscribed: 1, paid: 1 }
  const holderOf = (id: string) => ({ kind: 'PERSON' as const, id: `person-${id}` })
  const registerId = 'register-of-others'
  const entered = {
    registerId,
    kind: 'SUBSCRIBED',
    shares: 1,
    on,
    recordedAt: new Date(),
    authorId: 'person-staff',
  }
  await ShareHolding.insertMany(
    (await idsIn(ShareHolding)).map(_id => ({ _id, registerId, holder: holderOf(_id), ...shares })),
  )
  await ShareMovement.insertMany(
    (await idsIn(ShareMovement)).map((_id, n) => {
      const entries = [{ holder: holderOf(_id), delta: shares, after: shares }]
      return { ...entered, _id, number: n + 1, entries }
    }),
  )
  const ids = await idsIn(Associate)
  const admitted = { category: 'PRODUCER', joinedOn: on, isCurrent: true }
  // And persons among the organisations of the same cooperative.
  await Associate.insertMany(
    ids.flatMap(id =>
      [registerId, scic].map(cooperativeId => {
        const _id = `${id}~${cooperativeId}`
        return { ...admitted, _id, cooperativeId, holder: holderOf(_id) }
      }),
    ),
  )
}

describe('a register', () => {
  const REGISTER = `query ($id: ID!, $holder: ShareHolderInput!) { shareRegister(id: $id) {
    subscribed capitalCents
    holdings(first: 1) { edges { node { subscribed } } }
    movements(first: 1) { edges { node { number author { id } entries { holder { organisation { name } person { id } } } } } }
    holding(holder: $holder) { subscribed capitalCents movements { edges { node { number } } } } } }`

  test.each<[string, Claims, string, object, string[]]>([
    ['staff', viewers.STAFF, 'cluster', ofOrganisation('org-test'), ['holdings', 'movements', 'holding']],
    [
      'the director',
      viewers.DIRECTOR,
      'cluster',
      ofOrganisation('org-test'),
      ['holdings', 'movements', 'holding'],
    ],
    ['a member of the holder', viewers.MEMBER, 'cluster', ofOrganisation('org-test'), ['holding']],
    [
      'a member of another',
      { ...viewers.MEMBER, organisationIds: ['org-x'] },
      'cluster',
      ofOrganisation('org-test'),
      [],
    ],
    ['an animator of the holder', viewers.ANIMATOR, 'cluster', ofOrganisation('org-test'), []],
    ['the person that holds shares', self, 'scic', { personId: self.personId }, ['holding']],
    ['a member, of a person', viewers.MEMBER, 'scic', { personId: self.personId }, []],
    ['a neighbour', neighbour, 'scic', { personId: self.personId }, []],
  ])('is seen by %s as far as they may', async (_, viewer, register, holder, seen) => {
    const id = register === 'scic' ? scic : register
    const { data, errors = [] } = await as(viewer).run(REGISTER, { id, holder })

    expect(data.shareRegister.subscribed).toBeGreaterThan(0)
    const all = ['holdings', 'movements', 'holding']
    expect(all.filter(field => data.shareRegister[field] !== null)).toEqual(seen)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(
      all.filter(field => !seen.includes(field)).map(() => 'FORBIDDEN'),
    )
  })

  test.each<[string, Claims, string]>([
    ['nobody', anyone, 'UNAUTHENTICATED'],
    ['an app', partner, 'FORBIDDEN'],
  ])('is not for %s', async (_, viewer, code) => {
    const { data, errors } = await as(viewer).run('{ shareRegister { subscribed } }')

    expect(data).toEqual({ shareRegister: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test('that is not there is an error, and who is not in it holds nothing', async () => {
    const unknown = await as(viewers.STAFF).run('{ shareRegister(id: "nowhere") { id } }')
    const { data } = await as(viewers.STAFF).run(
      '{ shareRegister { holding(holder: { personId: "nobody" }) { subscribed paid capitalCents holder { id } } } }',
    )

    expect(unknown.errors).toMatchObject([{ extensions: { code: 'SHARE_REGISTER_NOT_FOUND', field: 'id' } }])
    expect(data.shareRegister.holding).toEqual({
      subscribed: 0,
      paid: 0,
      capitalCents: 0,
      holder: { id: 'nobody' },
    })
  })

  test('is written by staff only', async () => {
    for (const [viewer, code] of [
      [viewers.MEMBER, 'FORBIDDEN'],
      [self, 'FORBIDDEN'],
      [anyone, 'UNAUTHENTICATED'],
    ] as const) {
      const { errors } = await runner(as, viewer)('subscribeShares', {
        holder: ofOrganisation('org-test'),
        shares: 1,
        on,
      })
      expect(errors).toMatchObject([{ extensions: { code } }])
    }
  })

  test('is exported line by line with the names of holders', async () => {
    const lines = []
    for await (const line of registerForExport(scic)) lines.push(line)

    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatchObject({
      number: 1,
      on,
      kind: 'SUBSCRIBED',
      holder: { kind: 'PERSON', id: self.personId },
      holderName: 'Habitant Fictif',
      subscribed: 3,
      subscribedAfter: 3,
      paidAfter: 0,
    })
    expect(lines[5]).toMatchObject({ number: 6, holderName: 'Organisation fictive' })
    expect(lines.every(({ holderName }) => holderName)).toBe(true)
    const sent = await commandsOf(['members'], async () => {
      for await (const _ of registerForExport('cluster'));
    })
    expect(sent).toEqual(['members.find', 'members.find', 'members.find'])
  })
})

describe('what somebody holds', () => {
  const own = `shares { edges { node { subscribed register { id } holder { id } } } }
    associateOf { edges { node { category cooperative { name } shares { subscribed } } } }`
  const OF_PERSON = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { ${own} } } }`
  const OF_ORGANISATION = `query ($id: ID!) { organisation(id: $id) { ${own} } }`

  test.each<[string, Claims, boolean]>([
    ['that person', self, true],
    ['staff', viewers.STAFF, true],
    ['a neighbour', neighbour, false],
    ['a member', viewers.MEMBER, false],
  ])('as a person is seen by %s as far as they may', async (_, viewer, sees) => {
    const { data, errors = [] } = await as(viewer).run(OF_PERSON, { id: self.personId })

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(sees ? [] : ['FORBIDDEN', 'FORBIDDEN'])
    if (sees)
      expect(data._entities[0]).toEqual({
        shares: {
          edges: [{ node: { subscribed: 3, register: { id: scic }, holder: { id: self.personId } } }],
        },
        associateOf: {
          edges: [
            {
              node: {
                category: 'BENEFICIARY',
                cooperative: { name: 'SCIC fictive' },
                shares: { subscribed: 3 },
              },
            },
          ],
        },
      })
  })

  test.each<[string, Claims, string | null]>([
    ['its members', viewers.MEMBER, null],
    ['staff', viewers.STAFF, null],
    ['members of others', { ...viewers.MEMBER, organisationIds: ['org-x'] }, 'FORBIDDEN'],
    ['residents', self, 'FORBIDDEN'],
    ['anybody', anyone, 'UNAUTHENTICATED'],
  ])('as an organisation is seen by %s or not', async (_, viewer, code) => {
    const { data, errors = [] } = await as(viewer).run(OF_ORGANISATION, { id: 'org-test' })

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(code ? [code, code] : [])
    if (!code) expect(data.organisation.shares.edges).toHaveLength(2)
  })
})

describe('a cooperative', () => {
  test('shows everybody which organisations are associates, and no person', async () => {
    const { data, errors } = await as(anyone).run(
      'query ($id: ID!) { cooperative(id: $id) { organisations { edges { node { name } } } associates { edges { node { id } } } } }',
      { id: scic },
    )

    expect(data.cooperative.associates).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(data.cooperative.organisations.edges).toHaveLength(2)
    expect(JSON.stringify(data)).not.toContain(self.personId)
  })
})

describe('every list reads an index in its order', () => {
  const page = '(first: 1, after: $after) { pageInfo { endCursor } }'
  const holdingOf = (holder: string) => `query ($after: String) { shareRegister {
    holding(holder: { organisationId: "${holder}" }) { list: movements${page} } } }`
  const ofCooperative = (field: string, args = '') =>
    `query ($after: String) { cooperatives(first: 1) { edges { node { list: ${field}(first: 1, after: $after${args}) {
      pageInfo { endCursor } } } } } }`

  test.each<[string, () => string, string[]]>([
    [
      'ShareRegister.holdings',
      () => `query ($after: String) { shareRegister { list: holdings${page} } }`,
      ['registerId_1__id_1'],
    ],
    [
      'ShareRegister.movements',
      () => `query ($after: String) { shareRegister { list: movements${page} } }`,
      ['registerId_1__id_1'],
    ],
    ['ShareHolding.movements', () => holdingOf(others[0]!), ['entries.holder.id_1_registerId_1_on_1__id_1']],
    [
      'Organisation.shares',
      () => `query ($after: String) { organisation(id: "org-test") { list: shares${page} } }`,
      ['holder.id_1__id_1'],
    ],
    [
      'Organisation.associateOf',
      () => `query ($after: String) { organisation(id: "org-test") { list: associateOf${page} } }`,
      ['holder.id_1__id_1'],
    ],
    ['Cooperative.associates', () => ofCooperative('associates'), ['cooperativeId_1_isCurrent_1__id_1']],
    [
      'Cooperative.associates of a category',
      () => ofCooperative('associates', ', filter: { category: VOLUNTEER }'),
      ['cooperativeId_1_isCurrent_1_category_1__id_1'],
    ],
    [
      'Cooperative.organisations',
      () => ofCooperative('organisations'),
      ['cooperativeId_1_isCurrent_1_holder.kind_1__id_1'],
    ],
  ])('%s', async (_, query, indexes) => {
    let after: string | null = null
    const turnPage = async () => {
      const { data, errors } = await as(viewers.STAFF).run(query(), { after })
      expect(errors).toBeUndefined()
      JSON.stringify(data, (name, value) => {
        if (name === 'endCursor') after = value
        return value
      })
    }

    const first = await plansOf('members', turnPage)
    expect(after).not.toBeNull()
    const second = await plansOf('members', turnPage)

    for (const plans of [first, second]) {
      expect(plans.flatMap(plan => plan.indexes).filter(index => indexes.includes(index))).toEqual(indexes)
      for (const { stages } of plans.filter(plan => plan.indexes.some(index => indexes.includes(index)))) {
        expect(stages).not.toContain('COLLSCAN')
        expect(stages).not.toContain('SORT')
      }
    }
  })

  test('a balance at a day is one read that looks at one movement', async () => {
    const plans = await plansOf('members', () =>
      as(viewers.STAFF).run(
        `{ shareRegister { holding(holder: { organisationId: "${others[0]}" }, asOf: "2020-12-31") { subscribed } } }`,
      ),
    )

    expect(plans).toHaveLength(2)
    expect(plans[1]!.indexes).toEqual(['entries.holder.id_1_registerId_1_on_1__id_1'])
    expect(plans[1]!.looksAt).toBe(1)
    expect(plans[1]!.stages).not.toContain('SORT')
  })

  test('a page of associates with what each holds costs the same for one as for all', async () => {
    const query = `query ($first: Int) { cooperatives { edges { node { associates(first: $first) { edges { node {
      category college { id } holder { organisation { name } person { id } } shares { subscribed capitalCents } } } } } } } }`
    const costOf = (first: number) => commandsOf(['members'], () => as(viewers.STAFF).run(query, { first }))

    // Cooperatives, their associates, and for all of these who they are, what they hold, and its worth.
    expect(await costOf(100)).toEqual(['members.find', 'members.aggregate', ...Array(4).fill('members.find')])
    expect((await costOf(1)).length).toBeLessThanOrEqual(6)
  })
})

test('organisations that are no associates are not shown as such', async () => {
  await organisation({ name: 'Sans lien' })

  const { data } = await as(anyone).run(
    '{ cooperatives { edges { node { organisations { edges { node { name } } } } } } }',
  )

  expect(JSON.stringify(data)).not.toContain('Sans lien')
})
