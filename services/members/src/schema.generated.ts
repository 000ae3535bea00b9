// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClusterRecord } from './models/cluster.ts';
import type { DeadlineRecord } from './models/deadline.ts';
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

export type Query = {
  __typename?: 'Query';
  /** The cluster itself. */
  cluster?: Maybe<Cluster>;
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


export type QueryDeadlineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Erases a person from this service, for the job that erases it from all, which does that last. True once nothing is
   * left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromMembers?: Maybe<Scalars['Boolean']['output']>;
};


export type MutationEraseFromMembersArgs = {
  input: EraseFromMembersInput;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Cluster: ResolverTypeWrapper<ClusterRecord>;
  DeadlineFilter: DeadlineFilter;
  DeadlineKind: DeadlineKind;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<DeadlineRecord>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: Array<ResolversTypes['DeadlineEdge']> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node?: Maybe<ResolversTypes['Deadline']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversTypes['Person']> }>;
  OrganisationFilter: OrganisationFilter;
  LegalForm: LegalForm;
  EssBasis: EssBasis;
  MembershipState: MembershipState;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationEdge']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversTypes['Organisation']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  DeadlineFilter: DeadlineFilter;
  Deadline: DeadlineRecord;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Deadline']> };
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Person']> };
  OrganisationFilter: OrganisationFilter;
  Organisation: OrganisationRecord;
  Membership: MembershipRecord;
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationEdge']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Organisation']> };
  Mutation: Record<PropertyKey, never>;
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
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'id'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  eraseFromMembers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromMembersArgs, 'input'>>;
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
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
