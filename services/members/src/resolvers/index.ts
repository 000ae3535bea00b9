import type { Resolvers } from '../schema.generated.ts'
import { Associate } from './Associate.ts'
import { Attendee } from './Attendee.ts'
import { Cluster } from './Cluster.ts'
import { College } from './College.ts'
import { Cooperative } from './Cooperative.ts'
import { admitAssociate } from './Mutation/admitAssociate.ts'
import { correctShareMovement } from './Mutation/correctShareMovement.ts'
import { createCooperative } from './Mutation/createCooperative.ts'
import { defineColleges } from './Mutation/defineColleges.ts'
import { eraseFromMembers } from './Mutation/eraseFromMembers.ts'
import { foundCooperative } from './Mutation/foundCooperative.ts'
import { moveAssociate } from './Mutation/moveAssociate.ts'
import { noteEmployees } from './Mutation/noteEmployees.ts'
import { openShareRegister } from './Mutation/openShareRegister.ts'
import { payShares } from './Mutation/payShares.ts'
import { redeemShares } from './Mutation/redeemShares.ts'
import { removeAssociate } from './Mutation/removeAssociate.ts'
import { subscribeShares } from './Mutation/subscribeShares.ts'
import { transferShares } from './Mutation/transferShares.ts'
import { Organisation } from './Organisation.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { cluster } from './Query/cluster.ts'
import { cooperative } from './Query/cooperative.ts'
import { cooperatives } from './Query/cooperatives.ts'
import { me } from './Query/me.ts'
import { organisation } from './Query/organisation.ts'
import { organisationBySiren } from './Query/organisationBySiren.ts'
import { organisations } from './Query/organisations.ts'
import { person } from './Query/person.ts'
import { personByEmail } from './Query/personByEmail.ts'
import { shareRegister } from './Query/shareRegister.ts'
import { simulateAssociate } from './Query/simulateAssociate.ts'
import { ShareEntry } from './ShareEntry.ts'
import { ShareHolder } from './ShareHolder.ts'
import { ShareHolding } from './ShareHolding.ts'
import { ShareMovement } from './ShareMovement.ts'
import { ShareRegister } from './ShareRegister.ts'
import { StatutoryCheck } from './StatutoryCheck.ts'
import { StatutoryNumber } from './StatutoryNumber.ts'

export const resolvers: Resolvers = {
  Query: {
    cluster,
    cooperative,
    cooperatives,
    me,
    organisation,
    organisationBySiren,
    organisations,
    person,
    personByEmail,
    shareRegister,
    simulateAssociate,
  },
  Mutation: {
    admitAssociate,
    correctShareMovement,
    createCooperative,
    defineColleges,
    eraseFromMembers,
    foundCooperative,
    moveAssociate,
    noteEmployees,
    openShareRegister,
    payShares,
    redeemShares,
    removeAssociate,
    subscribeShares,
    transferShares,
  },
  Associate,
  Attendee,
  Cluster,
  College,
  Cooperative,
  Organisation,
  Person,
  PersonalData,
  ShareEntry,
  ShareHolder,
  ShareHolding,
  ShareMovement,
  ShareRegister,
  StatutoryCheck,
  StatutoryNumber,
}
