import type { PageArgs } from '@cluster/database'
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
  const movementsIn = each((registerId: string) =>
    loadPages(ShareMovement, { parentField: 'entries.holder.id', filter: { registerId }, order: byDay }),
  )
  const associatesOf = each((filter: string) =>
    loadPages(Associate, { parentField: 'cooperativeId', filter: JSON.parse(filter), order: asMade }),
  )
  const holdingsOf = each((kind: string) =>
    loadPages(ShareHolding, { parentField: 'holder.id', filter: { 'holder.kind': kind }, order: asMade }),
  )
  const associatesBy = each((kind: string) =>
    loadPages(Associate, { parentField: 'holder.id', filter: { 'holder.kind': kind }, order: asMade }),
  )
  return {
    shareRegister: loadBy(ShareRegister),
    cooperative: loadBy(Cooperative),
    holding: (registerId: string, { kind, id }: ShareHolderRecord) =>
      holdings.load(JSON.stringify({ registerId, holder: { kind, id } } satisfies Place)),
    holdingsOfRegister: loadPages(ShareHolding, { parentField: 'registerId', order: asMade }),
    movementsOfRegister: loadPages(ShareMovement, { parentField: 'registerId', order: asMade }),
    movementsOfHolder: (registerId: string, holderId: string, args: PageArgs) =>
      movementsIn(registerId)(holderId, args),
    holdingsOfHolder: ({ kind, id }: ShareHolderRecord, args: PageArgs) => holdingsOf(kind)(id, args),
    associatesOfHolder: ({ kind, id }: ShareHolderRecord, args: PageArgs) => associatesBy(kind)(id, args),
    associates: (cooperativeId: string, wanted: AssociatesWanted, args: PageArgs) =>
      associatesOf(filterOf(wanted))(cooperativeId, args),
    organisationsAmongAssociates: (cooperativeId: string, args: PageArgs) =>
      associatesOf(JSON.stringify({ isCurrent: true, 'holder.kind': 'ORGANISATION' }))(cooperativeId, args),
  }
}

const filterOf = ({ category, collegeId, isCurrent = true }: AssociatesWanted): string =>
  JSON.stringify({ isCurrent, ...(category ? { category } : {}), ...(collegeId ? { collegeId } : {}) })

/** Makes one for each key, once. */
function each<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return key => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
