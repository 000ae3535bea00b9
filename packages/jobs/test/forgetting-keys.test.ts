import { forgetKeys } from '@cluster/jobs'
import { testConfig, uniquePrefix } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { Redis } from 'ioredis'

const { REDIS_URL } = testConfig()

test('deletes the keys of one person in one cluster, and those of nobody else', async () => {
  const redis = new Redis(REDIS_URL)
  const [prefix, other] = [uniquePrefix(), uniquePrefix()]
  const keys = [
    `${prefix}rate-limit:person:p-1`,
    `${prefix}p-1`,
    `${prefix}rate-limit:person:p-12`,
    `${prefix}rate-limit:person:xp-1`,
    `${other}rate-limit:person:p-1`,
  ]
  for (const key of keys) await redis.set(key, '1')

  await forgetKeys(REDIS_URL, prefix, 'p-1')
  await forgetKeys(REDIS_URL, prefix, '*')

  expect(await Promise.all(keys.map(key => redis.exists(key)))).toEqual([0, 0, 1, 1, 1])
  redis.disconnect()
})

test('fails where Redis is away, so that it is tried again', async () => {
  await expect(forgetKeys('redis://127.0.0.1:1', '', 'p-1')).rejects.toThrow()
})
