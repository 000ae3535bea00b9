import { readSiren } from '../../operations/directory/read-siren.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const organisationBySiren: NonNullable<QueryResolvers['organisationBySiren']> = (
  _,
  { siren },
  { loaders },
) => loaders.organisationBySiren.load(readSiren(siren))
