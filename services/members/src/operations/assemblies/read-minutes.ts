import type { Locale } from '@cluster/subgraph'
import type { Context } from '../../context.ts'
import { assemblyNotClosed } from '../../errors.ts'
import type { AssemblyRecord } from '../../models/assembly.ts'
import { findVisibleAssembly } from './find-assembly.ts'
import { minutesOf } from './minutes-of.ts'
import { minutesText } from './minutes-text.ts'

/** The minutes for who may see the assembly. @throws DomainError ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_CLOSED */
export async function readMinutes(
  assemblyId: string,
  locale: Locale,
  context: Context,
): Promise<{ assembly: AssemblyRecord; text: string }> {
  const assembly = await findVisibleAssembly(assemblyId, context, 'assemblyId')
  if (assembly.state !== 'CLOSED') throw assemblyNotClosed()
  const minutes = await minutesOf(assembly, { namesPeople: context.viewer.has('STAFF') })
  return { assembly, text: minutesText(minutes, locale) }
}
