import { ShareHolding } from '@cluster/members/models/share-holding.ts'
import { ShareMovement } from '@cluster/members/models/share-movement.ts'
import { clusterRegisterId, ShareRegister } from '@cluster/members/models/share-register.ts'
import { bought, buildRegister, organisation } from './build-register.ts'
import { cooperativeRegister } from './cooperative.ts'
import { fictitious } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const [first, second, third, fourth] = [0, 1, 2, 3].map(n => organisation(fictitious.organisation(n)))

/** Who holds shares of the union is not told of members that exist: these are fictitious ones, from their first day. */
export const unionRegister = buildRegister(clusterRegisterId, 1_500, [
  ...bought('2010-12-01', first!, 40),
  ...bought('2012-03-01', second!, 30),
  ...bought('2015-06-01', third!, 20),
  ...bought('2016-01-01', fourth!, 20),
  { on: '2018-05-15', kind: 'TRANSFERRED', holder: first!, to: second!, shares: 5 },
  { on: '2019-09-30', kind: 'SUBSCRIBED', holder: third!, shares: 2 },
])

/** What the register adds to the capital of each organisation, day by day: for the journal of the composition. */
export const capitalChanges = unionRegister.movements.flatMap(({ on, entries }) =>
  entries
    .filter(({ delta }) => delta.subscribed !== 0)
    .map(({ holder, delta }) => ({
      organisationId: holder.id,
      on,
      cents: delta.subscribed * unionRegister.register.nominalCents,
    })),
)

const registers = [unionRegister, cooperativeRegister]

export const sharesSeed: SeedCollection[] = [
  { model: ShareRegister, documents: () => registers.map(({ register }) => register) },
  { model: ShareMovement, documents: () => registers.flatMap(({ movements }) => movements) },
  { model: ShareHolding, documents: () => registers.flatMap(({ holdings }) => holdings) },
]
