import { anyone, commandsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Cluster, clusterId } from '../src/models/cluster.ts'
import { buildForTests, member, organisation } from './fixtures.ts'

const CLUSTER = '{ cluster { name formalisedIn legalForm statutoryEssShare memberCount essMemberCount } }'
const facts = { name: 'Grappe fictive', formalisedIn: 2010, legalForm: 'UES' as const, statutoryEssShare: 65 }

const { run: ask } = subgraphUnderTest(buildForTests)(anyone)

describe('the cluster', () => {
  test('is null before its seed is loaded', async () => {
    expect(await ask(CLUSTER)).toEqual({ data: { cluster: null } })
  })

  test('without members counts none', async () => {
    await Cluster.create({ _id: clusterId, ...facts })

    expect(await ask(CLUSTER)).toEqual({ data: { cluster: { ...facts, memberCount: 0, essMemberCount: 0 } } })
  })

  test('counts who is a member, and as ESS only what is known to be', async () => {
    await member({ essBasis: 'BY_STATUTE' })
    await member({ essBasis: 'BY_CONDITIONS' })
    await member({ essBasis: 'NONE' })
    await member({ essBasis: null })
    await member({ essBasis: 'BY_STATUTE', membership: { state: 'SUSPENDED', since: null } })
    await organisation({ essBasis: 'BY_STATUTE' })
    for (const state of ['APPLIED', 'WITHDRAWN', 'EXCLUDED'] as const) {
      await organisation({ essBasis: 'BY_STATUTE', membership: { state, since: null } })
    }

    const { data } = await ask(CLUSTER)

    expect(data.cluster).toMatchObject({ memberCount: 5, essMemberCount: 3 })
  })

  test('counts both in one aggregate, from an index alone', async () => {
    expect(await commandsOf(['members'], () => ask(CLUSTER))).toEqual(['members.find', 'members.aggregate'])

    const [, counting] = await plansOf('members', () => ask(CLUSTER))
    expect(counting!.indexes).toEqual(['isMember_1_essBasis_1'])
    expect(counting!.stages).not.toContain('FETCH')
  })

  test('is one: a second row is refused', async () => {
    await expect(Cluster.create({ _id: 'another', ...facts })).rejects.toThrow()
    expect(await Cluster.countDocuments()).toBe(1)
  })
})
