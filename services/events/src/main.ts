import { configOrExit } from '@cluster/config'
import { runProcess } from '@cluster/server'
import { buildEvents } from './build.ts'
import { subgraphVariables } from './config.ts'

const config = configOrExit(subgraphVariables)
await runProcess(await buildEvents(config), { host: config.HOST, port: config.PORT })
