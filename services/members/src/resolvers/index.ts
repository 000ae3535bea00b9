import type { Resolvers } from '../schema.generated.ts'
import { AgendaItem } from './AgendaItem.ts'
import { Assembly } from './Assembly.ts'
import { AssemblyCollege } from './AssemblyCollege.ts'
import { Attendee } from './Attendee.ts'
import { Ballot } from './Ballot.ts'
import { BallotChoice } from './BallotChoice.ts'
import { BallotTally } from './BallotTally.ts'
import { BallotVote } from './BallotVote.ts'
import { Cluster } from './Cluster.ts'
import { CollegeTally } from './CollegeTally.ts'
import { Elector } from './Elector.ts'
import { cancelAssembly } from './Mutation/cancelAssembly.ts'
import { castVote } from './Mutation/castVote.ts'
import { closeAssembly } from './Mutation/closeAssembly.ts'
import { closeBallot } from './Mutation/closeBallot.ts'
import { conveneAssembly } from './Mutation/conveneAssembly.ts'
import { eraseFromMembers } from './Mutation/eraseFromMembers.ts'
import { giveProxy } from './Mutation/giveProxy.ts'
import { moveAssembly } from './Mutation/moveAssembly.ts'
import { openAssembly } from './Mutation/openAssembly.ts'
import { openBallot } from './Mutation/openBallot.ts'
import { recordAttendance } from './Mutation/recordAttendance.ts'
import { revokeProxy } from './Mutation/revokeProxy.ts'
import { Organisation } from './Organisation.ts'
import { Person } from './Person.ts'
import { PersonalData } from './PersonalData.ts'
import { assemblies } from './Query/assemblies.ts'
import { assembly } from './Query/assembly.ts'
import { assemblyMinutes } from './Query/assemblyMinutes.ts'
import { ballot } from './Query/ballot.ts'
import { cluster } from './Query/cluster.ts'
import { me } from './Query/me.ts'
import { openBallots } from './Query/openBallots.ts'
import { organisation } from './Query/organisation.ts'
import { organisationBySiren } from './Query/organisationBySiren.ts'
import { organisations } from './Query/organisations.ts'
import { person } from './Query/person.ts'
import { personByEmail } from './Query/personByEmail.ts'
import { VotingRight } from './VotingRight.ts'

export const resolvers: Resolvers = {
  Query: {
    assemblies,
    assembly,
    assemblyMinutes,
    ballot,
    cluster,
    me,
    openBallots,
    organisation,
    organisationBySiren,
    organisations,
    person,
    personByEmail,
  },
  Mutation: {
    cancelAssembly,
    castVote,
    closeAssembly,
    closeBallot,
    conveneAssembly,
    eraseFromMembers,
    giveProxy,
    moveAssembly,
    openAssembly,
    openBallot,
    recordAttendance,
    revokeProxy,
  },
  AgendaItem,
  Assembly,
  AssemblyCollege,
  Attendee,
  Ballot,
  BallotChoice,
  BallotTally,
  BallotVote,
  Cluster,
  CollegeTally,
  Elector,
  Organisation,
  Person,
  PersonalData,
  VotingRight,
}
