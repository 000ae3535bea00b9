import { DomainError, domainError } from '@cluster/errors'
import { expect, test } from '@jest/globals'

test('a declared error has its code before it is made, and field and message when it is', () => {
  const tooLong = domainError(
    'TEXT_TOO_LONG',
    (field: string, _limit: number) => field,
    (field: string, limit: number) => `${field} may have ${limit}.`,
  )

  const error = tooLong('title', 5)

  expect(tooLong.code).toBe('TEXT_TOO_LONG')
  expect(error).toBeInstanceOf(DomainError)
  expect(error).toMatchObject({
    name: 'DomainError',
    code: 'TEXT_TOO_LONG',
    field: 'title',
    message: 'title may have 5.',
    details: {},
  })
})

test('an error without a field says so', () => {
  expect(domainError('CLOSED', null, 'Closed.')()).toMatchObject({ field: null, message: 'Closed.' })
})
