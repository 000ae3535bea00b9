import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { Associate, type AssociateCategory } from './models/associate.ts'
import { Cooperative } from './models/cooperative.ts'
import type { ShareHolderRecord } from './models/share-holder.ts'
import { ShareHolding } from './models/share-holding.ts'
import { ShareMovement } from './models/share-movement.ts'
import { ShareRegister } from './models/share-register.ts'
import { findHoldings, type Place } from './operations/shares/find-holdings.ts'
import { asMade, byDay } from './orders.ts'

export interface AssociatesWanted {
  category?: AssociateCategory | null
  collegeId?: string | null
  isCurrent?: boolean
}

/** The loaders of registers of shares and cooperatives. */
export function createShareLoaders() {
  const holdings = loadWith(keys => findHoldings(keys.map(key => JSON.parse(key) as Place)))
  const ofHolder = {
    parentField: 'holder.id',
    filter: ({ kind }: Pick<ShareHolderRecord, 'kind'>) => ({ 'holder.kind': kind }),
    order: asMade,
  }
  return {
    shareRegister: loadBy(ShareRegister),
    cooperative: loadBy(Cooperative),
    holding: (registerId: string, { kind, id }: ShareHolderRecord) =>
      holdings.load(JSON.stringify({ registerId, holder: { kind, id } } satisfies Place)),
    holdingsOfRegister: loadPages(ShareHolding, { parentField: 'registerId', order: asMade }),
    movementsOfRegister: loadPages(ShareMovement, { parentField: 'registerId', order: asMade }),
    movementsOfHolder: loadPages(ShareMovement, {
      parentField: 'entries.holder.id',
      filter: ({ registerId }: { registerId: string }) => ({ registerId }),
      order: byDay,
    }),
    holdingsOfHolder: loadPages(ShareHolding, ofHolder),
    associatesOfHolder: loadPages(Associate, ofHolder),
    associates: loadPages(Associate, { parentField: 'cooperativeId', filter: filterOf, order: asMade }),
    organisationsAmongAssociates: loadPages(Associate, {
      parentField: 'cooperativeId',
      filter: { isCurrent: true, 'holder.kind': 'ORGANISATION' },
      order: asMade,
    }),
  }
}

const filterOf = ({ category, collegeId, isCurrent = true }: AssociatesWanted) => ({
  isCurrent,
  ...(category ? { category } : {}),
  ...(collegeId ? { collegeId } : {}),
})
