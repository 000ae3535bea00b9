import { exportElector } from '../operations/assemblies/export-person.ts'
import { exportDeadlines } from '../operations/deadlines/export-person.ts'
import { exportFromEss } from '../operations/ess/export-person.ts'
import { exportAuthored } from '../operations/membership/export-person.ts'
import { exportMeasurements } from '../operations/partnerships/export-person.ts'
import { exportShareholder } from '../operations/shares/export-person.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  members: async ({ personId }, _, { self, loaders }) => {
    self.mustBe(personId)
    const person = await loaders.person.load(personId)
    const deadlines = await exportDeadlines(personId)
    const ess = await exportFromEss(personId)
    const measurements = await exportMeasurements(personId)
    if (!person) return { person: null, deadlines, measurements, ...ess }
    const { _id: id, ...kept } = person
    return {
      person: { id, ...kept },
      deadlines,
      measurements,
      assemblies: await exportElector(id),
      ...(await exportAuthored(id)),
      ...(await exportShareholder(id)),
      ...ess,
    }
  },
}
