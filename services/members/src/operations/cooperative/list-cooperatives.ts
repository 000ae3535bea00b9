import { findPage, type Page, type PageArgs } from '@cluster/database'
import { Cooperative, type CooperativeRecord } from '../../models/cooperative.ts'
import { asMade } from '../../orders.ts'

/** All cooperatives, the oldest first. */
export const listCooperatives = (args: PageArgs): Promise<Page<CooperativeRecord>> =>
  findPage(Cooperative, { order: asMade, ...args })
