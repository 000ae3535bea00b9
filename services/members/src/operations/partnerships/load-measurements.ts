import { type Page, type PageArgs, trusted } from '@cluster/database'
import { loadPages } from '@cluster/subgraph'
import { Measurement, type MeasurementRecord } from '../../models/measurement.ts'
import { byDay } from '../../orders.ts'

export interface Span {
  from?: string | null | undefined
  to?: string | null | undefined
}
type Load = (indicatorId: string, args: PageArgs & Span) => Promise<Page<MeasurementRecord>>

/** Loads figures of many indicators, in one command for all that ask for the same days and page. */
export function loadMeasurements(): Load {
  const loaders = new Map<string, ReturnType<typeof loadPages<MeasurementRecord>>>()
  return (indicatorId, { from, to, ...args }) => {
    const key = JSON.stringify([from, to])
    const load =
      loaders.get(key) ??
      loadPages(Measurement, { parentField: 'indicatorId', filter: within({ from, to }), order: byDay })
    loaders.set(key, load)
    return load(indicatorId, args)
  }
}

function within({ from, to }: Span): object {
  const bounds = { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) }
  return from || to ? { on: trusted(bounds) } : {}
}
