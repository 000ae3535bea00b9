import type { Resolvers } from '../schema.generated.ts'
import { Attendee } from './Attendee.ts'
import { Cluster } from './Cluster.ts'
import { Deadline } from './Deadline.ts'
import { eraseFromMembers } from './Mutation/eraseFromMembers.ts'
import { Organisation } from './Organisation.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { cluster } from './Query/cluster.ts'
import { deadline } from './Query/deadline.ts'
import { deadlines } from './Query/deadlines.ts'
import { me } from './Query/me.ts'
import { organisation } from './Query/organisation.ts'
import { organisationBySiren } from './Query/organisationBySiren.ts'
import { organisations } from './Query/organisations.ts'
import { person } from './Query/person.ts'
import { personByEmail } from './Query/personByEmail.ts'

export const resolvers: Resolvers = {
  Query: {
    cluster,
    deadline,
    deadlines,
    me,
    organisation,
    organisationBySiren,
    organisations,
    person,
    personByEmail,
  },
  Mutation: { eraseFromMembers },
  Attendee,
  Cluster,
  Deadline,
  Organisation,
  Person,
  PersonalData,
}
