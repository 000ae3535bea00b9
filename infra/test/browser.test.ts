import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { findChromium } from '../browser/find-chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'find-chromium-'))
const program = join(folder, 'google-chrome')
writeFileSync(program, '')
chmodSync(program, 0o755)
const noProgram = join(folder, 'notes')
writeFileSync(noProgram, '', { mode: 0o644 })
afterAll(() => rmSync(folder, { recursive: true }))

describe('the Chromium of the system', () => {
  test('is found on the PATH under any of its names', () => {
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(program)
  })

  test('is the one that CHROMIUM_PATH names', () => {
    expect(findChromium({ PATH: '', CHROMIUM_PATH: program })).toBe(program)
  })

  test('that is missing is told, with how to install one', () => {
    expect(() => findChromium({ PATH: '/nowhere' })).toThrow(/apt-get install chromium.*CHROMIUM_PATH/)
  })

  test.each(['/nowhere/chromium', noProgram])(
    'is not taken from the PATH where CHROMIUM_PATH is wrong: %s',
    name => {
      expect(() => findChromium({ PATH: folder, CHROMIUM_PATH: name })).toThrow(
        'CHROMIUM_PATH names no program',
      )
    },
  )
})
