import { configOrExit } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { runProcess } from '@cluster/server'
import { buildMembersWorker } from './build-worker.ts'
import { workerVariables } from './config.ts'

const config = configOrExit(workerVariables)
const { server, close } = await buildMembersWorker(config)
await runProcess(
  { server, close: () => close().then(closeDatabases) },
  { host: config.HOST, port: config.PORT },
)
