import type { Graph } from '@cluster/graph'
import type { Mailer } from '@cluster/mail'
import type { HashAddress } from '../operations/addresses/rest-address.ts'
import type { Unsubscriptions } from '../operations/preferences/unsubscribe.ts'

/** With what reminders are sent. */
export interface SendMeans {
  graph: Graph
  mailer: Mailer
  hashAddress: HashAddress
  unsubscriptions: Unsubscriptions
}
