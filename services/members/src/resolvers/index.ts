import type { Resolvers } from '../schema.generated.ts'
import { Attendee } from './Attendee.ts'
import { Cluster } from './Cluster.ts'
import { Coordinates } from './Coordinates.ts'
import { EssDecision } from './EssDecision.ts'
import { EsusAccreditation } from './EsusAccreditation.ts'
import { createOrganisation } from './Mutation/createOrganisation.ts'
import { eraseFromMembers } from './Mutation/eraseFromMembers.ts'
import { recordEssBasis } from './Mutation/recordEssBasis.ts'
import { recordEsusAccreditation } from './Mutation/recordEsusAccreditation.ts'
import { revokeEsusAccreditation } from './Mutation/revokeEsusAccreditation.ts'
import { updateOrganisation } from './Mutation/updateOrganisation.ts'
import { Organisation } from './Organisation.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { cluster } from './Query/cluster.ts'
import { me } from './Query/me.ts'
import { organisation } from './Query/organisation.ts'
import { organisationBySiren } from './Query/organisationBySiren.ts'
import { organisations } from './Query/organisations.ts'
import { person } from './Query/person.ts'
import { personByEmail } from './Query/personByEmail.ts'
import { similarOrganisations } from './Query/similarOrganisations.ts'

export const resolvers: Resolvers = {
  Query: {
    cluster,
    me,
    organisation,
    organisationBySiren,
    organisations,
    person,
    personByEmail,
    similarOrganisations,
  },
  Mutation: {
    createOrganisation,
    eraseFromMembers,
    recordEssBasis,
    recordEsusAccreditation,
    revokeEsusAccreditation,
    updateOrganisation,
  },
  Attendee,
  Cluster,
  Coordinates,
  EssDecision,
  EsusAccreditation,
  Organisation,
  Person,
  PersonalData,
}
