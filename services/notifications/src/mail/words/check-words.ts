import { deadlinePolicy } from '../../policy.ts'
import { words } from '../words.ts'
import { templates as templatesByKind } from './by-kind.ts'
import type { Template, Templates } from './templates.ts'

/** What is known where a text is filled. */
const ofDeadlines = ['title', 'date', 'when']
const ofEvents = { subject: ['title', 'when'], opening: ['when'] }

/** What is wrong with the words of a service: texts that are missing, and what they name that is not known there. */
export function faultsOfWords(templates: Readonly<Record<string, Templates>> = templatesByKind): string[] {
  const faults: string[] = []
  const check = (where: string, text: string, known: readonly string[]) => {
    for (const [, name] of text.matchAll(/\{(\w+)\}/g))
      if (!known.includes(name!)) faults.push(`${where}: {${name}} is not known`)
  }
  for (const locale of ['FR', 'EN'] as const) {
    for (const { kind, notices } of deadlinePolicy) {
      const said: Partial<Record<string, Template>> = templates[kind]?.[locale] ?? {}
      for (const rule of notices) {
        const notice = 'at' in rule ? rule.at : 'before' in rule ? 'AHEAD' : 'OVERDUE'
        if (!said[notice]) faults.push(`${kind}.${locale}.${notice}: there are no words`)
      }
      for (const [notice, template] of Object.entries(said))
        for (const part of ['subject', 'opening'] as const)
          check(`${kind}.${locale}.${notice}.${part}`, template![part], ofDeadlines)
    }
    for (const part of ['subject', 'opening'] as const)
      for (const [kind, text] of Object.entries(words[locale][part]))
        check(`EVENT.${locale}.${kind}.${part}`, text, ofEvents[part])
    for (const [kind, { subject }] of Object.entries(words[locale].shifts))
      check(`SHIFT.${locale}.${kind}.subject`, subject, ['title'])
  }
  return faults
}

/** So that who starts a worker sees it, and nobody who waits for a mail does. @throws where words are missing or cannot be filled */
export function mustHaveWords(): void {
  const faults = faultsOfWords()
  if (faults.length > 0) throw new Error(`Words of mails are not complete. ${faults.join('. ')}.`)
}
