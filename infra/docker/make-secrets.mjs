// Prints lines for .env with what only the cluster itself may know. Any Node from 20 on runs it.
import { randomBytes } from 'node:crypto'

const names = [
  'VIEWER_SECRET',
  'IDENTITY_SECRET',
  'NOTIFICATIONS_SECRET',
  'WORKER_CLIENT_SECRET',
  'TICKET_SECRET',
]
for (const name of names) console.log(`${name}=${randomBytes(32).toString('base64url')}`)
