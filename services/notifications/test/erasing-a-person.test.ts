import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { beforeEach, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { Reminder } from '../src/models/reminder.ts'
import { day, from } from './fixtures.ts'

const as = subgraphUnderTest(buildNotifications, [Reminder])
const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
const ERASE = 'mutation { eraseFromNotifications(input: { personId: "person-resident" }) }'
const DATA = `{ _entities(representations: [{ __typename: "PersonalData", personId: "person-resident" }]) {
  ... on PersonalData { notifications }
} }`

beforeEach(() =>
  Reminder.insertMany(
    ['person-resident', 'person-member'].flatMap(recipientId =>
      ['PENDING', 'SENT'].map(state => ({
        _id: `${recipientId}-${state}`,
        kind: 'DAY_1',
        rule: 'DAY_1',
        source: 'REGISTRATION',
        sourceId: 'registration-1',
        eventId: 'event-1',
        recipientId,
        state,
        startsAt: from(Date.now(), day),
        dueAt: from(Date.now(), day),
        wakeAt: from(Date.now(), day),
        expiresAt: from(Date.now(), day),
        version: 0,
      })),
    ),
  ),
)

test('erasing a person takes away what was and would be sent to it, also twice, and nothing of others', async () => {
  for (const _ of ['first', 'second'])
    expect(await as(eraser).run(ERASE)).toEqual({ data: { eraseFromNotifications: true } })

  expect((await Reminder.find().lean()).map(({ recipientId }) => recipientId)).toEqual([
    'person-member',
    'person-member',
  ])
})

test.each([viewers.STAFF, viewers.RESIDENT, { ...eraser, scopes: ['reminders:send'] }])(
  'nobody but the job erases',
  async viewer => {
    expect((await as(viewer).run(ERASE)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await Reminder.countDocuments()).toBe(4)
  },
)

test('the data of a person is all of its reminders, and only its own', async () => {
  const own = await as(viewers.RESIDENT).run(DATA)
  const staff = await as(viewers.STAFF).run(DATA)

  expect(
    own.data._entities[0].notifications.reminders.map(({ state }: { state: string }) => state).sort(),
  ).toEqual(['PLANNED', 'SENT'])
  expect(staff.data._entities[0].notifications).toBeNull()
})
