import { configOrExit } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { runProcess } from '@cluster/server'
import { buildIdentity } from './build.ts'
import { subgraphVariables } from './config.ts'

const config = configOrExit(subgraphVariables)
const { server, close } = await buildIdentity(config)
await runProcess(
  { server, close: () => close().then(closeDatabases) },
  { host: config.HOST, port: config.PORT },
)
