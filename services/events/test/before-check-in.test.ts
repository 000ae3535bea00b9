import { expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { plainRegistration, Registration } from '../src/models/registration.ts'
import { completeForCheckIn } from '../src/operations/check-in/complete-for-check-in.ts'
import { publishedEvent, subgraphUnderTest } from './fixtures.ts'

subgraphUnderTest()

test('what was stored before there was check-in gets what it lacks, and loses an index, also when asked twice', async () => {
  const { _id: eventId } = await publishedEvent()
  const { arrived: _, ...before } = plainRegistration
  await Registration.collection.insertMany([
    { ...before, _id: 'old', occurrenceId: 'a', personId: 'p' },
    { ...before, _id: 'young', occurrenceId: 'b', personId: 'p', arrived: 2 },
  ] as never[])
  await Occurrence.collection.updateOne({ eventId }, { $unset: { shiftsPlanned: '' } })
  await Registration.collection.createIndex({ eventId: 1, status: 1 })

  for (let time = 0; time < 2; time += 1) await completeForCheckIn()

  const rows = await Registration.collection.find().sort({ _id: 1 }).toArray()
  expect(rows.map(({ arrived }) => arrived)).toEqual([null, 2])
  expect(await Occurrence.collection.findOne({ eventId })).toMatchObject({ shiftsPlanned: 0 })
  expect(await Registration.collection.indexExists('eventId_1_status_1')).toBe(false)
})
