// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppRecord, AppContactRecord, AppSecretRecord } from './models/app.ts';
import type { RegisteredOperationRecord } from './models/registered-operation.ts';
import type { AuditEntryRecord } from './models/audit-entry.ts';
import type { ErasureRecord } from './models/erasure.ts';
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
  /** A value of JSON, whatever its shape. */
  JSON: { input: unknown; output: unknown; }
  /** An address of mail. */
  EmailAddress: { input: string; output: string; }
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
  /**
   * The partner apps, by their name. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  apps?: Maybe<AppConnection>;
  /**
   * One partner app. For staff, and for the job that mails who runs it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, APP_NOT_FOUND.
   */
  app?: Maybe<App>;
  /** What the gateway asks before it lets an app do something; null for an app that is not registered here. */
  appStanding?: Maybe<AppStanding>;
  /** What the gateway asks for an operation that is named by its hash; null when the app did not register it. */
  registeredOperation?: Maybe<RegisteredOperation>;
  /**
   * What was done, the latest first: each change that the graph made, each sign-in, and who is behind it under a
   * pseudonym. Kept for twelve months. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  auditLog?: Maybe<AuditEntryConnection>;
  /**
   * All that is kept about the person who asks, in every service: one archive, whole, however much it is. Ask for all of
   * its fields, or fetch `/me/data.json`, which is refused while a service is away.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  exportMyData?: Maybe<PersonalData>;
  /**
   * How far an erasure is. Who has its id may see that: it tells nothing about the person.
   * Errors: ERASURE_NOT_FOUND.
   */
  erasure?: Maybe<Erasure>;
};


export type QueryAppsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppStandingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegisteredOperationArgs = {
  appId: Scalars['ID']['input'];
  hash: Scalars['String']['input'];
};


export type QueryAuditLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
};


export type QueryErasureArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Registers a partner app, which then gets access tokens in its own name (OAuth 2.0 client credentials). Its secret is
   * in this answer and never again. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NAME_MISSING, TEXT_TOO_LONG, SCOPE_MISSING, NAME_TAKEN.
   */
  registerApp?: Maybe<AppWithSecret>;
  /**
   * Gives an app another secret. The one before stays valid for a while, so that nothing stops while it is replaced; any
   * older one ends now. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, APP_NOT_FOUND, APP_IS_REVOKED, INVALID_OVERLAP.
   */
  rotateAppSecret?: Maybe<AppWithSecret>;
  /**
   * Takes an app's rights back for good. It gets no more tokens and can change nothing from now on; what a token that it
   * has still lets it read ends with the token, ten minutes at most. Doing it again changes nothing. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, APP_NOT_FOUND.
   */
  revokeApp?: Maybe<App>;
  /**
   * Says whom to write to about an app, or that there is nobody. For staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, APP_NOT_FOUND.
   */
  changeAppContact?: Maybe<App>;
  /**
   * Erases the person who asks from all services, as a job. The person is signed out, no new token is given, and a mail
   * says when it is done. What the law needs is kept without identity. Asking again gives the same erasure.
   * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_CONFIRMED.
   */
  eraseMe?: Maybe<Erasure>;
};


export type MutationRegisterAppArgs = {
  input: RegisterAppInput;
};


export type MutationRotateAppSecretArgs = {
  input: RotateAppSecretInput;
};


export type MutationRevokeAppArgs = {
  input: RevokeAppInput;
};


export type MutationChangeAppContactArgs = {
  input: ChangeAppContactInput;
};


export type MutationEraseMeArgs = {
  input: EraseMeInput;
};

/** An app to register. */
export type RegisterAppInput = {
  /** What it is called, at most 200 characters; no two apps that are not revoked have the same name. */
  name: Scalars['String']['input'];
  /** What it may ask for: at least one of the scopes that partners may have. */
  scopes: Array<AppScope>;
  /** The organisation that runs it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** May it send only operations that were registered for it? */
  registeredOperationsOnly: Scalars['Boolean']['input'];
  /** Whom to write to about it. */
  contact?: InputMaybe<AppContactInput>;
};

/** Whom to write to about an app. */
export type AppContactInput = {
  /** The address of a function, such as a help desk, rather than of a person: it stays when people go. */
  email: Scalars['EmailAddress']['input'];
  /** In which language. */
  locale: Locale;
};

/** Which app's contact to change. */
export type ChangeAppContactInput = {
  /** The id of the app. */
  id: Scalars['ID']['input'];
  /** Whom to write to from now on; nobody when it is left out. */
  contact?: InputMaybe<AppContactInput>;
};

/**
 * What a partner app may ask for. Each is an OAuth scope, written like `events:read`. Only `events:read`,
 * `registrations:write` and `webhooks:manage` open something that is not public; the others say what an app is for, and
 * open nothing more yet.
 */
export type AppScope =
  /** `bookings:write`: for bookings to come. It opens nothing yet. */
  | 'BOOKINGS_WRITE'
  /** `events:read`: read how events are attended, beside what is public. */
  | 'EVENTS_READ'
  /** `members:read`: read members of the cluster, which is public. */
  | 'MEMBERS_READ'
  /** `publications:read`: read publications, which is public. */
  | 'PUBLICATIONS_READ'
  /** `registrations:write`: register people for events, and cancel what it registered. */
  | 'REGISTRATIONS_WRITE'
  /** `services:read`: read what members offer, which is public. */
  | 'SERVICES_READ'
  /** `webhooks:manage`: have changes told to addresses of its own, and see what became of each. */
  | 'WEBHOOKS_MANAGE';

/** Which app's secret to replace. */
export type RotateAppSecretInput = {
  /** The id of the app. */
  id: Scalars['ID']['input'];
  /** For how many hours the secret before stays valid, 0 to 720. */
  overlapHours: Scalars['Int']['input'];
};

/** Which app to revoke. */
export type RevokeAppInput = {
  /** The id of the app. */
  id: Scalars['ID']['input'];
};

/** An app of a partner: a client of OAuth 2.0 in its own name. */
export type App = {
  __typename?: 'App';
  /** Its OAuth client id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whom to write to about it; null where nobody was named. */
  contact?: Maybe<AppContact>;
  /** What it may ask for. */
  scopes: Array<AppScope>;
  /** The organisation that runs it. */
  organisation?: Maybe<Organisation>;
  /** May it send only operations that were registered for it? */
  registeredOperationsOnly: Scalars['Boolean']['output'];
  /** Its secrets that are valid, the newest first, without what is secret. */
  secrets: Array<AppSecret>;
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** When it last got an access token, which lasts ten minutes; null when it never did. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its rights were taken back; null while it has them. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whom to write to about an app. */
export type AppContact = {
  __typename?: 'AppContact';
  /** The address. */
  email: Scalars['EmailAddress']['output'];
  /** In which language. */
  locale: Locale;
};

/** That an app has a secret. */
export type AppSecret = {
  __typename?: 'AppSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends; null when it does not. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An app that was just given a secret. */
export type AppWithSecret = {
  __typename?: 'AppWithSecret';
  /** The app. */
  app: App;
  /** Its secret: keep it safe. Null when the same request was answered before: then make another one. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** A page of apps. */
export type AppConnection = {
  __typename?: 'AppConnection';
  /** The apps of this page, each with its cursor. */
  edges: Array<AppEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An app in a list. */
export type AppEdge = {
  __typename?: 'AppEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The app. */
  node?: Maybe<App>;
};

/** What the gateway needs to know of an app. */
export type AppStanding = {
  __typename?: 'AppStanding';
  /** May it still do something? */
  isRevoked: Scalars['Boolean']['output'];
  /** May it send only operations that were registered for it? */
  registeredOperationsOnly: Scalars['Boolean']['output'];
};

/** An operation that was registered for an app. */
export type RegisteredOperation = {
  __typename?: 'RegisteredOperation';
  /** The document. */
  document: Scalars['String']['output'];
};

/** An organisation, here as one that runs an app. */
export type Organisation = {
  __typename?: 'Organisation';
  /** An opaque id. */
  id: Scalars['ID']['output'];
};

/** Which entries of the audit log a list shows: those of which everything given is true. */
export type AuditFilter = {
  /** Only what this person did. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what was done through this app. */
  appId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this action, such as `publishEvent`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Only what was done to the entity with this id. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The instant before which it was. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Something that was done. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What: a mutation of the graph, or `signIn`, `issueToken`, `eraseInactive`. */
  action: Scalars['String']['output'];
  /** The kind of thing that it was done to, as in the schema; null when there is none. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The id of that thing; of a person, its pseudonym. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** Who: a pseudonym that is the same for the same person. Null for what no person did. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Through which app; null for none in particular. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** The service that did it. */
  service: Scalars['String']['output'];
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<AuditEntryEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** An entry in a page of the audit log. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node?: Maybe<AuditEntry>;
};

/** That one's own data is to be erased. */
export type EraseMeInput = {
  /** Must be true: it cannot be undone. */
  confirm: Scalars['Boolean']['input'];
};

/** All that is kept about a person: each service adds what it has. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** When it was put together. */
  exportedAt: Scalars['DateTime']['output'];
  /** What is kept to let the person sign in, and what the audit log has of what it did. */
  identity?: Maybe<Scalars['JSON']['output']>;
};

/** How far it is to erase a person from all services. */
export type Erasure = {
  __typename?: 'Erasure';
  /** An opaque id: keep it to ask how far it is. */
  id: Scalars['ID']['output'];
  /** How far it is. */
  state: ErasureState;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was done; null while it is not. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How far an erasure is. */
export type ErasureState =
  /** Nothing is left but what the law needs, without identity. */
  | 'DONE'
  /** Asked for, or under way. */
  | 'RUNNING';



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
  App: App;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  App:
    ( { __typename: 'App' }
    & GraphQLRecursivePick<FederationTypes['App'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"personId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Locale: Locale;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterAppInput: RegisterAppInput;
  AppContactInput: AppContactInput;
  ChangeAppContactInput: ChangeAppContactInput;
  AppScope: AppScope;
  RotateAppSecretInput: RotateAppSecretInput;
  RevokeAppInput: RevokeAppInput;
  App: ResolverTypeWrapper<AppRecord>;
  AppContact: ResolverTypeWrapper<AppContactRecord>;
  AppSecret: ResolverTypeWrapper<AppSecretRecord>;
  AppWithSecret: ResolverTypeWrapper<Omit<AppWithSecret, 'app'> & { app: ResolversTypes['App'] }>;
  AppConnection: ResolverTypeWrapper<Omit<AppConnection, 'edges'> & { edges: Array<ResolversTypes['AppEdge']> }>;
  AppEdge: ResolverTypeWrapper<Omit<AppEdge, 'node'> & { node?: Maybe<ResolversTypes['App']> }>;
  AppStanding: ResolverTypeWrapper<AppStanding>;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperationRecord>;
  Organisation: ResolverTypeWrapper<Organisation>;
  AuditFilter: AuditFilter;
  AuditEntry: ResolverTypeWrapper<AuditEntryRecord>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['AuditEntry']> }>;
  EraseMeInput: EraseMeInput;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  Erasure: ResolverTypeWrapper<ErasureRecord>;
  ErasureState: ErasureState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  RegisterAppInput: RegisterAppInput;
  AppContactInput: AppContactInput;
  ChangeAppContactInput: ChangeAppContactInput;
  RotateAppSecretInput: RotateAppSecretInput;
  RevokeAppInput: RevokeAppInput;
  App: AppRecord;
  AppContact: AppContactRecord;
  AppSecret: AppSecretRecord;
  AppWithSecret: Omit<AppWithSecret, 'app'> & { app: ResolversParentTypes['App'] };
  AppConnection: Omit<AppConnection, 'edges'> & { edges: Array<ResolversParentTypes['AppEdge']> };
  AppEdge: Omit<AppEdge, 'node'> & { node?: Maybe<ResolversParentTypes['App']> };
  AppStanding: AppStanding;
  RegisteredOperation: RegisteredOperationRecord;
  Organisation: Organisation;
  AuditFilter: AuditFilter;
  AuditEntry: AuditEntryRecord;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AuditEntry']> };
  EraseMeInput: EraseMeInput;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  Erasure: ErasureRecord;
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
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GuardedDirectiveArgs = { };

export type GuardedDirectiveResolver<Result, Parent, ContextType = Context, Args = GuardedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apps?: Resolver<Maybe<ResolversTypes['AppConnection']>, ParentType, ContextType, Partial<QueryAppsArgs>>;
  app?: Resolver<Maybe<ResolversTypes['App']>, ParentType, ContextType, RequireFields<QueryAppArgs, 'id'>>;
  appStanding?: Resolver<Maybe<ResolversTypes['AppStanding']>, ParentType, ContextType, RequireFields<QueryAppStandingArgs, 'id'>>;
  registeredOperation?: Resolver<Maybe<ResolversTypes['RegisteredOperation']>, ParentType, ContextType, RequireFields<QueryRegisteredOperationArgs, 'appId' | 'hash'>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  exportMyData?: Resolver<Maybe<ResolversTypes['PersonalData']>, ParentType, ContextType>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<QueryErasureArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerApp?: Resolver<Maybe<ResolversTypes['AppWithSecret']>, ParentType, ContextType, RequireFields<MutationRegisterAppArgs, 'input'>>;
  rotateAppSecret?: Resolver<Maybe<ResolversTypes['AppWithSecret']>, ParentType, ContextType, RequireFields<MutationRotateAppSecretArgs, 'input'>>;
  revokeApp?: Resolver<Maybe<ResolversTypes['App']>, ParentType, ContextType, RequireFields<MutationRevokeAppArgs, 'input'>>;
  changeAppContact?: Resolver<Maybe<ResolversTypes['App']>, ParentType, ContextType, RequireFields<MutationChangeAppContactArgs, 'input'>>;
  eraseMe?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'input'>>;
};

export type AppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['App'] = ResolversParentTypes['App'], FederationReferenceType extends FederationReferenceTypes['App'] = FederationReferenceTypes['App']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['App']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['AppContact']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['AppScope']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  registeredOperationsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['AppSecret']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppContact'] = ResolversParentTypes['AppContact']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type AppSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppSecret'] = ResolversParentTypes['AppSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppWithSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppWithSecret'] = ResolversParentTypes['AppWithSecret']> = {
  app?: Resolver<ResolversTypes['App'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppConnection'] = ResolversParentTypes['AppConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppEdge'] = ResolversParentTypes['AppEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['App']>, ParentType, ContextType>;
};

export type AppStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppStanding'] = ResolversParentTypes['AppStanding']> = {
  isRevoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredOperationsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisteredOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  App?: AppResolvers<ContextType>;
  AppContact?: AppContactResolvers<ContextType>;
  AppSecret?: AppSecretResolvers<ContextType>;
  AppWithSecret?: AppWithSecretResolvers<ContextType>;
  AppConnection?: AppConnectionResolvers<ContextType>;
  AppEdge?: AppEdgeResolvers<ContextType>;
  AppStanding?: AppStandingResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
