import { inLocale, localeIn, type Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { clusterId } from '../models/cluster.ts'
import { Cooperative, type CooperativeRecord } from '../models/cooperative.ts'
import { readMinutes } from '../operations/assemblies/read-minutes.ts'
import { findCluster } from '../operations/composition/find-cluster.ts'
import { minutesPdf } from './minutes-pdf.ts'

/** The minutes of an assembly that is over, for those who may read them in the graph: `assemblyMinutes`. */
export const minutes: Page<Context> = {
  path: 'assemblies/:id/minutes.pdf',
  access: { roles: ['STAFF'], organisationRoles: ['MEMBER'], self: true },
  make: async (asked, context) => {
    const locale = localeIn(asked)
    const { assembly, text } = await readMinutes(asked.path.id!, locale, context)
    const [title, of] = [inLocale(assembly.title, locale), await nameOfBody(assembly.bodyId)]
    const body = await minutesPdf({ title, of, text, locale, writtenAt: context.now() })
    return { type: 'application/pdf', name: `minutes-${assembly._id}.pdf`, body }
  },
}

/** Whose assembly or register it is: the union, or a cooperative. */
export async function nameOfBody(bodyId: string): Promise<string> {
  if (bodyId === clusterId) return (await findCluster())?.name ?? ''
  const cooperative = await Cooperative.findById(bodyId).lean<CooperativeRecord>()
  return cooperative?.name ?? ''
}
