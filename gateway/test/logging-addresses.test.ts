import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { eventually } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { configOf } from './fixtures.ts'

test('the secret address of a calendar gets into no log, whatever comes of it', async () => {
  const file = fileURLToPath(new URL('logging-process.ts', import.meta.url))
  const { REDIS_URL, CLUSTER_PREFIX, VIEWER_SECRET, OIDC_ISSUER, JWKS_URL } = configOf()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env: { REDIS_URL, CLUSTER_PREFIX, VIEWER_SECRET, OIDC_ISSUER, JWKS_URL, LOG_LEVEL: 'debug' },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (printed += chunk))
  try {
    await eventually(() => expect([...printed.matchAll(/URL http/g)]).toHaveLength(3), 20_000)
    const [there, here, nowhere] = [...printed.matchAll(/URL (\S+)/g)].map(([, url]) => url)
    const secret = 'hidden-word'
    const asked = [
      `${there}/calendar/person/${secret}.ics`,
      `${there}/calendar/person/${secret}-fault.ics`,
      `${there}/calendar/person/${secret}`,
      `${here}/calendar/person/${secret}.ics`,
      `${nowhere}/calendar/person/${secret}.ics`,
      `${nowhere}/calendars/person/${secret}.ics`,
    ]

    const statuses = []
    for (const url of asked) statuses.push((await fetch(url)).status)
    await eventually(() => expect(printed).toContain('a request failed'))

    expect(statuses).toEqual([200, 500, 404, 404, 502, 404])
    const metrics = await (await fetch(`${there}/metrics`)).text()
    expect(metrics).toContain('route="/calendar/*"')
    expect(printed + metrics).not.toContain(secret)
  } finally {
    child.kill('SIGKILL')
  }
}, 30_000)
