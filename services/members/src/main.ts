import { configOrExit } from '@cluster/config'
import { runProcess } from '@cluster/server'
import { buildMembers } from './build.ts'
import { subgraphVariables } from './config.ts'

const config = configOrExit(subgraphVariables)
await runProcess(await buildMembers(config), { host: config.HOST, port: config.PORT })
