import type { DeadlineNotice } from '../../policy.ts'

/**
 * What a notice says. In both texts stand for what is known then: {title} of the deadline; {date}, its day or day and
 * hour; {when}, how far that is from now: "in 90 days", "tomorrow", "3 days ago".
 */
export interface Template {
  subject: string
  opening: string
}

/** The notices of a kind of deadline, in the languages of the cluster: those that its policy has. */
export interface Templates {
  FR: Partial<Record<DeadlineNotice, Template>>
  EN: Partial<Record<DeadlineNotice, Template>>
}

/** A text with what is known put in. */
export const fill = (text: string, known: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name) => known[name] ?? '')
