import { configOrExit } from '@cluster/config'
import { runProcess } from '@cluster/server'
import { buildGateway } from './build.ts'
import { gatewayVariables, subgraphVariables } from './config.ts'
import { httpUpstream } from './http-upstream.ts'

const config = configOrExit({ ...gatewayVariables, ...subgraphVariables })
const gateway = await buildGateway({
  config,
  subgraphs: {
    members: httpUpstream(config.MEMBERS_URL),
    services: httpUpstream(config.SERVICES_URL),
    events: httpUpstream(config.EVENTS_URL),
    publications: httpUpstream(config.PUBLICATIONS_URL),
    notifications: httpUpstream(config.NOTIFICATIONS_URL),
    identity: httpUpstream(config.IDENTITY_URL),
  },
  pages: config.DEV_MAIL_URL ? { '/dev/mail': httpUpstream(config.DEV_MAIL_URL) } : {},
})
await runProcess(gateway, { host: config.HOST, port: config.PORT })
