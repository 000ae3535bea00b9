import { Associate, type AssociateRecord } from '../../models/associate.ts'
import { ofHolder } from '../../models/share-holder.ts'
import { ShareHolding, type ShareHoldingRecord } from '../../models/share-holding.ts'
import { ShareMovement, type ShareMovementRecord } from '../../models/share-movement.ts'
import { isSameHolder } from './read-holder.ts'

/** All that the registers and cooperatives keep about a person, as a holder and as who entered something. */
export async function exportShareholder(personId: string): Promise<object> {
  const holder = { kind: 'PERSON', id: personId } as const
  const [holdings, movements, entered, associates] = await Promise.all([
    ShareHolding.find(ofHolder(holder)).sort({ _id: 1 }).lean<ShareHoldingRecord[]>(),
    ShareMovement.find({ 'entries.holder.id': personId })
      .sort({ registerId: 1, on: 1, _id: 1 })
      .lean<ShareMovementRecord[]>(),
    ShareMovement.find({ authorId: personId }).sort({ _id: 1 }).lean<ShareMovementRecord[]>(),
    Associate.find(ofHolder(holder)).sort({ _id: 1 }).lean<AssociateRecord[]>(),
  ])
  return {
    shares: holdings.map(({ registerId, subscribed, paid }) => ({ registerId, subscribed, paid })),
    shareMovements: movements.map(({ registerId, number, kind, on, entries }) => {
      const own = entries.find(entry => isSameHolder(entry.holder, holder))
      return { registerId, number, kind, on, change: own?.delta, after: own?.after }
    }),
    shareMovementsEntered: entered.map(({ registerId, number, recordedAt }) => ({
      registerId,
      number,
      recordedAt: recordedAt.toISOString(),
    })),
    associateOf: associates.map(({ cooperativeId, category, collegeId, joinedOn, leftOn }) => {
      return { cooperativeId, category, collegeId, joinedOn, leftOn }
    }),
  }
}
