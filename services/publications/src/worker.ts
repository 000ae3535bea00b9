import { configOrExit } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { runProcess } from '@cluster/server'
import { buildPublicationsWorker } from './build-worker.ts'
import { workerVariables } from './config.ts'

const config = configOrExit(workerVariables)
const { server, close } = await buildPublicationsWorker(config)
await runProcess(
  { server, close: () => close().then(closeDatabases) },
  { host: config.HOST, port: config.PORT },
)
