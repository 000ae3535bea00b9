import { configOrExit } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { runProcess } from '@cluster/server'
import { buildServicesWorker } from './build-worker.ts'
import { workerVariables } from './config.ts'

const config = configOrExit(workerVariables)
const { server, close } = await buildServicesWorker(config)
await runProcess(
  { server, close: () => close().then(closeDatabases) },
  { host: config.HOST, port: config.PORT },
)
