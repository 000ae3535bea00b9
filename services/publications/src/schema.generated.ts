// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo } from 'graphql';
import type { PublicationRecord, AuthorRecord } from './models/publication.ts';
import type { ResearchProjectRecord } from './models/research-project.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

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
   * Publications, the newest first. Of two in the same year, the one with the later or the more exact date.
   * Errors: INVALID_YEAR, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  publications?: Maybe<PublicationConnection>;
  /**
   * One publication.
   * Errors: PUBLICATION_NOT_FOUND.
   */
  publication?: Maybe<Publication>;
  /**
   * The publication that a DOI names.
   * Errors: INVALID_DOI, PUBLICATION_NOT_FOUND.
   */
  publicationByDoi?: Maybe<Publication>;
  /**
   * Research projects by their French title, blind to accents and case.
   * Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  researchProjects?: Maybe<ResearchProjectConnection>;
  /**
   * One research project.
   * Errors: RESEARCH_PROJECT_NOT_FOUND.
   */
  researchProject?: Maybe<ResearchProject>;
};


export type QueryPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
};


export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationByDoiArgs = {
  doi: Scalars['String']['input'];
};


export type QueryResearchProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResearchProjectArgs = {
  id: Scalars['ID']['input'];
};

/** Which publications a list shows: those that meet everything that is given. */
export type PublicationFilter = {
  /** Only publications of this type. */
  type?: InputMaybe<PublicationType>;
  /** Only publications of this research project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only publications of this year, 1000 to 2999. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of text or thing was published. */
export type PublicationType =
  /** A text in a journal, a magazine or a newspaper. */
  | 'ARTICLE'
  /** A whole book. */
  | 'BOOK'
  /** A part of a book. */
  | 'CHAPTER'
  /** Data that others can work with. */
  | 'DATA_SET'
  /** A text that an organisation published itself. */
  | 'REPORT'
  /** Something presented at a meeting, with or without a text in its proceedings. */
  | 'TALK'
  /** A text for a degree. */
  | 'THESIS'
  /** A text made public before any journal or publisher took it. */
  | 'WORKING_PAPER';

/** Something that research has made public. */
export type Publication = {
  __typename?: 'Publication';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it says, in short; null when no abstract is known. */
  abstract?: Maybe<Scalars['String']['output']>;
  /** What kind of publication it is. */
  type: PublicationType;
  /** The language that it is written in, by its ISO 639-1 code: `fr`; null when unknown. */
  language?: Maybe<Scalars['String']['output']>;
  /** Its digital object identifier, in lower case and without any prefix: `10.5555/example`; null when it has none. */
  doi?: Maybe<Scalars['String']['output']>;
  /**
   * When it was made public, as exactly as is known (ISO 8601, reduced accuracy): `2015`, `2015-06` or
   * `2015-06-01`. These sort as texts.
   */
  publishedOn: Scalars['String']['output'];
  /** The year in which it was made public. */
  year: Scalars['Int']['output'];
  /** Who wrote it, in the order of the title page: 1 to 200 people and bodies. */
  authors: Array<Author>;
  /** True when there are more authors than are known here (et al.). */
  hasMoreAuthors: Scalars['Boolean']['output'];
  /** What it is about, in words of its authors: at most 50. */
  keywords: Array<Scalars['String']['output']>;
  /** The event at which it was presented; null when there is none. */
  presentedAt?: Maybe<Event>;
  /** The organisations that it is about or was made with. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  organisations?: Maybe<OrganisationConnection>;
  /** The research project that it comes from; null when there is none. */
  project?: Maybe<ResearchProject>;
};


/** Something that research has made public. */
export type PublicationTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that research has made public. */
export type PublicationAbstractArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that research has made public. */
export type PublicationOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who wrote a publication, as its title page names them. */
export type Author = {
  __typename?: 'Author';
  /** The whole name: `Autrice de la Fictive`, or that of a body. */
  name: Scalars['String']['output'];
  /** The given names; null for a body, or when only one name is known. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** The family name with its particles: `de la Fictive`; null for a body. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** The ORCID iD, as `0000-0000-0000-0000`; null when unknown. */
  orcid?: Maybe<Scalars['String']['output']>;
};

/** An event, here as one at which publications are presented. */
export type Event = {
  __typename?: 'Event';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What was presented there, the newest first. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  publications?: Maybe<PublicationConnection>;
};


/** An event, here as one at which publications are presented. */
export type EventPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of publications. */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The publications of this page, each with its cursor. */
  edges: Array<PublicationEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A publication in a list. */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The publication. */
  node?: Maybe<Publication>;
};

/** How far a research project is. */
export type ResearchProjectState =
  /** Its work is done. */
  | 'FINISHED'
  /** Not begun yet. */
  | 'PLANNED'
  /** At work. */
  | 'UNDER_WAY';

/** Research on one question, by a chair or others. */
export type ResearchProject = {
  __typename?: 'ResearchProject';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it studies; null when nothing was written. */
  summary?: Maybe<Scalars['String']['output']>;
  /** How far it is; null when unknown. */
  state?: Maybe<ResearchProjectState>;
  /** What it has published, the newest first. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  publications?: Maybe<PublicationConnection>;
};


/** Research on one question, by a chair or others. */
export type ResearchProjectTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** Research on one question, by a chair or others. */
export type ResearchProjectSummaryArgs = {
  locale?: InputMaybe<Locale>;
};


/** Research on one question, by a chair or others. */
export type ResearchProjectPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation, here as one that a publication is about or was made with. */
export type Organisation = {
  __typename?: 'Organisation';
  /** An opaque id. */
  id: Scalars['ID']['output'];
};

/** A page of research projects. */
export type ResearchProjectConnection = {
  __typename?: 'ResearchProjectConnection';
  /** The research projects of this page, each with its cursor. */
  edges: Array<ResearchProjectEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A research project in a list. */
export type ResearchProjectEdge = {
  __typename?: 'ResearchProjectEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The research project. */
  node?: Maybe<ResearchProject>;
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
  Publication: Publication;
  Event: Event;
  ResearchProject: ResearchProject;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Publication:
    ( { __typename: 'Publication' }
    & ( GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Publication'], {"doi":true}> ) );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  ResearchProject:
    ( { __typename: 'ResearchProject' }
    & GraphQLRecursivePick<FederationTypes['ResearchProject'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Locale: Locale;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PublicationFilter: PublicationFilter;
  PublicationType: PublicationType;
  Publication: ResolverTypeWrapper<PublicationRecord>;
  Author: ResolverTypeWrapper<AuthorRecord>;
  Event: ResolverTypeWrapper<Omit<Event, 'publications'> & { publications?: Maybe<ResolversTypes['PublicationConnection']> }>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges'> & { edges: Array<ResolversTypes['PublicationEdge']> }>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node?: Maybe<ResolversTypes['Publication']> }>;
  ResearchProjectState: ResearchProjectState;
  ResearchProject: ResolverTypeWrapper<ResearchProjectRecord>;
  Organisation: ResolverTypeWrapper<Organisation>;
  ResearchProjectConnection: ResolverTypeWrapper<Omit<ResearchProjectConnection, 'edges'> & { edges: Array<ResolversTypes['ResearchProjectEdge']> }>;
  ResearchProjectEdge: ResolverTypeWrapper<Omit<ResearchProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['ResearchProject']> }>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnection>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdge>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  PublicationFilter: PublicationFilter;
  Publication: PublicationRecord;
  Author: AuthorRecord;
  Event: Omit<Event, 'publications'> & { publications?: Maybe<ResolversParentTypes['PublicationConnection']> } | FederationReferenceTypes['Event'];
  PublicationConnection: Omit<PublicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['PublicationEdge']> };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Publication']> };
  ResearchProject: ResearchProjectRecord;
  Organisation: Organisation;
  ResearchProjectConnection: Omit<ResearchProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ResearchProjectEdge']> };
  ResearchProjectEdge: Omit<ResearchProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ResearchProject']> };
  OrganisationConnection: OrganisationConnection;
  OrganisationEdge: OrganisationEdge;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publicationByDoi?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationByDoiArgs, 'doi'>>;
  researchProjects?: Resolver<Maybe<ResolversTypes['ResearchProjectConnection']>, ParentType, ContextType, Partial<QueryResearchProjectsArgs>>;
  researchProject?: Resolver<Maybe<ResolversTypes['ResearchProject']>, ParentType, ContextType, RequireFields<QueryResearchProjectArgs, 'id'>>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationTitleArgs, 'locale'>>;
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicationAbstractArgs, 'locale'>>;
  type?: Resolver<ResolversTypes['PublicationType'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Author']>, ParentType, ContextType>;
  hasMoreAuthors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  presentedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<PublicationOrganisationsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['ResearchProject']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<EventPublicationsArgs>>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
};

export type ResearchProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchProject'] = ResolversParentTypes['ResearchProject'], FederationReferenceType extends FederationReferenceTypes['ResearchProject'] = FederationReferenceTypes['ResearchProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResearchProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResearchProjectTitleArgs, 'locale'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResearchProjectSummaryArgs, 'locale'>>;
  state?: Resolver<Maybe<ResolversTypes['ResearchProjectState']>, ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<ResearchProjectPublicationsArgs>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResearchProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchProjectConnection'] = ResolversParentTypes['ResearchProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResearchProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResearchProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchProjectEdge'] = ResolversParentTypes['ResearchProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ResearchProject']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  ResearchProject?: ResearchProjectResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  ResearchProjectConnection?: ResearchProjectConnectionResolvers<ContextType>;
  ResearchProjectEdge?: ResearchProjectEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
