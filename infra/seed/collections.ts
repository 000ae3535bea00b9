import { eventsSeed } from './events.ts'
import { membersSeed } from './members.ts'
import { publicationsSeed } from './publications.ts'
import type { SeedCollection } from './seed-collection.ts'
import { servicesSeed } from './services.ts'

/** All that the seed fills, in order. */
export const seedCollections: SeedCollection[] = [
  ...membersSeed,
  ...servicesSeed,
  ...eventsSeed,
  ...publicationsSeed,
]
