import { ShareHolding } from '@cluster/members/models/share-holding.ts'
import { ShareMovement } from '@cluster/members/models/share-movement.ts'
import { clusterRegisterId, ShareRegister } from '@cluster/members/models/share-register.ts'
import { bought, buildRegister, organisation } from './build-register.ts'
import { cooperativeRegister } from './cooperative.ts'
import { fictitious } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const [first, second, third, fourth] = [0, 1, 2, 3].map(n => organisation(fictitious.organisation(n)))

/**
 * Who holds shares of the union is not told of members that exist: these are fictitious ones. All subscribe on the day on
 * which they become members, as `takeOverMembers` has it: what they hold counts from that day on.
 */
export const unionRegister = buildRegister(clusterRegisterId, 1_500, [
  ...bought('2010-12-01', first!, 40),
  ...bought('2012-03-01', second!, 30),
  ...bought('2015-06-01', third!, 20),
  { on: '2016-01-01', kind: 'SUBSCRIBED', holder: fourth!, shares: 20 },
  { on: '2016-01-01', kind: 'PAID', holder: fourth!, shares: 10 },
  { on: '2016-07-01', kind: 'PAID', holder: fourth!, shares: 5 },
])

const registers = [unionRegister, cooperativeRegister]

export const sharesSeed: SeedCollection[] = [
  { model: ShareRegister, documents: () => registers.map(({ register }) => register) },
  { model: ShareMovement, documents: () => registers.flatMap(({ movements }) => movements) },
  { model: ShareHolding, documents: () => registers.flatMap(({ holdings }) => holdings) },
]
