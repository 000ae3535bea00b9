import { migrate, openDatabase } from '@cluster/database'
import { migrations as events } from '@cluster/events/migrations.ts'
import { migrations as identity } from '@cluster/identity/migrations.ts'
import { migrations as members } from '@cluster/members/migrations.ts'
import { migrations as notifications } from '@cluster/notifications/migrations.ts'
import { migrations as publications } from '@cluster/publications/migrations.ts'
import { migrations as services } from '@cluster/services/migrations.ts'

/** The migrations of each database. */
export const allMigrations = { members, services, events, publications, notifications, identity }

/** Opens every database of the cluster in this process and brings it up to date, for tools that write to them. */
export async function openDatabases(mongodbUri: string): Promise<void> {
  await Promise.all(
    Object.entries(allMigrations).map(async ([name, migrations]) => {
      await openDatabase(name, mongodbUri)
      await migrate(name, migrations)
    }),
  )
}
