import { eventually } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { agendaQuery } from '../bench/agenda.ts'
import { portsNeeded, processPlans } from '../distributed/processes.ts'
import { clusterPlace, runCluster, type TestCluster } from './cluster.ts'
import { publishEventDueIn, register, remindersOf, unsubscribeByMail } from './life-of-an-event.ts'

jest.setTimeout(120_000)

let place: Awaited<ReturnType<typeof clusterPlace>>
let cluster: TestCluster

beforeAll(async () => {
  place = await clusterPlace()
  cluster = await runCluster('distributed', place)
})
afterAll(async () => {
  await cluster.end('SIGTERM')
  place.remove()
})

/** The process ids that the command printed last for a name. */
const pidOf = (name: string) => Number(new RegExp(`(\\d+) {2}${name}\\n`).exec(cluster.output())?.[1])

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the cluster as a process for each part', () => {
  test('answers the Agenda from all four subgraphs', async () => {
    const { data, errors } = await cluster.ask(agendaQuery)

    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toMatch(
      /Repas de quartier.*Unis-Cité.*Panier.*Terre d'Opale.*Publication fictive/,
    )
  })

  test('reminds by workers of their own', async () => {
    const id = await publishEventDueIn(3_000, cluster)
    await register(id, 'RESIDENT', cluster)

    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['SENT']), 20_000)
  })

  test('ends reminders by the address in a mail, with nobody signed in', async () => {
    expect(await unsubscribeByMail(cluster)).toBe('OFF')
  })

  test('reminds once its issuer is back, where a worker that needs a token finds it away', async () => {
    const [identity, worker] = [pidOf('identity'), pidOf('notifications-worker')]
    await cluster.ask('{ me { id } }', {}, 'RESIDENT')
    process.kill(identity, 'SIGSTOP')
    process.kill(worker, 'SIGKILL')
    const id = await publishEventDueIn(3_000, cluster)
    await register(id, 'RESIDENT', cluster)
    await eventually(() => expect(cluster.output()).toMatch(/"reason":"TOKEN_UNAVAILABLE"/), 30_000)
    expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual([])

    process.kill(identity, 'SIGCONT')

    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['SENT']), 60_000)
  })

  test('signs people in over HTTP, by tokens whose keys the gateway finds', async () => {
    const found = (await (await fetch(`${cluster.url}/.well-known/openid-configuration`)).json()) as {
      issuer: string
      token_endpoint: string
    }
    const page = await fetch(
      `${cluster.url}/oidc/auth?${new URLSearchParams({
        client_id: 'web',
        response_type: 'code',
        redirect_uri: `${cluster.url}/graphql`,
        scope: 'openid',
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      })}`,
      { redirect: 'manual' },
    )

    expect(found).toMatchObject({ issuer: cluster.url, token_endpoint: `${cluster.url}/oidc/token` })
    expect(page.status).toBe(303)
    expect(page.headers.get('location')).toMatch(/\/oidc\/interaction\//)
  })

  test('forwards the mail page to where it is', async () => {
    expect(await (await fetch(`${cluster.url}/dev/mail`)).text()).toContain('<h1>Mails</h1>')
  })

  test('answers what it can when a subgraph is killed, names the one that is missing, and recovers', async () => {
    const pid = pidOf('publications')
    // Stopped first, so that it cannot come back before it was missed.
    process.kill(pid, 'SIGKILL')
    const partial = await cluster.ask(agendaQuery)

    expect(JSON.stringify(partial.data)).toMatch(/Repas de quartier.*Unis-Cité.*Panier.*Terre d'Opale/)
    expect(partial.errors).toMatchObject([
      {
        message: expect.stringContaining('publications'),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'publications' },
      },
    ])
    await eventually(async () => {
      const whole = await cluster.ask(agendaQuery)
      expect(whole.errors).toBeUndefined()
      expect(JSON.stringify(whole.data)).toContain('Publication fictive')
    }, 20_000)
    expect(cluster.output()).toContain('publications ended (SIGKILL)')
  })

  test('says in /health/ready which part is missing', async () => {
    process.kill(pidOf('services'), 'SIGKILL')

    const answer = await (await fetch(`${cluster.url}/health/ready`)).json()

    expect(answer).toEqual({ status: 'not ready', missing: { services: 'cannot be reached' } })
    await eventually(
      async () => expect((await fetch(`${cluster.url}/health/ready`)).status).toBe(200),
      20_000,
    )
  })

  test('leaves no process behind when its supervisor is killed outright', async () => {
    // Those of this cluster only, which were not killed before: other tests run processes of the same files.
    const names = processPlans({}, 1, Array(portsNeeded).fill(1)).map(({ name }) => name)
    const pids = names.map(pidOf).filter(isRunning)
    expect(pids.length).toBeGreaterThan(names.length / 2)

    await cluster.end('SIGKILL')

    await eventually(() => expect(pids.filter(isRunning)).toEqual([]), 60_000)
    // The stores it left are taken up by the next start.
    cluster = await runCluster('distributed', place)
    expect((await cluster.ask('{ cluster { name } }')).data.cluster.name).toBe('Initiatives et Cité')
  })
})
