import type { AddressInfo } from 'node:net'
import { createServer, runProcess } from '@cluster/server'

// A process with a slow page, for the tests of draining; it tells its port and what it does on stdout.
const server = createServer({ name: 'slow', logLevel: 'info', checks: {} })
server.get('/slow', async () => {
  console.log('SLOW BEGINS')
  await new Promise(resolve => setTimeout(resolve, 600))
  return { slow: true }
})
server.get('/secrets', async request => {
  const { headers } = request
  request.log.info({ req: { headers }, headers, other: { headers } }, 'with headers')
  throw new Error('the password is hidden-word')
})
const close = async () => console.log('CLOSED')
await runProcess({ server, close }, { host: '127.0.0.1', port: 0 })
const { port } = server.server.address() as AddressInfo
console.log(`PORT ${port}`)
