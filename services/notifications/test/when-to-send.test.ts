import { describe, expect, test } from '@jest/globals'
import { type NotificationPreferencesRecord, plainPreferences } from '../src/models/preferences.ts'
import { whenToSend } from '../src/operations/preferences/when-to-send.ts'
import type { ReminderKind } from '../src/policy.ts'

type Chosen = Partial<NotificationPreferencesRecord>

function decide(
  kind: ReminderKind,
  now: string,
  {
    deliveries = {},
    ...chosen
  }: Omit<Chosen, 'deliveries'> & { deliveries?: Partial<NotificationPreferencesRecord['deliveries']> } = {},
  { expiresAt = '2034-12-31T00:00:00Z', deadlineKind = null as string | null, rule = kind as string } = {},
): string {
  const all = {
    ...plainPreferences,
    ...chosen,
    deliveries: { ...plainPreferences.deliveries, ...deliveries },
  }
  const when = whenToSend({ kind, rule, deadlineKind, expiresAt: new Date(expiresAt) }, all, new Date(now))
  return 'at' in when ? `${when.is} ${when.at.toISOString()}` : when.is
}

describe('a reminder that is due', () => {
  test.each<[string, ReminderKind, string | null, string]>([
    ['is not sent of a topic that one does not want', 'DAY_1', null, 'NEVER'],
    ['is sent of another topic', 'AHEAD', 'DUES_PAYABLE', 'NOW'],
    ['is sent where something changed, whatever one chose', 'EVENT_MOVED', null, 'NOW'],
    ['is sent where a place is offered', 'PLACE_OFFERED', null, 'NOW'],
    ['is sent where one is convened', 'SET', 'ASSEMBLY', 'NOW'],
    ['is not sent of an assembly that one does not want to be reminded of', 'AHEAD', 'ASSEMBLY', 'NEVER'],
    ['is sent of a kind that is not known here', 'AHEAD', 'LATER_KIND', 'NOW'],
  ])('%s', (_, kind, deadlineKind, expected) => {
    const deliveries = { EVENTS: 'OFF', ASSEMBLIES: 'OFF' } as const
    expect(decide(kind, '2034-01-10T12:00:00Z', { deliveries }, { deadlineKind })).toBe(expected)
  })
})

describe('a mail that collects', () => {
  const daily = { deliveries: { EVENTS: 'DAILY' } } as const
  const weekly = { deliveries: { EVENTS: 'WEEKLY' }, digestDay: 5, digestHour: 18 } as const

  test.each([
    ['in the morning', '2034-01-10T06:00:00Z', daily, '2034-01-10T07:00:00.000Z'],
    ['on the next morning', '2034-01-10T07:00:00Z', daily, '2034-01-11T07:00:00.000Z'],
    // It is put together by then, maybe.
    ['not in some minutes', '2034-01-10T06:55:00Z', daily, '2034-01-11T07:00:00.000Z'],
    ['on the day of the week', '2034-01-10T06:00:00Z', weekly, '2034-01-13T17:00:00.000Z'],
    [
      'by the clocks of the summer, after the night in which they change',
      '2034-03-25T12:00:00Z',
      daily,
      '2034-03-26T06:00:00.000Z',
    ],
    ['by those of the winter', '2034-10-28T12:00:00Z', daily, '2034-10-29T07:00:00.000Z'],
    [
      'by those of another zone',
      '2034-01-10T06:00:00Z',
      { ...daily, timeZone: 'America/New_York' },
      '2034-01-10T13:00:00.000Z',
    ],
  ])('comes %s', (_, now, chosen, at) => {
    expect(decide('DAYS_7', now, chosen)).toBe(`COLLECTED ${at}`)
  })

  test('is no place for what would come too late then', () => {
    expect(decide('DAY_1', '2034-01-10T08:00:00Z', daily, { expiresAt: '2034-01-11T07:00:00Z' })).toBe('NOW')
  })

  test('is no place for what cannot be done without', () => {
    expect(decide('EVENT_CANCELLED', '2034-01-10T06:00:00Z', daily)).toBe('NOW')
  })
})

describe('quiet hours', () => {
  const night = { quietHours: { from: '22:00', until: '07:30' } }
  const noon = { quietHours: { from: '12:00', until: '14:00' } }

  test.each([
    ['before midnight', '2034-01-10T21:00:00Z', night, 'LATER 2034-01-11T06:30:00.000Z'],
    ['after midnight', '2034-01-10T23:30:00Z', night, 'LATER 2034-01-11T06:30:00.000Z'],
    ['at their end', '2034-01-11T06:30:00Z', night, 'NOW'],
    ['before them', '2034-01-10T20:59:59Z', night, 'NOW'],
    ['over the change to summer time', '2034-03-25T22:00:00Z', night, 'LATER 2034-03-26T05:30:00.000Z'],
    ['at noon', '2034-01-10T11:00:00Z', noon, 'LATER 2034-01-10T13:00:00.000Z'],
    ['after noon', '2034-01-10T13:00:00Z', noon, 'NOW'],
  ])('%s', (_, now, chosen, expected) => {
    expect(decide('DAYS_7', now, chosen)).toBe(expected)
    expect(decide('EVENT_MOVED', now, chosen)).toBe(expected)
  })

  test('hold up nothing that is urgent, or that would come too late', () => {
    const now = '2034-01-10T23:00:00Z'
    expect(decide('HOUR_1', now, night)).toBe('NOW')
    expect(decide('PLACE_OFFERED', now, night)).toBe('NOW')
    expect(decide('EVENT_MOVED', now, night, { expiresAt: '2034-01-11T06:00:00Z' })).toBe('NOW')
  })
})
