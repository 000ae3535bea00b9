// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClusterRecord } from './models/cluster.ts';
import type { DerogationRecord } from './models/derogation.ts';
import type { DuesRecord } from './models/dues.ts';
import type { DuesPaymentRecord } from './models/dues-payment.ts';
import type { MembershipRecord, OrganisationRecord } from './models/organisation.ts';
import type { MembershipEntryRecord } from './models/membership-entry.ts';
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

export type Query = {
  __typename?: 'Query';
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


export type QuerySimulateAdmissionArgs = {
  input: SimulateAdmissionInput;
};


export type QuerySimulateWithdrawalArgs = {
  organisationId: Scalars['ID']['input'];
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


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByEmailArgs = {
  email: Scalars['EmailAddress']['input'];
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

export type Mutation = {
  __typename?: 'Mutation';
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
   * Erases a person from this service, for the job that erases it from all, which does that last. True once nothing is
   * left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromMembers?: Maybe<Scalars['Boolean']['output']>;
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


export type MutationEraseFromMembersArgs = {
  input: EraseFromMembersInput;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  OrganisationFilter: OrganisationFilter;
  LegalForm: LegalForm;
  EssBasis: EssBasis;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
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
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
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
  Mutation: Record<PropertyKey, never>;
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
  OrganisationFilter: OrganisationFilter;
  Organisation: OrganisationRecord;
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
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  simulateAdmission?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QuerySimulateAdmissionArgs, 'input'>>;
  simulateWithdrawal?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QuerySimulateWithdrawalArgs, 'organisationId'>>;
  dues?: Resolver<Maybe<ResolversTypes['DuesConnection']>, ParentType, ContextType, RequireFields<QueryDuesArgs, 'year'>>;
  applications?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationBySiren?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationBySirenArgs, 'siren'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByEmail?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByEmailArgs, 'email'>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  callDues?: Resolver<Maybe<ResolversTypes['DuesCall']>, ParentType, ContextType, RequireFields<MutationCallDuesArgs, 'input'>>;
  recordDuesPayment?: Resolver<Maybe<ResolversTypes['Dues']>, ParentType, ContextType, RequireFields<MutationRecordDuesPaymentArgs, 'input'>>;
  cancelDues?: Resolver<Maybe<ResolversTypes['Dues']>, ParentType, ContextType, RequireFields<MutationCancelDuesArgs, 'input'>>;
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
  eraseFromMembers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromMembersArgs, 'input'>>;
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
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  dues?: Resolver<Maybe<ResolversTypes['DuesConnection']>, ParentType, ContextType, Partial<OrganisationDuesArgs>>;
  representatives?: Resolver<Maybe<ResolversTypes['RepresentativeConnection']>, ParentType, ContextType, Partial<OrganisationRepresentativesArgs>>;
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
  Cluster?: ClusterResolvers<ContextType>;
  Composition?: CompositionResolvers<ContextType>;
  MeasuredComposition?: MeasuredCompositionResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  SimulatedRule?: SimulatedRuleResolvers<ContextType>;
  SimulatedNumbers?: SimulatedNumbersResolvers<ContextType>;
  Derogation?: DerogationResolvers<ContextType>;
  DerogationConnection?: DerogationConnectionResolvers<ContextType>;
  DerogationEdge?: DerogationEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DuesCall?: DuesCallResolvers<ContextType>;
  Dues?: DuesResolvers<ContextType>;
  DuesConnection?: DuesConnectionResolvers<ContextType>;
  DuesEdge?: DuesEdgeResolvers<ContextType>;
  DuesPayment?: DuesPaymentResolvers<ContextType>;
  DuesPaymentConnection?: DuesPaymentConnectionResolvers<ContextType>;
  DuesPaymentEdge?: DuesPaymentEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipEntry?: MembershipEntryResolvers<ContextType>;
  MembershipEntryConnection?: MembershipEntryConnectionResolvers<ContextType>;
  MembershipEntryEdge?: MembershipEntryEdgeResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RepresentativeConnection?: RepresentativeConnectionResolvers<ContextType>;
  RepresentativeEdge?: RepresentativeEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
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
