import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabases, openDatabase } from '@cluster/database'
import { createProducer } from '@cluster/jobs'
import { Elector } from '@cluster/members/models/elector.ts'
import { Person } from '@cluster/members/models/person.ts'
import { endDeadline } from '@cluster/members/operations/deadlines/end-deadline.ts'
import { setDeadline } from '@cluster/members/operations/deadlines/set-deadline.ts'
import { outbox } from '@cluster/members/outbox.ts'
import { eventually } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { agendaQuery } from '../bench/agenda.ts'
import { organisations, people } from '../seed/ids.ts'
import { ownerOf } from '../stores/claim.ts'
import { clusterPlace, runCluster, type TestCluster } from './cluster.ts'
import {
  bookSlot,
  changePolicy,
  draftEventDueIn,
  publishEventDueIn,
  register,
  remindersOf,
  unsubscribeByMail,
} from './life-of-an-event.ts'

jest.setTimeout(120_000)

const oldSecret = 'of-an-older-version-of-an-older-version'
let place: Awaited<ReturnType<typeof clusterPlace>>
let cluster: TestCluster

beforeAll(async () => {
  place = await clusterPlace()
  // As a version that signed tokens with key files has left it.
  mkdirSync(join(place.dataDir, 'keys'), { mode: 0o700 })
  writeFileSync(join(place.dataDir, 'keys/viewer-secret'), oldSecret, { mode: 0o600 })
  writeFileSync(join(place.dataDir, 'keys/issuer.jwk.json'), '{}', { mode: 0o600 })
  cluster = await runCluster('standalone', place)
})
afterAll(async () => {
  await cluster.end('SIGTERM')
  place.remove()
})

describe('the cluster in one process', () => {
  test('answers the Agenda from all four subgraphs', async () => {
    const { data, errors } = await cluster.ask(agendaQuery)

    const nodes = data.upcomingOccurrences.edges.map(({ node }: { node: object }) => node)
    expect(errors).toBeUndefined()
    expect(nodes).toHaveLength(10)
    expect(JSON.stringify(nodes)).toMatch(
      /Repas de quartier.*Unis-Cité.*Panier.*Terre d'Opale.*Publication fictive/,
    )
  })

  test('keeps the secrets that its data folder has, and adds what is missing for its owner alone', async () => {
    const read = (name: string) => readFileSync(join(place.dataDir, 'keys', name), 'utf8')

    expect(read('viewer-secret')).toBe(oldSecret)
    for (const name of ['identity-secret', 'worker-client-secret']) {
      expect(read(name)).toMatch(/^[\w-]{43}$/)
      expect(statSync(join(place.dataDir, 'keys', name)).mode & 0o777).toBe(0o600)
    }
  })

  test('reminds those registered, each in their language, with the event for their calendar', async () => {
    const id = await publishEventDueIn(3_000, cluster)
    await Promise.all([register(id, 'RESIDENT', cluster), register(id, 'ENGLISH_RESIDENT', cluster)])

    const mails = await eventually(async () => {
      const found = (await cluster.mails()).filter(({ subject }) => /Goûter|tea/.test(subject ?? ''))
      expect(found).toHaveLength(2)
      return found
    }, 20_000)

    const subjects = mails.map(({ subject }) => subject).sort()
    expect(subjects).toEqual(['Dans une heure : Goûter fictif', 'In an hour: Fictitious tea'])
    for (const { attachments, text } of mails) {
      expect(attachments.find(({ filename }) => filename === 'event.ics')?.content.toString()).toMatch(
        /BEGIN:VTIMEZONE/,
      )
      expect(text).toMatch(/Unis-Cité/)
    }
    // A mail arrives a moment before that is noted.
    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['SENT', 'SENT']))
  })

  test('ends reminders by the address in a mail, with nobody signed in', async () => {
    expect(await unsubscribeByMail(cluster)).toBe('OFF')
  })

  test('tells search engines of an event, with what another subgraph knows of its organiser', async () => {
    const { data } = await cluster.ask(
      '{ upcomingOccurrences(first: 1) { edges { node { event { jsonLd organiser { name } } } } } }',
    )

    const { jsonLd, organiser } = data.upcomingOccurrences.edges[0].node.event
    expect(jsonLd.organizer.name).toBe(organiser.name)
  })

  test('tells those registered that an event is called off, and reminds them no more', async () => {
    const id = await publishEventDueIn(60_000, cluster)
    await register(id, 'RESIDENT', cluster)
    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['PLANNED']))

    await cluster.ask(
      'mutation ($id: ID!) { cancelEvent(input: { id: $id }) { status } }',
      { id },
      'ANIMATOR',
    )

    await eventually(async () => {
      expect(await remindersOf(id, 'EVENT_CANCELLED', cluster)).toEqual(['SENT'])
      expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['CANCELLED'])
    })
    const mails = await cluster.mails()
    const [mail] = mails.filter(({ subject }) => subject === 'Annulé : Goûter fictif')
    expect(mail?.attachments.map(({ content }) => content.toString()).join()).toContain('METHOD:CANCEL')
  })

  test('tells who has booked a service so, with an entry for the calendar, and who gives it back', async () => {
    const id = await bookSlot(cluster)
    const mailsOf = async (subject: RegExp) =>
      (await cluster.mails()).filter(mail => subject.test(mail.subject ?? ''))

    const [mail] = await eventually(async () => {
      const found = await mailsOf(/^Réservé : Repassage/)
      expect(found).toHaveLength(1)
      return found
    }, 20_000)
    expect(mail!.text).toContain('Point de service fictif')
    expect(mail!.attachments.map(({ content }) => content.toString()).join()).toContain('METHOD:REQUEST')
    await cluster.ask(
      'mutation ($id: ID!) { cancelBooking(input: { id: $id }) { status } }',
      { id },
      'RESIDENT',
    )
    await eventually(async () => expect(await mailsOf(/^Réservation annulée/)).toHaveLength(1), 20_000)
  })

  test('plans by another policy what was planned already, once staff change it, and back', async () => {
    const id = await publishEventDueIn(60_000, cluster)
    await register(id, 'RESIDENT', cluster)
    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['PLANNED']))
    const plain = ['DAYS 7', 'DAYS 1', 'HOURS 1']

    await changePolicy(0, plain.slice(0, 2), cluster)
    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['CANCELLED']))
    await changePolicy(1, plain, cluster)

    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['PLANNED']))
  })

  test('tells those registered that an event was moved, and reminds them at its new time', async () => {
    const id = await publishEventDueIn(60_000, cluster)
    await register(id, 'ENGLISH_RESIDENT', cluster)
    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['PLANNED']))
    const startsAt = new Date(Date.now() + 3_600_000 + 4_000)

    await cluster.ask(
      'mutation ($input: MoveEventInput!) { moveEvent(input: $input) { revision } }',
      { input: { id, startsAt } },
      'ANIMATOR',
    )

    // The planner calls the old one off, or at the latest its sender, when it would be due.
    await eventually(async () => {
      expect(await remindersOf(id, 'EVENT_MOVED', cluster)).toEqual(['SENT'])
      expect((await remindersOf(id, 'HOUR_1', cluster)).sort()).toEqual(['CANCELLED', 'SENT'])
    }, 90_000)
    const subjects = (await cluster.mails()).map(({ subject }) => subject)
    expect(subjects).toContain('Changed: Fictitious tea')
  })

  test('publishes what is scheduled when its time comes, and reminds those who register then', async () => {
    const id = await draftEventDueIn(15_000, cluster)
    const publishAt = new Date(Date.now() + 1_500)
    const seen = () => cluster.ask('query ($id: ID!) { event(id: $id) { status } }', { id }, 'RESIDENT')
    await cluster.ask(
      'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { status } }',
      { input: { id, publishAt } },
      'ANIMATOR',
    )
    expect((await seen()).errors).toMatchObject([{ extensions: { code: 'EVENT_NOT_FOUND' } }])

    await eventually(async () => expect((await seen()).data.event.status).toBe('PUBLISHED'), 20_000)
    await register(id, 'RESIDENT', cluster)

    await eventually(async () => expect(await remindersOf(id, 'HOUR_1', cluster)).toEqual(['SENT']), 60_000)
  })

  test('offers a place that is given back to who waits, by mail, and reminds who accepts', async () => {
    const id = await publishEventDueIn(3_600_000, cluster, { capacity: 1 })
    const first = await register(id, 'RESIDENT', cluster)
    const second = await register(id, 'ENGLISH_RESIDENT', cluster)
    await eventually(async () => expect(await remindersOf(id, 'WAITLISTED', cluster)).toEqual(['SENT']))

    await cluster.ask(
      'mutation ($id: ID!) { cancelRegistration(input: { id: $id }) { status } }',
      { id: first },
      'RESIDENT',
    )
    await eventually(async () => expect(await remindersOf(id, 'PLACE_OFFERED', cluster)).toEqual(['SENT']))
    await cluster.ask(
      'mutation ($id: ID!) { acceptOffer(input: { id: $id }) { status } }',
      { id: second },
      'ENGLISH_RESIDENT',
    )

    await eventually(async () => {
      expect(await remindersOf(id, 'OFFER_ENDING', cluster)).toEqual(['CANCELLED'])
      expect((await remindersOf(id, 'HOUR_1', cluster)).sort()).toEqual(['CANCELLED', 'PLANNED'])
    })
    const [mail] = (await cluster.mails()).filter(
      ({ subject }) => subject === 'A place for you: Fictitious tea',
    )
    expect(mail!.text).toMatch(/To be accepted by: .*\(Europe\/Paris\)/)
  })

  test('tells those registered for one date that it is called off', async () => {
    const id = await publishEventDueIn(3_600_000, cluster)
    await register(id, 'RESIDENT', cluster)
    const { data } = await cluster.ask(
      'query ($id: ID!) { event(id: $id) { occurrences { edges { node { id } } } } }',
      { id },
    )

    await cluster.ask(
      'mutation ($input: CancelOccurrenceInput!) { cancelOccurrence(input: $input) { status } }',
      { input: { id: data.event.occurrences.edges[0].node.id, reason: { fr: 'Salle inondée (fictif)' } } },
      'ANIMATOR',
    )

    await eventually(async () => expect(await remindersOf(id, 'DATE_CANCELLED', cluster)).toEqual(['SENT']))
    const [mail] = (await cluster.mails()).filter(({ subject }) => subject === 'Date annulée : Goûter fictif')
    expect(mail!.text).toContain('Motif: Salle inondée (fictif)')
  })

  test('tells of a deadline that members committed, of its change, and of its end, those who are told then', async () => {
    const { mongodbUri, redisUrl } = ownerOf(place.dataDir)!
    await openDatabase('members', mongodbUri!)
    const producer = createProducer({ redisUrl: redisUrl! })
    const commit = outbox.transact(producer)
    const about = { kind: 'ASSEMBLY', subjectId: 'fictive' } as const
    // The voices of an assembly: of an organisation, which its members use, and of a person.
    for (const [kind, electorId] of [
      ['ORGANISATION', organisations.ironing],
      ['PERSON', people.ENGLISH_RESIDENT],
    ] as const)
      await Elector.create({ assemblyId: about.subjectId, kind, electorId, isPresent: false })
    const convene = (days: number) => {
      const at = new Date(Date.now() + days * 24 * 3_600_000)
      return commit((session, emit) => setDeadline({ ...about, at }, { session, emit }))
    }
    const subjects = async () => {
      const all = (await cluster.mails()).map(({ subject }) => subject ?? '')
      return all.filter(subject => /Assemblée|assembly/.test(subject)).sort()
    }
    const convened = ['Convocation : Assemblée générale', 'You are convened: General assembly']
    const moved = ['Changed: General assembly', 'Changement : Assemblée générale']

    await convene(20)
    await eventually(async () => expect(await subjects()).toEqual(convened), 30_000)
    const [mail] = (await cluster.mails()).filter(({ subject }) => subject === convened[0])
    expect(mail!.attachments[0]!.content.toString()).toMatch(/BEGIN:VTIMEZONE/)
    // A mail arrives a moment before that is noted.
    const sentOnes = async () => {
      const { data } = await cluster.ask(
        '{ reminders(first: 100) { edges { node { rule state deadline { id title } } } } }',
        {},
        'STAFF',
      )
      return data.reminders.edges
        .map(({ node }: { node: { deadline: object | null } }) => node)
        .filter(({ deadline, state }: { deadline: object; state: string }) => deadline && state === 'SENT')
    }
    await eventually(async () => expect(await sentOnes()).toHaveLength(2), 30_000)
    expect((await sentOnes())[0].deadline).toEqual({
      id: 'assembly-fictive',
      title: 'Assemblée générale',
    })

    await convene(30)
    await eventually(async () => expect(await subjects()).toEqual([...convened, ...moved].sort()), 30_000)
    await eventually(async () => expect(await sentOnes()).toHaveLength(4), 30_000)

    // Nobody acts for the organisation any more when it is called off.
    await Person.updateMany({ organisationIds: organisations.ironing }, { organisationIds: [] })
    await commit((session, emit) => endDeadline({ ...about, state: 'CALLED_OFF' }, { session, emit }))
    const calledOff = 'Cancelled: General assembly'
    await eventually(async () => expect(await subjects()).toContain(calledOff), 30_000)
    expect(await subjects()).toHaveLength(5)
    await Person.updateOne({ _id: people.MEMBER }, { organisationIds: [organisations.ironing] })
    await producer.close()
    await closeDatabases()
  })

  test('shows a person its own reminders only', async () => {
    const { data } = await cluster.ask(
      '{ reminders(first: 100) { edges { node { recipient { id } } } } }',
      {},
      'RESIDENT',
    )

    const recipients = new Set(
      data.reminders.edges.map(({ node }: { node: { recipient: { id: string } } }) => node.recipient.id),
    )
    expect([...recipients]).toEqual(['person-habitant-fictif'])
  })

  test.each([
    ['/graphql', 200, 'GraphiQL'],
    ['/graphiql/graphiql.js', 200, 'GraphiQL'],
    ['/health/live', 200, 'live'],
    ['/health/ready', 200, 'ready'],
    ['/metrics', 200, 'http_request_duration_seconds'],
    ['/dev/mail', 200, 'Fictitious tea'],
    ['/dev/mail/nothing', 404, 'There is no such mail'],
    ['/admin/jobs', 401, 'For staff'],
    ['/oidc/jwks', 200, 'Ed25519'],
    ['/.well-known/openid-configuration', 200, '/oidc/auth'],
    ['/.well-known/oauth-authorization-server', 200, '/oidc/auth'],
    ['/nowhere', 404, 'Not Found'],
  ])('serves %s with %i', async (path, status, text) => {
    const response = await fetch(cluster.url + path)

    expect(response.status).toBe(status)
    expect(await response.text()).toContain(text)
  })

  test('shows the jobs page to staff who leave their token in its form, and to nobody else', async () => {
    const signIn = async (role: string) => {
      const { tokenFor } = await import('./cluster.ts')
      const response = await fetch(`${cluster.url}/admin/jobs/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ token: await tokenFor(role, place.dataDir) }),
      })
      return { status: response.status, cookie: response.headers.get('set-cookie') ?? '' }
    }
    const staff = await signIn('STAFF')
    const page = await fetch(`${cluster.url}/admin/jobs/api/queues`, {
      headers: { cookie: staff.cookie.split(';')[0]! },
    })

    expect(staff).toMatchObject({ status: 302, cookie: expect.stringMatching(/HttpOnly.*SameSite=Strict/) })
    expect(await page.text()).toContain('notifications-send-reminder')
    expect(await signIn('RESIDENT')).toEqual({ status: 401, cookie: '' })
  })

  test.each([
    ['no token of ours', 'Bearer abc.def.ghi', 'TOKEN_INVALID'],
    ['something else', 'Basic abc', 'TOKEN_MALFORMED'],
  ])('refuses %s with 401 and a code', async (_, authorization, code) => {
    const response = await fetch(`${cluster.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ cluster { name } }' }),
    })

    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] })
  })
})

describe('after kill -9 with reminders due', () => {
  test('the next start sends them all, and none twice', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => publishEventDueIn(10_000, cluster)))
    for (const id of ids) {
      await Promise.all([register(id, 'RESIDENT', cluster), register(id, 'ENGLISH_RESIDENT', cluster)])
    }
    const before = (await cluster.mails()).length

    await cluster.end('SIGKILL')
    cluster = await runCluster('standalone', place)

    await eventually(async () => {
      const states = await Promise.all(ids.map(id => remindersOf(id, 'HOUR_1', cluster)))
      expect(states.flat()).toEqual(Array(10).fill('SENT'))
    }, 60_000)
    const sent = (await cluster.mails()).map(({ messageId }) => messageId)
    expect(sent).toHaveLength(before + 10)
    expect(new Set(sent).size).toBe(sent.length)
  })

  test('Ctrl-C ends everything that was started', async () => {
    expect(await cluster.end('SIGINT')).toBe(0)

    expect(existsSync(`${place.dataDir}/stores.json`)).toBe(false)
    const { execSync } = await import('node:child_process')
    const left = execSync('ps -eo args')
      .toString()
      .split('\n')
      .filter(line => line.includes(place.dataDir))
    expect(left).toEqual([])
  })
})
