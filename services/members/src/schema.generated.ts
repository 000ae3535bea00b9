// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssemblyRecord, AgendaItemRecord, AssemblyCollegeRecord, CollegeQuorumRecord } from './models/assembly.ts';
import type { ElectorRecord } from './models/elector.ts';
import type { BallotRecord, BallotChoiceRecord, RollCountRecord } from './models/ballot.ts';
import type { BallotTallyRecord, TallyShareRecord, CollegeTallyRecord, ChoiceCountRecord, ChoiceSumRecord } from './models/ballot-tally.ts';
import type { BallotVoteRecord } from './models/ballot-vote.ts';
import type { ClusterRecord } from './models/cluster.ts';
import type { OrganisationRecord, MembershipRecord } from './models/organisation.ts';
import type { PersonRecord } from './models/person.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in time, as RFC 3339: `2026-12-01T18:00:00Z`. */
  DateTime: { input: Date; output: Date; }
  /** An address for mail, as RFC 5322: `habitant.fictif@example.org`. */
  EmailAddress: { input: string; output: string; }
  /** A value of JSON, whatever its shape. */
  JSON: { input: unknown; output: unknown; }
  /** A day of the calendar, as ISO 8601: `2010-12-31`. */
  LocalDate: { input: string; output: string; }
  /** An address on the web, as RFC 3986: `https://www.example.org/`. */
  URL: { input: URL; output: URL; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a person may be in the cluster. */
export type Role =
  /** Accompanies people and holds events. */
  | 'ANIMATOR'
  /** Directs the cluster. */
  | 'DIRECTOR'
  /** Acts for an organisation that is a member. */
  | 'MEMBER'
  /** Does research on the cluster. */
  | 'RESEARCHER'
  /** Lives in the quarter. */
  | 'RESIDENT'
  /** Works for the cluster. */
  | 'STAFF';

/** A language that people read. A text that is missing in one is given in the other. */
export type Locale =
  /** English */
  | 'EN'
  /** French */
  | 'FR';

/** Where a page is in its list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there are items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item of this page: give it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A text in the languages of the cluster. */
export type TranslatedTextInput = {
  /** In French */
  fr: Scalars['String']['input'];
  /** In English */
  en?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * One assembly. For staff, those who have a voice in it, and the job that calls people to it; for others it is not
   * there.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND.
   */
  assembly?: Maybe<Assembly>;
  /**
   * The assemblies of the union or of a cooperative, the newest first: to staff all, to others those in which they have
   * a voice.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  assemblies?: Maybe<AssemblyConnection>;
  /**
   * The minutes of an assembly that is over: who was there, what was decided, and how it was counted. For staff and
   * those who have a voice in it. People who have a voice of their own are named to staff only.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_CLOSED.
   */
  assemblyMinutes?: Maybe<AssemblyMinutes>;
  /**
   * One ballot. For staff, and those who have a voice in its assembly; for others it is not there.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BALLOT_NOT_FOUND.
   */
  ballot?: Maybe<Ballot>;
  /**
   * The ballots in which the caller may vote now, the first to close first: for itself, for organisations that it
   * represents, or by proxy.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  openBallots?: Maybe<BallotConnection>;
  /** The cluster itself. */
  cluster?: Maybe<Cluster>;
  /**
   * Organisations by their name, whatever its accents and capitals.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  organisations?: Maybe<OrganisationConnection>;
  /**
   * One organisation.
   * Errors: ORGANISATION_NOT_FOUND.
   */
  organisation?: Maybe<Organisation>;
  /**
   * The organisation with a SIREN; null when none here has it.
   * Errors: INVALID_SIREN.
   */
  organisationBySiren?: Maybe<Organisation>;
  /** The person who asks; null when nobody is signed in, or an app. */
  me?: Maybe<Person>;
  /**
   * One person. For that person, staff and the service that signs people in.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PERSON_NOT_FOUND.
   */
  person?: Maybe<Person>;
  /**
   * Whom mail to an address reaches, whatever its capitals; null when it is nobody's. For the service that signs people
   * in.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  personByEmail?: Maybe<Person>;
};


export type QueryAssemblyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssembliesArgs = {
  bodyId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssemblyMinutesArgs = {
  assemblyId: Scalars['ID']['input'];
  locale?: InputMaybe<Locale>;
};


export type QueryBallotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenBallotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationBySirenArgs = {
  siren: Scalars['String']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByEmailArgs = {
  email: Scalars['EmailAddress']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Calls an assembly. All who have a voice are told, and reminded. The day must leave them the notice.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BODY_NOT_FOUND, ELECTORATE_EMPTY, ASSEMBLY_TEXT_MISSING,
   * ASSEMBLY_TEXT_TOO_LONG, AGENDA_EMPTY, AGENDA_TOO_LONG, INVALID_NOTICE, NOTICE_TOO_SHORT, INVALID_QUORUM,
   * UNKNOWN_COLLEGE, INVALID_PROXY_LIMIT.
   */
  conveneAssembly?: Maybe<Assembly>;
  /**
   * Puts an assembly that is called to another time or place. A new time must leave the notice again. All are told.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_CONVENED, ASSEMBLY_TEXT_MISSING,
   * ASSEMBLY_TEXT_TOO_LONG, NOTICE_TOO_SHORT.
   */
  moveAssembly?: Maybe<Assembly>;
  /**
   * Calls an assembly off for good. All are told. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_CONVENED.
   */
  cancelAssembly?: Maybe<Assembly>;
  /**
   * Opens an assembly on its day, or later, and freezes who has a voice in it: members of this moment. Proxies given
   * before stay with those who still have one.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_CONVENED, ASSEMBLY_NOT_DUE, BODY_NOT_FOUND,
   * ELECTORATE_EMPTY.
   */
  openAssembly?: Maybe<Assembly>;
  /**
   * Ends an assembly whose ballots are closed. Nothing of it changes any more. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_OPEN, BALLOT_STILL_OPEN.
   */
  closeAssembly?: Maybe<Assembly>;
  /**
   * Notes that an elector is there, or has left.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_OPEN, ELECTOR_NOT_FOUND.
   */
  recordAttendance?: Maybe<Elector>;
  /**
   * Lets another elector vote for one that stays away: in ballots opened from now on, and while that other is there. It
   * counts for nothing where the giver comes, or the holder gives its own away. For the giver, or staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_OPEN, ELECTOR_NOT_FOUND, PROXY_TO_ITSELF,
   * PROXY_ALREADY_GIVEN, PROXY_HOLDER_GAVE_ITS_OWN, PROXY_LIMIT_REACHED.
   */
  giveProxy?: Maybe<Elector>;
  /**
   * Takes a proxy back. What was voted by it stays. For the giver, or staff. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_OPEN, ELECTOR_NOT_FOUND.
   */
  revokeProxy?: Maybe<Elector>;
  /**
   * Opens the vote on an item of the agenda, when enough electors are there or represented. It closes by itself.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_OPEN, AGENDA_ITEM_NOT_FOUND, ITEM_NOT_VOTED,
   * INVALID_CANDIDATES, CLOSES_IN_THE_PAST, BALLOT_STILL_OPEN, QUORUM_NOT_REACHED.
   */
  openBallot?: Maybe<Ballot>;
  /**
   * Votes for an elector: by the person itself, by who represents the organisation, or by who holds its proxy. It counts
   * once, however often it is sent; nobody votes anew. In a secret ballot a repeat is not compared with what was voted
   * first, so it only says that the vote is counted.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BALLOT_NOT_FOUND, ELECTOR_NOT_FOUND, INVALID_CHOICE, BALLOT_CLOSED,
   * ALREADY_VOTED, ELECTOR_NOT_PRESENT, ELECTOR_IS_PRESENT, PROXY_NOT_VALID.
   */
  castVote?: Maybe<Ballot>;
  /**
   * Closes a ballot before its time, and counts it. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BALLOT_NOT_FOUND.
   */
  closeBallot?: Maybe<Ballot>;
  /**
   * Erases a person from this service, for the job that erases it from all, which does that last. True once nothing is
   * left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromMembers?: Maybe<Scalars['Boolean']['output']>;
};


export type MutationConveneAssemblyArgs = {
  input: ConveneAssemblyInput;
};


export type MutationMoveAssemblyArgs = {
  input: MoveAssemblyInput;
};


export type MutationCancelAssemblyArgs = {
  input: CancelAssemblyInput;
};


export type MutationOpenAssemblyArgs = {
  input: OpenAssemblyInput;
};


export type MutationCloseAssemblyArgs = {
  input: CloseAssemblyInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationGiveProxyArgs = {
  input: GiveProxyInput;
};


export type MutationRevokeProxyArgs = {
  input: RevokeProxyInput;
};


export type MutationOpenBallotArgs = {
  input: OpenBallotInput;
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationCloseBallotArgs = {
  input: CloseBallotInput;
};


export type MutationEraseFromMembersArgs = {
  input: EraseFromMembersInput;
};

/** An assembly to call. */
export type ConveneAssemblyInput = {
  /** Whose: `cluster` for the union, else the id of a cooperative. */
  bodyId: Scalars['ID']['input'];
  /** What it is called, at most 200 characters. */
  title: TranslatedTextInput;
  /** When it begins. */
  heldAt: Scalars['DateTime']['input'];
  /** Where, at most 500 characters. */
  place: Scalars['String']['input'];
  /** What is on it, 1 to 100 items, in order. */
  agenda: Array<AgendaItemInput>;
  /** How many days of notice people have, when more than the statutes ask for. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** How many percent of the electors of each college must be there, or of all where there are no colleges: 0 to 100. */
  quorumPercent: Scalars['Int']['input'];
  /** Colleges of which another share must be there. */
  collegeQuorums?: InputMaybe<Array<CollegeQuorumInput>>;
  /** How many proxies one elector may hold, 0 to 20. As the settings say when it is left out. */
  proxyLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of an agenda. */
export type AgendaItemInput = {
  /** What it is about, at most 200 characters. */
  title: TranslatedTextInput;
  /** What is done. */
  kind: AgendaItemKind;
  /** What carries it: a simple majority when it is left out. Nothing is carried where people are only told. */
  majority?: InputMaybe<Majority>;
};

/** The quorum of one college. */
export type CollegeQuorumInput = {
  /** The id of the college. */
  collegeId: Scalars['ID']['input'];
  /** How many percent of its electors, 0 to 100. */
  percent: Scalars['Int']['input'];
};

/** An assembly to move. What is left out stays. */
export type MoveAssemblyInput = {
  /** The id of the assembly. */
  id: Scalars['ID']['input'];
  /** When it begins. */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** An assembly to call off. */
export type CancelAssemblyInput = {
  /** The id of the assembly. */
  id: Scalars['ID']['input'];
};

/** An assembly to open. */
export type OpenAssemblyInput = {
  /** The id of the assembly. */
  id: Scalars['ID']['input'];
};

/** An assembly to end. */
export type CloseAssemblyInput = {
  /** The id of the assembly. */
  id: Scalars['ID']['input'];
};

/** Who is there. */
export type RecordAttendanceInput = {
  /** The id of the assembly. */
  assemblyId: Scalars['ID']['input'];
  /** The id of the organisation or person that has the voice. */
  electorId: Scalars['ID']['input'];
  /** True when it is there, false when it has left. */
  present: Scalars['Boolean']['input'];
};

/** A proxy to give. */
export type GiveProxyInput = {
  /** The id of the assembly. */
  assemblyId: Scalars['ID']['input'];
  /** The organisation or person whose voice it is. */
  fromElectorId: Scalars['ID']['input'];
  /** The elector who shall vote for it. */
  toElectorId: Scalars['ID']['input'];
};

/** A proxy to take back. */
export type RevokeProxyInput = {
  /** The id of the assembly. */
  assemblyId: Scalars['ID']['input'];
  /** The organisation or person whose voice it is. */
  fromElectorId: Scalars['ID']['input'];
};

/** How far an assembly is. */
export type AssemblyState =
  /** It was called off. */
  | 'CANCELLED'
  /** It is over. */
  | 'CLOSED'
  /** People are called to it. */
  | 'CONVENED'
  /** It is held now. */
  | 'OPEN';

/** What is done about an item of an agenda. */
export type AgendaItemKind =
  /** Somebody is elected. */
  | 'ELECTION'
  /** People are told; nothing is voted. */
  | 'INFORMATION'
  /** It is voted for or against. */
  | 'RESOLUTION';

/** What carries a vote, of the votes expressed. Abstentions are none. */
export type Majority =
  /** More than half */
  | 'SIMPLE'
  /** Three quarters or more */
  | 'THREE_QUARTERS'
  /** Two thirds or more */
  | 'TWO_THIRDS';

/** What has a voice. */
export type ElectorKind =
  /** An organisation: those who represent it vote for it. */
  | 'ORGANISATION'
  /** A person: it votes itself. */
  | 'PERSON';

/** A general assembly of the union or of a cooperative. */
export type Assembly = {
  __typename?: 'Assembly';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Whose it is: `cluster` for the union, else the id of a cooperative. */
  bodyId: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it begins. */
  heldAt: Scalars['DateTime']['output'];
  /** Where. */
  place: Scalars['String']['output'];
  /** How far it is. */
  state: AssemblyState;
  /** What is on it, in order. */
  agenda: Array<AgendaItem>;
  /** How many days of notice people have, at least. */
  noticeDays: Scalars['Int']['output'];
  /** How many percent of the electors of each college must be there, or of all where there are no colleges. */
  quorumPercent: Scalars['Int']['output'];
  /** Colleges of which another share must be there. */
  collegeQuorums: Array<CollegeQuorum>;
  /** How many proxies one elector may hold. */
  proxyLimit: Scalars['Int']['output'];
  /** The colleges, with what each weighs; none where all electors are one body. Frozen when it opens. */
  colleges: Array<AssemblyCollege>;
  /** When people were called. */
  convenedAt: Scalars['DateTime']['output'];
  /** When it was opened; null before. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null before. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who has a voice. Frozen when it opens.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  electors: ElectorConnection;
  /**
   * What was voted on, in order.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  ballots: BallotConnection;
};


/** A general assembly of the union or of a cooperative. */
export type AssemblyTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** A general assembly of the union or of a cooperative. */
export type AssemblyElectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A general assembly of the union or of a cooperative. */
export type AssemblyBallotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An item of an agenda. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  title: Scalars['String']['output'];
  /** What is done. */
  kind: AgendaItemKind;
  /** What carries it; null where people are only told. */
  majority?: Maybe<Majority>;
};


/** An item of an agenda. */
export type AgendaItemTitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** A college, as it is in an assembly. */
export type AssemblyCollege = {
  __typename?: 'AssemblyCollege';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it weighs, in hundredths of a percent: 5000 is half of the votes. */
  weightHundredths: Scalars['Int']['output'];
};


/** A college, as it is in an assembly. */
export type AssemblyCollegeNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** The quorum of one college. */
export type CollegeQuorum = {
  __typename?: 'CollegeQuorum';
  /** The id of the college. */
  collegeId: Scalars['ID']['output'];
  /** How many percent of its electors must be there or represented. */
  percent: Scalars['Int']['output'];
};

/** Who has a voice in an assembly: an organisation or a person. */
export type Elector = {
  __typename?: 'Elector';
  /** The id of the organisation or person. */
  electorId: Scalars['ID']['output'];
  /** Which of the two it is. */
  kind: ElectorKind;
  /** The organisation; null for a person. */
  organisation?: Maybe<Organisation>;
  /** The person, of whom each field says who may see it; null for an organisation, and for whom is gone. */
  person?: Maybe<Person>;
  /** The college; null where all electors are one body. */
  collegeId?: Maybe<Scalars['ID']['output']>;
  /** True when it is there now. */
  isPresent: Scalars['Boolean']['output'];
  /** The elector who may vote for it; null when none may. */
  proxyTo?: Maybe<Scalars['ID']['output']>;
  /** How many proxies it holds. */
  proxiesHeld: Scalars['Int']['output'];
};

/** A page of assemblies. */
export type AssemblyConnection = {
  __typename?: 'AssemblyConnection';
  /** The assemblies of this page, each with its cursor. */
  edges: Array<AssemblyEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An assembly in a list. */
export type AssemblyEdge = {
  __typename?: 'AssemblyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The assembly. */
  node: Assembly;
};

/** A page of electors. */
export type ElectorConnection = {
  __typename?: 'ElectorConnection';
  /** The electors of this page, each with its cursor. */
  edges: Array<ElectorEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An elector in a list. */
export type ElectorEdge = {
  __typename?: 'ElectorEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The elector. */
  node: Elector;
};

/** The minutes of an assembly. */
export type AssemblyMinutes = {
  __typename?: 'AssemblyMinutes';
  /** The assembly. */
  assembly: Assembly;
  /** What they say, a line a fact. */
  text: Scalars['String']['output'];
};

/** A vote to open. */
export type OpenBallotInput = {
  /** The id of the assembly. */
  assemblyId: Scalars['ID']['input'];
  /** The id of the item of its agenda. */
  agendaItemId: Scalars['ID']['input'];
  /** True when nobody may learn who voted what. */
  isSecret: Scalars['Boolean']['input'];
  /** When it closes by itself. */
  closesAt: Scalars['DateTime']['input'];
  /** Who stands in an election, 1 to 50, in order; nothing for a resolution. */
  candidates?: InputMaybe<Array<TranslatedTextInput>>;
};

/** A vote. */
export type CastVoteInput = {
  /** The id of the ballot. */
  ballotId: Scalars['ID']['input'];
  /** The organisation or person whose voice it is. */
  electorId: Scalars['ID']['input'];
  /** The id of one of the ballot's choices. */
  choice: Scalars['ID']['input'];
};

/** A ballot to close. */
export type CloseBallotInput = {
  /** The id of the ballot. */
  id: Scalars['ID']['input'];
};

/** Whether one may still vote. */
export type BallotState =
  /** It is closed and counted. */
  | 'CLOSED'
  /** It is not counted yet; votes are taken until its time. */
  | 'OPEN';

/** What came of a ballot. */
export type BallotResult =
  /** The resolution is carried. */
  | 'ADOPTED'
  /** Somebody is elected. */
  | 'ELECTED'
  /** It is not carried, or nobody has the majority. */
  | 'REJECTED'
  /** As much for as against, or two in an election who have the most alike: nothing is decided. */
  | 'TIE';

/** A vote on an item of the agenda. */
export type Ballot = {
  __typename?: 'Ballot';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** The assembly that votes. */
  assembly: Assembly;
  /** The id of the item of the agenda. */
  agendaItemId: Scalars['ID']['output'];
  /** Its number in the assembly, from 1. */
  number: Scalars['Int']['output'];
  /** What is done. */
  kind: AgendaItemKind;
  /** What carries it. */
  majority: Majority;
  /** True when nobody may learn who voted what. */
  isSecret: Scalars['Boolean']['output'];
  /** What one may vote. */
  choices: Array<BallotChoice>;
  /** Whether one may still vote. */
  state: BallotState;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** When it closes by itself. A vote after it is refused, whether or not it is counted by then. */
  closesAt: Scalars['DateTime']['output'];
  /** When it was closed; null before. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was there when it was opened, by college. */
  rollCounts: Array<RollCount>;
  /** How many have voted. */
  voted: Scalars['Int']['output'];
  /** For whom the caller may vote here. */
  votingRights: Array<VotingRight>;
  /** How it was counted; null until it is closed. */
  tally?: Maybe<BallotTally>;
  /**
   * All votes, in an order that tells nothing, so that anybody can count anew; null until it is closed.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  publishedVotes?: Maybe<BallotVoteConnection>;
};


/** A vote on an item of the agenda. */
export type BallotPublishedVotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one may vote. */
export type BallotChoice = {
  __typename?: 'BallotChoice';
  /** Its id in this ballot: FOR, AGAINST, ABSTAIN, or the number of who stands. */
  id: Scalars['ID']['output'];
  /** What it says. */
  label: Scalars['String']['output'];
};


/** What one may vote. */
export type BallotChoiceLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many of a college were there. */
export type RollCount = {
  __typename?: 'RollCount';
  /** The college; null where all electors are one body. */
  collegeId?: Maybe<Scalars['ID']['output']>;
  /** How many electors it has. */
  electors: Scalars['Int']['output'];
  /** How many of them were there. */
  present: Scalars['Int']['output'];
  /** How many more were represented by one who was there. */
  represented: Scalars['Int']['output'];
  /** How many must be there or represented. */
  needed: Scalars['Int']['output'];
};

/** A voice that the caller may use in a ballot. */
export type VotingRight = {
  __typename?: 'VotingRight';
  /** The organisation or person whose voice it is. */
  electorId: Scalars['ID']['output'];
  /** The organisation; null for a person. */
  organisation?: Maybe<Organisation>;
  /** True when the caller has it by a proxy. */
  byProxy: Scalars['Boolean']['output'];
  /** True when its vote is counted. */
  hasVoted: Scalars['Boolean']['output'];
};

/** How a ballot was counted, step by step. Each share is exact; `percent` is that, rounded. */
export type BallotTally = {
  __typename?: 'BallotTally';
  /** What carries it. */
  majority: Majority;
  /** The share that carries: more than it for a simple majority, at least it for the others. */
  needed: TallyShare;
  /** What was voted in each college; one entry without id where all electors are one body. */
  colleges: Array<CollegeTally>;
  /** What each choice comes to: the sum of its weighted shares. */
  sums: Array<ChoiceSum>;
  /** What came of it. */
  result: BallotResult;
  /** The id of the choice that is elected; null for other results. */
  elected?: Maybe<Scalars['ID']['output']>;
  /** By which rule it was counted. */
  legalBasis: Scalars['String']['output'];
};


/** How a ballot was counted, step by step. Each share is exact; `percent` is that, rounded. */
export type BallotTallyLegalBasisArgs = {
  locale?: InputMaybe<Locale>;
};

/** A part of a whole. */
export type TallyShare = {
  __typename?: 'TallyShare';
  /** Exactly, in lowest terms: `2/3`. */
  fraction: Scalars['String']['output'];
  /** In percent, rounded to four decimals: `66.6667`. */
  percent: Scalars['String']['output'];
};

/** What was voted in a college. */
export type CollegeTally = {
  __typename?: 'CollegeTally';
  /** The college; null where all electors are one body. */
  collegeId?: Maybe<Scalars['ID']['output']>;
  /** What it is called; null where all electors are one body. */
  name?: Maybe<Scalars['String']['output']>;
  /** How many electors it has. */
  electors: Scalars['Int']['output'];
  /** How many of them were there when the ballot was opened. */
  present: Scalars['Int']['output'];
  /** How many more were represented then. */
  represented: Scalars['Int']['output'];
  /** How many voted. */
  voted: Scalars['Int']['output'];
  /** How many of these are no abstentions. */
  expressed: Scalars['Int']['output'];
  /** What it weighs among all colleges. */
  weight: TallyShare;
  /** What it weighs among the colleges in which something was expressed; 0 where nothing was. */
  weightInCount: TallyShare;
  /** What each choice had. */
  choices: Array<ChoiceCount>;
};


/** What was voted in a college. */
export type CollegeTallyNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** What a choice had in a college. */
export type ChoiceCount = {
  __typename?: 'ChoiceCount';
  /** The id of the choice. */
  choice: Scalars['ID']['output'];
  /** How many votes. */
  votes: Scalars['Int']['output'];
  /** Their share of the votes expressed in the college; null for abstentions, and where nothing was expressed. */
  share?: Maybe<TallyShare>;
  /** That share by `weightInCount`. */
  weightedShare?: Maybe<TallyShare>;
};

/** What a choice comes to over all colleges. */
export type ChoiceSum = {
  __typename?: 'ChoiceSum';
  /** The id of the choice. */
  choice: Scalars['ID']['output'];
  /** How many votes. */
  votes: Scalars['Int']['output'];
  /** The sum of its weighted shares; null for abstentions, and where nothing was expressed at all. */
  share?: Maybe<TallyShare>;
};

/** A vote that is published. */
export type BallotVote = {
  __typename?: 'BallotVote';
  /** The id of the choice. */
  choice: Scalars['ID']['output'];
  /** The college it was voted in; null where all electors are one body. */
  collegeId?: Maybe<Scalars['ID']['output']>;
  /** Who voted; null in a secret ballot. A pseudonym for a person who is erased. */
  electorId?: Maybe<Scalars['ID']['output']>;
  /** The organisation that voted; null in a secret ballot, and for a person. */
  organisation?: Maybe<Organisation>;
};

/** A page of ballots. */
export type BallotConnection = {
  __typename?: 'BallotConnection';
  /** The ballots of this page, each with its cursor. */
  edges: Array<BallotEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A ballot in a list. */
export type BallotEdge = {
  __typename?: 'BallotEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The ballot. */
  node: Ballot;
};

/** A page of votes. */
export type BallotVoteConnection = {
  __typename?: 'BallotVoteConnection';
  /** The votes of this page, each with its cursor. */
  edges: Array<BallotVoteEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A vote in a list. */
export type BallotVoteEdge = {
  __typename?: 'BallotVoteEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The vote. */
  node: BallotVote;
};

/** The cluster: a union of enterprises that work together. */
export type Cluster = {
  __typename?: 'Cluster';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The year in which its members formalised it. */
  formalisedIn: Scalars['Int']['output'];
  /** Its own legal form. */
  legalForm: LegalForm;
  /** The least share of its members, in percent, that has to belong to the ESS by its statutes. */
  statutoryEssShare: Scalars['Int']['output'];
  /** How many members it has, suspended ones included. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** How many of its members are known to belong to the ESS. */
  essMemberCount?: Maybe<Scalars['Int']['output']>;
};

/** Which organisations a list shows: those of which everything given is true. */
export type OrganisationFilter = {
  /** Only organisations of this legal form. */
  legalForm?: InputMaybe<LegalForm>;
  /** Only members of the cluster, or only others. */
  isMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only organisations whose name begins with this, whatever its accents and capitals. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The legal form of an organisation, as the cluster tells them apart. */
export type LegalForm =
  /** Association */
  | 'ASSOCIATION'
  /** Commercial company that is not a cooperative (société commerciale) */
  | 'COMMERCIAL_COMPANY'
  /** Cooperative other than a SCIC or a SCOP */
  | 'COOPERATIVE'
  /** Foundation */
  | 'FOUNDATION'
  /** Mutual (mutuelle) or union of mutuals */
  | 'MUTUAL'
  /** Mutual insurer (société d'assurance mutuelle) */
  | 'MUTUAL_INSURER'
  /** Another form: the INSEE category tells which. */
  | 'OTHER'
  /** Body of public law: a local authority, a chamber of trades */
  | 'PUBLIC_BODY'
  /** Cooperative of collective interest (société coopérative d'intérêt collectif) */
  | 'SCIC'
  /** Workers' cooperative (société coopérative et participative) */
  | 'SCOP'
  /** Sole trader (entrepreneur individuel) */
  | 'SOLE_TRADER'
  /** Union of the social economy (union d'économie sociale) */
  | 'UES';

/** Why an organisation belongs to the social and solidarity economy (ESS, law 2014-856, article 1), or does not. */
export type EssBasis =
  /** A commercial company that meets the law's conditions in its statutes, social utility among them. */
  | 'BY_CONDITIONS'
  /** By its legal form: a cooperative, mutual, mutual insurer, foundation or association of private law. */
  | 'BY_STATUTE'
  /** It is known not to belong to it, as no public body does. */
  | 'NONE';

/** How far a membership is. */
export type MembershipState =
  /** A member with all its rights. */
  | 'ACTIVE'
  /** It has asked to become a member. */
  | 'APPLIED'
  /** It was a member until the cluster put it out. */
  | 'EXCLUDED'
  /** A member whose rights are suspended. */
  | 'SUSPENDED'
  /** It was a member until it left. */
  | 'WITHDRAWN';

/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type Organisation = {
  __typename?: 'Organisation';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its number in the French register of enterprises, nine digits; null when unknown. */
  siren?: Maybe<Scalars['String']['output']>;
  /** Its legal form; null when unknown. */
  legalForm?: Maybe<LegalForm>;
  /** Its legal category by INSEE, four digits; null when unknown. */
  inseeCategory?: Maybe<Scalars['String']['output']>;
  /** Why it belongs to the ESS, or that it does not; null when unknown, which is not a no. */
  essBasis?: Maybe<EssBasis>;
  /** The city of its seat; null when unknown. */
  city?: Maybe<Scalars['String']['output']>;
  /** Its site on the web; null when unknown. */
  website?: Maybe<Scalars['URL']['output']>;
  /** How it belongs to the cluster; null when it never asked to. */
  membership?: Maybe<Membership>;
};

/** How an organisation belongs to the cluster. */
export type Membership = {
  __typename?: 'Membership';
  /** How far it is. */
  state: MembershipState;
  /** The day on which it became a member; null when that is unknown or has not come. */
  since?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations of this page, each with its cursor. */
  edges: Array<OrganisationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An organisation in a list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation; null when it is gone or cannot be had now. */
  node?: Maybe<Organisation>;
};

/** Whom to erase from this service. */
export type EraseFromMembersInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
};

/** Somebody who uses what the cluster offers, or acts for an organisation. */
export type Person = {
  __typename?: 'Person';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /**
   * The given name. For that person, staff and the reminder job; who holds an event has it by `Registration.attendee`.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  givenName?: Maybe<Scalars['String']['output']>;
  /**
   * The family name. For that person, staff and the reminder job; who holds an event has it by `Registration.attendee`.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  familyName?: Maybe<Scalars['String']['output']>;
  /**
   * Where mail reaches the person. For that person, staff, the reminder job and the service that signs people in.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /**
   * The language in which the person is written to. For that person, staff, the reminder job and the service that signs
   * people in.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  locale?: Maybe<Locale>;
  /**
   * What the person is in the cluster. For that person, staff and the service that signs people in.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  roles?: Maybe<Array<Role>>;
  /**
   * The organisations for which the person acts. For that person, staff and the service that signs people in.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  organisations?: Maybe<OrganisationConnection>;
};


/** Somebody who uses what the cluster offers, or acts for an organisation. */
export type PersonOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Who comes to an event, as those who hold it see: by name, and no more. Null for everybody whom events did not vouch
 * for, and for whom is gone.
 */
export type Attendee = {
  __typename?: 'Attendee';
  /** Who it is. */
  personId: Scalars['ID']['output'];
  /** What events vouches with that this caller may read this one. */
  pass: Scalars['String']['output'];
  /** The given name. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** The family name. */
  familyName?: Maybe<Scalars['String']['output']>;
};

/** All that is kept about a person: here, who it is. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** The person, as it is kept. */
  members?: Maybe<Scalars['JSON']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Organisation: Organisation;
  Person: Person;
  Attendee: Attendee;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organisation:
    ( { __typename: 'Organisation' }
    & ( GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Organisation'], {"siren":true}> ) );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Attendee:
    ( { __typename: 'Attendee' }
    & GraphQLRecursivePick<FederationTypes['Attendee'], {"personId":true,"pass":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"personId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Locale: Locale;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  TranslatedTextInput: TranslatedTextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ConveneAssemblyInput: ConveneAssemblyInput;
  AgendaItemInput: AgendaItemInput;
  CollegeQuorumInput: CollegeQuorumInput;
  MoveAssemblyInput: MoveAssemblyInput;
  CancelAssemblyInput: CancelAssemblyInput;
  OpenAssemblyInput: OpenAssemblyInput;
  CloseAssemblyInput: CloseAssemblyInput;
  RecordAttendanceInput: RecordAttendanceInput;
  GiveProxyInput: GiveProxyInput;
  RevokeProxyInput: RevokeProxyInput;
  AssemblyState: AssemblyState;
  AgendaItemKind: AgendaItemKind;
  Majority: Majority;
  ElectorKind: ElectorKind;
  Assembly: ResolverTypeWrapper<AssemblyRecord>;
  AgendaItem: ResolverTypeWrapper<AgendaItemRecord>;
  AssemblyCollege: ResolverTypeWrapper<AssemblyCollegeRecord>;
  CollegeQuorum: ResolverTypeWrapper<CollegeQuorumRecord>;
  Elector: ResolverTypeWrapper<ElectorRecord>;
  AssemblyConnection: ResolverTypeWrapper<Omit<AssemblyConnection, 'edges'> & { edges: Array<ResolversTypes['AssemblyEdge']> }>;
  AssemblyEdge: ResolverTypeWrapper<Omit<AssemblyEdge, 'node'> & { node: ResolversTypes['Assembly'] }>;
  ElectorConnection: ResolverTypeWrapper<Omit<ElectorConnection, 'edges'> & { edges: Array<ResolversTypes['ElectorEdge']> }>;
  ElectorEdge: ResolverTypeWrapper<Omit<ElectorEdge, 'node'> & { node: ResolversTypes['Elector'] }>;
  AssemblyMinutes: ResolverTypeWrapper<Omit<AssemblyMinutes, 'assembly'> & { assembly: ResolversTypes['Assembly'] }>;
  OpenBallotInput: OpenBallotInput;
  CastVoteInput: CastVoteInput;
  CloseBallotInput: CloseBallotInput;
  BallotState: BallotState;
  BallotResult: BallotResult;
  Ballot: ResolverTypeWrapper<BallotRecord>;
  BallotChoice: ResolverTypeWrapper<BallotChoiceRecord>;
  RollCount: ResolverTypeWrapper<RollCountRecord>;
  VotingRight: ResolverTypeWrapper<Omit<VotingRight, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  BallotTally: ResolverTypeWrapper<BallotTallyRecord>;
  TallyShare: ResolverTypeWrapper<TallyShareRecord>;
  CollegeTally: ResolverTypeWrapper<CollegeTallyRecord>;
  ChoiceCount: ResolverTypeWrapper<ChoiceCountRecord>;
  ChoiceSum: ResolverTypeWrapper<ChoiceSumRecord>;
  BallotVote: ResolverTypeWrapper<BallotVoteRecord>;
  BallotConnection: ResolverTypeWrapper<Omit<BallotConnection, 'edges'> & { edges: Array<ResolversTypes['BallotEdge']> }>;
  BallotEdge: ResolverTypeWrapper<Omit<BallotEdge, 'node'> & { node: ResolversTypes['Ballot'] }>;
  BallotVoteConnection: ResolverTypeWrapper<Omit<BallotVoteConnection, 'edges'> & { edges: Array<ResolversTypes['BallotVoteEdge']> }>;
  BallotVoteEdge: ResolverTypeWrapper<Omit<BallotVoteEdge, 'node'> & { node: ResolversTypes['BallotVote'] }>;
  Cluster: ResolverTypeWrapper<ClusterRecord>;
  OrganisationFilter: OrganisationFilter;
  LegalForm: LegalForm;
  EssBasis: EssBasis;
  MembershipState: MembershipState;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationEdge']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversTypes['Organisation']> }>;
  EraseFromMembersInput: EraseFromMembersInput;
  Person: ResolverTypeWrapper<PersonRecord>;
  Attendee: ResolverTypeWrapper<Attendee>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  JSON: Scalars['JSON']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  URL: Scalars['URL']['output'];
  PageInfo: PageInfo;
  TranslatedTextInput: TranslatedTextInput;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  ConveneAssemblyInput: ConveneAssemblyInput;
  AgendaItemInput: AgendaItemInput;
  CollegeQuorumInput: CollegeQuorumInput;
  MoveAssemblyInput: MoveAssemblyInput;
  CancelAssemblyInput: CancelAssemblyInput;
  OpenAssemblyInput: OpenAssemblyInput;
  CloseAssemblyInput: CloseAssemblyInput;
  RecordAttendanceInput: RecordAttendanceInput;
  GiveProxyInput: GiveProxyInput;
  RevokeProxyInput: RevokeProxyInput;
  Assembly: AssemblyRecord;
  AgendaItem: AgendaItemRecord;
  AssemblyCollege: AssemblyCollegeRecord;
  CollegeQuorum: CollegeQuorumRecord;
  Elector: ElectorRecord;
  AssemblyConnection: Omit<AssemblyConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssemblyEdge']> };
  AssemblyEdge: Omit<AssemblyEdge, 'node'> & { node: ResolversParentTypes['Assembly'] };
  ElectorConnection: Omit<ElectorConnection, 'edges'> & { edges: Array<ResolversParentTypes['ElectorEdge']> };
  ElectorEdge: Omit<ElectorEdge, 'node'> & { node: ResolversParentTypes['Elector'] };
  AssemblyMinutes: Omit<AssemblyMinutes, 'assembly'> & { assembly: ResolversParentTypes['Assembly'] };
  OpenBallotInput: OpenBallotInput;
  CastVoteInput: CastVoteInput;
  CloseBallotInput: CloseBallotInput;
  Ballot: BallotRecord;
  BallotChoice: BallotChoiceRecord;
  RollCount: RollCountRecord;
  VotingRight: Omit<VotingRight, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  BallotTally: BallotTallyRecord;
  TallyShare: TallyShareRecord;
  CollegeTally: CollegeTallyRecord;
  ChoiceCount: ChoiceCountRecord;
  ChoiceSum: ChoiceSumRecord;
  BallotVote: BallotVoteRecord;
  BallotConnection: Omit<BallotConnection, 'edges'> & { edges: Array<ResolversParentTypes['BallotEdge']> };
  BallotEdge: Omit<BallotEdge, 'node'> & { node: ResolversParentTypes['Ballot'] };
  BallotVoteConnection: Omit<BallotVoteConnection, 'edges'> & { edges: Array<ResolversParentTypes['BallotVoteEdge']> };
  BallotVoteEdge: Omit<BallotVoteEdge, 'node'> & { node: ResolversParentTypes['BallotVote'] };
  Cluster: ClusterRecord;
  OrganisationFilter: OrganisationFilter;
  Organisation: OrganisationRecord;
  Membership: MembershipRecord;
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationEdge']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Organisation']> };
  EraseFromMembersInput: EraseFromMembersInput;
  Person: PersonRecord;
  Attendee: Attendee | FederationReferenceTypes['Attendee'];
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessDirectiveArgs = {
  roles?: Maybe<Array<Role>>;
  scopes?: Maybe<Array<Scalars['String']['input']>>;
  self?: Maybe<Scalars['Boolean']['input']>;
  signedIn?: Maybe<Scalars['Boolean']['input']>;
  organisationRoles?: Maybe<Array<Role>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GuardedDirectiveArgs = { };

export type GuardedDirectiveResolver<Result, Parent, ContextType = Context, Args = GuardedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<QueryAssemblyArgs, 'id'>>;
  assemblies?: Resolver<Maybe<ResolversTypes['AssemblyConnection']>, ParentType, ContextType, RequireFields<QueryAssembliesArgs, 'bodyId'>>;
  assemblyMinutes?: Resolver<Maybe<ResolversTypes['AssemblyMinutes']>, ParentType, ContextType, RequireFields<QueryAssemblyMinutesArgs, 'assemblyId' | 'locale'>>;
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType, RequireFields<QueryBallotArgs, 'id'>>;
  openBallots?: Resolver<Maybe<ResolversTypes['BallotConnection']>, ParentType, ContextType, Partial<QueryOpenBallotsArgs>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationBySiren?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationBySirenArgs, 'siren'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByEmail?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByEmailArgs, 'email'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  conveneAssembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<MutationConveneAssemblyArgs, 'input'>>;
  moveAssembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<MutationMoveAssemblyArgs, 'input'>>;
  cancelAssembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<MutationCancelAssemblyArgs, 'input'>>;
  openAssembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<MutationOpenAssemblyArgs, 'input'>>;
  closeAssembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<MutationCloseAssemblyArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['Elector']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  giveProxy?: Resolver<Maybe<ResolversTypes['Elector']>, ParentType, ContextType, RequireFields<MutationGiveProxyArgs, 'input'>>;
  revokeProxy?: Resolver<Maybe<ResolversTypes['Elector']>, ParentType, ContextType, RequireFields<MutationRevokeProxyArgs, 'input'>>;
  openBallot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType, RequireFields<MutationOpenBallotArgs, 'input'>>;
  castVote?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  closeBallot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType, RequireFields<MutationCloseBallotArgs, 'input'>>;
  eraseFromMembers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromMembersArgs, 'input'>>;
};

export type AssemblyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assembly'] = ResolversParentTypes['Assembly']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssemblyTitleArgs, 'locale'>>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssemblyState'], ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collegeQuorums?: Resolver<Array<ResolversTypes['CollegeQuorum']>, ParentType, ContextType>;
  proxyLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colleges?: Resolver<Array<ResolversTypes['AssemblyCollege']>, ParentType, ContextType>;
  convenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  electors?: Resolver<ResolversTypes['ElectorConnection'], ParentType, ContextType, Partial<AssemblyElectorsArgs>>;
  ballots?: Resolver<ResolversTypes['BallotConnection'], ParentType, ContextType, Partial<AssemblyBallotsArgs>>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaItemTitleArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  majority?: Resolver<Maybe<ResolversTypes['Majority']>, ParentType, ContextType>;
};

export type AssemblyCollegeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyCollege'] = ResolversParentTypes['AssemblyCollege']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssemblyCollegeNameArgs, 'locale'>>;
  weightHundredths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollegeQuorumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollegeQuorum'] = ResolversParentTypes['CollegeQuorum']> = {
  collegeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Elector'] = ResolversParentTypes['Elector']> = {
  electorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ElectorKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  collegeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proxyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proxiesHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssemblyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyConnection'] = ResolversParentTypes['AssemblyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssemblyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssemblyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyEdge'] = ResolversParentTypes['AssemblyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assembly'], ParentType, ContextType>;
};

export type ElectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectorConnection'] = ResolversParentTypes['ElectorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElectorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ElectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectorEdge'] = ResolversParentTypes['ElectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Elector'], ParentType, ContextType>;
};

export type AssemblyMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyMinutes'] = ResolversParentTypes['AssemblyMinutes']> = {
  assembly?: Resolver<ResolversTypes['Assembly'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ballot'] = ResolversParentTypes['Ballot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assembly?: Resolver<ResolversTypes['Assembly'], ParentType, ContextType>;
  agendaItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['Majority'], ParentType, ContextType>;
  isSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['BallotChoice']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BallotState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rollCounts?: Resolver<Array<ResolversTypes['RollCount']>, ParentType, ContextType>;
  voted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votingRights?: Resolver<Array<ResolversTypes['VotingRight']>, ParentType, ContextType>;
  tally?: Resolver<Maybe<ResolversTypes['BallotTally']>, ParentType, ContextType>;
  publishedVotes?: Resolver<Maybe<ResolversTypes['BallotVoteConnection']>, ParentType, ContextType, Partial<BallotPublishedVotesArgs>>;
};

export type BallotChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotChoice'] = ResolversParentTypes['BallotChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BallotChoiceLabelArgs, 'locale'>>;
};

export type RollCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCount'] = ResolversParentTypes['RollCount']> = {
  collegeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  electors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  represented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VotingRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingRight'] = ResolversParentTypes['VotingRight']> = {
  electorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  byProxy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BallotTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotTally'] = ResolversParentTypes['BallotTally']> = {
  majority?: Resolver<ResolversTypes['Majority'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['TallyShare'], ParentType, ContextType>;
  colleges?: Resolver<Array<ResolversTypes['CollegeTally']>, ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['ChoiceSum']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BallotResult'], ParentType, ContextType>;
  elected?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BallotTallyLegalBasisArgs, 'locale'>>;
};

export type TallyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TallyShare'] = ResolversParentTypes['TallyShare']> = {
  fraction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollegeTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollegeTally'] = ResolversParentTypes['CollegeTally']> = {
  collegeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollegeTallyNameArgs, 'locale'>>;
  electors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  represented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['TallyShare'], ParentType, ContextType>;
  weightInCount?: Resolver<ResolversTypes['TallyShare'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ChoiceCount']>, ParentType, ContextType>;
};

export type ChoiceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChoiceCount'] = ResolversParentTypes['ChoiceCount']> = {
  choice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['TallyShare']>, ParentType, ContextType>;
  weightedShare?: Resolver<Maybe<ResolversTypes['TallyShare']>, ParentType, ContextType>;
};

export type ChoiceSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChoiceSum'] = ResolversParentTypes['ChoiceSum']> = {
  choice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['TallyShare']>, ParentType, ContextType>;
};

export type BallotVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotVote'] = ResolversParentTypes['BallotVote']> = {
  choice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  collegeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  electorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type BallotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotConnection'] = ResolversParentTypes['BallotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BallotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BallotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotEdge'] = ResolversParentTypes['BallotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ballot'], ParentType, ContextType>;
};

export type BallotVoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotVoteConnection'] = ResolversParentTypes['BallotVoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BallotVoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BallotVoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotVoteEdge'] = ResolversParentTypes['BallotVoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BallotVote'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formalisedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  statutoryEssShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  essMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  inseeCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  essBasis?: Resolver<Maybe<ResolversTypes['EssBasis']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<PersonOrganisationsArgs>>;
};

export type AttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee'], FederationReferenceType extends FederationReferenceTypes['Attendee'] = FederationReferenceTypes['Attendee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attendee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Assembly?: AssemblyResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AssemblyCollege?: AssemblyCollegeResolvers<ContextType>;
  CollegeQuorum?: CollegeQuorumResolvers<ContextType>;
  Elector?: ElectorResolvers<ContextType>;
  AssemblyConnection?: AssemblyConnectionResolvers<ContextType>;
  AssemblyEdge?: AssemblyEdgeResolvers<ContextType>;
  ElectorConnection?: ElectorConnectionResolvers<ContextType>;
  ElectorEdge?: ElectorEdgeResolvers<ContextType>;
  AssemblyMinutes?: AssemblyMinutesResolvers<ContextType>;
  Ballot?: BallotResolvers<ContextType>;
  BallotChoice?: BallotChoiceResolvers<ContextType>;
  RollCount?: RollCountResolvers<ContextType>;
  VotingRight?: VotingRightResolvers<ContextType>;
  BallotTally?: BallotTallyResolvers<ContextType>;
  TallyShare?: TallyShareResolvers<ContextType>;
  CollegeTally?: CollegeTallyResolvers<ContextType>;
  ChoiceCount?: ChoiceCountResolvers<ContextType>;
  ChoiceSum?: ChoiceSumResolvers<ContextType>;
  BallotVote?: BallotVoteResolvers<ContextType>;
  BallotConnection?: BallotConnectionResolvers<ContextType>;
  BallotEdge?: BallotEdgeResolvers<ContextType>;
  BallotVoteConnection?: BallotVoteConnectionResolvers<ContextType>;
  BallotVoteEdge?: BallotVoteEdgeResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
