// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssemblyRecord, AgendaItemRecord, AssemblyCollegeRecord, CollegeQuorumRecord } from './models/assembly.ts';
import type { ElectorRecord } from './models/elector.ts';
import type { BallotRecord, BallotChoiceRecord, RollCountRecord } from './models/ballot.ts';
import type { BallotTallyRecord, TallyShareRecord, CollegeTallyRecord, ChoiceCountRecord, ChoiceSumRecord } from './models/ballot-tally.ts';
import type { BallotVoteRecord } from './models/ballot-vote.ts';
import type { ClusterRecord } from './models/cluster.ts';
import type { DerogationRecord } from './models/derogation.ts';
import type { CooperativeRecord, CollegeRecord } from './models/cooperative.ts';
import type { StatutoryCheckRecord, StatutoryNumberRecord } from './models/statutory-check.ts';
import type { AssociateRecord } from './models/associate.ts';
import type { DeadlineRecord } from './models/deadline.ts';
import type { DuesRecord } from './models/dues.ts';
import type { DuesPaymentRecord } from './models/dues-payment.ts';
import type { EsusAccreditationRecord, MembershipRecord, OrganisationRecord, ActivityRecord, CoordinatesRecord } from './models/organisation.ts';
import type { EssDecisionRecord } from './models/ess-decision.ts';
import type { MembershipEntryRecord } from './models/membership-entry.ts';
import type { PartnershipRecord, AgreementRecord, ObjectiveRecord, IndicatorRecord } from './models/partnership.ts';
import type { MeasurementRecord } from './models/measurement.ts';
import type { PersonRecord } from './models/person.ts';
import type { ShareRegisterRecord } from './models/share-register.ts';
import type { ShareHolderRecord } from './models/share-holder.ts';
import type { ShareHoldingRecord } from './models/share-holding.ts';
import type { ShareMovementRecord, ShareEntryRecord } from './models/share-movement.ts';
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
   * those who have a voice in it. People who have a voice of their own are named to staff only. As a file to sign:
   * `GET /documents/assemblies/ID/minutes.pdf`.
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
   * What would happen to every rule if an organisation were admitted today. Nothing changes. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_VOTES.
   */
  simulateAdmission?: Maybe<Simulation>;
  /**
   * What would happen to every rule if a member left today. Nothing changes. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE.
   */
  simulateWithdrawal?: Maybe<Simulation>;
  /**
   * One cooperative.
   * Errors: COOPERATIVE_NOT_FOUND.
   */
  cooperative?: Maybe<Cooperative>;
  /**
   * All cooperatives, the oldest first.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  cooperatives?: Maybe<CooperativeConnection>;
  /**
   * What each rule of the law would say if somebody became an associate. It changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, COOPERATIVE_NOT_FOUND, INVALID_SHARE_COUNT, COLLEGE_NOT_FOUND, COLLEGE_MISSING.
   */
  simulateAssociate?: Maybe<AssociateSimulation>;
  /**
   * One deadline. For staff, and the job that reminds people.
   * Errors: UNAUTHENTICATED, FORBIDDEN, DEADLINE_NOT_FOUND.
   */
  deadline?: Maybe<Deadline>;
  /**
   * Deadlines by their date, the earliest first.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  deadlines?: Maybe<DeadlineConnection>;
  /**
   * The dues of a year. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  dues?: Maybe<DuesConnection>;
  /**
   * Who has applied and is not answered yet, the longest waiting first. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  applications?: Maybe<OrganisationConnection>;
  /**
   * Organisations by their name, whatever its accents and capitals, also those near a place.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR, INVALID_ACTIVITY, INVALID_COORDINATES, INVALID_DISTANCE, TEXT_TOO_LONG.
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
  /**
   * Organisations that may be the one described, under another spelling or name: the five likest, the likest first. None
   * where nothing comes close. For staff, before it creates one or admits one that applies.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NAME_MISSING, INVALID_SIREN, TEXT_TOO_LONG.
   */
  similarOrganisations?: Maybe<Array<SimilarOrganisation>>;
  /**
   * One partnership.
   * Errors: PARTNERSHIP_NOT_FOUND.
   */
  partnership?: Maybe<Partnership>;
  /**
   * Partnerships, those that began last first.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  partnerships?: Maybe<PartnershipConnection>;
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
  /**
   * A register of shares with its totals: the union's own, or a cooperative's. Who holds what is for staff, and for each
   * holder its own.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_NOT_FOUND.
   */
  shareRegister?: Maybe<ShareRegister>;
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


export type QuerySimulateAdmissionArgs = {
  input: SimulateAdmissionInput;
};


export type QuerySimulateWithdrawalArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryCooperativeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCooperativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySimulateAssociateArgs = {
  input: SimulateAssociateInput;
};


export type QueryDeadlineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
};


export type QueryDuesArgs = {
  year: Scalars['Int']['input'];
  state?: InputMaybe<DuesState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApplicationsArgs = {
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


export type QuerySimilarOrganisationsArgs = {
  input: SimilarOrganisationsInput;
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByEmailArgs = {
  email: Scalars['EmailAddress']['input'];
};


export type QueryShareRegisterArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Calls an assembly. All who have a voice are told, and reminded. The day must leave them the notice.
   * Errors: UNAUTHENTICATED, FORBIDDEN, BODY_NOT_FOUND, ELECTORATE_EMPTY, ELECTOR_WITHOUT_COLLEGE, ASSEMBLY_TEXT_MISSING,
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
   * ELECTORATE_EMPTY, ELECTOR_WITHOUT_COLLEGE.
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
   * Begins to found a cooperative, and opens its register of shares.
   * Errors: UNAUTHENTICATED, FORBIDDEN, COOPERATIVE_NAME_MISSING, INVALID_NOMINAL_VALUE.
   */
  createCooperative?: Maybe<Cooperative>;
  /**
   * Says which colleges a cooperative has: all of them, none for no colleges. Those that are named by their id stay, with
   * their associates. Who is in none then, is put into the one that is for its category.
   * Errors: UNAUTHENTICATED, FORBIDDEN, COOPERATIVE_NOT_FOUND, COLLEGE_NOT_FOUND, COLLEGE_NAME_MISSING,
   * COLLEGE_WEIGHTS_MALFORMED, COLLEGE_CATEGORY_TWICE, STATUTORY_RULE_BROKEN.
   */
  defineColleges?: Maybe<Cooperative>;
  /**
   * Notes whether a cooperative employs anybody: with employees the law asks for them among the associates, else for
   * producers. A fact is not refused; where a rule is not kept then, the checks say so.
   * Errors: UNAUTHENTICATED, FORBIDDEN, COOPERATIVE_NOT_FOUND.
   */
  noteEmployees?: Maybe<Cooperative>;
  /**
   * Founds a cooperative, once every check is satisfied. From then on no step may break one. Doing it again changes
   * nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, COOPERATIVE_NOT_FOUND, STATUTORY_RULES_NOT_MET.
   */
  foundCooperative?: Maybe<Cooperative>;
  /**
   * Admits an associate, who subscribes the first shares with that.
   * Errors: UNAUTHENTICATED, FORBIDDEN, COOPERATIVE_NOT_FOUND, ONE_HOLDER_NEEDED, HOLDER_NOT_FOUND, ALREADY_AN_ASSOCIATE,
   * CATEGORY_DOES_NOT_FIT, COLLEGE_NOT_FOUND, COLLEGE_MISSING, INVALID_SHARE_COUNT, DAY_IN_THE_FUTURE,
   * MOVEMENT_OUT_OF_ORDER, REGISTER_FULL, STATUTORY_RULE_BROKEN.
   */
  admitAssociate?: Maybe<Associate>;
  /**
   * Gives an associate another category or college.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSOCIATE_NOT_FOUND, ASSOCIATE_HAS_LEFT, CATEGORY_DOES_NOT_FIT, COLLEGE_NOT_FOUND,
   * COLLEGE_MISSING, STATUTORY_RULE_BROKEN.
   */
  moveAssociate?: Maybe<Associate>;
  /**
   * Ends being an associate. Its shares are redeemed or transferred before, or with it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ASSOCIATE_NOT_FOUND, ASSOCIATE_HAS_LEFT, ASSOCIATE_HOLDS_SHARES,
   * LEAVES_BEFORE_JOINING, ONE_HOLDER_NEEDED, HOLDER_NOT_FOUND, HOLDER_NOT_AN_ASSOCIATE, SAME_HOLDER, SHARES_NOT_PAID_UP,
   * DAY_IN_THE_FUTURE, MOVEMENT_OUT_OF_ORDER, STATUTORY_RULE_BROKEN.
   */
  removeAssociate?: Maybe<Associate>;
  /**
   * Calls the dues of a year, of 500 members at most: where there are more, the answer says after which one the next call
   * goes on. Of whom they are called already, they stay as they are; so it can be done again.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_YEAR, INVALID_AMOUNT, PAYABLE_IN_THE_PAST, TOO_MANY_ORGANISATIONS,
   * NOT_A_MEMBER.
   */
  callDues?: Maybe<DuesCall>;
  /**
   * Records money that came in for a year's dues, all or a part of what is still to be paid. When a member that is
   * admitted owes nothing any more, it is active.
   * Errors: UNAUTHENTICATED, FORBIDDEN, DUES_NOT_FOUND, DUES_NOT_OPEN, INVALID_AMOUNT, OVERPAYMENT, PAYMENT_KNOWN,
   * REFERENCE_MISSING, DAY_IN_THE_FUTURE.
   */
  recordDuesPayment?: Maybe<Dues>;
  /**
   * Asks for a year's dues no more. A member that is admitted and owed nothing else is active.
   * Errors: UNAUTHENTICATED, FORBIDDEN, DUES_NOT_FOUND, DUES_NOT_OPEN.
   */
  cancelDues?: Maybe<Dues>;
  /**
   * Records that an organisation belongs to the ESS, and on what basis, or that it does not. It replaces the decision
   * before; a wrong one is corrected by another. Of a member, the composition of the cluster changes from the day of the
   * decision on, and what would break the rule of the statutes is refused. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, ESS_BASIS_CONTRADICTS_FORM, LEGAL_FORM_UNKNOWN,
   * EVIDENCE_MISSING, REASON_MISSING, TEXT_TOO_LONG, DATE_IN_THE_FUTURE, DECISION_BEFORE_LAST, COMPOSITION_RULE_BROKEN.
   */
  recordEssBasis?: Maybe<Organisation>;
  /**
   * Records that an organisation is accredited as an enterprise of social utility (ESUS, labour code L3332-17-1), or
   * anew, and lets people be reminded before that ends. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, NOT_ESS, DATE_IN_THE_FUTURE, END_BEFORE_START,
   * TEXT_TOO_LONG.
   */
  recordEsusAccreditation?: Maybe<Organisation>;
  /**
   * Records that the accreditation of an organisation was withdrawn before its end. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, NOT_ACCREDITED, DATE_IN_THE_FUTURE, END_BEFORE_START.
   */
  revokeEsusAccreditation?: Maybe<Organisation>;
  /**
   * Applies for membership: in the name of an organisation that the caller represents, or of one that is put down with
   * it, which the caller represents from then on. Staff applies in the name of every organisation.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_MISSING, ORGANISATION_NOT_FOUND, ORGANISATION_KNOWN,
   * APPLICATION_PENDING, PERSON_NOT_FOUND, STEP_NOT_POSSIBLE, NAME_MISSING, INVALID_SIREN, INVALID_INSEE_CATEGORY,
   * INVALID_WEBSITE, TEXT_TOO_LONG.
   */
  applyForMembership?: Maybe<Organisation>;
  /**
   * Admits who has applied, unless the rule of the statutes would be broken then or on a day since. Where first dues are
   * called, the member is active once they are paid; without them at once.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * COMPOSITION_RULE_BROKEN, INVALID_VOTES, TEXT_TOO_LONG, INVALID_YEAR, INVALID_AMOUNT, PAYABLE_IN_THE_PAST.
   */
  admitMember?: Maybe<Organisation>;
  /**
   * Refuses who has applied; it may apply again.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * REASON_MISSING, TEXT_TOO_LONG.
   */
  refuseApplication?: Maybe<Organisation>;
  /**
   * Suspends the rights of an active member, which still counts as one.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * REASON_MISSING, TEXT_TOO_LONG.
   */
  suspendMember?: Maybe<Organisation>;
  /**
   * Gives a suspended member its rights back.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * TEXT_TOO_LONG.
   */
  resumeMembership?: Maybe<Organisation>;
  /**
   * Gives a member another number of votes, unless that breaks the rule of the statutes where it counts votes.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * COMPOSITION_RULE_BROKEN, INVALID_VOTES, REASON_MISSING, TEXT_TOO_LONG.
   */
  setMemberVotes?: Maybe<Organisation>;
  /**
   * Lets a member leave: by staff, or by who represents it. Where the rule of the statutes is broken then, it is refused,
   * unless staff grants a derogation with a deadline to come back into line; where it holds, there is nothing to grant.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * COMPOSITION_RULE_BROKEN, REASON_MISSING, TEXT_TOO_LONG, DEADLINE_NOT_TO_COME.
   */
  withdrawMember?: Maybe<Organisation>;
  /**
   * Puts a member out; with the same rule, and the same way around it, as where one leaves.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STEP_NOT_POSSIBLE, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * COMPOSITION_RULE_BROKEN, REASON_MISSING, TEXT_TOO_LONG, DEADLINE_NOT_TO_COME.
   */
  excludeMember?: Maybe<Organisation>;
  /**
   * Sets the day of a step right, by an entry of its own: what was written stays. The day lies between those of the steps
   * before and after it, and the rule of the statutes holds on all days that become other ones.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, ENTRY_NOT_FOUND, DAY_IN_THE_FUTURE, STEP_OUT_OF_ORDER,
   * COMPOSITION_RULE_BROKEN, REASON_MISSING, TEXT_TOO_LONG.
   */
  correctMembership?: Maybe<Organisation>;
  /**
   * Lets a person act for an organisation; for a member with the role MEMBER, from the next sign-in on. By staff, or by
   * who represents it. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, PERSON_MISSING, PERSON_NOT_FOUND.
   */
  addRepresentative?: Maybe<Organisation>;
  /**
   * Lets a person act for an organisation no longer, from the next sign-in on. By staff, or by who represents it. Doing it
   * again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, PERSON_MISSING, PERSON_NOT_FOUND.
   */
  removeRepresentative?: Maybe<Organisation>;
  /**
   * Creates an organisation, which belongs to nothing yet. Look for `similarOrganisations` before. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NAME_MISSING, NAME_TAKEN, INVALID_SIREN, SIREN_TAKEN, INVALID_SIRET,
   * SIRET_CONTRADICTS_SIREN, INVALID_INSEE_CATEGORY, INVALID_ACTIVITY, NOMENCLATURE_NOT_IN_FORCE, INVALID_POSTAL_CODE,
   * INVALID_COORDINATES, INVALID_WEBSITE, DATE_IN_THE_FUTURE, TEXT_TOO_LONG.
   */
  createOrganisation?: Maybe<Organisation>;
  /**
   * Sets facts of an organisation right: what is left out stays, null is forgotten. For staff; its representatives
   * change how it is reached: address, postal code, city, location and site.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, STAFF_ONLY_FACT, NAME_MISSING, NAME_TAKEN, INVALID_SIREN,
   * SIREN_TAKEN, INVALID_SIRET, SIRET_CONTRADICTS_SIREN, INVALID_INSEE_CATEGORY, INVALID_ACTIVITY,
   * NOMENCLATURE_NOT_IN_FORCE, INVALID_POSTAL_CODE, INVALID_COORDINATES, INVALID_WEBSITE, DATE_IN_THE_FUTURE,
   * TEXT_TOO_LONG, ESS_BASIS_CONTRADICTS_FORM.
   */
  updateOrganisation?: Maybe<Organisation>;
  /**
   * Notes that the cluster and an organisation agreed to work together. An organisation has one partnership at a time: it is
   * renewed, or ended before the next. Staff and the organisation are reminded of the agreement's end. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ORGANISATION_NOT_FOUND, PARTNERSHIP_EXISTS, INVALID_AGREEMENT_REFERENCE,
   * AGREEMENT_ENDS_BEFORE_START, INVALID_OBJECTIVE, INVALID_INDICATOR.
   */
  agreePartnership?: Maybe<Partnership>;
  /**
   * Says anew what a partnership wants to reach: what has an id stays what it was under that id, what has none is new, and what
   * is left out is gone. An indicator that has figures stays, with its unit and its source. Who read another revision than the
   * present one is refused, so that nobody overwrites what a colleague wrote. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PARTNERSHIP_NOT_FOUND, PARTNERSHIP_ENDED, PARTNERSHIP_CHANGED, INVALID_OBJECTIVE,
   * INVALID_INDICATOR, INDICATOR_NOT_FOUND, INDICATOR_HAS_FIGURES.
   */
  setObjectives?: Maybe<Partnership>;
  /**
   * Notes a figure of an indicator that is measured by hand, for ever. A wrong one is corrected by another of the same day:
   * the last one written counts. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PARTNERSHIP_NOT_FOUND, INDICATOR_NOT_FOUND, INDICATOR_MEASURED_ELSEWHERE,
   * INVALID_FIGURE, MEASURED_IN_THE_FUTURE, MEASURED_OUTSIDE_AGREEMENT.
   */
  recordMeasurement?: Maybe<Measurement>;
  /**
   * Notes that both agreed to go on, until a later day. The reminders of its end move along. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PARTNERSHIP_NOT_FOUND, PARTNERSHIP_ENDED, RENEWAL_NOT_LATER,
   * INVALID_AGREEMENT_REFERENCE.
   */
  renewPartnership?: Maybe<Partnership>;
  /**
   * Notes that a partnership is over, on a day that has come. Its figures stay. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PARTNERSHIP_NOT_FOUND, PARTNERSHIP_ENDED, ENDED_OUTSIDE_AGREEMENT.
   */
  endPartnership?: Maybe<Partnership>;
  /**
   * Erases a person from this service, for the job that erases it from all, which does that last. True once nothing is
   * left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromMembers?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Opens the register of the union's own shares, once. That of a cooperative is opened with it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_EXISTS, INVALID_NOMINAL_VALUE.
   */
  openShareRegister?: Maybe<ShareRegister>;
  /**
   * Enters that somebody subscribed shares. In the union's register a member organisation, in a cooperative's an associate.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_NOT_FOUND, INVALID_SHARE_COUNT, ONE_HOLDER_NEEDED, HOLDER_NOT_FOUND,
   * HOLDER_NOT_A_MEMBER, HOLDER_NOT_AN_ASSOCIATE, DAY_IN_THE_FUTURE, MOVEMENT_OUT_OF_ORDER, REGISTER_FULL,
   * COMPOSITION_RULE_BROKEN, STATUTORY_RULE_BROKEN.
   */
  subscribeShares?: Maybe<ShareMovement>;
  /**
   * Enters that shares which were subscribed are paid for: never more than were.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_NOT_FOUND, INVALID_SHARE_COUNT, ONE_HOLDER_NEEDED,
   * DAY_IN_THE_FUTURE, MOVEMENT_OUT_OF_ORDER, PAID_MORE_THAN_SUBSCRIBED.
   */
  payShares?: Maybe<ShareMovement>;
  /**
   * Enters that shares pass from one holder to another. They must be paid for; who receives them is subject to the same
   * rule as who subscribes.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_NOT_FOUND, INVALID_SHARE_COUNT, ONE_HOLDER_NEEDED, HOLDER_NOT_FOUND,
   * HOLDER_NOT_A_MEMBER, HOLDER_NOT_AN_ASSOCIATE, SAME_HOLDER, DAY_IN_THE_FUTURE, MOVEMENT_OUT_OF_ORDER,
   * NOT_ENOUGH_SHARES, SHARES_NOT_PAID_UP, COMPOSITION_RULE_BROKEN, STATUTORY_RULE_BROKEN.
   */
  transferShares?: Maybe<ShareMovement>;
  /**
   * Enters that shares which were paid for are paid back, and are no more.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_NOT_FOUND, INVALID_SHARE_COUNT, ONE_HOLDER_NEEDED,
   * DAY_IN_THE_FUTURE, MOVEMENT_OUT_OF_ORDER, NOT_ENOUGH_SHARES, SHARES_NOT_PAID_UP, COMPOSITION_RULE_BROKEN,
   * STATUTORY_RULE_BROKEN.
   */
  redeemShares?: Maybe<ShareMovement>;
  /**
   * Undoes an earlier movement by a new one that reverses it, from a day on: what was entered stays, and so do the
   * balances of the days before. What came after the wrong one must allow it. A correction is not corrected: enter
   * the movement anew.
   * Errors: UNAUTHENTICATED, FORBIDDEN, SHARE_REGISTER_NOT_FOUND, SHARE_MOVEMENT_NOT_FOUND, ALREADY_CORRECTED,
   * CORRECTION_OF_A_CORRECTION, CORRECTION_UNEXPLAINED, CORRECTION_NOT_POSSIBLE, DAY_IN_THE_FUTURE,
   * MOVEMENT_OUT_OF_ORDER, HOLDER_NOT_AN_ASSOCIATE, REGISTER_FULL, COMPOSITION_RULE_BROKEN, STATUTORY_RULE_BROKEN.
   */
  correctShareMovement?: Maybe<ShareMovement>;
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


export type MutationCreateCooperativeArgs = {
  input: CreateCooperativeInput;
};


export type MutationDefineCollegesArgs = {
  input: DefineCollegesInput;
};


export type MutationNoteEmployeesArgs = {
  input: NoteEmployeesInput;
};


export type MutationFoundCooperativeArgs = {
  input: FoundCooperativeInput;
};


export type MutationAdmitAssociateArgs = {
  input: AdmitAssociateInput;
};


export type MutationMoveAssociateArgs = {
  input: MoveAssociateInput;
};


export type MutationRemoveAssociateArgs = {
  input: RemoveAssociateInput;
};


export type MutationCallDuesArgs = {
  input: CallDuesInput;
};


export type MutationRecordDuesPaymentArgs = {
  input: RecordDuesPaymentInput;
};


export type MutationCancelDuesArgs = {
  input: CancelDuesInput;
};


export type MutationRecordEssBasisArgs = {
  input: RecordEssBasisInput;
};


export type MutationRecordEsusAccreditationArgs = {
  input: RecordEsusAccreditationInput;
};


export type MutationRevokeEsusAccreditationArgs = {
  input: RevokeEsusAccreditationInput;
};


export type MutationApplyForMembershipArgs = {
  input: ApplyForMembershipInput;
};


export type MutationAdmitMemberArgs = {
  input: AdmitMemberInput;
};


export type MutationRefuseApplicationArgs = {
  input: MembershipStepInput;
};


export type MutationSuspendMemberArgs = {
  input: MembershipStepInput;
};


export type MutationResumeMembershipArgs = {
  input: MembershipStepInput;
};


export type MutationSetMemberVotesArgs = {
  input: SetMemberVotesInput;
};


export type MutationWithdrawMemberArgs = {
  input: LeaveInput;
};


export type MutationExcludeMemberArgs = {
  input: LeaveInput;
};


export type MutationCorrectMembershipArgs = {
  input: CorrectMembershipInput;
};


export type MutationAddRepresentativeArgs = {
  input: RepresentativeInput;
};


export type MutationRemoveRepresentativeArgs = {
  input: RepresentativeInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


export type MutationAgreePartnershipArgs = {
  input: AgreePartnershipInput;
};


export type MutationSetObjectivesArgs = {
  input: SetObjectivesInput;
};


export type MutationRecordMeasurementArgs = {
  input: RecordMeasurementInput;
};


export type MutationRenewPartnershipArgs = {
  input: RenewPartnershipInput;
};


export type MutationEndPartnershipArgs = {
  input: EndPartnershipInput;
};


export type MutationEraseFromMembersArgs = {
  input: EraseFromMembersInput;
};


export type MutationOpenShareRegisterArgs = {
  input: OpenShareRegisterInput;
};


export type MutationSubscribeSharesArgs = {
  input: MoveSharesInput;
};


export type MutationPaySharesArgs = {
  input: MoveSharesInput;
};


export type MutationTransferSharesArgs = {
  input: TransferSharesInput;
};


export type MutationRedeemSharesArgs = {
  input: MoveSharesInput;
};


export type MutationCorrectShareMovementArgs = {
  input: CorrectShareMovementInput;
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
  /**
   * What the members came to at the end of a day, by each measure.
   * Errors: DAY_IN_THE_FUTURE.
   */
  composition?: Maybe<Composition>;
  /**
   * A series to plot: the composition at the end of each step of a period, the last one cut to it. At most 500 points.
   * Plotted already: `GET /documents/composition.svg?from=2025-01-01&to=2025-12-31&by=MONTH`.
   * Errors: DAY_IN_THE_FUTURE, PERIOD_REVERSED, TOO_MANY_POINTS.
   */
  compositionHistory?: Maybe<Array<Composition>>;
  /**
   * That members could leave although the rule of the statutes was broken then, the last one first. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  derogations?: Maybe<DerogationConnection>;
};


/** The cluster: a union of enterprises that work together. */
export type ClusterCompositionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** The cluster: a union of enterprises that work together. */
export type ClusterCompositionHistoryArgs = {
  from: Scalars['LocalDate']['input'];
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  by: CompositionStep;
};


/** The cluster: a union of enterprises that work together. */
export type ClusterDerogationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What the share of the ESS is counted in. */
export type CompositionMeasure =
  /** Cents of the union's capital */
  | 'CAPITAL'
  /** Members */
  | 'HEADCOUNT'
  /** Votes */
  | 'VOTES';

/** How long a step of a series is. */
export type CompositionStep =
  /** A day */
  | 'DAY'
  /** A month of the calendar */
  | 'MONTH'
  /** Three months, from January, April, July and October on */
  | 'QUARTER'
  /** A week, from Monday to Sunday */
  | 'WEEK'
  /** A year of the calendar */
  | 'YEAR';

/** What the members come to at the end of a day. */
export type Composition = {
  __typename?: 'Composition';
  /** Which day. */
  asOf: Scalars['LocalDate']['output'];
  /** What the statutes count in. */
  measure: CompositionMeasure;
  /** True where the rule holds by that measure. */
  compliant: Scalars['Boolean']['output'];
  /** Counted in members. */
  headcount: MeasuredComposition;
  /** Counted in votes. */
  votes: MeasuredComposition;
  /** Counted in cents of the union's capital. */
  capital: MeasuredComposition;
};

/** What the members come to by one measure. An organisation of which it is unknown does not count as ESS. */
export type MeasuredComposition = {
  __typename?: 'MeasuredComposition';
  /** All of them. */
  total: Scalars['Float']['output'];
  /** Those that are known to belong to the ESS. */
  ess: Scalars['Float']['output'];
  /** Their share in percent, cut after two digits; 100 where there is nobody. */
  share: Scalars['Float']['output'];
  /** What the statutes ask for, in percent. */
  threshold: Scalars['Int']['output'];
  /** True where the share is enough. It is not rounded for that. */
  compliant: Scalars['Boolean']['output'];
  /** How many more that do not belong to the ESS could be admitted, each with one vote and one share. */
  admissibleNonEss: Scalars['Int']['output'];
};

/** What an organisation would be like that is admitted. */
export type SimulateAdmissionInput = {
  /** Its legal form: tells the ESS basis where that is left out, as far as it can. */
  legalForm?: InputMaybe<LegalForm>;
  /** Why it belongs to the ESS, or does not. */
  essBasis?: InputMaybe<EssBasis>;
  /** How many votes it would have, 1 to 1,000. */
  votes: Scalars['Int']['input'];
  /** What it would hold of the union's capital, in cents. */
  capitalCents: Scalars['Int']['input'];
};

/** What a step would do to every rule. */
export type Simulation = {
  __typename?: 'Simulation';
  /** True where the step would be let pass. */
  permitted: Scalars['Boolean']['output'];
  /** What the members come to now. */
  before: Composition;
  /** What they would come to. */
  after: Composition;
  /** Each rule; the binding one decides. */
  rules: Array<SimulatedRule>;
};

/** What a step would do to one rule. */
export type SimulatedRule = {
  __typename?: 'SimulatedRule';
  /** What it counts in. */
  measure: CompositionMeasure;
  /** True for the measure of the statutes; the others are told as well. */
  binding: Scalars['Boolean']['output'];
  /** What is asked for, in percent. */
  threshold: Scalars['Int']['output'];
  /** What the members come to now. */
  before: SimulatedNumbers;
  /** What they would come to. */
  after: SimulatedNumbers;
  /** True where it would hold after the step. */
  satisfied: Scalars['Boolean']['output'];
};

/** The numbers of a rule. */
export type SimulatedNumbers = {
  __typename?: 'SimulatedNumbers';
  /** All that is counted. */
  total: Scalars['Float']['output'];
  /** What belongs to the ESS. */
  ess: Scalars['Float']['output'];
};

/** How far a derogation is. */
export type DerogationState =
  /** The cluster is back in line. */
  | 'MET'
  /** It is not yet. */
  | 'OPEN';

/** That a member could leave although the rule of the statutes was broken then. */
export type Derogation = {
  __typename?: 'Derogation';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Who left. */
  organisation?: Maybe<Organisation>;
  /** Who granted it; null for who is gone. */
  author?: Maybe<Person>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The day on which the rule was broken first. */
  on: Scalars['LocalDate']['output'];
  /** When it was granted. */
  at: Scalars['DateTime']['output'];
  /** What the statutes counted in. */
  measure: CompositionMeasure;
  /** What they asked for, in percent. */
  threshold: Scalars['Int']['output'];
  /** What the members came to before. */
  before: SimulatedNumbers;
  /** What they came to after. */
  after: SimulatedNumbers;
  /** The last day on which the cluster has to be back in line. */
  deadline: Scalars['LocalDate']['output'];
  /** How far it is. */
  state: DerogationState;
  /** The day on which it was back in line; null before. */
  metOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of derogations. */
export type DerogationConnection = {
  __typename?: 'DerogationConnection';
  /** The derogations of this page, each with its cursor. */
  edges: Array<DerogationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A derogation in a list. */
export type DerogationEdge = {
  __typename?: 'DerogationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The derogation. */
  node: Derogation;
};

/** A cooperative to found. */
export type CreateCooperativeInput = {
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Whether it employs anybody. */
  hasEmployees: Scalars['Boolean']['input'];
  /** The nominal value of a share, in the hundredth part of the currency: cents of a euro. From 1 to 10,000,000. */
  nominalCents: Scalars['Int']['input'];
  /** Which currency, by its ISO 4217 code. */
  currency: Scalars['String']['input'];
};

/** The colleges of a cooperative. */
export type DefineCollegesInput = {
  /** The id of the cooperative. */
  cooperativeId: Scalars['ID']['input'];
  /** All its colleges; none for no colleges. */
  colleges: Array<CollegeInput>;
};

/** A college. */
export type CollegeInput = {
  /** The id of a college that is there already; a new one is made when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  name: CollegeNameInput;
  /**
   * Its weight, in percent of the votes with at most 2 decimals. Either all colleges have one, or none: then the statutes
   * say nothing, and they weigh the same.
   */
  weightPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Whose college it is where nothing else is said. A category belongs to one college at most. */
  categories: Array<AssociateCategory>;
};

/** What a college is called, at most 200 characters a language; French is always given. */
export type CollegeNameInput = {
  /** In French */
  fr: Scalars['String']['input'];
  /** In English */
  en?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a cooperative employs anybody. */
export type NoteEmployeesInput = {
  /** The id of the cooperative. */
  cooperativeId: Scalars['ID']['input'];
  /** Whether it does. */
  hasEmployees: Scalars['Boolean']['input'];
};

/** Which cooperative to found. */
export type FoundCooperativeInput = {
  /** The id of the cooperative. */
  cooperativeId: Scalars['ID']['input'];
};

/** Somebody to admit. */
export type AdmitAssociateInput = {
  /** The id of the cooperative. */
  cooperativeId: Scalars['ID']['input'];
  /** Who: an organisation or a person. */
  holder: ShareHolderInput;
  /** In which category of the law. */
  category: AssociateCategory;
  /** In which college; the one for its category when it is left out. */
  collegeId?: InputMaybe<Scalars['ID']['input']>;
  /** How many shares it subscribes, 1 or more. */
  shares: Scalars['Int']['input'];
  /** On which day: not after today, nor before the latest movement of the register. */
  on: Scalars['LocalDate']['input'];
};

/** Another category or college; what is left out stays. */
export type MoveAssociateInput = {
  /** The id of the associate. */
  id: Scalars['ID']['input'];
  /** The new category. */
  category?: InputMaybe<AssociateCategory>;
  /** The new college. */
  collegeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody who leaves. */
export type RemoveAssociateInput = {
  /** The id of the associate. */
  id: Scalars['ID']['input'];
  /** On which day: not after today, nor before the latest movement of the register. */
  on: Scalars['LocalDate']['input'];
  /** Redeems the shares that it still holds, unless they are transferred. */
  redeem: Scalars['Boolean']['input'];
  /** Transfers the shares that it still holds to this associate. */
  transferTo?: InputMaybe<ShareHolderInput>;
};

/** Somebody who might join. */
export type SimulateAssociateInput = {
  /** The id of the cooperative. */
  cooperativeId: Scalars['ID']['input'];
  /** In which category of the law. */
  category: AssociateCategory;
  /** In which college; the one for its category when it is left out. */
  collegeId?: InputMaybe<Scalars['ID']['input']>;
  /** How many shares it would subscribe, 1 or more. */
  shares: Scalars['Int']['input'];
};

/** How far a cooperative is. */
export type CooperativeState =
  /** It exists: no step may break a rule of the law. */
  | 'FOUNDED'
  /** It is being founded: what is not yet met is shown, and not refused. */
  | 'FOUNDING';

/** The categories of associates that the law knows (law 47-1775, article 19 septies). */
export type AssociateCategory =
  /** A person who habitually benefits from what the cooperative does, for pay or free of charge. */
  | 'BENEFICIARY'
  /** A person or body that contributes by any other means to what the cooperative does. */
  | 'CONTRIBUTOR'
  /** An employee of the cooperative. */
  | 'EMPLOYEE'
  /** A local authority, or a group of them (collectivités territoriales et leurs groupements). */
  | 'LOCAL_AUTHORITY'
  /** A producer of goods or services of the cooperative: asked for where it has no employee. */
  | 'PRODUCER'
  /** A person who wishes to take part in what it does as a volunteer. */
  | 'VOLUNTEER';

/** A rule of the law on cooperatives of collective interest. */
export type StatutoryRule =
  /** Beneficiaries are among the associates, and employees or, where there are none, producers. */
  | 'BENEFICIARIES_AND_EMPLOYEES'
  /** Colleges are optional; where there are any, each weighs 10 % to 50 % of the votes, together 100 %. */
  | 'COLLEGE_WEIGHTS'
  /** Local authorities together hold at most 50 % of the capital. */
  | 'LOCAL_AUTHORITIES_CAPITAL'
  /** Each associate has one vote, in one college where there are colleges. */
  | 'ONE_ASSOCIATE_ONE_VOTE'
  /** Every associate holds a share. */
  | 'SHARE_OF_EACH_ASSOCIATE'
  /** There are at least three categories of associates. */
  | 'THREE_CATEGORIES';

/** What a number of a check counts. */
export type StatutoryMeasure =
  /** Associates */
  | 'ASSOCIATES'
  /** Associates who are in no college although there are some. */
  | 'ASSOCIATES_WITHOUT_COLLEGE'
  /** Associates who hold no share. */
  | 'ASSOCIATES_WITHOUT_SHARE'
  /** Associates of the category of beneficiaries. */
  | 'BENEFICIARIES'
  /** Categories that have an associate. */
  | 'CATEGORIES'
  /** Colleges */
  | 'COLLEGES'
  /** The weight of one college, in percent. */
  | 'COLLEGE_PERCENT'
  /** The weight of all colleges together, in percent. */
  | 'COLLEGES_PERCENT'
  /** Associates of the category of employees. */
  | 'EMPLOYEES'
  /** What local authorities hold of the capital, in percent. */
  | 'LOCAL_AUTHORITIES_PERCENT'
  /** What local authorities hold, in shares. */
  | 'LOCAL_AUTHORITIES_SHARES'
  /** Associates of the category of producers. */
  | 'PRODUCERS'
  /** The capital, in shares. */
  | 'SHARES';

/** A cooperative of collective interest (SCIC). */
export type Cooperative = {
  __typename?: 'Cooperative';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How far it is. */
  state: CooperativeState;
  /** The day on which it was founded; null while it is being founded. */
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it employs anybody. */
  hasEmployees: Scalars['Boolean']['output'];
  /** Its colleges; the law lets it have ten at most. */
  colleges: Array<College>;
  /** How many associates it has, by category and by college. */
  associateCounts: AssociateCounts;
  /** Each rule of the law, with its numbers. */
  statutoryChecks: Array<StatutoryCheck>;
  /**
   * Its associates now, the first one first. For staff: persons are among them.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  associates?: Maybe<AssociateConnection>;
  /** The organisations that are associates now. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  organisations?: Maybe<OrganisationConnection>;
  /** Its register of shares. Errors: UNAUTHENTICATED, FORBIDDEN. */
  shareRegister?: Maybe<ShareRegister>;
};


/** A cooperative of collective interest (SCIC). */
export type CooperativeAssociatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociateFilter>;
};


/** A cooperative of collective interest (SCIC). */
export type CooperativeOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which associates a list shows: those of which everything given is true. */
export type AssociateFilter = {
  /** Only those of this category. */
  category?: InputMaybe<AssociateCategory>;
  /** Only those of this college. */
  collegeId?: InputMaybe<Scalars['ID']['input']>;
  /** Those who are associates now, or those who have left. */
  isCurrent: Scalars['Boolean']['input'];
};

/** A college: associates whose votes are counted together, and weigh something. */
export type College = {
  __typename?: 'College';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its weight in percent of the votes; where the statutes say nothing, the same for each. */
  weightPercent: Scalars['Float']['output'];
  /** True where the statutes say what it weighs. */
  isWeightGiven: Scalars['Boolean']['output'];
  /** Whose college it is where nothing else is said. */
  categories: Array<AssociateCategory>;
};


/** A college: associates whose votes are counted together, and weigh something. */
export type CollegeNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many associates there are. */
export type AssociateCounts = {
  __typename?: 'AssociateCounts';
  /** All of them. */
  total: Scalars['Int']['output'];
  /** How many of each category, all six of them. */
  byCategory: Array<CategoryCount>;
  /** How many in each college; empty where there are no colleges. */
  byCollege: Array<CollegeCount>;
};

/** How many associates are of a category. */
export type CategoryCount = {
  __typename?: 'CategoryCount';
  /** Which category. */
  category: AssociateCategory;
  /** How many. */
  associates: Scalars['Int']['output'];
};

/** How many associates are in a college. */
export type CollegeCount = {
  __typename?: 'CollegeCount';
  /** Which college; null for those who are in none. */
  college?: Maybe<College>;
  /** How many. */
  associates: Scalars['Int']['output'];
};

/** A rule of the law, and whether a cooperative keeps it. */
export type StatutoryCheck = {
  __typename?: 'StatutoryCheck';
  /** Which rule. */
  rule: StatutoryRule;
  /** Whether it is kept. */
  satisfied: Scalars['Boolean']['output'];
  /** Whether a step that breaks it is refused. If not, it is only shown. */
  hard: Scalars['Boolean']['output'];
  /** What was counted, and between which limits it has to be. */
  numbers: Array<StatutoryNumber>;
  /** What the rule says, and how far it is kept, in words. */
  explanation: Scalars['String']['output'];
  /** Where the rule stands. */
  source: Scalars['String']['output'];
};


/** A rule of the law, and whether a cooperative keeps it. */
export type StatutoryCheckExplanationArgs = {
  locale?: InputMaybe<Locale>;
};

/** A number of a check. */
export type StatutoryNumber = {
  __typename?: 'StatutoryNumber';
  /** What it counts. */
  measure: StatutoryMeasure;
  /** What it counts, in words; for a college its name. */
  label: Scalars['String']['output'];
  /** How many there are. */
  value: Scalars['Float']['output'];
  /** The least that is asked for; null for none. */
  atLeast?: Maybe<Scalars['Float']['output']>;
  /** The most that is allowed; null for none. */
  atMost?: Maybe<Scalars['Float']['output']>;
};


/** A number of a check. */
export type StatutoryNumberLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** What would be if somebody became an associate. */
export type AssociateSimulation = {
  __typename?: 'AssociateSimulation';
  /** Whether the rules would let it pass. */
  permitted: Scalars['Boolean']['output'];
  /** The rules that would refuse it. */
  broken: Array<StatutoryRule>;
  /** The checks as they are. */
  before: Array<StatutoryCheck>;
  /** The checks as they would be. */
  after: Array<StatutoryCheck>;
};

/** Somebody who is an associate of a cooperative, or was. */
export type Associate = {
  __typename?: 'Associate';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Of which cooperative. */
  cooperative: Cooperative;
  /** Who: an organisation or a person. */
  holder: ShareHolder;
  /** In which category of the law. */
  category: AssociateCategory;
  /** In which college; null where there are none, or it is in none yet. */
  college?: Maybe<College>;
  /** The day on which it was admitted. */
  joinedOn: Scalars['LocalDate']['output'];
  /** The day on which it left; null while it has not. */
  leftOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its shares in the cooperative. */
  shares?: Maybe<ShareHolding>;
};

/** A page of associates. */
export type AssociateConnection = {
  __typename?: 'AssociateConnection';
  /** The associates of this page, each with its cursor. */
  edges: Array<AssociateEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An associate in a list. */
export type AssociateEdge = {
  __typename?: 'AssociateEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The associate. */
  node?: Maybe<Associate>;
};

/** A page of cooperatives. */
export type CooperativeConnection = {
  __typename?: 'CooperativeConnection';
  /** The cooperatives of this page, each with its cursor. */
  edges: Array<CooperativeEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A cooperative in a list. */
export type CooperativeEdge = {
  __typename?: 'CooperativeEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The cooperative. */
  node?: Maybe<Cooperative>;
};

/** Which deadlines a list shows: those of which everything given is true. */
export type DeadlineFilter = {
  /** Only deadlines of this kind. */
  kind?: InputMaybe<DeadlineKind>;
  /** Only deadlines that are so far. */
  state?: InputMaybe<DeadlineState>;
};

/** What a deadline is about. */
export type DeadlineKind =
  /** The end of an agreement with a partner. */
  | 'AGREEMENT_ENDING'
  /** The beginning of an assembly. */
  | 'ASSEMBLY'
  /** By when the cluster has to be back in line with its statutes, after a derogation. */
  | 'DEROGATION_ENDING'
  /** By when an organisation has to have paid a year's dues. */
  | 'DUES_PAYABLE'
  /** The end of an ESUS accreditation. */
  | 'ESUS_ENDING';

/** How far a deadline is. */
export type DeadlineState =
  /** It does not count any more: the assembly is called off, say. */
  | 'CALLED_OFF'
  /** What was to be done is done. */
  | 'MET'
  /** Its time has not come. */
  | 'OPEN'
  /** Its time has come, and what was to be done is not known to be. Noted each night. */
  | 'PASSED';

/**
 * Something with a date, of which people are reminded. For staff, the job that reminds people, and those who are told:
 * the people named, and those who act for the organisation.
 */
export type Deadline = {
  __typename?: 'Deadline';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /**
   * What it is about.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  kind?: Maybe<DeadlineKind>;
  /**
   * The instant by which it is to be done, or at which it begins. For what has a day, the last instant of that day.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  at?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it ends, where it takes time; null where that is unknown, or it takes none.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The zone in which its day is meant, by IANA: `Europe/Paris`.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  timeZone?: Maybe<Scalars['String']['output']>;
  /**
   * How far it is.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  state?: Maybe<DeadlineState>;
  /**
   * Rises with each change.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  revision?: Maybe<Scalars['Int']['output']>;
  /**
   * The revision in which that changed last of which people were told: its date, or what they have to know of it.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  changedIn?: Maybe<Scalars['Int']['output']>;
  /**
   * When that was.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What it is about, in a few words.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * What else one has to know of it, one fact a line; null where there is nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  details?: Maybe<Scalars['String']['output']>;
  /**
   * Where it takes place; null where it does not, or that is unknown.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  place?: Maybe<Scalars['String']['output']>;
  /**
   * Where one can read more; null where there is nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  url?: Maybe<Scalars['URL']['output']>;
  /**
   * The organisation that it concerns; null where it concerns none.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  organisation?: Maybe<Organisation>;
  /**
   * Who is told, each once: the people named, those who act for the organisation, and of some kinds staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  recipients?: Maybe<PersonConnection>;
  /**
   * One person, if it is among those who are told; else null.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  recipient?: Maybe<Person>;
};


/**
 * Something with a date, of which people are reminded. For staff, the job that reminds people, and those who are told:
 * the people named, and those who act for the organisation.
 */
export type DeadlineTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * Something with a date, of which people are reminded. For staff, the job that reminds people, and those who are told:
 * the people named, and those who act for the organisation.
 */
export type DeadlineDetailsArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * Something with a date, of which people are reminded. For staff, the job that reminds people, and those who are told:
 * the people named, and those who act for the organisation.
 */
export type DeadlineRecipientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something with a date, of which people are reminded. For staff, the job that reminds people, and those who are told:
 * the people named, and those who act for the organisation.
 */
export type DeadlineRecipientArgs = {
  id: Scalars['ID']['input'];
};

/** A page of deadlines. */
export type DeadlineConnection = {
  __typename?: 'DeadlineConnection';
  /** The deadlines of this page, each with its cursor. */
  edges: Array<DeadlineEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A deadline in a list. */
export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The deadline. */
  node?: Maybe<Deadline>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A person in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node?: Maybe<Person>;
};

/** Which dues are called, and of whom. */
export type CallDuesInput = {
  /** For which year: from 2010 to the next one. */
  year: Scalars['Int']['input'];
  /** How much of each, in cents of euros. */
  amountCents: Scalars['Int']['input'];
  /** The last day on which they can be paid in time: today or later. */
  payableBy: Scalars['LocalDate']['input'];
  /** Of which members, at most 500. Of all when it is left out. */
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where to go on: the `after` of the call before. */
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** Money that came in. */
export type RecordDuesPaymentInput = {
  /** For which dues. */
  duesId: Scalars['ID']['input'];
  /** How much, in cents. */
  amountCents: Scalars['Int']['input'];
  /** The day on which it came: today when it is left out, never in the future. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** By what the accounts know it, such as the number of a transfer; at most 200 characters. */
  reference: Scalars['String']['input'];
};

/** Dues that are not asked for any more. */
export type CancelDuesInput = {
  /** Which. */
  duesId: Scalars['ID']['input'];
};

/** How far dues are. */
export type DuesState =
  /** They are called. */
  | 'CALLED'
  /** They are not asked for any more. */
  | 'CANCELLED'
  /** They were not paid in time. */
  | 'IN_ARREARS'
  /** They are paid in full. */
  | 'PAID';

/** How far a call of dues got. */
export type DuesCall = {
  __typename?: 'DuesCall';
  /** For which year. */
  year: Scalars['Int']['output'];
  /** Of how many they were called now. */
  called: Scalars['Int']['output'];
  /** Of how many they had been called before. */
  known: Scalars['Int']['output'];
  /** Where the next call goes on; null when there are no more members. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** What a member owes the cluster for a year. */
export type Dues = {
  __typename?: 'Dues';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Who owes them. */
  organisation?: Maybe<Organisation>;
  /** For which year. */
  year: Scalars['Int']['output'];
  /** How much, in cents. */
  amountCents: Scalars['Int']['output'];
  /** In which currency, by ISO 4217. */
  currency: Scalars['String']['output'];
  /** How much of it is paid, in cents. */
  paidCents: Scalars['Int']['output'];
  /** The day on which they were called. */
  calledOn: Scalars['LocalDate']['output'];
  /** The last day on which they can be paid in time. */
  payableBy: Scalars['LocalDate']['output'];
  /** The day on which the rest was paid; null before. */
  paidOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How far they are. */
  state: DuesState;
  /**
   * What came in for them, in the order in which it was recorded.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  payments?: Maybe<DuesPaymentConnection>;
};


/** What a member owes the cluster for a year. */
export type DuesPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of dues. */
export type DuesConnection = {
  __typename?: 'DuesConnection';
  /** The dues of this page, each with its cursor. */
  edges: Array<DuesEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** Dues in a list. */
export type DuesEdge = {
  __typename?: 'DuesEdge';
  /** Their place in the list. */
  cursor: Scalars['String']['output'];
  /** The dues. */
  node: Dues;
};

/** Money that came in for dues. */
export type DuesPayment = {
  __typename?: 'DuesPayment';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** How much, in cents. */
  amountCents: Scalars['Int']['output'];
  /** The day on which it came. */
  on: Scalars['LocalDate']['output'];
  /** By what the accounts know it. */
  reference: Scalars['String']['output'];
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
};

/** A page of payments. */
export type DuesPaymentConnection = {
  __typename?: 'DuesPaymentConnection';
  /** The payments of this page, each with its cursor. */
  edges: Array<DuesPaymentEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A payment in a list. */
export type DuesPaymentEdge = {
  __typename?: 'DuesPaymentEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: DuesPayment;
};

/** Why an organisation belongs to the ESS, or that it does not, by a decision of a day. */
export type RecordEssBasisInput = {
  /** The id of the organisation. */
  organisationId: Scalars['ID']['input'];
  /** The basis, which has to agree with the legal form. */
  basis: EssBasis;
  /** The day of the decision: not to come, nor before that of the last one. */
  decidedOn: Scalars['LocalDate']['input'];
  /** What shows it, or where that can be read, at most 2,000 characters. Needed for a basis by conditions. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Why it was decided so, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** An accreditation as ESUS. */
export type RecordEsusAccreditationInput = {
  /** The id of the organisation. */
  organisationId: Scalars['ID']['input'];
  /** The first day on which it is in force: not to come. */
  accreditedOn: Scalars['LocalDate']['input'];
  /**
   * The last day on which it is in force. When it is left out: five years of it, two for an organisation that was less
   * than three years old then, unless the cluster is set up otherwise.
   */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether the law accredits it by its kind (de droit). */
  byRight: Scalars['Boolean']['input'];
  /** The decision, by its number or where it can be read, at most 200 characters. */
  reference: Scalars['String']['input'];
};

/** The end of an accreditation before its time. */
export type RevokeEsusAccreditationInput = {
  /** The id of the organisation. */
  organisationId: Scalars['ID']['input'];
  /** The first day on which it was not in force any more: not to come. */
  revokedOn: Scalars['LocalDate']['input'];
};

/** An accreditation as ESUS (labour code L3332-17-1). */
export type EsusAccreditation = {
  __typename?: 'EsusAccreditation';
  /** The first day on which it is in force. */
  accreditedOn: Scalars['LocalDate']['output'];
  /** The last day on which it is in force, if nobody revokes it. */
  endsOn: Scalars['LocalDate']['output'];
  /** Whether the law accredits the organisation by its kind (de droit). */
  byRight: Scalars['Boolean']['output'];
  /** The decision. */
  reference: Scalars['String']['output'];
  /** The first day on which it was not in force any more, revoked; null when nobody revoked it. */
  revokedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is in force. */
  isInForce: Scalars['Boolean']['output'];
};


/** An accreditation as ESUS (labour code L3332-17-1). */
export type EsusAccreditationIsInForceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A decision on whether an organisation belongs to the ESS, which nobody changes afterwards. */
export type EssDecision = {
  __typename?: 'EssDecision';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** On what basis it belongs, or that it does not. */
  basis: EssBasis;
  /** The day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /**
   * What shows it; null when there is nothing. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  evidence?: Maybe<Scalars['String']['output']>;
  /**
   * Why it was decided so. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Who recorded it; null for an import, and where the person is gone. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  author?: Maybe<Person>;
};

/** A page of decisions. */
export type EssDecisionConnection = {
  __typename?: 'EssDecisionConnection';
  /** The decisions of this page, each with its cursor. */
  edges: Array<EssDecisionEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A decision in a list. */
export type EssDecisionEdge = {
  __typename?: 'EssDecisionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: EssDecision;
};

/** Who applies for membership. */
export type ApplyForMembershipInput = {
  /** An organisation that is known here. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Or one that is put down with the application. */
  organisation?: InputMaybe<NewOrganisationInput>;
  /** What it wants to say, at most 5,000 characters; for staff and those who represent it. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation that is not known here yet. */
export type NewOrganisationInput = {
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Its legal form. Whether it belongs to the ESS is told by that where it can be, else by a decision of staff. */
  legalForm?: InputMaybe<LegalForm>;
  /** Its SIREN, nine digits; spaces between them do not matter. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** Its legal category by INSEE, four digits. */
  inseeCategory?: InputMaybe<Scalars['String']['input']>;
  /** The city of its seat. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Its site on the web, by http or https. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** A step of a membership. */
export type MembershipStepInput = {
  /** Whose membership. */
  organisationId: Scalars['ID']['input'];
  /** The day from which on it holds: today when it is left out, never in the future, not before the step before it. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, at most 5,000 characters; needed where something is taken away. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** On which terms an organisation is admitted. */
export type AdmitMemberInput = {
  /** Whom. */
  organisationId: Scalars['ID']['input'];
  /** The day of the admission: today when it is left out, never in the future, not before the application. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What was decided, at most 5,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How many votes it has, 1 to 1,000. */
  votes: Scalars['Int']['input'];
  /** Its first dues. Without them it is active at once. */
  dues?: InputMaybe<FirstDuesInput>;
};

/** The first dues of a member. */
export type FirstDuesInput = {
  /** For which year. */
  year: Scalars['Int']['input'];
  /** How much, in cents of euros. */
  amountCents: Scalars['Int']['input'];
  /** The last day on which they can be paid in time. */
  payableBy: Scalars['LocalDate']['input'];
};

/** How many votes a member has. */
export type SetMemberVotesInput = {
  /** Which member. */
  organisationId: Scalars['ID']['input'];
  /** How many, 1 to 1,000. */
  votes: Scalars['Int']['input'];
  /** The day from which on it holds: today when it is left out, never in the future, not before the step before it. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, at most 5,000 characters. */
  reason: Scalars['String']['input'];
};

/** That a member leaves. */
export type LeaveInput = {
  /** Which member. */
  organisationId: Scalars['ID']['input'];
  /** The day from which on it is none: today when it is left out, never in the future, not before the step before it. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, at most 5,000 characters; needed where it is put out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What lets it leave although the rule of the statutes is broken then: by staff only. */
  derogation?: InputMaybe<DerogationInput>;
};

/** What lets a member leave although the rule of the statutes is broken then. */
export type DerogationInput = {
  /** Why, at most 5,000 characters. */
  reason: Scalars['String']['input'];
  /** The last day on which the cluster has to be back in line: after today. */
  deadline: Scalars['LocalDate']['input'];
};

/** The right day of a step. */
export type CorrectMembershipInput = {
  /** Whose membership. */
  organisationId: Scalars['ID']['input'];
  /** The number of the entry whose day is wrong. */
  number: Scalars['Int']['input'];
  /** The right day. */
  on: Scalars['LocalDate']['input'];
  /** Why, at most 5,000 characters. */
  reason: Scalars['String']['input'];
};

/** Who acts for an organisation. The person by one of the two. */
export type RepresentativeInput = {
  /** For which. */
  organisationId: Scalars['ID']['input'];
  /** The id of the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Or its mail address, whatever the capitals. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
};

/** How far a membership is. ADMITTED, ACTIVE and SUSPENDED count as members. */
export type MembershipState =
  /** A member with all its rights. */
  | 'ACTIVE'
  /** A member that has its rights once its first dues are paid. */
  | 'ADMITTED'
  /** It has asked to become a member. */
  | 'APPLIED'
  /** It was a member until the cluster put it out. */
  | 'EXCLUDED'
  /** It asked to become a member, and was refused. */
  | 'REFUSED'
  /** A member whose rights are suspended. */
  | 'SUSPENDED'
  /** It was a member until it left. */
  | 'WITHDRAWN';

/** What happened to a membership. */
export type MembershipStep =
  /** It has all the rights of a member. */
  | 'ACTIVATED'
  /** It was admitted. */
  | 'ADMITTED'
  /** It applied. */
  | 'APPLIED'
  /** The day of another entry was set right. */
  | 'CORRECTED'
  /** The cluster put it out. */
  | 'EXCLUDED'
  /** Its first dues are paid. */
  | 'PAID'
  /** It was refused. */
  | 'REFUSED'
  /** It has the rights back that were suspended. */
  | 'RESUMED'
  /** Its rights were suspended. */
  | 'SUSPENDED'
  /** It has another number of votes. */
  | 'VOTES_CHANGED'
  /** It left. */
  | 'WITHDRAWN';

/** How an organisation belongs to the cluster. */
export type Membership = {
  __typename?: 'Membership';
  /** How far it is. */
  state: MembershipState;
  /** The day on which it became a member; null when that is unknown or has not come. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** How many votes it has. */
  votes: Scalars['Int']['output'];
  /**
   * Every step of it, the first one first; what is written here never changes. For staff and those who represent it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  history?: Maybe<MembershipEntryConnection>;
};


/** How an organisation belongs to the cluster. */
export type MembershipHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a membership. */
export type MembershipEntry = {
  __typename?: 'MembershipEntry';
  /** Its number in the history, from 1. */
  number: Scalars['Int']['output'];
  /** What happened. */
  step: MembershipStep;
  /** How far the membership is after it. */
  state: MembershipState;
  /** The day from which on it holds; of a correction, the right day of the entry that it corrects. */
  on: Scalars['LocalDate']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Why, or what the applicant said; null where nothing was told. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How many votes it gave; null where it gave none. */
  votes?: Maybe<Scalars['Int']['output']>;
  /** The number of the entry whose day it sets right; null for a step. */
  corrects?: Maybe<Scalars['Int']['output']>;
  /**
   * Who took it; null for what follows by rule, was taken over, or for who is gone. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  author?: Maybe<Person>;
};

/** A page of steps of a membership. */
export type MembershipEntryConnection = {
  __typename?: 'MembershipEntryConnection';
  /** The steps of this page, each with its cursor. */
  edges: Array<MembershipEntryEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A step in a list. */
export type MembershipEntryEdge = {
  __typename?: 'MembershipEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The step. */
  node: MembershipEntry;
};

/** Who acts for an organisation, as the others who do see: by name, and no more. */
export type Representative = {
  __typename?: 'Representative';
  /** Who it is. */
  personId: Scalars['ID']['output'];
  /** The given name. */
  givenName: Scalars['String']['output'];
  /** The family name. */
  familyName: Scalars['String']['output'];
};

/** A page of representatives. */
export type RepresentativeConnection = {
  __typename?: 'RepresentativeConnection';
  /** The representatives of this page, each with its cursor. */
  edges: Array<RepresentativeEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A representative in a list. */
export type RepresentativeEdge = {
  __typename?: 'RepresentativeEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The representative. */
  node: Representative;
};

/** An organisation that is to be created. */
export type CreateOrganisationInput = {
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Its SIREN, nine digits; taken from the SIRET when it is left out. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** The SIRET of its seat, fourteen digits. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  legalForm?: InputMaybe<LegalForm>;
  /** Its legal category by INSEE, four digits. */
  inseeCategory?: InputMaybe<Scalars['String']['input']>;
  /** What it mainly does. */
  activity?: InputMaybe<ActivityInput>;
  /** The street and number of its seat, at most 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The postal code of its seat, five digits. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The city of its seat, at most 200 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Where its seat is. */
  location?: InputMaybe<CoordinatesInput>;
  /** Its site on the web, `http` or `https`. */
  website?: InputMaybe<Scalars['URL']['input']>;
  /** The day on which it was founded. */
  foundedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What changes of an organisation. */
export type UpdateOrganisationInput = {
  /** The id of the organisation. */
  id: Scalars['ID']['input'];
  /** What it is called, at most 200 characters; null changes nothing. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its SIREN, nine digits. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** The SIRET of its seat, fourteen digits. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  legalForm?: InputMaybe<LegalForm>;
  /** Its legal category by INSEE, four digits. */
  inseeCategory?: InputMaybe<Scalars['String']['input']>;
  /** What it mainly does. */
  activity?: InputMaybe<ActivityInput>;
  /** The street and number of its seat, at most 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The postal code of its seat, five digits. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The city of its seat, at most 200 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Where its seat is. */
  location?: InputMaybe<CoordinatesInput>;
  /** Its site on the web, `http` or `https`. */
  website?: InputMaybe<Scalars['URL']['input']>;
  /** The day on which it was founded. */
  foundedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What an organisation mainly does, as INSEE codes it (APE). */
export type ActivityInput = {
  /** Like `62.01Z`; the dot may be left out. */
  code: Scalars['String']['input'];
  /** The nomenclature that the code is of. */
  nomenclature: Nomenclature;
};

/** A place on the Earth (WGS 84). */
export type CoordinatesInput = {
  /** In degrees, -90 to 90; north is positive. */
  latitude: Scalars['Float']['input'];
  /** In degrees, -180 to 180; east is positive. */
  longitude: Scalars['Float']['input'];
};

/** An organisation of which others may be the same. */
export type SimilarOrganisationsInput = {
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Its SIREN, nine digits. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** Its site on the web. */
  website?: InputMaybe<Scalars['URL']['input']>;
  /** The city of its seat. */
  city?: InputMaybe<Scalars['String']['input']>;
};

/** Which organisations a list shows: those of which everything given is true. */
export type OrganisationFilter = {
  /** Only organisations that belong to the ESS on this basis, do not, or of which that is not known. */
  essBasis?: InputMaybe<EssBasisWanted>;
  /** Only organisations of this legal form. */
  legalForm?: InputMaybe<LegalForm>;
  /** Only organisations that mainly do this: a division of the NAF such as `62`, or a code such as `62.01Z`. */
  activity?: InputMaybe<Scalars['String']['input']>;
  /** Only organisations whose seat is known to be near this place. */
  near?: InputMaybe<NearInput>;
  /**
   * Only organisations whose name and city have all these words, whatever their order, accents and capitals, in the
   * singular or plural; at most 100 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only members of the cluster, or only others. */
  isMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only organisations whose name begins with this, whatever its accents and capitals; at most 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The surroundings of a place. */
export type NearInput = {
  /** Of the place, in degrees, -90 to 90; north is positive. */
  latitude: Scalars['Float']['input'];
  /** Of the place, in degrees, -180 to 180; east is positive. */
  longitude: Scalars['Float']['input'];
  /** How far away at most, in metres, as the crow flies: more than 0, up to 100,000. */
  withinMetres: Scalars['Float']['input'];
};

/** On what basis organisations of a list belong to the ESS. */
export type EssBasisWanted =
  /** They meet the conditions of the law. */
  | 'BY_CONDITIONS'
  /** By their legal form. */
  | 'BY_STATUTE'
  /** They are known not to belong to it. */
  | 'NONE'
  /** It is not known whether they do, which is not a no. */
  | 'UNKNOWN';

/** A nomenclature of activities of INSEE. */
export type Nomenclature =
  /** NAF 2025, which applies from 1 January 2027. */
  | 'NAF_2025'
  /** NAF rév. 2, of 2008. */
  | 'NAF_REV_2';

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
  /** The number of its seat in the French register of establishments, fourteen digits; null when unknown. */
  siret?: Maybe<Scalars['String']['output']>;
  /** What it mainly does; null when unknown. */
  activity?: Maybe<Activity>;
  /** The day on which it was founded; null when unknown. */
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The street and number of its seat; null when unknown. */
  address?: Maybe<Scalars['String']['output']>;
  /** The postal code of its seat; null when unknown. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The city of its seat; null when unknown. */
  city?: Maybe<Scalars['String']['output']>;
  /** Where its seat is; null when unknown. */
  location?: Maybe<Coordinates>;
  /**
   * How far its seat is from a place as the crow flies, in metres; null when it is not known where it is.
   * Errors: INVALID_COORDINATES.
   */
  distance?: Maybe<Scalars['Float']['output']>;
  /** Its site on the web; null when unknown. */
  website?: Maybe<Scalars['URL']['output']>;
  /** The accreditation as an enterprise of social utility, the last one that it had; null when it is not known to have had one. */
  esus?: Maybe<EsusAccreditation>;
  /**
   * Why it belongs to the ESS, or not, as it was decided; the latest first, and the first of them holds.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  essDecisions?: Maybe<EssDecisionConnection>;
  /** How it belongs to the cluster; null when it never asked to. */
  membership?: Maybe<Membership>;
  /** What the cluster agreed with it; null where there is nothing, or it was ended. */
  partnership?: Maybe<Partnership>;
  /**
   * Others that may be the same under another name: to look at before it is admitted. At most five, the likest first. For
   * staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  possibleDuplicates?: Maybe<Array<SimilarOrganisation>>;
  /**
   * Of which cooperatives it is an associate, or was. For staff, and members of that organisation.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  associateOf?: Maybe<AssociateConnection>;
  /**
   * What it owes the cluster, the last year first. For staff and those who represent it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  dues?: Maybe<DuesConnection>;
  /**
   * Who acts for it. For staff and those who represent it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  representatives?: Maybe<RepresentativeConnection>;
  /**
   * The shares that it holds, in whatever register. For staff, and members of that organisation.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  shares?: Maybe<ShareHoldingConnection>;
};


/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type OrganisationDistanceArgs = {
  from: CoordinatesInput;
};


/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type OrganisationEssDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type OrganisationAssociateOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type OrganisationDuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type OrganisationRepresentativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, association or body that the cluster works with: a member, a partner, a provider. */
export type OrganisationSharesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an organisation mainly does, as INSEE codes it (APE). */
export type Activity = {
  __typename?: 'Activity';
  /** Like `62.01Z`. */
  code: Scalars['String']['output'];
  /** The nomenclature that the code is of. */
  nomenclature: Nomenclature;
};

/** A place on the Earth (WGS 84). */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** In degrees; north is positive. */
  latitude: Scalars['Float']['output'];
  /** In degrees; east is positive. */
  longitude: Scalars['Float']['output'];
};

/** An organisation that may be the one that was described. */
export type SimilarOrganisation = {
  __typename?: 'SimilarOrganisation';
  /** The organisation. */
  organisation?: Maybe<Organisation>;
  /** How like it is: more than 0, up to 1, which is the same for sure. */
  score: Scalars['Float']['output'];
  /** What speaks for it. */
  reasons: Array<SimilarityReason>;
};

/** Why two organisations may be one. */
export type SimilarityReason =
  /** Their seats are in the same city. */
  | 'SAME_CITY'
  /** They have the same SIREN. */
  | 'SAME_SIREN'
  /** Their sites are of the same host. */
  | 'SAME_WEBSITE'
  /** Their names are alike, apart from words such as association or SCOP. */
  | 'SIMILAR_NAME';

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

/** Which partnerships a list shows. */
export type PartnershipFilter = {
  /** Only those of this kind. */
  kind?: InputMaybe<PartnershipKind>;
};

/** A partnership to note. */
export type AgreePartnershipInput = {
  /** The id of the organisation. */
  organisationId: Scalars['ID']['input'];
  /** What kind of partner it is. */
  kind: PartnershipKind;
  /** By what the agreement is found on paper, at most 200 characters. */
  reference: Scalars['String']['input'];
  /** The first day of the agreement. */
  startsOn: Scalars['LocalDate']['input'];
  /** Its last day: not before the first. */
  endsOn: Scalars['LocalDate']['input'];
  /** What both want to reach, at most 20 objectives. */
  objectives: Array<ObjectiveInput>;
};

/** Something to reach. */
export type ObjectiveInput = {
  /** The id of one that is there already; nothing for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be reached, at most 300 characters a language. */
  title: TranslatedTextInput;
  /** By what one sees how far it is, at most 20 indicators. */
  indicators: Array<IndicatorInput>;
};

/** Something to measure. */
export type IndicatorInput = {
  /** The id of one that is there already; nothing for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is measured, at most 300 characters a language. */
  title: TranslatedTextInput;
  /** What it is counted in, at most 50 characters a language. */
  unit: TranslatedTextInput;
  /** The figure to reach; nothing where it is only watched. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** Where its figures come from. */
  source: IndicatorSource;
};

/** What a partnership wants to reach. */
export type SetObjectivesInput = {
  /** The id of the partnership. */
  partnershipId: Scalars['ID']['input'];
  /** The `revision` of the partnership that was read. */
  revision: Scalars['Int']['input'];
  /** All of its objectives, at most 20. */
  objectives: Array<ObjectiveInput>;
};

/** A figure of an indicator. */
export type RecordMeasurementInput = {
  /** The id of the partnership. */
  partnershipId: Scalars['ID']['input'];
  /** The id of the indicator, one that is measured by hand. */
  indicatorId: Scalars['ID']['input'];
  /** Of which day the figure is: one of the agreement, not in the future. */
  on: Scalars['LocalDate']['input'];
  /** The figure: what the indicator comes to on that day, not what was added to it. */
  value: Scalars['Float']['input'];
  /** What should be known with it, at most 500 characters. Name no persons: it is public. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Until when a partnership goes on. */
export type RenewPartnershipInput = {
  /** The id of the partnership. */
  id: Scalars['ID']['input'];
  /** Its new last day: after the present one. */
  endsOn: Scalars['LocalDate']['input'];
  /** By what the new agreement is found on paper; as before when it is left out. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a partnership. */
export type EndPartnershipInput = {
  /** The id of the partnership. */
  id: Scalars['ID']['input'];
  /** Its last day: one of the agreement, not in the future. Today when it is left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What kind of partner an organisation is. */
export type PartnershipKind =
  /** A university or a chair */
  | 'ACADEMIC'
  /** A chamber of trades, of commerce */
  | 'CONSULAR'
  /** A local authority or another public body */
  | 'PUBLIC';

/** How far a partnership is today. */
export type PartnershipState =
  /** It was ended. */
  | 'ENDED'
  /** Its agreement is in force. */
  | 'IN_FORCE'
  /** Its agreement ran out, and was neither renewed nor ended. */
  | 'LAPSED'
  /** Its agreement begins later. */
  | 'TO_COME';

/** Where the figures of an indicator come from. */
export type IndicatorSource =
  /** From the graph: `Organisation.eventsHeld` of the partner. */
  | 'EVENTS_HELD'
  /** Somebody measures it and notes it. */
  | 'MEASURED'
  /** From the graph: `Organisation.servicesOffered` of the partner. */
  | 'SERVICES_OFFERED';

/** What the cluster agreed with an organisation. */
export type Partnership = {
  __typename?: 'Partnership';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** With whom. */
  organisation?: Maybe<Organisation>;
  /** What kind of partner it is. */
  kind: PartnershipKind;
  /** How far it is today. */
  state: PartnershipState;
  /** Its first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** What was agreed last. */
  agreement: Agreement;
  /** All that was agreed, the first agreement and each renewal, the oldest first. */
  agreements: Array<Agreement>;
  /** Its last day, once it was ended. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What both want to reach. */
  objectives: Array<Objective>;
  /** Rises with every change of what was agreed: give it to `setObjectives`. */
  revision: Scalars['Int']['output'];
};

/** An agreement, or its renewal. */
export type Agreement = {
  __typename?: 'Agreement';
  /** By what it is found on paper. */
  reference: Scalars['String']['output'];
  /** Its first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Its last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** When it was noted here. */
  notedAt: Scalars['DateTime']['output'];
};

/** Something to reach. */
export type Objective = {
  __typename?: 'Objective';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What is to be reached. */
  title: Scalars['String']['output'];
  /** By what one sees how far it is. */
  indicators: Array<Indicator>;
};


/** Something to reach. */
export type ObjectiveTitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** Something to measure. */
export type Indicator = {
  __typename?: 'Indicator';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  title: Scalars['String']['output'];
  /** What it is counted in. */
  unit: Scalars['String']['output'];
  /** The figure to reach; null where it is only watched. */
  target?: Maybe<Scalars['Float']['output']>;
  /** Where its figures come from: only those measured by hand are below, others are had from the graph. */
  source: IndicatorSource;
  /**
   * Its figures by their day, the first day first. Of several of a day the last one counts.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  measurements?: Maybe<MeasurementConnection>;
};


/** Something to measure. */
export type IndicatorTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something to measure. */
export type IndicatorUnitArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something to measure. */
export type IndicatorMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A figure of an indicator, noted for ever. */
export type Measurement = {
  __typename?: 'Measurement';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Of which day it is. */
  on: Scalars['LocalDate']['output'];
  /** What the indicator came to on that day. */
  value: Scalars['Float']['output'];
  /** What should be known with it; null when nothing was noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was noted. */
  at: Scalars['DateTime']['output'];
  /**
   * Who noted it; null for a job, and for who is gone. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  author?: Maybe<Person>;
};

/** A page of figures. */
export type MeasurementConnection = {
  __typename?: 'MeasurementConnection';
  /** The figures of this page, each with its cursor. */
  edges: Array<MeasurementEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A figure in a list. */
export type MeasurementEdge = {
  __typename?: 'MeasurementEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The figure. */
  node: Measurement;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  __typename?: 'PartnershipConnection';
  /** The partnerships of this page, each with its cursor. */
  edges: Array<PartnershipEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A partnership in a list. */
export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The partnership. */
  node: Partnership;
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
  /**
   * Of which cooperatives the person is an associate, or was. For that person and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  associateOf?: Maybe<AssociateConnection>;
  /**
   * The shares that the person holds, in whatever register. For that person and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  shares?: Maybe<ShareHoldingConnection>;
};


/** Somebody who uses what the cluster offers, or acts for an organisation. */
export type PersonOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who uses what the cluster offers, or acts for an organisation. */
export type PersonAssociateOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who uses what the cluster offers, or acts for an organisation. */
export type PersonSharesArgs = {
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

/** What a share of the union is worth. */
export type OpenShareRegisterInput = {
  /** The nominal value of a share, in the hundredth part of the currency: cents of a euro. From 1 to 10,000,000. */
  nominalCents: Scalars['Int']['input'];
  /** Which currency, by its ISO 4217 code. */
  currency: Scalars['String']['input'];
};

/** An organisation or a person: exactly one of the two. */
export type ShareHolderInput = {
  /** The id of the organisation. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the person; of one who was erased, the id that the register has instead. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Shares of one holder to subscribe, pay for or redeem. */
export type MoveSharesInput = {
  /** In which register: `cluster`, or the id of a cooperative. */
  registerId: Scalars['ID']['input'];
  /** Whose shares. */
  holder: ShareHolderInput;
  /** How many shares, 1 or more. */
  shares: Scalars['Int']['input'];
  /** On which day: not after today, nor before the latest movement of the register. */
  on: Scalars['LocalDate']['input'];
};

/** Shares that pass from one holder to another. */
export type TransferSharesInput = {
  /** In which register: `cluster`, or the id of a cooperative. */
  registerId: Scalars['ID']['input'];
  /** Who gives them. */
  from: ShareHolderInput;
  /** Who receives them. */
  to: ShareHolderInput;
  /** How many shares, 1 or more. */
  shares: Scalars['Int']['input'];
  /** On which day: not after today, nor before the latest movement of the register. */
  on: Scalars['LocalDate']['input'];
};

/** Which movement to reverse. */
export type CorrectShareMovementInput = {
  /** In which register: `cluster`, or the id of a cooperative. */
  registerId: Scalars['ID']['input'];
  /** The number of the movement in its register. */
  number: Scalars['Int']['input'];
  /** Why, in at most 500 characters that name nobody: it is kept for ever. */
  reason: Scalars['String']['input'];
  /** From which day on: not after today, nor before the latest movement of the register. */
  on: Scalars['LocalDate']['input'];
};

/** What kind of holder. */
export type ShareHolderKind =
  /** An organisation */
  | 'ORGANISATION'
  /** A person */
  | 'PERSON';

/** What a movement of shares is. */
export type ShareMovementKind =
  /** An earlier movement was wrong: this one reverses it. */
  | 'CORRECTED'
  /** Shares that were subscribed were paid for. */
  | 'PAID'
  /** Shares were paid back, and are no more. */
  | 'REDEEMED'
  /** Shares were subscribed, and are to be paid for. */
  | 'SUBSCRIBED'
  /** Shares passed from one holder to another. */
  | 'TRANSFERRED';

/**
 * A register of shares: all that was ever subscribed, paid, transferred and redeemed, in the order of its days. Staff have
 * it as files too: `GET /documents/registers/ID/register.csv` and `register.pdf`.
 */
export type ShareRegister = {
  __typename?: 'ShareRegister';
  /** `cluster` for that of the union, or the id of a cooperative. */
  id: Scalars['ID']['output'];
  /** The nominal value of a share, in the hundredth part of the currency: cents of a euro. */
  nominalCents: Scalars['Int']['output'];
  /** Which currency, by its ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** How many shares are subscribed. */
  subscribed: Scalars['Int']['output'];
  /** How many of them are paid for. */
  paid: Scalars['Int']['output'];
  /** The capital: the nominal value of the shares that are subscribed, in cents. */
  capitalCents: Scalars['Int']['output'];
  /** The number of the latest movement; 0 before the first. They count from 1 without a gap. */
  lastNumber: Scalars['Int']['output'];
  /** The day of the latest movement; null before the first. */
  lastOn?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Who holds shares now, first who has held them longest. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  holdings?: Maybe<ShareHoldingConnection>;
  /**
   * All movements by their number, the first one first. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  movements?: Maybe<ShareMovementConnection>;
  /**
   * What somebody holds now, or held at the end of a day; none when it never was in the register. For staff, that person,
   * and members of that organisation.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ONE_HOLDER_NEEDED.
   */
  holding?: Maybe<ShareHolding>;
};


/**
 * A register of shares: all that was ever subscribed, paid, transferred and redeemed, in the order of its days. Staff have
 * it as files too: `GET /documents/registers/ID/register.csv` and `register.pdf`.
 */
export type ShareRegisterHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A register of shares: all that was ever subscribed, paid, transferred and redeemed, in the order of its days. Staff have
 * it as files too: `GET /documents/registers/ID/register.csv` and `register.pdf`.
 */
export type ShareRegisterMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A register of shares: all that was ever subscribed, paid, transferred and redeemed, in the order of its days. Staff have
 * it as files too: `GET /documents/registers/ID/register.csv` and `register.pdf`.
 */
export type ShareRegisterHoldingArgs = {
  holder: ShareHolderInput;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Who holds shares. */
export type ShareHolder = {
  __typename?: 'ShareHolder';
  /** What kind it is. */
  kind: ShareHolderKind;
  /** The id of the organisation or person; of a person who was erased, the one that the register has instead. */
  id: Scalars['ID']['output'];
  /** The organisation; null for a person. */
  organisation?: Maybe<Organisation>;
  /** The person; null for an organisation, and for one who was erased. */
  person?: Maybe<Person>;
};

/** What somebody holds in a register. */
export type ShareHolding = {
  __typename?: 'ShareHolding';
  /** In which register. */
  register: ShareRegister;
  /** Who. */
  holder: ShareHolder;
  /** How many shares it has subscribed and not given away. */
  subscribed: Scalars['Int']['output'];
  /** How many of them are paid for. */
  paid: Scalars['Int']['output'];
  /** The nominal value of the shares that are subscribed, in cents. */
  capitalCents: Scalars['Int']['output'];
  /**
   * The movements of this holder, the first one first.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  movements?: Maybe<ShareMovementConnection>;
};


/** What somebody holds in a register. */
export type ShareHoldingMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a register. It is never changed. */
export type ShareMovement = {
  __typename?: 'ShareMovement';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** In which register. */
  register: ShareRegister;
  /** Its number in the register: from 1, without a gap. */
  number: Scalars['Int']['output'];
  /** What it is. */
  kind: ShareMovementKind;
  /** How many shares it moves. */
  shares: Scalars['Int']['output'];
  /** On which day it took place. */
  on: Scalars['LocalDate']['output'];
  /** When it was entered. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who entered it; null when that person was erased. */
  author?: Maybe<Person>;
  /** The number of the movement that it reverses; null where it is no correction. */
  corrects?: Maybe<Scalars['Int']['output']>;
  /** Why it reverses that one; null where it is no correction. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it changes: one holder, or for a transfer two, who gives first. */
  entries: Array<ShareEntry>;
};

/** What a movement changes for one holder. */
export type ShareEntry = {
  __typename?: 'ShareEntry';
  /** Whose shares. */
  holder: ShareHolder;
  /** How many shares more are subscribed; negative for fewer. */
  subscribed: Scalars['Int']['output'];
  /** How many shares more are paid for; negative for fewer. */
  paid: Scalars['Int']['output'];
  /** How many are subscribed after it. */
  subscribedAfter: Scalars['Int']['output'];
  /** How many are paid for after it. */
  paidAfter: Scalars['Int']['output'];
};

/** A page of what is held. */
export type ShareHoldingConnection = {
  __typename?: 'ShareHoldingConnection';
  /** The holdings of this page, each with its cursor. */
  edges: Array<ShareHoldingEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A holding in a list. */
export type ShareHoldingEdge = {
  __typename?: 'ShareHoldingEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The holding. */
  node?: Maybe<ShareHolding>;
};

/** A page of movements. */
export type ShareMovementConnection = {
  __typename?: 'ShareMovementConnection';
  /** The movements of this page, each with its cursor. */
  edges: Array<ShareMovementEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A movement in a list. */
export type ShareMovementEdge = {
  __typename?: 'ShareMovementEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node?: Maybe<ShareMovement>;
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
  Deadline: Deadline;
  Organisation: Organisation;
  Person: Person;
  Attendee: Attendee;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Deadline:
    ( { __typename: 'Deadline' }
    & GraphQLRecursivePick<FederationTypes['Deadline'], {"id":true}> );
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
  CompositionMeasure: CompositionMeasure;
  CompositionStep: CompositionStep;
  Composition: ResolverTypeWrapper<Composition>;
  MeasuredComposition: ResolverTypeWrapper<MeasuredComposition>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SimulateAdmissionInput: SimulateAdmissionInput;
  Simulation: ResolverTypeWrapper<Simulation>;
  SimulatedRule: ResolverTypeWrapper<SimulatedRule>;
  SimulatedNumbers: ResolverTypeWrapper<SimulatedNumbers>;
  DerogationState: DerogationState;
  Derogation: ResolverTypeWrapper<DerogationRecord>;
  DerogationConnection: ResolverTypeWrapper<Omit<DerogationConnection, 'edges'> & { edges: Array<ResolversTypes['DerogationEdge']> }>;
  DerogationEdge: ResolverTypeWrapper<Omit<DerogationEdge, 'node'> & { node: ResolversTypes['Derogation'] }>;
  CreateCooperativeInput: CreateCooperativeInput;
  DefineCollegesInput: DefineCollegesInput;
  CollegeInput: CollegeInput;
  CollegeNameInput: CollegeNameInput;
  NoteEmployeesInput: NoteEmployeesInput;
  FoundCooperativeInput: FoundCooperativeInput;
  AdmitAssociateInput: AdmitAssociateInput;
  MoveAssociateInput: MoveAssociateInput;
  RemoveAssociateInput: RemoveAssociateInput;
  SimulateAssociateInput: SimulateAssociateInput;
  CooperativeState: CooperativeState;
  AssociateCategory: AssociateCategory;
  StatutoryRule: StatutoryRule;
  StatutoryMeasure: StatutoryMeasure;
  Cooperative: ResolverTypeWrapper<CooperativeRecord>;
  AssociateFilter: AssociateFilter;
  College: ResolverTypeWrapper<CollegeRecord>;
  AssociateCounts: ResolverTypeWrapper<Omit<AssociateCounts, 'byCollege'> & { byCollege: Array<ResolversTypes['CollegeCount']> }>;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  CollegeCount: ResolverTypeWrapper<Omit<CollegeCount, 'college'> & { college?: Maybe<ResolversTypes['College']> }>;
  StatutoryCheck: ResolverTypeWrapper<StatutoryCheckRecord>;
  StatutoryNumber: ResolverTypeWrapper<StatutoryNumberRecord>;
  AssociateSimulation: ResolverTypeWrapper<Omit<AssociateSimulation, 'before' | 'after'> & { before: Array<ResolversTypes['StatutoryCheck']>, after: Array<ResolversTypes['StatutoryCheck']> }>;
  Associate: ResolverTypeWrapper<AssociateRecord>;
  AssociateConnection: ResolverTypeWrapper<Omit<AssociateConnection, 'edges'> & { edges: Array<ResolversTypes['AssociateEdge']> }>;
  AssociateEdge: ResolverTypeWrapper<Omit<AssociateEdge, 'node'> & { node?: Maybe<ResolversTypes['Associate']> }>;
  CooperativeConnection: ResolverTypeWrapper<Omit<CooperativeConnection, 'edges'> & { edges: Array<ResolversTypes['CooperativeEdge']> }>;
  CooperativeEdge: ResolverTypeWrapper<Omit<CooperativeEdge, 'node'> & { node?: Maybe<ResolversTypes['Cooperative']> }>;
  DeadlineFilter: DeadlineFilter;
  DeadlineKind: DeadlineKind;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<DeadlineRecord>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: Array<ResolversTypes['DeadlineEdge']> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node?: Maybe<ResolversTypes['Deadline']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversTypes['Person']> }>;
  CallDuesInput: CallDuesInput;
  RecordDuesPaymentInput: RecordDuesPaymentInput;
  CancelDuesInput: CancelDuesInput;
  DuesState: DuesState;
  DuesCall: ResolverTypeWrapper<DuesCall>;
  Dues: ResolverTypeWrapper<DuesRecord>;
  DuesConnection: ResolverTypeWrapper<Omit<DuesConnection, 'edges'> & { edges: Array<ResolversTypes['DuesEdge']> }>;
  DuesEdge: ResolverTypeWrapper<Omit<DuesEdge, 'node'> & { node: ResolversTypes['Dues'] }>;
  DuesPayment: ResolverTypeWrapper<DuesPaymentRecord>;
  DuesPaymentConnection: ResolverTypeWrapper<Omit<DuesPaymentConnection, 'edges'> & { edges: Array<ResolversTypes['DuesPaymentEdge']> }>;
  DuesPaymentEdge: ResolverTypeWrapper<Omit<DuesPaymentEdge, 'node'> & { node: ResolversTypes['DuesPayment'] }>;
  RecordEssBasisInput: RecordEssBasisInput;
  RecordEsusAccreditationInput: RecordEsusAccreditationInput;
  RevokeEsusAccreditationInput: RevokeEsusAccreditationInput;
  EsusAccreditation: ResolverTypeWrapper<EsusAccreditationRecord>;
  EssDecision: ResolverTypeWrapper<EssDecisionRecord>;
  EssDecisionConnection: ResolverTypeWrapper<Omit<EssDecisionConnection, 'edges'> & { edges: Array<ResolversTypes['EssDecisionEdge']> }>;
  EssDecisionEdge: ResolverTypeWrapper<Omit<EssDecisionEdge, 'node'> & { node: ResolversTypes['EssDecision'] }>;
  ApplyForMembershipInput: ApplyForMembershipInput;
  NewOrganisationInput: NewOrganisationInput;
  MembershipStepInput: MembershipStepInput;
  AdmitMemberInput: AdmitMemberInput;
  FirstDuesInput: FirstDuesInput;
  SetMemberVotesInput: SetMemberVotesInput;
  LeaveInput: LeaveInput;
  DerogationInput: DerogationInput;
  CorrectMembershipInput: CorrectMembershipInput;
  RepresentativeInput: RepresentativeInput;
  MembershipState: MembershipState;
  MembershipStep: MembershipStep;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  MembershipEntry: ResolverTypeWrapper<MembershipEntryRecord>;
  MembershipEntryConnection: ResolverTypeWrapper<Omit<MembershipEntryConnection, 'edges'> & { edges: Array<ResolversTypes['MembershipEntryEdge']> }>;
  MembershipEntryEdge: ResolverTypeWrapper<Omit<MembershipEntryEdge, 'node'> & { node: ResolversTypes['MembershipEntry'] }>;
  Representative: ResolverTypeWrapper<Representative>;
  RepresentativeConnection: ResolverTypeWrapper<RepresentativeConnection>;
  RepresentativeEdge: ResolverTypeWrapper<RepresentativeEdge>;
  CreateOrganisationInput: CreateOrganisationInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  ActivityInput: ActivityInput;
  CoordinatesInput: CoordinatesInput;
  SimilarOrganisationsInput: SimilarOrganisationsInput;
  OrganisationFilter: OrganisationFilter;
  NearInput: NearInput;
  EssBasisWanted: EssBasisWanted;
  Nomenclature: Nomenclature;
  LegalForm: LegalForm;
  EssBasis: EssBasis;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  Activity: ResolverTypeWrapper<ActivityRecord>;
  Coordinates: ResolverTypeWrapper<CoordinatesRecord>;
  SimilarOrganisation: ResolverTypeWrapper<Omit<SimilarOrganisation, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  SimilarityReason: SimilarityReason;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationEdge']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversTypes['Organisation']> }>;
  PartnershipFilter: PartnershipFilter;
  AgreePartnershipInput: AgreePartnershipInput;
  ObjectiveInput: ObjectiveInput;
  IndicatorInput: IndicatorInput;
  SetObjectivesInput: SetObjectivesInput;
  RecordMeasurementInput: RecordMeasurementInput;
  RenewPartnershipInput: RenewPartnershipInput;
  EndPartnershipInput: EndPartnershipInput;
  PartnershipKind: PartnershipKind;
  PartnershipState: PartnershipState;
  IndicatorSource: IndicatorSource;
  Partnership: ResolverTypeWrapper<PartnershipRecord>;
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  Objective: ResolverTypeWrapper<ObjectiveRecord>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  Measurement: ResolverTypeWrapper<MeasurementRecord>;
  MeasurementConnection: ResolverTypeWrapper<Omit<MeasurementConnection, 'edges'> & { edges: Array<ResolversTypes['MeasurementEdge']> }>;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges'> & { edges: Array<ResolversTypes['PartnershipEdge']> }>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  EraseFromMembersInput: EraseFromMembersInput;
  Person: ResolverTypeWrapper<PersonRecord>;
  Attendee: ResolverTypeWrapper<Attendee>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  OpenShareRegisterInput: OpenShareRegisterInput;
  ShareHolderInput: ShareHolderInput;
  MoveSharesInput: MoveSharesInput;
  TransferSharesInput: TransferSharesInput;
  CorrectShareMovementInput: CorrectShareMovementInput;
  ShareHolderKind: ShareHolderKind;
  ShareMovementKind: ShareMovementKind;
  ShareRegister: ResolverTypeWrapper<ShareRegisterRecord>;
  ShareHolder: ResolverTypeWrapper<ShareHolderRecord>;
  ShareHolding: ResolverTypeWrapper<ShareHoldingRecord>;
  ShareMovement: ResolverTypeWrapper<ShareMovementRecord>;
  ShareEntry: ResolverTypeWrapper<ShareEntryRecord>;
  ShareHoldingConnection: ResolverTypeWrapper<Omit<ShareHoldingConnection, 'edges'> & { edges: Array<ResolversTypes['ShareHoldingEdge']> }>;
  ShareHoldingEdge: ResolverTypeWrapper<Omit<ShareHoldingEdge, 'node'> & { node?: Maybe<ResolversTypes['ShareHolding']> }>;
  ShareMovementConnection: ResolverTypeWrapper<Omit<ShareMovementConnection, 'edges'> & { edges: Array<ResolversTypes['ShareMovementEdge']> }>;
  ShareMovementEdge: ResolverTypeWrapper<Omit<ShareMovementEdge, 'node'> & { node?: Maybe<ResolversTypes['ShareMovement']> }>;
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
  Composition: Composition;
  MeasuredComposition: MeasuredComposition;
  Float: Scalars['Float']['output'];
  SimulateAdmissionInput: SimulateAdmissionInput;
  Simulation: Simulation;
  SimulatedRule: SimulatedRule;
  SimulatedNumbers: SimulatedNumbers;
  Derogation: DerogationRecord;
  DerogationConnection: Omit<DerogationConnection, 'edges'> & { edges: Array<ResolversParentTypes['DerogationEdge']> };
  DerogationEdge: Omit<DerogationEdge, 'node'> & { node: ResolversParentTypes['Derogation'] };
  CreateCooperativeInput: CreateCooperativeInput;
  DefineCollegesInput: DefineCollegesInput;
  CollegeInput: CollegeInput;
  CollegeNameInput: CollegeNameInput;
  NoteEmployeesInput: NoteEmployeesInput;
  FoundCooperativeInput: FoundCooperativeInput;
  AdmitAssociateInput: AdmitAssociateInput;
  MoveAssociateInput: MoveAssociateInput;
  RemoveAssociateInput: RemoveAssociateInput;
  SimulateAssociateInput: SimulateAssociateInput;
  Cooperative: CooperativeRecord;
  AssociateFilter: AssociateFilter;
  College: CollegeRecord;
  AssociateCounts: Omit<AssociateCounts, 'byCollege'> & { byCollege: Array<ResolversParentTypes['CollegeCount']> };
  CategoryCount: CategoryCount;
  CollegeCount: Omit<CollegeCount, 'college'> & { college?: Maybe<ResolversParentTypes['College']> };
  StatutoryCheck: StatutoryCheckRecord;
  StatutoryNumber: StatutoryNumberRecord;
  AssociateSimulation: Omit<AssociateSimulation, 'before' | 'after'> & { before: Array<ResolversParentTypes['StatutoryCheck']>, after: Array<ResolversParentTypes['StatutoryCheck']> };
  Associate: AssociateRecord;
  AssociateConnection: Omit<AssociateConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssociateEdge']> };
  AssociateEdge: Omit<AssociateEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Associate']> };
  CooperativeConnection: Omit<CooperativeConnection, 'edges'> & { edges: Array<ResolversParentTypes['CooperativeEdge']> };
  CooperativeEdge: Omit<CooperativeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Cooperative']> };
  DeadlineFilter: DeadlineFilter;
  Deadline: DeadlineRecord;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Deadline']> };
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Person']> };
  CallDuesInput: CallDuesInput;
  RecordDuesPaymentInput: RecordDuesPaymentInput;
  CancelDuesInput: CancelDuesInput;
  DuesCall: DuesCall;
  Dues: DuesRecord;
  DuesConnection: Omit<DuesConnection, 'edges'> & { edges: Array<ResolversParentTypes['DuesEdge']> };
  DuesEdge: Omit<DuesEdge, 'node'> & { node: ResolversParentTypes['Dues'] };
  DuesPayment: DuesPaymentRecord;
  DuesPaymentConnection: Omit<DuesPaymentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DuesPaymentEdge']> };
  DuesPaymentEdge: Omit<DuesPaymentEdge, 'node'> & { node: ResolversParentTypes['DuesPayment'] };
  RecordEssBasisInput: RecordEssBasisInput;
  RecordEsusAccreditationInput: RecordEsusAccreditationInput;
  RevokeEsusAccreditationInput: RevokeEsusAccreditationInput;
  EsusAccreditation: EsusAccreditationRecord;
  EssDecision: EssDecisionRecord;
  EssDecisionConnection: Omit<EssDecisionConnection, 'edges'> & { edges: Array<ResolversParentTypes['EssDecisionEdge']> };
  EssDecisionEdge: Omit<EssDecisionEdge, 'node'> & { node: ResolversParentTypes['EssDecision'] };
  ApplyForMembershipInput: ApplyForMembershipInput;
  NewOrganisationInput: NewOrganisationInput;
  MembershipStepInput: MembershipStepInput;
  AdmitMemberInput: AdmitMemberInput;
  FirstDuesInput: FirstDuesInput;
  SetMemberVotesInput: SetMemberVotesInput;
  LeaveInput: LeaveInput;
  DerogationInput: DerogationInput;
  CorrectMembershipInput: CorrectMembershipInput;
  RepresentativeInput: RepresentativeInput;
  Membership: MembershipRecord;
  MembershipEntry: MembershipEntryRecord;
  MembershipEntryConnection: Omit<MembershipEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['MembershipEntryEdge']> };
  MembershipEntryEdge: Omit<MembershipEntryEdge, 'node'> & { node: ResolversParentTypes['MembershipEntry'] };
  Representative: Representative;
  RepresentativeConnection: RepresentativeConnection;
  RepresentativeEdge: RepresentativeEdge;
  CreateOrganisationInput: CreateOrganisationInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  ActivityInput: ActivityInput;
  CoordinatesInput: CoordinatesInput;
  SimilarOrganisationsInput: SimilarOrganisationsInput;
  OrganisationFilter: OrganisationFilter;
  NearInput: NearInput;
  Organisation: OrganisationRecord;
  Activity: ActivityRecord;
  Coordinates: CoordinatesRecord;
  SimilarOrganisation: Omit<SimilarOrganisation, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationEdge']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Organisation']> };
  PartnershipFilter: PartnershipFilter;
  AgreePartnershipInput: AgreePartnershipInput;
  ObjectiveInput: ObjectiveInput;
  IndicatorInput: IndicatorInput;
  SetObjectivesInput: SetObjectivesInput;
  RecordMeasurementInput: RecordMeasurementInput;
  RenewPartnershipInput: RenewPartnershipInput;
  EndPartnershipInput: EndPartnershipInput;
  Partnership: PartnershipRecord;
  Agreement: AgreementRecord;
  Objective: ObjectiveRecord;
  Indicator: IndicatorRecord;
  Measurement: MeasurementRecord;
  MeasurementConnection: Omit<MeasurementConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasurementEdge']> };
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  PartnershipConnection: Omit<PartnershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['PartnershipEdge']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  EraseFromMembersInput: EraseFromMembersInput;
  Person: PersonRecord;
  Attendee: Attendee | FederationReferenceTypes['Attendee'];
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  OpenShareRegisterInput: OpenShareRegisterInput;
  ShareHolderInput: ShareHolderInput;
  MoveSharesInput: MoveSharesInput;
  TransferSharesInput: TransferSharesInput;
  CorrectShareMovementInput: CorrectShareMovementInput;
  ShareRegister: ShareRegisterRecord;
  ShareHolder: ShareHolderRecord;
  ShareHolding: ShareHoldingRecord;
  ShareMovement: ShareMovementRecord;
  ShareEntry: ShareEntryRecord;
  ShareHoldingConnection: Omit<ShareHoldingConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShareHoldingEdge']> };
  ShareHoldingEdge: Omit<ShareHoldingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ShareHolding']> };
  ShareMovementConnection: Omit<ShareMovementConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShareMovementEdge']> };
  ShareMovementEdge: Omit<ShareMovementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ShareMovement']> };
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
  simulateAdmission?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QuerySimulateAdmissionArgs, 'input'>>;
  simulateWithdrawal?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QuerySimulateWithdrawalArgs, 'organisationId'>>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<QueryCooperativeArgs, 'id'>>;
  cooperatives?: Resolver<Maybe<ResolversTypes['CooperativeConnection']>, ParentType, ContextType, Partial<QueryCooperativesArgs>>;
  simulateAssociate?: Resolver<Maybe<ResolversTypes['AssociateSimulation']>, ParentType, ContextType, RequireFields<QuerySimulateAssociateArgs, 'input'>>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'id'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
  dues?: Resolver<Maybe<ResolversTypes['DuesConnection']>, ParentType, ContextType, RequireFields<QueryDuesArgs, 'year'>>;
  applications?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationBySiren?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationBySirenArgs, 'siren'>>;
  similarOrganisations?: Resolver<Maybe<Array<ResolversTypes['SimilarOrganisation']>>, ParentType, ContextType, RequireFields<QuerySimilarOrganisationsArgs, 'input'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnerships?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, Partial<QueryPartnershipsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByEmail?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByEmailArgs, 'email'>>;
  shareRegister?: Resolver<Maybe<ResolversTypes['ShareRegister']>, ParentType, ContextType, RequireFields<QueryShareRegisterArgs, 'id'>>;
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
  createCooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<MutationCreateCooperativeArgs, 'input'>>;
  defineColleges?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<MutationDefineCollegesArgs, 'input'>>;
  noteEmployees?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<MutationNoteEmployeesArgs, 'input'>>;
  foundCooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<MutationFoundCooperativeArgs, 'input'>>;
  admitAssociate?: Resolver<Maybe<ResolversTypes['Associate']>, ParentType, ContextType, RequireFields<MutationAdmitAssociateArgs, 'input'>>;
  moveAssociate?: Resolver<Maybe<ResolversTypes['Associate']>, ParentType, ContextType, RequireFields<MutationMoveAssociateArgs, 'input'>>;
  removeAssociate?: Resolver<Maybe<ResolversTypes['Associate']>, ParentType, ContextType, RequireFields<MutationRemoveAssociateArgs, 'input'>>;
  callDues?: Resolver<Maybe<ResolversTypes['DuesCall']>, ParentType, ContextType, RequireFields<MutationCallDuesArgs, 'input'>>;
  recordDuesPayment?: Resolver<Maybe<ResolversTypes['Dues']>, ParentType, ContextType, RequireFields<MutationRecordDuesPaymentArgs, 'input'>>;
  cancelDues?: Resolver<Maybe<ResolversTypes['Dues']>, ParentType, ContextType, RequireFields<MutationCancelDuesArgs, 'input'>>;
  recordEssBasis?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRecordEssBasisArgs, 'input'>>;
  recordEsusAccreditation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRecordEsusAccreditationArgs, 'input'>>;
  revokeEsusAccreditation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRevokeEsusAccreditationArgs, 'input'>>;
  applyForMembership?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  admitMember?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationAdmitMemberArgs, 'input'>>;
  refuseApplication?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRefuseApplicationArgs, 'input'>>;
  suspendMember?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationSuspendMemberArgs, 'input'>>;
  resumeMembership?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationResumeMembershipArgs, 'input'>>;
  setMemberVotes?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationSetMemberVotesArgs, 'input'>>;
  withdrawMember?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationWithdrawMemberArgs, 'input'>>;
  excludeMember?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationExcludeMemberArgs, 'input'>>;
  correctMembership?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationCorrectMembershipArgs, 'input'>>;
  addRepresentative?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationAddRepresentativeArgs, 'input'>>;
  removeRepresentative?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRemoveRepresentativeArgs, 'input'>>;
  createOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  updateOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  agreePartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<MutationAgreePartnershipArgs, 'input'>>;
  setObjectives?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<MutationSetObjectivesArgs, 'input'>>;
  recordMeasurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType, RequireFields<MutationRecordMeasurementArgs, 'input'>>;
  renewPartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<MutationRenewPartnershipArgs, 'input'>>;
  endPartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<MutationEndPartnershipArgs, 'input'>>;
  eraseFromMembers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromMembersArgs, 'input'>>;
  openShareRegister?: Resolver<Maybe<ResolversTypes['ShareRegister']>, ParentType, ContextType, RequireFields<MutationOpenShareRegisterArgs, 'input'>>;
  subscribeShares?: Resolver<Maybe<ResolversTypes['ShareMovement']>, ParentType, ContextType, RequireFields<MutationSubscribeSharesArgs, 'input'>>;
  payShares?: Resolver<Maybe<ResolversTypes['ShareMovement']>, ParentType, ContextType, RequireFields<MutationPaySharesArgs, 'input'>>;
  transferShares?: Resolver<Maybe<ResolversTypes['ShareMovement']>, ParentType, ContextType, RequireFields<MutationTransferSharesArgs, 'input'>>;
  redeemShares?: Resolver<Maybe<ResolversTypes['ShareMovement']>, ParentType, ContextType, RequireFields<MutationRedeemSharesArgs, 'input'>>;
  correctShareMovement?: Resolver<Maybe<ResolversTypes['ShareMovement']>, ParentType, ContextType, RequireFields<MutationCorrectShareMovementArgs, 'input'>>;
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
  composition?: Resolver<Maybe<ResolversTypes['Composition']>, ParentType, ContextType, Partial<ClusterCompositionArgs>>;
  compositionHistory?: Resolver<Maybe<Array<ResolversTypes['Composition']>>, ParentType, ContextType, RequireFields<ClusterCompositionHistoryArgs, 'from' | 'by'>>;
  derogations?: Resolver<Maybe<ResolversTypes['DerogationConnection']>, ParentType, ContextType, Partial<ClusterDerogationsArgs>>;
};

export type CompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CompositionMeasure'], ParentType, ContextType>;
  compliant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['MeasuredComposition'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['MeasuredComposition'], ParentType, ContextType>;
  capital?: Resolver<ResolversTypes['MeasuredComposition'], ParentType, ContextType>;
};

export type MeasuredCompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredComposition'] = ResolversParentTypes['MeasuredComposition']> = {
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ess?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compliant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  admissibleNonEss?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation']> = {
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['SimulatedRule']>, ParentType, ContextType>;
};

export type SimulatedRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedRule'] = ResolversParentTypes['SimulatedRule']> = {
  measure?: Resolver<ResolversTypes['CompositionMeasure'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedNumbers'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['SimulatedNumbers'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SimulatedNumbersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedNumbers'] = ResolversParentTypes['SimulatedNumbers']> = {
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ess?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DerogationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derogation'] = ResolversParentTypes['Derogation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CompositionMeasure'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedNumbers'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['SimulatedNumbers'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DerogationState'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DerogationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerogationConnection'] = ResolversParentTypes['DerogationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DerogationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DerogationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerogationEdge'] = ResolversParentTypes['DerogationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Derogation'], ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CooperativeState'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hasEmployees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  colleges?: Resolver<Array<ResolversTypes['College']>, ParentType, ContextType>;
  associateCounts?: Resolver<ResolversTypes['AssociateCounts'], ParentType, ContextType>;
  statutoryChecks?: Resolver<Array<ResolversTypes['StatutoryCheck']>, ParentType, ContextType>;
  associates?: Resolver<Maybe<ResolversTypes['AssociateConnection']>, ParentType, ContextType, Partial<CooperativeAssociatesArgs>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<CooperativeOrganisationsArgs>>;
  shareRegister?: Resolver<Maybe<ResolversTypes['ShareRegister']>, ParentType, ContextType>;
};

export type CollegeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['College'] = ResolversParentTypes['College']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CollegeNameArgs, 'locale'>>;
  weightPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isWeightGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['AssociateCategory']>, ParentType, ContextType>;
};

export type AssociateCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociateCounts'] = ResolversParentTypes['AssociateCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  byCollege?: Resolver<Array<ResolversTypes['CollegeCount']>, ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['AssociateCategory'], ParentType, ContextType>;
  associates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollegeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollegeCount'] = ResolversParentTypes['CollegeCount']> = {
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  associates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatutoryCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryCheck'] = ResolversParentTypes['StatutoryCheck']> = {
  rule?: Resolver<ResolversTypes['StatutoryRule'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numbers?: Resolver<Array<ResolversTypes['StatutoryNumber']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatutoryCheckExplanationArgs, 'locale'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatutoryNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryNumber'] = ResolversParentTypes['StatutoryNumber']> = {
  measure?: Resolver<ResolversTypes['StatutoryMeasure'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatutoryNumberLabelArgs, 'locale'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AssociateSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociateSimulation'] = ResolversParentTypes['AssociateSimulation']> = {
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  broken?: Resolver<Array<ResolversTypes['StatutoryRule']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['StatutoryCheck']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['StatutoryCheck']>, ParentType, ContextType>;
};

export type AssociateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Associate'] = ResolversParentTypes['Associate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cooperative?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ShareHolder'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AssociateCategory'], ParentType, ContextType>;
  college?: Resolver<Maybe<ResolversTypes['College']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['ShareHolding']>, ParentType, ContextType>;
};

export type AssociateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociateConnection'] = ResolversParentTypes['AssociateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssociateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociateEdge'] = ResolversParentTypes['AssociateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Associate']>, ParentType, ContextType>;
};

export type CooperativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeConnection'] = ResolversParentTypes['CooperativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CooperativeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CooperativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeEdge'] = ResolversParentTypes['CooperativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline'], FederationReferenceType extends FederationReferenceTypes['Deadline'] = FederationReferenceTypes['Deadline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deadline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DeadlineKind']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeadlineState']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeadlineTitleArgs, 'locale'>>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeadlineDetailsArgs, 'locale'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<DeadlineRecipientsArgs>>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<DeadlineRecipientArgs, 'id'>>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type DuesCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuesCall'] = ResolversParentTypes['DuesCall']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dues'] = ResolversParentTypes['Dues']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calledOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  payableBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DuesState'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DuesPaymentConnection']>, ParentType, ContextType, Partial<DuesPaymentsArgs>>;
};

export type DuesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuesConnection'] = ResolversParentTypes['DuesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuesEdge'] = ResolversParentTypes['DuesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dues'], ParentType, ContextType>;
};

export type DuesPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuesPayment'] = ResolversParentTypes['DuesPayment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DuesPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuesPaymentConnection'] = ResolversParentTypes['DuesPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuesPaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuesPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuesPaymentEdge'] = ResolversParentTypes['DuesPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuesPayment'], ParentType, ContextType>;
};

export type EsusAccreditationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EsusAccreditation'] = ResolversParentTypes['EsusAccreditation']> = {
  accreditedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  byRight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<EsusAccreditationIsInForceArgs>>;
};

export type EssDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EssDecision'] = ResolversParentTypes['EssDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EssBasis'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type EssDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EssDecisionConnection'] = ResolversParentTypes['EssDecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EssDecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EssDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EssDecisionEdge'] = ResolversParentTypes['EssDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EssDecision'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['MembershipEntryConnection']>, ParentType, ContextType, Partial<MembershipHistoryArgs>>;
};

export type MembershipEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEntry'] = ResolversParentTypes['MembershipEntry']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['MembershipStep'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MembershipEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEntryConnection'] = ResolversParentTypes['MembershipEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEntryEdge'] = ResolversParentTypes['MembershipEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipEntry'], ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepresentativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentativeConnection'] = ResolversParentTypes['RepresentativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepresentativeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RepresentativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentativeEdge'] = ResolversParentTypes['RepresentativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Representative'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  inseeCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  essBasis?: Resolver<Maybe<ResolversTypes['EssBasis']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<OrganisationDistanceArgs, 'from'>>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  esus?: Resolver<Maybe<ResolversTypes['EsusAccreditation']>, ParentType, ContextType>;
  essDecisions?: Resolver<Maybe<ResolversTypes['EssDecisionConnection']>, ParentType, ContextType, Partial<OrganisationEssDecisionsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Maybe<Array<ResolversTypes['SimilarOrganisation']>>, ParentType, ContextType>;
  associateOf?: Resolver<Maybe<ResolversTypes['AssociateConnection']>, ParentType, ContextType, Partial<OrganisationAssociateOfArgs>>;
  dues?: Resolver<Maybe<ResolversTypes['DuesConnection']>, ParentType, ContextType, Partial<OrganisationDuesArgs>>;
  representatives?: Resolver<Maybe<ResolversTypes['RepresentativeConnection']>, ParentType, ContextType, Partial<OrganisationRepresentativesArgs>>;
  shares?: Resolver<Maybe<ResolversTypes['ShareHoldingConnection']>, ParentType, ContextType, Partial<OrganisationSharesArgs>>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nomenclature?: Resolver<ResolversTypes['Nomenclature'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarOrganisation'] = ResolversParentTypes['SimilarOrganisation']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SimilarityReason']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnershipState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  notedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObjectiveTitleArgs, 'locale'>>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorTitleArgs, 'locale'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorUnitArgs, 'locale'>>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IndicatorSource'], ParentType, ContextType>;
  measurements?: Resolver<Maybe<ResolversTypes['MeasurementConnection']>, ParentType, ContextType, Partial<IndicatorMeasurementsArgs>>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
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
  associateOf?: Resolver<Maybe<ResolversTypes['AssociateConnection']>, ParentType, ContextType, Partial<PersonAssociateOfArgs>>;
  shares?: Resolver<Maybe<ResolversTypes['ShareHoldingConnection']>, ParentType, ContextType, Partial<PersonSharesArgs>>;
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

export type ShareRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareRegister'] = ResolversParentTypes['ShareRegister']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominalCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capitalCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  holdings?: Resolver<Maybe<ResolversTypes['ShareHoldingConnection']>, ParentType, ContextType, Partial<ShareRegisterHoldingsArgs>>;
  movements?: Resolver<Maybe<ResolversTypes['ShareMovementConnection']>, ParentType, ContextType, Partial<ShareRegisterMovementsArgs>>;
  holding?: Resolver<Maybe<ResolversTypes['ShareHolding']>, ParentType, ContextType, RequireFields<ShareRegisterHoldingArgs, 'holder'>>;
};

export type ShareHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareHolder'] = ResolversParentTypes['ShareHolder']> = {
  kind?: Resolver<ResolversTypes['ShareHolderKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ShareHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareHolding'] = ResolversParentTypes['ShareHolding']> = {
  register?: Resolver<ResolversTypes['ShareRegister'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ShareHolder'], ParentType, ContextType>;
  subscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capitalCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movements?: Resolver<Maybe<ResolversTypes['ShareMovementConnection']>, ParentType, ContextType, Partial<ShareHoldingMovementsArgs>>;
};

export type ShareMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMovement'] = ResolversParentTypes['ShareMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['ShareRegister'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ShareMovementKind'], ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ShareEntry']>, ParentType, ContextType>;
};

export type ShareEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareEntry'] = ResolversParentTypes['ShareEntry']> = {
  holder?: Resolver<ResolversTypes['ShareHolder'], ParentType, ContextType>;
  subscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subscribedAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareHoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareHoldingConnection'] = ResolversParentTypes['ShareHoldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShareHoldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShareHoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareHoldingEdge'] = ResolversParentTypes['ShareHoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ShareHolding']>, ParentType, ContextType>;
};

export type ShareMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMovementConnection'] = ResolversParentTypes['ShareMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShareMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShareMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMovementEdge'] = ResolversParentTypes['ShareMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ShareMovement']>, ParentType, ContextType>;
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
  Composition?: CompositionResolvers<ContextType>;
  MeasuredComposition?: MeasuredCompositionResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  SimulatedRule?: SimulatedRuleResolvers<ContextType>;
  SimulatedNumbers?: SimulatedNumbersResolvers<ContextType>;
  Derogation?: DerogationResolvers<ContextType>;
  DerogationConnection?: DerogationConnectionResolvers<ContextType>;
  DerogationEdge?: DerogationEdgeResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  College?: CollegeResolvers<ContextType>;
  AssociateCounts?: AssociateCountsResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CollegeCount?: CollegeCountResolvers<ContextType>;
  StatutoryCheck?: StatutoryCheckResolvers<ContextType>;
  StatutoryNumber?: StatutoryNumberResolvers<ContextType>;
  AssociateSimulation?: AssociateSimulationResolvers<ContextType>;
  Associate?: AssociateResolvers<ContextType>;
  AssociateConnection?: AssociateConnectionResolvers<ContextType>;
  AssociateEdge?: AssociateEdgeResolvers<ContextType>;
  CooperativeConnection?: CooperativeConnectionResolvers<ContextType>;
  CooperativeEdge?: CooperativeEdgeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  DuesCall?: DuesCallResolvers<ContextType>;
  Dues?: DuesResolvers<ContextType>;
  DuesConnection?: DuesConnectionResolvers<ContextType>;
  DuesEdge?: DuesEdgeResolvers<ContextType>;
  DuesPayment?: DuesPaymentResolvers<ContextType>;
  DuesPaymentConnection?: DuesPaymentConnectionResolvers<ContextType>;
  DuesPaymentEdge?: DuesPaymentEdgeResolvers<ContextType>;
  EsusAccreditation?: EsusAccreditationResolvers<ContextType>;
  EssDecision?: EssDecisionResolvers<ContextType>;
  EssDecisionConnection?: EssDecisionConnectionResolvers<ContextType>;
  EssDecisionEdge?: EssDecisionEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipEntry?: MembershipEntryResolvers<ContextType>;
  MembershipEntryConnection?: MembershipEntryConnectionResolvers<ContextType>;
  MembershipEntryEdge?: MembershipEntryEdgeResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RepresentativeConnection?: RepresentativeConnectionResolvers<ContextType>;
  RepresentativeEdge?: RepresentativeEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  SimilarOrganisation?: SimilarOrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  ShareRegister?: ShareRegisterResolvers<ContextType>;
  ShareHolder?: ShareHolderResolvers<ContextType>;
  ShareHolding?: ShareHoldingResolvers<ContextType>;
  ShareMovement?: ShareMovementResolvers<ContextType>;
  ShareEntry?: ShareEntryResolvers<ContextType>;
  ShareHoldingConnection?: ShareHoldingConnectionResolvers<ContextType>;
  ShareHoldingEdge?: ShareHoldingEdgeResolvers<ContextType>;
  ShareMovementConnection?: ShareMovementConnectionResolvers<ContextType>;
  ShareMovementEdge?: ShareMovementEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
