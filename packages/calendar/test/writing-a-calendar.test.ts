import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { instantLine, nameLine, textLine, valueLine, writeCalendar, zoneOver } from '../src/index.ts'

const entryOf = (text: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent')!

describe('the text of a calendar', () => {
  test('is read by another library as it was meant, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), summary => {
        const text = writeCalendar([], [], [[textLine('SUMMARY', summary, { LANGUAGE: 'fr' }), 'STATUS:X']])

        const read = entryOf(text)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what is no text is left out
        const meant = summary.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(read.getFirstPropertyValue('summary') ?? '').toBe(meant)
        expect(read.getFirstPropertyValue('status')).toBe('X')
      }),
    )
  })

  test('has no line of more than 75 bytes, and cuts no character', () => {
    const words = 'Fête de l’été 🎉 à la Fictive, '.repeat(20)

    const text = writeCalendar([], [], [[textLine('DESCRIPTION', words)]])

    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
    expect(entryOf(text).getFirstPropertyValue('description')).toBe(words)
  })

  test('gives nobody a property of their own', () => {
    const hostile = 'Repas\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT'
    const text = writeCalendar(
      [nameLine('X-WR-CALNAME', hostile)],
      [],
      [
        [
          textLine('SUMMARY', hostile),
          valueLine('ORGANIZER', 'mailto:a@example.org', { CN: `${hostile}";X="` }),
        ],
      ],
    )

    expect(text.split('\r\n').filter(line => /^(ATTENDEE|X=)/.test(line))).toEqual([])
    expect(text.match(/^END:VEVENT$/gm)).toHaveLength(1)
  })

  test('is a calendar with its head, zones and entries', () => {
    const zone = zoneOver('Asia/Kolkata', Date.UTC(2026), Date.UTC(2026))

    expect(writeCalendar(['METHOD:PUBLISH'], [zone], [[instantLine('DTSTAMP', 1_780_000_000_999)]])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Initiatives et Cité//events//FR',
        'METHOD:PUBLISH',
        'BEGIN:VTIMEZONE',
        'TZID:Asia/Kolkata',
        'BEGIN:STANDARD',
        'DTSTART:19451015T000000',
        'TZOFFSETFROM:+0630',
        'TZOFFSETTO:+0530',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'DTSTAMP:20260528T202640Z',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })
})
