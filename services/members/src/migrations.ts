import { createCollections, type Migration, trusted } from '@cluster/database'
import { Cluster } from './models/cluster.ts'
import { Organisation } from './models/organisation.ts'
import { Person } from './models/person.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  {
    name: '001-collections-and-indexes',
    run: () => createCollections([Cluster, Organisation, Person]),
  },
  {
    name: '002-roles-and-mail-addresses',
    run: async () => {
      await Person.createIndexes()
      await Person.updateMany({ roles: trusted({ $exists: false }) }, { roles: ['RESIDENT'] })
    },
  },
]
