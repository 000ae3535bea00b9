import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { categories, Service, type ServiceRecord } from '../../models/service.ts'
import { byTitle } from '../../orders.ts'

export interface ServicesWanted extends PageArgs {
  category?: ServiceRecord['category'] | null
  providerId?: string | null
  shortSupplyChain?: boolean | null
  atypicalHours?: boolean | null
}

/** Services that meet everything that is given. */
export async function listServices(wanted: ServicesWanted): Promise<Page<ServiceRecord>> {
  const { first, after, providerId, ...rest } = wanted
  const asked = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null)
  const filter = providerId
    ? { ...Object.fromEntries(asked), providerId }
    : asked.length > 0
      ? { ...everyValue, ...Object.fromEntries(asked) }
      : {}
  return findPage(Service, { filter, order: byTitle, first, after })
}

// With one value or all values named for each field before the title, one index gives every combination by
// title: MongoDB merges the ranges, at most as many as categories times six, and stops at the page's end.
const everyValue = {
  category: trusted({ $in: categories }),
  shortSupplyChain: trusted({ $in: [false, true] }),
  atypicalHours: trusted({ $in: [false, true, null] }),
}
