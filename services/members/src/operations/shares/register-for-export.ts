import { trusted } from '@cluster/database'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { Person, type PersonRecord } from '../../models/person.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'
import { ShareMovement, type ShareMovementRecord } from '../../models/share-movement.ts'

/** A line of a register as a document shows it: what one movement changes for one holder. */
export interface RegisterLine
  extends Pick<
    ShareMovementRecord,
    'number' | 'on' | 'recordedAt' | 'kind' | 'authorId' | 'corrects' | 'reason'
  > {
  holder: ShareHolderRecord
  /** Null for a person who was erased, and an organisation that is gone. */
  holderName: string | null
  /** What is added; negative where it is taken away. */
  subscribed: number
  paid: number
  subscribedAfter: number
  paidAfter: number
}

const batchSize = 500

/** All lines of a register in their order, read as they are taken; names are looked up a batch at a time. */
export async function* registerForExport(registerId: string): AsyncGenerator<RegisterLine> {
  let lastId = ''
  for (;;) {
    const movements = await ShareMovement.find({ registerId, _id: trusted({ $gt: lastId }) })
      .sort({ _id: 1 })
      .limit(batchSize)
      .lean<ShareMovementRecord[]>()
    yield* linesOf(movements, await namesOf(movements))
    if (movements.length < batchSize) return
    lastId = movements.at(-1)!._id
  }
}

function* linesOf(movements: readonly ShareMovementRecord[], names: Names): Generator<RegisterLine> {
  for (const { entries, number, on, recordedAt, kind, authorId, corrects, reason } of movements) {
    for (const { holder, delta, after } of entries) {
      yield {
        ...{ number, on, recordedAt, kind, authorId, corrects, reason, holder },
        holderName: names[holder.kind].get(holder.id) ?? null,
        subscribed: delta.subscribed,
        paid: delta.paid,
        subscribedAfter: after.subscribed,
        paidAfter: after.paid,
      }
    }
  }
}

type Names = Record<ShareHolderRecord['kind'], Map<string, string>>

async function namesOf(movements: readonly ShareMovementRecord[]): Promise<Names> {
  const holders = movements.flatMap(({ entries }) => entries.map(({ holder }) => holder))
  const idsOf = (wanted: ShareHolderRecord['kind']) => [
    ...new Set(holders.filter(({ kind }) => kind === wanted).map(({ id }) => id)),
  ]
  const [organisations, people] = await Promise.all([
    Organisation.find({ _id: trusted({ $in: idsOf('ORGANISATION') }) })
      .select('name')
      .lean<Pick<OrganisationRecord, '_id' | 'name'>[]>(),
    Person.find({ _id: trusted({ $in: idsOf('PERSON') }) })
      .select('givenName familyName')
      .lean<Pick<PersonRecord, '_id' | 'givenName' | 'familyName'>[]>(),
  ])
  return {
    ORGANISATION: new Map(organisations.map(({ _id, name }) => [_id, name])),
    PERSON: new Map(people.map(({ _id, givenName, familyName }) => [_id, `${givenName} ${familyName}`])),
  }
}
