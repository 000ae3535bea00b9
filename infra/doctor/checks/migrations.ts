import { openDatabase, pendingMigrations } from '@cluster/database'
import { allMigrations } from '../../seed/open-databases.ts'
import { fault, info, ok, warning } from '../finding.ts'
import type { Check } from '../options.ts'
import { ifUp } from '../reach.ts'

/** What each database lacks; nothing is run here. */
export const checkMigrations: Check = async ({ mongodb, mongodbUri, cluster }) =>
  ifUp(await mongodb(), async ({ hello: { isWritablePrimary } }) => {
    if (!isWritablePrimary) return [info('not checked: MongoDB has no primary')]
    const databases = Object.entries(allMigrations).map(async ([name, migrations]) => {
      await openDatabase(name, mongodbUri)
      return { name, pending: await pendingMigrations(name, migrations) }
    })
    const lacking = (await Promise.all(databases)).filter(({ pending }) => pending.length > 0)
    if (lacking.length === 0) return [ok(`none pending in ${Object.keys(allMigrations).join(', ')}`)]

    const { judge, mend } = cluster.is === 'running' ? behind(cluster.owner.pid) : notYetRun
    return lacking.map(({ name, pending }) => judge(`${name} lacks ${pending.join(', ')}`, mend))
  })

const notYetRun = {
  judge: warning,
  mend: 'npm start runs them; in production each service does when it starts.',
}

const behind = (pid: number) => ({
  judge: fault,
  mend: `The code is newer than the cluster that runs: stop it (kill ${pid}), then npm start.`,
})
