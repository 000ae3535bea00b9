import { conciergeSeed } from './concierge.ts'
import { cooperativeSeed } from './cooperative.ts'
import { eventsSeed } from './events.ts'
import { membersSeed } from './members.ts'
import { publicationsSeed } from './publications.ts'
import type { SeedCollection } from './seed-collection.ts'
import { servicesSeed } from './services.ts'
import { sharesSeed } from './shares.ts'
import { shiftsSeed } from './shifts.ts'

/** All that the seed fills, in order. */
export const seedCollections: SeedCollection[] = [
  ...membersSeed,
  ...cooperativeSeed,
  ...sharesSeed,
  ...servicesSeed,
  ...conciergeSeed,
  ...eventsSeed,
  ...shiftsSeed,
  ...publicationsSeed,
]
