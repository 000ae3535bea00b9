import type { Resolvers } from '../schema.generated.ts'
import { Attendee } from './Attendee.ts'
import { Cluster } from './Cluster.ts'
import { Indicator } from './Indicator.ts'
import { Measurement } from './Measurement.ts'
import { agreePartnership } from './Mutation/agreePartnership.ts'
import { endPartnership } from './Mutation/endPartnership.ts'
import { eraseFromMembers } from './Mutation/eraseFromMembers.ts'
import { recordMeasurement } from './Mutation/recordMeasurement.ts'
import { renewPartnership } from './Mutation/renewPartnership.ts'
import { setObjectives } from './Mutation/setObjectives.ts'
import { Objective } from './Objective.ts'
import { Organisation } from './Organisation.ts'
import { Partnership } from './Partnership.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { cluster } from './Query/cluster.ts'
import { me } from './Query/me.ts'
import { organisation } from './Query/organisation.ts'
import { organisationBySiren } from './Query/organisationBySiren.ts'
import { organisations } from './Query/organisations.ts'
import { partnership } from './Query/partnership.ts'
import { partnerships } from './Query/partnerships.ts'
import { person } from './Query/person.ts'
import { personByEmail } from './Query/personByEmail.ts'

export const resolvers: Resolvers = {
  Query: {
    cluster,
    me,
    organisation,
    organisationBySiren,
    organisations,
    partnership,
    partnerships,
    person,
    personByEmail,
  },
  Mutation: {
    agreePartnership,
    endPartnership,
    eraseFromMembers,
    recordMeasurement,
    renewPartnership,
    setObjectives,
  },
  Attendee,
  Cluster,
  Indicator,
  Measurement,
  Objective,
  Organisation,
  Partnership,
  Person,
  PersonalData,
}
