import type { Resolvers } from '../schema.generated.ts'
import { Attendee } from './Attendee.ts'
import { Cluster } from './Cluster.ts'
import { Derogation } from './Derogation.ts'
import { Dues } from './Dues.ts'
import { DuesPayment } from './DuesPayment.ts'
import { Membership } from './Membership.ts'
import { MembershipEntry } from './MembershipEntry.ts'
import { addRepresentative } from './Mutation/addRepresentative.ts'
import { admitMember } from './Mutation/admitMember.ts'
import { applyForMembership } from './Mutation/applyForMembership.ts'
import { callDues } from './Mutation/callDues.ts'
import { cancelDues } from './Mutation/cancelDues.ts'
import { correctMembership } from './Mutation/correctMembership.ts'
import { eraseFromMembers } from './Mutation/eraseFromMembers.ts'
import { excludeMember } from './Mutation/excludeMember.ts'
import { recordDuesPayment } from './Mutation/recordDuesPayment.ts'
import { refuseApplication } from './Mutation/refuseApplication.ts'
import { removeRepresentative } from './Mutation/removeRepresentative.ts'
import { resumeMembership } from './Mutation/resumeMembership.ts'
import { setMemberVotes } from './Mutation/setMemberVotes.ts'
import { suspendMember } from './Mutation/suspendMember.ts'
import { withdrawMember } from './Mutation/withdrawMember.ts'
import { Organisation } from './Organisation.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { applications } from './Query/applications.ts'
import { cluster } from './Query/cluster.ts'
import { dues } from './Query/dues.ts'
import { me } from './Query/me.ts'
import { organisation } from './Query/organisation.ts'
import { organisationBySiren } from './Query/organisationBySiren.ts'
import { organisations } from './Query/organisations.ts'
import { person } from './Query/person.ts'
import { personByEmail } from './Query/personByEmail.ts'
import { simulateAdmission } from './Query/simulateAdmission.ts'
import { simulateWithdrawal } from './Query/simulateWithdrawal.ts'

export const resolvers: Resolvers = {
  Query: {
    applications,
    cluster,
    dues,
    me,
    organisation,
    organisationBySiren,
    organisations,
    person,
    personByEmail,
    simulateAdmission,
    simulateWithdrawal,
  },
  Mutation: {
    addRepresentative,
    admitMember,
    applyForMembership,
    callDues,
    cancelDues,
    correctMembership,
    eraseFromMembers,
    excludeMember,
    recordDuesPayment,
    refuseApplication,
    removeRepresentative,
    resumeMembership,
    setMemberVotes,
    suspendMember,
    withdrawMember,
  },
  Attendee,
  Cluster,
  Derogation,
  Dues,
  DuesPayment,
  Membership,
  MembershipEntry,
  Organisation,
  Person,
  PersonalData,
}
