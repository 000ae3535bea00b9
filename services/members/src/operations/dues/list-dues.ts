import { findPage, type Page, type PageArgs } from '@cluster/database'
import { Dues, type DuesRecord, type DuesState } from '../../models/dues.ts'
import { asMade } from '../../orders.ts'

/** The dues of a year: all, or those in a state. */
export const listDues = ({
  year,
  state,
  ...args
}: PageArgs & { year: number; state?: DuesState | null }): Promise<Page<DuesRecord>> =>
  findPage(Dues, { filter: { year, ...(state ? { state } : {}) }, order: asMade, ...args })
