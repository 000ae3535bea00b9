import { isNamePass, signNamePass } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'

const secret = 'a secret of the services that vouch for each other'
const pass = { readerId: 'person-organiser', personId: 'person-attendee' }
const now = 1_800_000_000_000
const signed = signNamePass(pass, secret, now)

describe('a pass to read a name', () => {
  test('is good for one reader and one person, for a minute', () => {
    expect(isNamePass(signed, pass, secret, now)).toBe(true)
    expect(isNamePass(signed, pass, secret, now + 59_999)).toBe(true)
    expect(isNamePass(signed, pass, secret, now + 60_000)).toBe(false)
  })

  test.each([
    ['another reader', { ...pass, readerId: 'person-other' }, secret],
    ['another person', { ...pass, personId: 'person-other' }, secret],
    ['reader and person changed over', { readerId: pass.personId, personId: pass.readerId }, secret],
    ['another secret', pass, 'a secret of somebody else, just as long as it has to be'],
  ])('is refused for %s', (_, given, key) => {
    expect(isNamePass(signed, given, key, now)).toBe(false)
  })

  test.each([
    ['with a later end', signed.replace(/^\d+/, String(now + 999_999))],
    ['without signature', signed.split('.')[0]!],
    ['with more parts', `${signed}.more`],
    ['with half a signature', signed.slice(0, -10)],
    ['empty', ''],
    ['of anything else', 'no-number.c2lnbmF0dXJl'],
  ])('is refused %s', (_, given) => {
    expect(isNamePass(given, pass, secret, now)).toBe(false)
  })
})
