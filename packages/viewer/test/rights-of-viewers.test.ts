import { anonymous, viewerOf } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'

const director = viewerOf({ ...anonymous, personId: 'p', roles: ['DIRECTOR'] })
const resident = viewerOf({ ...anonymous, personId: 'p', roles: ['RESIDENT'] })
const app = viewerOf({ ...anonymous, appId: 'a', scopes: ['events:read'] })
const nobody = viewerOf(anonymous)

describe('a viewer', () => {
  test('who directs has the rights of staff and of nobody else', () => {
    expect(director.has('STAFF')).toBe(true)
    expect(director.has('ANIMATOR', 'MEMBER')).toBe(false)
    expect(resident.has('STAFF', 'DIRECTOR')).toBe(false)
  })

  test('has exactly the scopes of its token', () => {
    expect(app.can('events:read')).toBe(true)
    expect(app.can('events')).toBe(false)
  })

  test('without the role is told to sign in, or what is needed', () => {
    expect(() => director.mustHave('ANIMATOR', 'STAFF')).not.toThrow()
    expect(() => nobody.mustHave('STAFF')).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }))
    expect(() => resident.mustHave('ANIMATOR', 'STAFF')).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', message: 'This needs the role ANIMATOR or STAFF.' }),
    )
    expect(() => app.mustHave('STAFF')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
  })

  test('that is an app is no person', () => {
    expect(resident.mustBePerson()).toBe('p')
    expect(() => app.mustBePerson()).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
    expect(() => nobody.mustBePerson()).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }))
  })
})
