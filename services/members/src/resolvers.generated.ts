// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { AgendaItem } from './resolvers/AgendaItem.ts'
import { Assembly } from './resolvers/Assembly.ts'
import { AssemblyCollege } from './resolvers/AssemblyCollege.ts'
import { Associate } from './resolvers/Associate.ts'
import { Attendee } from './resolvers/Attendee.ts'
import { Ballot } from './resolvers/Ballot.ts'
import { BallotChoice } from './resolvers/BallotChoice.ts'
import { BallotTally } from './resolvers/BallotTally.ts'
import { BallotVote } from './resolvers/BallotVote.ts'
import { Cluster } from './resolvers/Cluster.ts'
import { College } from './resolvers/College.ts'
import { CollegeTally } from './resolvers/CollegeTally.ts'
import { Cooperative } from './resolvers/Cooperative.ts'
import { Coordinates } from './resolvers/Coordinates.ts'
import { Deadline } from './resolvers/Deadline.ts'
import { Derogation } from './resolvers/Derogation.ts'
import { Dues } from './resolvers/Dues.ts'
import { DuesPayment } from './resolvers/DuesPayment.ts'
import { Elector } from './resolvers/Elector.ts'
import { EssDecision } from './resolvers/EssDecision.ts'
import { EsusAccreditation } from './resolvers/EsusAccreditation.ts'
import { Indicator } from './resolvers/Indicator.ts'
import { Measurement } from './resolvers/Measurement.ts'
import { Membership } from './resolvers/Membership.ts'
import { MembershipEntry } from './resolvers/MembershipEntry.ts'
import { Objective } from './resolvers/Objective.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Partnership } from './resolvers/Partnership.ts'
import { Person } from './resolvers/Person.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { ShareEntry } from './resolvers/ShareEntry.ts'
import { ShareHolder } from './resolvers/ShareHolder.ts'
import { ShareHolding } from './resolvers/ShareHolding.ts'
import { ShareMovement } from './resolvers/ShareMovement.ts'
import { ShareRegister } from './resolvers/ShareRegister.ts'
import { StatutoryCheck } from './resolvers/StatutoryCheck.ts'
import { StatutoryNumber } from './resolvers/StatutoryNumber.ts'
import { VotingRight } from './resolvers/VotingRight.ts'
import { applications } from './resolvers/Query/applications.ts'
import { assemblies } from './resolvers/Query/assemblies.ts'
import { assembly } from './resolvers/Query/assembly.ts'
import { assemblyMinutes } from './resolvers/Query/assemblyMinutes.ts'
import { ballot } from './resolvers/Query/ballot.ts'
import { cluster } from './resolvers/Query/cluster.ts'
import { cooperative } from './resolvers/Query/cooperative.ts'
import { cooperatives } from './resolvers/Query/cooperatives.ts'
import { deadline } from './resolvers/Query/deadline.ts'
import { deadlines } from './resolvers/Query/deadlines.ts'
import { dues } from './resolvers/Query/dues.ts'
import { me } from './resolvers/Query/me.ts'
import { openBallots } from './resolvers/Query/openBallots.ts'
import { organisation } from './resolvers/Query/organisation.ts'
import { organisationBySiren } from './resolvers/Query/organisationBySiren.ts'
import { organisations } from './resolvers/Query/organisations.ts'
import { partnership } from './resolvers/Query/partnership.ts'
import { partnerships } from './resolvers/Query/partnerships.ts'
import { person } from './resolvers/Query/person.ts'
import { personByEmail } from './resolvers/Query/personByEmail.ts'
import { shareRegister } from './resolvers/Query/shareRegister.ts'
import { similarOrganisations } from './resolvers/Query/similarOrganisations.ts'
import { simulateAdmission } from './resolvers/Query/simulateAdmission.ts'
import { simulateAssociate } from './resolvers/Query/simulateAssociate.ts'
import { simulateWithdrawal } from './resolvers/Query/simulateWithdrawal.ts'
import { addRepresentative } from './resolvers/Mutation/addRepresentative.ts'
import { admitAssociate } from './resolvers/Mutation/admitAssociate.ts'
import { admitMember } from './resolvers/Mutation/admitMember.ts'
import { agreePartnership } from './resolvers/Mutation/agreePartnership.ts'
import { applyForMembership } from './resolvers/Mutation/applyForMembership.ts'
import { callDues } from './resolvers/Mutation/callDues.ts'
import { cancelAssembly } from './resolvers/Mutation/cancelAssembly.ts'
import { cancelDues } from './resolvers/Mutation/cancelDues.ts'
import { castVote } from './resolvers/Mutation/castVote.ts'
import { closeAssembly } from './resolvers/Mutation/closeAssembly.ts'
import { closeBallot } from './resolvers/Mutation/closeBallot.ts'
import { conveneAssembly } from './resolvers/Mutation/conveneAssembly.ts'
import { correctMembership } from './resolvers/Mutation/correctMembership.ts'
import { correctShareMovement } from './resolvers/Mutation/correctShareMovement.ts'
import { createCooperative } from './resolvers/Mutation/createCooperative.ts'
import { createOrganisation } from './resolvers/Mutation/createOrganisation.ts'
import { defineColleges } from './resolvers/Mutation/defineColleges.ts'
import { endPartnership } from './resolvers/Mutation/endPartnership.ts'
import { eraseFromMembers } from './resolvers/Mutation/eraseFromMembers.ts'
import { excludeMember } from './resolvers/Mutation/excludeMember.ts'
import { foundCooperative } from './resolvers/Mutation/foundCooperative.ts'
import { giveProxy } from './resolvers/Mutation/giveProxy.ts'
import { moveAssembly } from './resolvers/Mutation/moveAssembly.ts'
import { moveAssociate } from './resolvers/Mutation/moveAssociate.ts'
import { noteEmployees } from './resolvers/Mutation/noteEmployees.ts'
import { openAssembly } from './resolvers/Mutation/openAssembly.ts'
import { openBallot } from './resolvers/Mutation/openBallot.ts'
import { openShareRegister } from './resolvers/Mutation/openShareRegister.ts'
import { payShares } from './resolvers/Mutation/payShares.ts'
import { recordAttendance } from './resolvers/Mutation/recordAttendance.ts'
import { recordDuesPayment } from './resolvers/Mutation/recordDuesPayment.ts'
import { recordEssBasis } from './resolvers/Mutation/recordEssBasis.ts'
import { recordEsusAccreditation } from './resolvers/Mutation/recordEsusAccreditation.ts'
import { recordMeasurement } from './resolvers/Mutation/recordMeasurement.ts'
import { redeemShares } from './resolvers/Mutation/redeemShares.ts'
import { refuseApplication } from './resolvers/Mutation/refuseApplication.ts'
import { removeAssociate } from './resolvers/Mutation/removeAssociate.ts'
import { removeRepresentative } from './resolvers/Mutation/removeRepresentative.ts'
import { renewPartnership } from './resolvers/Mutation/renewPartnership.ts'
import { resumeMembership } from './resolvers/Mutation/resumeMembership.ts'
import { revokeEsusAccreditation } from './resolvers/Mutation/revokeEsusAccreditation.ts'
import { revokeProxy } from './resolvers/Mutation/revokeProxy.ts'
import { setMemberVotes } from './resolvers/Mutation/setMemberVotes.ts'
import { setObjectives } from './resolvers/Mutation/setObjectives.ts'
import { subscribeShares } from './resolvers/Mutation/subscribeShares.ts'
import { suspendMember } from './resolvers/Mutation/suspendMember.ts'
import { transferShares } from './resolvers/Mutation/transferShares.ts'
import { updateOrganisation } from './resolvers/Mutation/updateOrganisation.ts'
import { withdrawMember } from './resolvers/Mutation/withdrawMember.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    applications,
    assemblies,
    assembly,
    assemblyMinutes,
    ballot,
    cluster,
    cooperative,
    cooperatives,
    deadline,
    deadlines,
    dues,
    me,
    openBallots,
    organisation,
    organisationBySiren,
    organisations,
    partnership,
    partnerships,
    person,
    personByEmail,
    shareRegister,
    similarOrganisations,
    simulateAdmission,
    simulateAssociate,
    simulateWithdrawal,
  },
  Mutation: {
    addRepresentative,
    admitAssociate,
    admitMember,
    agreePartnership,
    applyForMembership,
    callDues,
    cancelAssembly,
    cancelDues,
    castVote,
    closeAssembly,
    closeBallot,
    conveneAssembly,
    correctMembership,
    correctShareMovement,
    createCooperative,
    createOrganisation,
    defineColleges,
    endPartnership,
    eraseFromMembers,
    excludeMember,
    foundCooperative,
    giveProxy,
    moveAssembly,
    moveAssociate,
    noteEmployees,
    openAssembly,
    openBallot,
    openShareRegister,
    payShares,
    recordAttendance,
    recordDuesPayment,
    recordEssBasis,
    recordEsusAccreditation,
    recordMeasurement,
    redeemShares,
    refuseApplication,
    removeAssociate,
    removeRepresentative,
    renewPartnership,
    resumeMembership,
    revokeEsusAccreditation,
    revokeProxy,
    setMemberVotes,
    setObjectives,
    subscribeShares,
    suspendMember,
    transferShares,
    updateOrganisation,
    withdrawMember,
  },
  AgendaItem,
  Assembly,
  AssemblyCollege,
  Associate,
  Attendee,
  Ballot,
  BallotChoice,
  BallotTally,
  BallotVote,
  Cluster,
  College,
  CollegeTally,
  Cooperative,
  Coordinates,
  Deadline,
  Derogation,
  Dues,
  DuesPayment,
  Elector,
  EssDecision,
  EsusAccreditation,
  Indicator,
  Measurement,
  Membership,
  MembershipEntry,
  Objective,
  Organisation,
  Partnership,
  Person,
  PersonalData,
  ShareEntry,
  ShareHolder,
  ShareHolding,
  ShareMovement,
  ShareRegister,
  StatutoryCheck,
  StatutoryNumber,
  VotingRight,
}
