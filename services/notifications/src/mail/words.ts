import { english } from './words/english.ts'
import { french } from './words/french.ts'
import type { Words } from './words/words-of-events.ts'

/** Of ids that must be unique in the world. */
export const mailDomain = 'initiatives-et-cite.example'
export const noReply = `ne-pas-repondre@${mailDomain}`

/** What mails about events say, and what all mails say, in the languages of the cluster. */
export const words: Record<'FR' | 'EN', Words> = { FR: french, EN: english }
