import { closeDatabases } from '@cluster/database'
import { sleepingProducer } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, eventually, plansOf, testConfig, viewers } from '@cluster/testkit'
import type { Signed } from '@cluster/viewer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { buildPublicationsWorker } from '../src/build-worker.ts'
import { AccessRequest } from '../src/models/access-request.ts'
import { PlannedLift } from '../src/models/planned-lift.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { liftInTime } from '../src/operations/access/lift-embargo.ts'
import { planLift } from '../src/operations/access/plan-lift.ts'
import { outbox } from '../src/outbox.ts'
import { storedPublication } from './fixtures.ts'
import { author, facts, refusal, stranger, take } from './workflow.ts'

const config = testConfig()
const transact = outbox.transact(sleepingProducer)
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildPublications(config)
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})
beforeEach(() =>
  Promise.all(
    [Publication, PlannedLift, AccessRequest, outbox.facts].map(model =>
      (model as typeof Publication).deleteMany(),
    ),
  ),
)

const step = (who: Signed, name: string, input: object) => take(asking(subgraph)(who), name, input)
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const stored = async (id: string) => (await Publication.findById(id).lean<PublicationRecord>())!

/** A published one whose embargo ends then, planned as by its publication. */
async function embargoed(embargoUntil: Date, given: Partial<PublicationRecord> = {}): Promise<string> {
  const publication = await storedPublication({
    access: 'EMBARGOED',
    embargoUntil,
    createdById: author.personId,
    ...given,
  })
  await transact(session => planLift(publication, session))
  return publication._id
}

describe('an embargo', () => {
  test('that is over is lifted with its datestamp and the fact, once, by ten at once', async () => {
    const until = inMinutes(-1)
    const id = await embargoed(until)
    const before = await stored(id)

    await Promise.all(Array.from({ length: 10 }, () => liftInTime(id, new Date(), transact)))

    expect(await stored(id)).toMatchObject({ access: 'OPEN', embargoUntil: null })
    expect(Number((await stored(id)).stamp)).not.toBe(Number(before.stamp))
    expect(await facts()).toEqual([{ type: 'publication.embargo-lifted', subject: id }])
  })

  test('is not lifted a second before, and tells when to look again', async () => {
    const until = inMinutes(5)
    const id = await embargoed(until)

    expect(await liftInTime(id, new Date(Number(until) - 1), transact)).toEqual(until)
    expect(await stored(id)).toMatchObject({ access: 'EMBARGOED' })
    expect(await liftInTime(id, until, transact)).toBeNull()
    expect(await stored(id)).toMatchObject({ access: 'OPEN' })
  })

  test.each(['WITHDRAWN', 'DRAFT'] as const)('of what is %s stays as it is', async state => {
    const id = await embargoed(inMinutes(-1), { state, isLatest: false })

    expect(await liftInTime(id, new Date(), transact)).toBeNull()
    expect(await facts()).toEqual([])
  })

  test('holds or not by the clock, whoever notes it', async () => {
    const [over, on] = [
      await embargoed(inMinutes(-1), { version: 1 }),
      await embargoed(inMinutes(9), { version: 1 }),
    ]
    const read = async (id: string) =>
      (await asking(subgraph)(anyone).run(`{ publication(id: "${id}") { access embargoUntil } }`)).data
        .publication

    expect(await read(over)).toEqual({ access: 'OPEN', embargoUntil: null })
    expect(await read(on)).toMatchObject({ access: 'EMBARGOED' })
  })

  test('is ended before its time by who may, and by nobody else', async () => {
    const id = await embargoed(inMinutes(9))

    const { errors } = await step(stranger, 'liftEmbargo', { id })
    const { data } = await step(author, 'liftEmbargo', { id })
    await step(author, 'liftEmbargo', { id })

    expect(errors).toMatchObject(refusal('NOT_YOUR_PUBLICATION', 'id'))
    expect(data.liftEmbargo).toMatchObject({ access: 'OPEN', embargoUntil: null })
    expect(await facts()).toHaveLength(1)
    expect(await PlannedLift.findById(id).lean()).toMatchObject({ state: 'DONE' })
    const restricted = await storedPublication({ access: 'RESTRICTED', createdById: author.personId })
    expect((await step(author, 'liftEmbargo', { id: restricted._id })).errors).toMatchObject(
      refusal('NOT_EMBARGOED', 'id'),
    )
  })

  describe('that ends while the worker is down', () => {
    const workers: Running[] = []
    afterEach(async () => {
      for (const { server, close } of workers.splice(0)) {
        await server.close()
        await close()
      }
    })

    test('is lifted once when two of them come back', async () => {
      const id = await embargoed(inMinutes(-3))

      workers.push(await buildPublicationsWorker(config), await buildPublicationsWorker(config))

      await eventually(async () => expect(await stored(id)).toMatchObject({ access: 'OPEN' }))
      await eventually(async () =>
        expect(await PlannedLift.findById(id).lean()).toMatchObject({ state: 'DONE' }),
      )
      expect(await facts()).toHaveLength(1)
    })
  })
})

describe('access', () => {
  const REQUEST = `mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { id state message personId } }`
  const ANSWER = `mutation ($input: AnswerAccessRequestInput!) { answerAccessRequest(input: $input) { id state answeredAt publication { id } } }`
  const LIST = `query ($id: ID!) { accessRequests(publicationId: $id) { edges { node { personId state } } } }`
  const ask = (who: Signed, publicationId: string, message?: string) =>
    asking(subgraph)(who).run(REQUEST, { input: { publicationId, message } })

  test('is asked for once by each, and answered by those whose publication it is', async () => {
    const id = await embargoed(inMinutes(9))
    const [first, again] = await Promise.all([
      ask(viewers.RESIDENT, id, ' Pour lire '),
      ask(viewers.RESIDENT, id),
    ])
    const { data } = first.errors ? again : first
    const request = data.requestAccess

    const answer = (who: Signed, isGranted: boolean) =>
      asking(subgraph)(who).run(ANSWER, { input: { id: request.id, isGranted } })
    expect((await answer(stranger, true)).errors).toMatchObject(refusal('NOT_YOUR_PUBLICATION', 'id'))
    expect((await answer(author, true)).data.answerAccessRequest).toMatchObject({
      state: 'GRANTED',
      publication: { id },
    })
    expect((await answer(viewers.STAFF, false)).data.answerAccessRequest).toMatchObject({ state: 'REFUSED' })

    const list = await asking(subgraph)(author).run(LIST, { id })
    expect(list.data.accessRequests.edges).toEqual([
      { node: { personId: 'person-resident', state: 'REFUSED' } },
    ])
    expect((await asking(subgraph)(stranger).run(LIST, { id })).errors).toMatchObject(
      refusal('NOT_YOUR_PUBLICATION', 'publicationId'),
    )
  })

  test('requests are read by their index, the newest first', async () => {
    const { _id } = await storedPublication({ createdById: author.personId })
    const rows = Array.from({ length: 60 }, (_, n) => ({
      publicationId: _id,
      personId: `person-${n}`,
      state: 'PENDING' as const,
      requestedAt: new Date(2030, 0, 1, 0, n),
    }))
    await AccessRequest.insertMany(rows)
    const PAGE = `query ($id: ID!) { accessRequests(publicationId: $id, first: 5) { edges { node { personId } } } }`

    const plans = await plansOf('publications', () => asking(subgraph)(author).run(PAGE, { id: _id }))

    expect(plans.at(-1)!.looksAt).toBe(5 + 1)
    expect(plans.at(-1)!.stages).not.toContain('SORT')
  })

  test('is refused to nobody in particular, for what is open, withdrawn or not there', async () => {
    const open = await storedPublication()
    const gone = await storedPublication({ state: 'WITHDRAWN', isLatest: false, access: 'RESTRICTED' })

    expect((await ask(anyone, open._id)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect((await ask(viewers.RESIDENT, open._id)).errors).toMatchObject(
      refusal('FILES_ARE_OPEN', 'publicationId'),
    )
    expect((await ask(viewers.RESIDENT, gone._id)).errors).toMatchObject(
      refusal('NOT_IN_THIS_STATE', 'publicationId'),
    )
    expect((await ask(viewers.RESIDENT, 'none')).errors).toMatchObject(
      refusal('PUBLICATION_NOT_FOUND', 'publicationId'),
    )
    const answer = { id: 'none', isGranted: true }
    expect((await asking(subgraph)(author).run(ANSWER, { input: answer })).errors).toMatchObject(
      refusal('ACCESS_REQUEST_NOT_FOUND', 'id'),
    )
  })
})
