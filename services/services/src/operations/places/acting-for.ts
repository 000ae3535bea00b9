import type { Viewer } from '@cluster/viewer'

/** Of the organisations whose people may have something, that for which one acts; the first where that is none of them. */
export const actingFor = (
  { organisationIds }: Viewer,
  ...whose: (string | undefined)[]
): string | undefined => whose.find(id => id !== undefined && organisationIds.includes(id)) ?? whose[0]
