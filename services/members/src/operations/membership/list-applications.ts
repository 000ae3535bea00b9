import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { byApplication } from '../../orders.ts'

/** Who has applied and is not answered yet. */
export const listApplications = (args: PageArgs): Promise<Page<OrganisationRecord>> =>
  // Just so that the index, which has only those, serves it.
  findPage(Organisation, {
    filter: { appliedAt: trusted({ $gt: new Date(0) }) },
    order: byApplication,
    ...args,
  })
