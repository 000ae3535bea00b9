import type { Graph } from '@cluster/graph'
import type { DeadlineOperations } from './deadline-operations.ts'
import type { DeadlineTime } from './notice-times.ts'

export type DeadlineState = 'CALLED_OFF' | 'MET' | 'OPEN' | 'PASSED'

/** What planning needs to know of a deadline, as the graph tells it. */
export interface DeadlineFacts extends DeadlineTime {
  id: string
  kind: string
  state: DeadlineState
  revision: number
  /** The revision in which that changed last of which people are told. */
  changedIn: number
}

interface PlanNode extends Omit<DeadlineFacts, 'at' | 'changedAt'> {
  at: string
  changedAt: string
  recipients: {
    edges: { node: { id: string } | null }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** A deadline with those who are told of it, a page at a time; nothing where it is gone. @throws GraphUnavailable */
export async function* readDeadline(graph: Graph, { plan }: DeadlineOperations, id: string) {
  let after: string | null = null
  do {
    const { deadline }: { deadline: PlanNode | null } = await graph.ask(plan, { id, after })
    if (!deadline) return
    const { recipients, at, changedAt, ...rest }: PlanNode = deadline
    const facts: DeadlineFacts = { ...rest, at: new Date(at), changedAt: new Date(changedAt) }
    yield { facts, recipientIds: recipients.edges.flatMap(({ node }) => (node ? node.id : [])) }
    after = recipients.pageInfo.hasNextPage ? recipients.pageInfo.endCursor : null
  } while (after)
}

/** Null where it is gone. @throws GraphUnavailable */
export async function readRevision(
  graph: Graph,
  { revision }: DeadlineOperations,
  id: string,
): Promise<number | null> {
  const { deadline } = await graph.ask<{ deadline: { revision: number } | null }>(revision, { id })
  return deadline?.revision ?? null
}
