// Prints lines for .env with what only the cluster itself may know. Any Node from 20 on runs it.
import { randomBytes } from 'node:crypto'

for (const name of ['VIEWER_SECRET', 'IDENTITY_SECRET', 'WORKER_CLIENT_SECRET', 'TICKET_SECRET'])
  console.log(`${name}=${randomBytes(32).toString('base64url')}`)
