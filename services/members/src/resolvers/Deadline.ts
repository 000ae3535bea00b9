import { inLocale, type Locale } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import type { DeadlineRecord } from '../models/deadline.ts'
import { type Description, describeDeadline } from '../operations/deadlines/describe-deadline.ts'
import { recipientOf, recipientsOf } from '../operations/deadlines/recipients-of.ts'
import type { DeadlineResolvers } from '../schema.generated.ts'

interface InLocale {
  locale: Locale | null
}

export const Deadline: DeadlineResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.deadline.load(id),
  id: ({ _id }) => _id,
  kind: toThoseTold(({ kind }) => kind),
  at: toThoseTold(({ at }) => at),
  state: toThoseTold(({ state }) => state),
  revision: toThoseTold(({ revision }) => revision),
  changedIn: toThoseTold(({ changedIn }) => changedIn),
  changedAt: toThoseTold(({ changedAt }) => changedAt),
  timeZone: toThoseTold(() => 'Europe/Paris'),
  title: described(({ title }, { locale }: InLocale) => inLocale(title, locale)),
  details: described(({ details }, { locale }: InLocale) => (details ? inLocale(details, locale) : null)),
  place: described(({ place }) => place),
  endsAt: described(({ endsAt }) => endsAt),
  url: described(({ url }) => url),
  organisation: toThoseTold(({ organisationId }, _, { loaders }) =>
    organisationId ? loaders.organisation.load(organisationId) : null,
  ),
  recipients: (deadline, args) => recipientsOf(deadline, args),
  recipient: (deadline, { id }) => recipientOf(deadline, id),
}

/** By what the row and the caller's token say, so that a list of deadlines costs no look at people. */
function toThoseTold<A, T>(resolve: (deadline: DeadlineRecord, args: A, context: Context) => T) {
  return (deadline: DeadlineRecord, args: A, context: Context): T => {
    const { personId, organisationIds } = context.viewer
    const { personIds, organisationId } = deadline
    const isTold = personIds.includes(personId ?? '') || organisationIds.includes(organisationId ?? '')
    context.self.mustBe(isTold ? (personId ?? undefined) : undefined)
    return resolve(deadline, args, context)
  }
}

// Several fields of one deadline are described by one look at its subject.
const descriptions = new WeakMap<DeadlineRecord, Promise<Description>>()

function described<A, T>(resolve: (description: Description, args: A) => T) {
  return toThoseTold(async (deadline, args: A, context) => {
    const description = descriptions.get(deadline) ?? describeDeadline(deadline, context)
    descriptions.set(deadline, description)
    return resolve(await description, args)
  })
}
