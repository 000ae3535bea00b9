import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { Partnership, type PartnershipRecord } from '../../models/partnership.ts'
import { newestFirst } from '../../orders.ts'

/** Partnerships, those that began last first. */
export async function listPartnerships({
  kind,
  ...args
}: PageArgs & { kind?: PartnershipRecord['kind'] | null }): Promise<Page<PartnershipRecord>> {
  return findPage(Partnership, { filter: kind ? { kind } : {}, order: newestFirst, ...args })
}

/** What each of many organisations agreed with the cluster and has not ended, in one command. */
export async function findPartnershipsOf(ids: readonly string[]): Promise<(PartnershipRecord | null)[]> {
  const found = await Partnership.find({ organisationId: trusted({ $in: ids }), endedOn: null }).lean<
    PartnershipRecord[]
  >()
  const byOrganisation = new Map(found.map(partnership => [partnership.organisationId, partnership]))
  return ids.map(id => byOrganisation.get(id) ?? null)
}
