import type { Asker, Result } from '@cluster/testkit'
import { viewers } from '@cluster/testkit'
import { outbox } from '../src/outbox.ts'

export const author = viewers.RESEARCHER
export const reviewer = { ...viewers.RESEARCHER, personId: 'person-reviewer' }
export const stranger = { ...viewers.RESEARCHER, personId: 'person-stranger' }

const fields =
  'id conceptId version state isLatest doi publishedOn access embargoUntil releasedAt withdrawalReason'

export const mutation = (name: string, type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`

/** What a researcher says of a fictitious publication, or what is given. */
export const content = (given: Record<string, unknown> = {}) => ({
  title: { fr: 'Étude fictive', en: 'Fictitious study' },
  type: 'WORKING_PAPER',
  language: 'fr',
  publishedOn: '2030-02',
  authors: [{ givenName: 'Autrice', name: 'de la Fictive', personId: author.personId }],
  ...given,
})

/** Takes one step of the workflow. */
export const take = (asker: Asker, name: string, input: object): Promise<Result> =>
  asker.run(mutation(name), { input })

export const refusal = (code: string, field: string | null) => [{ extensions: { code, field } }]

/** What other services are told, but for the audit log, in order. */
export async function facts(): Promise<{ type: string; subject: string }[]> {
  const rows = await outbox.facts.find({ to: 'notifications' }).sort({ _id: 1 }).lean()
  return rows.map(({ type, subject }) => ({ type, subject }))
}
