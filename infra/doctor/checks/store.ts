import type { AtHand } from '../at-hand.ts'
import { type Finding, fault, info, ok, warning } from '../finding.ts'
import type { Options } from '../options.ts'
import type { Reached } from '../reach.ts'

export interface Store<T> {
  reached: Reached<T>
  atHand(): Promise<AtHand>
  versionOf(store: T): string
  oldest: [number, number]
  /** The environment variable that leads to a server of somebody else's, and its value. */
  given: { variable: string; value: string }
  /** The file in the data folder that our own server logs to. */
  log: string
  /** How `npm start` would fetch it. */
  fetching: string
}

/** Which way a store is had, or would be, and whether it runs. */
export async function storeFindings<T>(store: Store<T>, { config, cluster }: Options): Promise<Finding[]> {
  const { reached, oldest, given, log, fetching } = store
  if (reached.is === 'up') {
    const version = store.versionOf(reached.store)
    const whose = given.value ? `given by ${given.variable}` : 'of this cluster'
    const text = `${version} ${whose}, at ${reached.address}`
    if (isOlder(version, oldest))
      return [fault(`${text}: too old`, `Update it to ${oldest.join('.')} or later.`)]
    return [ok(text)]
  }
  if (reached.is === 'silent' && given.value) {
    return [
      fault(
        `${given.variable} leads to ${reached.address}, where nothing of use answers: ${reached.reason}`,
        `Start that server, correct ${given.variable}, or unset it: the cluster then brings its own.`,
      ),
    ]
  }
  if (reached.is === 'silent') {
    const pid = cluster.is === 'running' ? cluster.owner.pid : 'unknown'
    return [
      fault(
        `the running cluster's at ${reached.address} does not answer: ${reached.reason}`,
        `Stop the cluster (kill ${pid}) and start it again: npm start. Its log: ${config.dataDir}/${log}`,
      ),
    ]
  }
  const { found, passedOver } = await store.atHand()
  const from = found
    ? `it will take ${found.version}, ${found.way}: ${found.path}`
    : `it will fetch it: ${fetching}`
  return [
    ...passedOver.map(reason => warning(`${reason}: passed over`, 'Update it, or take it off the PATH.')),
    info(`${reached.why}; ${from}`),
  ]
}

function isOlder(version: string, [major, minor]: [number, number]): boolean {
  const [itsMajor = 0, itsMinor = 0] = version.split('.').map(Number)
  return itsMajor < major || (itsMajor === major && itsMinor < minor)
}
