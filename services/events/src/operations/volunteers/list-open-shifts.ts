import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { nextFirst } from '../../orders.ts'

/** Shifts on which somebody is needed, from an instant on. */
export const listOpenShifts = ({ from, ...args }: PageArgs & { from: Date }): Promise<Page<ShiftRecord>> =>
  findPage(Shift, {
    filter: { status: 'OPEN', hasRoom: true, startsAt: trusted({ $gte: from }) },
    order: nextFirst,
    ...args,
  })
