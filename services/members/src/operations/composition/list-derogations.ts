import { findPage, type Page, type PageArgs } from '@cluster/database'
import { Derogation, type DerogationRecord } from '../../models/derogation.ts'
import { lastWrittenFirst } from '../../orders.ts'

/** All derogations, the last one first. */
export const listDerogations = (args: PageArgs): Promise<Page<DerogationRecord>> =>
  findPage(Derogation, { order: lastWrittenFirst, ...args })
