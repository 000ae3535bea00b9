import { domainError } from '@cluster/errors'
import type { AssemblyState } from '../models/assembly.ts'
import type { RollCountRecord } from '../models/ballot.ts'

export const assemblyNotFound = domainError<[id: string, field?: string]>(
  'ASSEMBLY_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No assembly has the id ${id}.`,
)
export const bodyNotFound = domainError(
  'BODY_NOT_FOUND',
  'bodyId',
  (id: string) => `Neither the union (cluster) nor a cooperative has the id ${id}.`,
)
export const electorateEmpty = domainError(
  'ELECTORATE_EMPTY',
  'bodyId',
  'Nobody has a voice in it yet: an assembly needs an active member, or an associate.',
)
export const electorWithoutCollege = domainError(
  'ELECTOR_WITHOUT_COLLEGE',
  null,
  (count: number) =>
    `The body has colleges, and ${count} of its associates are in none: place them with moveAssociate first.`,
)
export const assemblyTextMissing = domainError(
  'ASSEMBLY_TEXT_MISSING',
  (field: string) => field,
  (field: string) => `${field} is missing.`,
)
export const assemblyTextTooLong = domainError(
  'ASSEMBLY_TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const agendaEmpty = domainError(
  'AGENDA_EMPTY',
  'agenda',
  'People are called to an agenda: give at least one item.',
)
export const agendaTooLong = domainError('AGENDA_TOO_LONG', 'agenda', 'An agenda has at most 100 items.')
export const invalidNotice = domainError(
  'INVALID_NOTICE',
  'noticeDays',
  (least: number) => `The notice is ${least} days or more, and at most 365.`,
  (least: number) => ({ least }),
)
export const noticeTooShort = domainError(
  'NOTICE_TOO_SHORT',
  'heldAt',
  ({ noticeDays, earliest }: { noticeDays: number; earliest: string }) =>
    `People need ${noticeDays} days of notice: the earliest day is ${earliest}.`,
  numbers => ({ ...numbers }),
)
export const invalidQuorum = domainError(
  'INVALID_QUORUM',
  (field: 'quorumPercent' | 'collegeQuorums') => field,
  'A quorum is 0 to 100 percent, once for a college.',
)
export const unknownCollege = domainError(
  'UNKNOWN_COLLEGE',
  'collegeQuorums',
  (id: string) => `No college of it has the id ${id}.`,
)
export const invalidProxyLimit = domainError(
  'INVALID_PROXY_LIMIT',
  'proxyLimit',
  'One elector may hold 0 to 20 proxies.',
)
export const assemblyNotConvened = domainError(
  'ASSEMBLY_NOT_CONVENED',
  'id',
  (state: AssemblyState) => `The assembly is ${state}: only one that people are called to can be changed so.`,
)
export const assemblyNotDue = domainError(
  'ASSEMBLY_NOT_DUE',
  'id',
  (day: string) => `The assembly is held on ${day}: it cannot be opened before.`,
)
export const assemblyNotOpen = domainError<[state: AssemblyState, field?: string]>(
  'ASSEMBLY_NOT_OPEN',
  (_state, field = 'assemblyId') => field,
  state => `The assembly is ${state}: this cannot be done now.`,
)
export const assemblyNotClosed = domainError(
  'ASSEMBLY_NOT_CLOSED',
  'assemblyId',
  'The assembly is not over: its minutes are there once it is closed.',
)
export const electorNotFound = domainError<[id: string, field?: string]>(
  'ELECTOR_NOT_FOUND',
  (_id, field = 'electorId') => field,
  id => `Nobody with the id ${id} has a voice in this assembly.`,
)
export const proxyToItself = domainError(
  'PROXY_TO_ITSELF',
  'toElectorId',
  'A proxy is given to another elector.',
)
export const proxyAlreadyGiven = domainError(
  'PROXY_ALREADY_GIVEN',
  'fromElectorId',
  'Another elector has its proxy: take that back first.',
)
export const proxyHolderGaveItsOwn = domainError(
  'PROXY_HOLDER_GAVE_ITS_OWN',
  'toElectorId',
  'This elector has given its own proxy away, and cannot act for others.',
)
export const proxyLimitReached = domainError(
  'PROXY_LIMIT_REACHED',
  'toElectorId',
  (limit: number) => `One elector may hold ${limit} proxies, and this one does.`,
  (limit: number) => ({ limit }),
)
export const ballotNotFound = domainError<[id: string, field?: string]>(
  'BALLOT_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No ballot has the id ${id}.`,
)
export const ballotStillOpen = domainError(
  'BALLOT_STILL_OPEN',
  (field: 'id' | 'agendaItemId') => field,
  'A ballot is open: close it first.',
)
export const agendaItemNotFound = domainError(
  'AGENDA_ITEM_NOT_FOUND',
  'agendaItemId',
  (id: string) => `The agenda has no item with the id ${id}.`,
)
export const itemNotVoted = domainError(
  'ITEM_NOT_VOTED',
  'agendaItemId',
  'People are only told of this item: there is nothing to vote on.',
)
export const invalidCandidates = domainError(
  'INVALID_CANDIDATES',
  'candidates',
  'An election needs 1 to 50 names, each of 1 to 200 characters; a resolution needs none.',
)
export const closesInThePast = domainError(
  'CLOSES_IN_THE_PAST',
  'closesAt',
  'A ballot must close in the future.',
)
export const quorumNotReached = domainError(
  'QUORUM_NOT_REACHED',
  'assemblyId',
  (missing: readonly RollCountRecord[]) =>
    `Too few are there: ${missing
      .map(
        ({ collegeId, electors, present, represented, needed }) =>
          `${collegeId ? `of the college ${collegeId} ` : ''}${present + represented} of ${electors} electors \
(${present} present, ${represented} represented) where ${needed} are needed`,
      )
      .join('; ')}.`,
  (missing: readonly RollCountRecord[]) => ({ missing }),
)
// What was chosen is in no message: refusals are kept with who asked, to be given again.
export const invalidChoice = domainError(
  'INVALID_CHOICE',
  'choice',
  'The ballot has no such choice: take the id of one of its choices.',
)
export const ballotClosed = domainError(
  'BALLOT_CLOSED',
  'ballotId',
  (closesAt: Date) =>
    `Votes were taken until ${closesAt.toISOString()} at the latest: this one came too late.`,
)
export const alreadyVoted = domainError(
  'ALREADY_VOTED',
  'electorId',
  'This elector has voted already, in another way or by another: that vote stands.',
)
export const electorNotPresent = domainError(
  'ELECTOR_NOT_PRESENT',
  'electorId',
  'This elector is not noted as present: only who is there votes, itself or for whom it holds a proxy.',
)
export const electorIsPresent = domainError(
  'ELECTOR_IS_PRESENT',
  'electorId',
  'This elector is there and votes itself: its proxy does not count.',
)
export const proxyNotValid = domainError(
  'PROXY_NOT_VALID',
  'electorId',
  'The proxy does not count in this ballot: it was given after the ballot was opened, or its holder is not there or \
gave its own away.',
)
