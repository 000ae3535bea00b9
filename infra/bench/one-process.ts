// A process of its own, so that what it costs can be told from what measures it.
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { startCluster } from '../standalone/start-cluster.ts'
import { answerTasks } from './child.ts'

export interface OneProcessTask {
  prepared: Pick<Prepared, 'env' | 'mailFolder'>
  port: number
}

let end = async () => {}
answerTasks<OneProcessTask>(
  async ({ prepared, port }) => {
    end = await startCluster({ ...prepared, stop: async () => {} }, port)
    return 'ready'
  },
  () => end(),
)
