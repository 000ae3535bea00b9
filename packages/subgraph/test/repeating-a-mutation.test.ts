import { commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { anonymous, type Claims, idempotencyId } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { answers, buildLedger, entries, gate, outbox } from './ledger.ts'

const as = subgraphUnderTest(buildLedger, [entries, answers, outbox.facts])
const withKey = (claims: Claims, key = 'key-1', fingerprint = 'body-1') =>
  as({ ...claims, idempotency: { key, fingerprint } })
const WRITE = 'mutation ($text: String!) { write(text: $text) { id text at length } }'
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code
const me = viewers.RESIDENT

beforeEach(() => {
  gate.wait = async () => {}
})

describe('a mutation that comes again under its key', () => {
  test('is answered as before and does nothing', async () => {
    const first = await withKey(me).run(WRITE, { text: 'a' })
    const again = await withKey(me).run(WRITE, { text: 'a' })

    expect(first.data.write).toMatchObject({ text: 'a', length: 1, at: expect.any(String) })
    expect(again).toEqual(first)
    expect(await entries.countDocuments()).toBe(1)
    expect(await outbox.facts.countDocuments()).toBe(1)
  })

  test.each([
    ['of another person', { ...me, personId: 'person-other' }],
    ['of the person in another app', { ...me, appId: 'app-other' }],
  ])('%s is another', async (_, other) => {
    const first = await withKey(me).run('mutation { write(text: "a") { id } }')
    const second = await withKey(other).run('mutation { write(text: "b") { id } }')

    expect(second.data.write.id).not.toBe(first.data.write.id)
    expect(await entries.countDocuments()).toBe(2)
  })

  test('under another key is done again', async () => {
    await withKey(me).run(WRITE, { text: 'a' })

    expect(codeOf(await withKey(me, 'key-2').run(WRITE, { text: 'a' }))).toBe('ALREADY_WRITTEN')
  })

  test('with another body is refused', async () => {
    await withKey(me).run(WRITE, { text: 'a' })

    const { data, errors } = await withKey(me, 'key-1', 'body-2').run(WRITE, { text: 'b' })

    expect(data).toEqual({ write: null })
    expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED', field: null } }])
    expect(await entries.countDocuments()).toBe(1)
  })

  test('does what its first time did not come to', async () => {
    await withKey(me).run('mutation { a: write(text: "a") { id } }')

    const { data } = await withKey(me).run(
      'mutation { a: write(text: "a") { text } b: write(text: "b") { text } }',
    )

    expect(data).toEqual({ a: { text: 'a' }, b: { text: 'b' } })
    expect(await answers.countDocuments()).toBe(1)
  })

  test('gives each of several fields its own answer', async () => {
    const query =
      'mutation { a: write(text: "a") { id } again: write(text: "a") { id } b: write(text: "b") { id } }'

    const first = await withKey(me).run(query)
    const again = await withKey(me).run(query)

    expect(first.data).toMatchObject({
      a: { id: expect.any(String) },
      again: null,
      b: { id: expect.any(String) },
    })
    expect(again).toEqual(first)
    expect(codeOf(again)).toBe('ALREADY_WRITTEN')
  })

  test('does not tell again what is told once, nor keep it', async () => {
    const query = 'mutation { write(text: "a") { id secret } }'

    const first = await withKey(me).run(query)
    const again = await withKey(me).run(query)

    expect(first.data.write.secret).toBe('secret of a')
    expect(again.data.write).toEqual({ id: first.data.write.id, secret: null })
    expect(JSON.stringify(await answers.find().lean())).not.toMatch(/secret/)
  })

  test('is done again after a day', async () => {
    await withKey(me).run(WRITE, { text: 'a' })
    const [record] = await answers.find().lean()
    expect(record!.expiresAt.getTime() - Date.now()).toBeGreaterThan(86_390_000)
    await answers.updateOne({}, { expiresAt: new Date(Date.now() - 1) })

    expect(codeOf(await withKey(me, 'key-1', 'body-2').run(WRITE, { text: 'a' }))).toBe('ALREADY_WRITTEN')
    expect((await withKey(me, 'key-1', 'body-2').run(WRITE, { text: 'a' })).data).toEqual({ write: null })
  })

  test('may be a field that is for what is one’s own', async () => {
    const query = 'mutation ($text: String!) { writeOwn(text: $text) { id } }'

    const first = await withKey(me).run(query, { text: 'a' })

    expect(await withKey(me).run(query, { text: 'a' })).toEqual(first)
    expect(first.errors).toBeUndefined()
  })
})

describe('the same mutation twenty times at once', () => {
  test('is done once, and each time answered the same', async () => {
    let waiting = 0
    let open = () => {}
    const opened = new Promise<void>(resolve => {
      open = resolve
    })
    // All have looked for an answer before the first commits.
    gate.wait = async () => {
      waiting += 1
      if (waiting === 20) open()
      await opened
    }

    const all = await Promise.all(Array.from({ length: 20 }, () => withKey(me).run(WRITE, { text: 'a' })))

    expect(all[0]!.errors).toBeUndefined()
    expect(all).toEqual(Array(20).fill(all[0]))
    expect(await entries.countDocuments()).toBe(1)
    expect(await outbox.facts.countDocuments()).toBe(1)
  })

  test('with two bodies does one of them and refuses the other', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        withKey(me, 'key-1', `body-${n % 2}`).run(WRITE, { text: `text ${n % 2}` }),
      ),
    )

    const codes = all.map(codeOf)
    expect(codes.filter(code => code === 'IDEMPOTENCY_KEY_REUSED')).toHaveLength(10)
    expect(codes.filter(code => code === undefined)).toHaveLength(10)
    expect(await entries.countDocuments()).toBe(1)
  })
})

describe('a refusal', () => {
  test('stays the answer under its key, and is none under another', async () => {
    await as(me).run(WRITE, { text: 'a' })
    const first = await withKey(me).run(WRITE, { text: 'a' })
    await entries.deleteMany()

    expect(await withKey(me).run(WRITE, { text: 'a' })).toEqual(first)
    expect(first.errors).toMatchObject([
      { message: 'No.', extensions: { code: 'ALREADY_WRITTEN', field: 'text' } },
    ])
    expect((await withKey(me, 'key-2').run(WRITE, { text: 'a' })).errors).toBeUndefined()
  })

  test.each([
    ['UNAUTHENTICATED', anonymous, 'writeForStaff', 'a'],
    ['FORBIDDEN', me, 'writeForStaff', 'a'],
    ['FORBIDDEN', me, 'writeOwn', 'of another'],
    ['INTERNAL_SERVER_ERROR', me, 'fail', 'a'],
  ])('that is %s is not kept', async (code, claims, field, text) => {
    const refused = await withKey(claims).run(`mutation { ${field}(text: "${text}") { id } }`)

    expect(codeOf(refused)).toBe(code)
    expect(await answers.countDocuments()).toBe(0)
  })

  test('of who lost its right comes before the answer that is kept', async () => {
    const query = 'mutation { writeForStaff(text: "a") { id } }'
    await withKey({ ...me, roles: ['STAFF'] }).run(query)

    expect(codeOf(await withKey(me).run(query))).toBe('FORBIDDEN')
  })
})

test('what nobody in particular sends is never answered with what another got', async () => {
  await withKey(anonymous).run(WRITE, { text: 'a' })

  expect(codeOf(await withKey(anonymous).run(WRITE, { text: 'a' }))).toBe('ALREADY_WRITTEN')
  expect(await answers.countDocuments()).toBe(0)
})

describe('a mutation', () => {
  test.each(['writeTwice', 'writeAndAnswerElse', 'writeWithout'])(
    'that does not return what its one transaction returned is a fault of ours (%s)',
    async field => {
      const { data, errors } = await as(me).run(`mutation { ${field}(text: "a") { id } }`)

      expect(data[field]).toBeNull()
      expect(codeOf({ errors })).toBe('INTERNAL_SERVER_ERROR')
    },
  )

  test('tells identity who did what to which entity, and nobody else', async () => {
    await as({ ...me, appId: 'web' }).run('mutation { write(text: "a") { id } }')
    await as(me).run('mutation { writeWithNote(text: "b") { note } }')
    const [a, b] = await entries.find().sort({ _id: 1 }).lean()

    expect(await outbox.facts.find().sort({ _id: 1 }).lean()).toMatchObject([
      {
        type: 'audit.recorded',
        to: 'identity',
        details: {
          action: 'write',
          entityType: 'Entry',
          entityId: a!._id,
          personId: 'person-resident',
          appId: 'web',
        },
      },
      { details: { action: 'writeWithNote', entityType: 'Entry', entityId: b!._id, appId: null } },
    ])
  })

  test('that is refused tells nothing', async () => {
    await as(me).run(WRITE, { text: 'a' })
    await as(me).run(WRITE, { text: 'a' })

    expect(await outbox.facts.countDocuments()).toBe(1)
  })

  test('costs one write more, and with a key one look and another write', async () => {
    const plain = await commandsOf(['ledger'], () => as(me).run(WRITE, { text: 'a' }))
    const keyed = await commandsOf(['ledger'], () => withKey(me).run(WRITE, { text: 'b' }))
    const again = await commandsOf(['ledger'], () => withKey(me).run(WRITE, { text: 'b' }))

    const change = ['ledger.find', 'ledger.insert']
    expect(plain).toEqual([...change, 'ledger.update'])
    expect(keyed).toEqual(['ledger.find', ...change, 'ledger.update', 'ledger.update'])
    expect(again).toEqual(['ledger.find'])
  })
})

test('the id of an answer holds neither the key nor who asked', () => {
  const id = idempotencyId({ personId: 'person-resident', appId: 'web' }, 'key-1')

  expect(id).toMatch(/^[\w-]{43}$/)
  expect(id).not.toMatch(/key|person|web/)
})
