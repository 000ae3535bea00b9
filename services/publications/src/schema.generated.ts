// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessRequestRecord } from './models/access-request.ts';
import type { PublicationFileRecord } from './models/publication-file.ts';
import type { FacetCountRecord } from './models/facet-count.ts';
import type { PublicationRecord, PublicationSourceRecord, ThesisRecord, AffiliationRecord, AuthorRecord } from './models/publication.ts';
import type { PublicationConnectionRecord } from './models/publication-page.ts';
import type { ChairRecord } from './models/chair.ts';
import type { TeamMemberRecord, FundingRecord, ProjectStageRecord, ResearchProjectRecord } from './models/research-project.ts';
import type { PublicationsOverTimeRecord, CoAuthorNetworkRecord } from './models/picture.ts';
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
  /** A day of the calendar, as ISO 8601: `2010-12-31`. */
  LocalDate: { input: string; output: string; }
  /** A value of JSON, whatever its shape. */
  JSON: { input: unknown; output: unknown; }
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

/** A text in both languages. One of the two is enough. */
export type PublicationTextInput = {
  /** In French */
  fr?: InputMaybe<Scalars['String']['input']>;
  /** In English */
  en?: InputMaybe<Scalars['String']['input']>;
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
   * The requests for access to a publication's files, the newest first. For its authors, who made it, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
   */
  accessRequests?: Maybe<AccessRequestConnection>;
  /**
   * Publications: those that have all words that are searched for, or all of them. What was published moments ago is found by
   * its words a few seconds later. Of two in the same year, the newer is the one with the later or the more exact date.
   * Errors: INVALID_YEAR, SEARCH_TOO_LONG, INVALID_PAGE_SIZE, MALFORMED_CURSOR.
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
  /** The inter-university chair; null where none was noted. */
  chair?: Maybe<Chair>;
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
  /**
   * How many publications there are of each year, and of each topic in it.
   * Errors: INVALID_YEAR.
   */
  publicationsOverTime?: Maybe<PublicationsOverTime>;
  /**
   * Who wrote with whom: the authors of most publications, and what they have in common.
   * Errors: INVALID_PAGE_SIZE.
   */
  coAuthorNetwork?: Maybe<CoAuthorNetwork>;
};


export type QueryAccessRequestsArgs = {
  publicationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PublicationSort>;
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


export type QueryPublicationsOverTimeArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoAuthorNetworkArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Ends an embargo before its time, and so opens the files to everybody. Doing it again changes nothing. For its authors,
   * who made it, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_EMBARGOED.
   */
  liftEmbargo?: Maybe<Publication>;
  /**
   * Asks for the files of a publication that is under embargo or restricted. Who asked already gets that request.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, FILES_ARE_OPEN, NOT_IN_THIS_STATE, TEXT_TOO_LONG.
   */
  requestAccess?: Maybe<AccessRequest>;
  /**
   * Answers a request for access; a later answer takes the place of an earlier one. For the authors, who made the
   * publication, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, ACCESS_REQUEST_NOT_FOUND, NOT_YOUR_PUBLICATION.
   */
  answerAccessRequest?: Maybe<AccessRequest>;
  /**
   * Announces a file of a draft. Its bytes are sent by `PUT` to the `uploadUrl` of what is answered, within an hour; until
   * then the file is EXPECTED, and what does not come is forgotten. A file has at most 50,000,000 bytes; what it is, is read
   * from its bytes. For its authors, who made it, and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE, INVALID_FILE_NAME,
   * UNSUPPORTED_FILE_TYPE, FILE_TOO_LARGE, TOO_MANY_FILES, FILE_EXISTS.
   */
  addPublicationFile?: Maybe<PublicationFile>;
  /**
   * Takes a file away from a draft.
   * Errors: UNAUTHENTICATED, FORBIDDEN, FILE_NOT_FOUND, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE.
   */
  removePublicationFile?: Maybe<PublicationFile>;
  /**
   * Erases a person from this service, for the job that erases it from all. What was published keeps the names on its title
   * page, and nothing says any more who that is in the cluster; requests for access go. True once nothing is left; doing it
   * again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromPublications?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Makes a draft, the first version of a publication. For researchers and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN, TITLE_MISSING, TEXT_TOO_LONG, AUTHOR_MISSING, TOO_MANY_AUTHORS, INVALID_ORCID,
   * INVALID_ROR, INVALID_DOI, DOI_TAKEN, INVALID_DATE, TOO_MANY_KEYWORDS, NOT_A_THESIS, INVALID_LANGUAGE,
   * TOO_MANY_ORGANISATIONS, RESEARCH_PROJECT_NOT_FOUND, EMBARGO_MISSING, EMBARGO_WITHOUT_ACCESS, EMBARGO_IN_THE_PAST,
   * EMBARGO_TOO_LONG.
   */
  createPublication?: Maybe<Publication>;
  /**
   * Says anew what a publication is: all of it, as when it was made. Of a draft for its authors, who made it, and staff; of
   * what is published for staff, who correct what is told of it.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE, TITLE_MISSING,
   * TEXT_TOO_LONG, AUTHOR_MISSING, TOO_MANY_AUTHORS, INVALID_ORCID, INVALID_ROR, INVALID_DOI, DOI_TAKEN, INVALID_DATE,
   * TOO_MANY_KEYWORDS, NOT_A_THESIS, INVALID_LANGUAGE, TOO_MANY_ORGANISATIONS, RESEARCH_PROJECT_NOT_FOUND,
   * EMBARGO_MISSING, EMBARGO_WITHOUT_ACCESS, EMBARGO_IN_THE_PAST, EMBARGO_TOO_LONG.
   */
  editPublication?: Maybe<Publication>;
  /**
   * Hands a draft in for its review. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE.
   */
  submitPublication?: Maybe<Publication>;
  /**
   * Says that what was handed in may be published. For a second researcher: neither an author, nor who made it or handed it
   * in. Doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_IN_THIS_STATE, REVIEWER_IS_INVOLVED.
   */
  approvePublication?: Maybe<Publication>;
  /**
   * Gives what was handed in back to its authors, who change it and hand it in again. For a second researcher.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_IN_THIS_STATE, REVIEWER_IS_INVOLVED.
   */
  returnPublication?: Maybe<Publication>;
  /**
   * Shows what was approved to everybody, as the newest version. Its files are open, or not, as its access says. Doing it
   * again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE, FILES_ARE_MISSING,
   * PUBLICATION_EXISTS.
   */
  publishPublication?: Maybe<Publication>;
  /**
   * Takes a publication back: what it was called and why it was withdrawn stay, for those who cite it. Doing it again changes
   * nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE, REASON_MISSING,
   * TEXT_TOO_LONG.
   */
  withdrawPublication?: Maybe<Publication>;
  /**
   * Makes a draft of the next version, which begins as the newest one stands, with its files and without its DOI. There is
   * one such draft at a time.
   * Errors: UNAUTHENTICATED, FORBIDDEN, PUBLICATION_NOT_FOUND, NOT_YOUR_PUBLICATION, NOT_IN_THIS_STATE, VERSION_IN_PREPARATION.
   */
  createPublicationVersion?: Maybe<Publication>;
};


export type MutationLiftEmbargoArgs = {
  input: LiftEmbargoInput;
};


export type MutationRequestAccessArgs = {
  input: RequestAccessInput;
};


export type MutationAnswerAccessRequestArgs = {
  input: AnswerAccessRequestInput;
};


export type MutationAddPublicationFileArgs = {
  input: AddPublicationFileInput;
};


export type MutationRemovePublicationFileArgs = {
  input: RemovePublicationFileInput;
};


export type MutationEraseFromPublicationsArgs = {
  input: EraseFromPublicationsInput;
};


export type MutationCreatePublicationArgs = {
  input: CreatePublicationInput;
};


export type MutationEditPublicationArgs = {
  input: EditPublicationInput;
};


export type MutationSubmitPublicationArgs = {
  input: SubmitPublicationInput;
};


export type MutationApprovePublicationArgs = {
  input: ApprovePublicationInput;
};


export type MutationReturnPublicationArgs = {
  input: ReturnPublicationInput;
};


export type MutationPublishPublicationArgs = {
  input: PublishPublicationInput;
};


export type MutationWithdrawPublicationArgs = {
  input: WithdrawPublicationInput;
};


export type MutationCreatePublicationVersionArgs = {
  input: CreatePublicationVersionInput;
};

/** Who may have the files of a publication. */
export type PublicationAccess =
  /** Nobody until a certain time, then everybody. Meanwhile who was given access. */
  | 'EMBARGOED'
  /** Everybody */
  | 'OPEN'
  /** Who was given access */
  | 'RESTRICTED';

/** How a request for access stands. */
export type AccessRequestState =
  /** The files may be had. */
  | 'GRANTED'
  /** Not answered yet. */
  | 'PENDING'
  /** The files may not be had. */
  | 'REFUSED';

/** Somebody's wish to have the files of a publication that are not open. */
export type AccessRequest = {
  __typename?: 'AccessRequest';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** Which publication. */
  publication?: Maybe<Publication>;
  /** Who asks, by the id in the cluster. */
  personId: Scalars['ID']['output'];
  /** What for, in words of who asks; null when nothing was said. */
  message?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: AccessRequestState;
  /** When it was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was answered; null when it was not. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of requests for access. */
export type AccessRequestConnection = {
  __typename?: 'AccessRequestConnection';
  /** The requests of this page, each with its cursor. */
  edges: Array<AccessRequestEdge>;
  /** Where this page is in the list. */
  pageInfo: PageInfo;
};

/** A request for access in a list. */
export type AccessRequestEdge = {
  __typename?: 'AccessRequestEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node?: Maybe<AccessRequest>;
};

/** Of which publication to end the embargo. */
export type LiftEmbargoInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
};

/** To which publication's files access is asked for. */
export type RequestAccessInput = {
  /** The id of the publication. */
  publicationId: Scalars['ID']['input'];
  /** What for: at most 1,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** Which request for access, and the answer. */
export type AnswerAccessRequestInput = {
  /** The id of the request. */
  id: Scalars['ID']['input'];
  /** True gives access, false does not. */
  isGranted: Scalars['Boolean']['input'];
};

/** How publications are cited. */
export type CitationStyle =
  /** American Psychological Association, 7th edition */
  | 'APA'
  /** The Chicago Manual of Style, author and date */
  | 'CHICAGO'
  /** ISO 690, author and date */
  | 'ISO_690';

/** A format of libraries. */
export type ExportFormat =
  /** BibTeX, in UTF-8 */
  | 'BIBTEX'
  /** JSON of the Citation Style Language */
  | 'CSL_JSON'
  /** XML of DataCite 4.5 */
  | 'DATACITE_XML'
  /** JSON-LD of schema.org */
  | 'JSON_LD'
  /** RIS, in UTF-8 */
  | 'RIS';

/** How far a file has come. */
export type PublicationFileState =
  /** Announced, and not sent yet. */
  | 'EXPECTED'
  /** All of it is there. */
  | 'STORED';

/** A file of a publication. */
export type PublicationFile = {
  __typename?: 'PublicationFile';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How many bytes it has. */
  size: Scalars['Int']['output'];
  /** How far it has come. */
  state: PublicationFileState;
  /** Its media type, by its bytes and its name: `application/pdf`; null until it is there. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of its bytes, in hexadecimal digits; null until it is there. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Where it is had, whole or in ranges, by who may have it; null until it is there. */
  url?: Maybe<Scalars['String']['output']>;
  /**
   * Where its bytes are sent to by `PUT`, by whoever has this address, until it expires; null for what is there.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

/** The file to come. */
export type AddPublicationFileInput = {
  /** Of which draft. */
  publicationId: Scalars['ID']['input'];
  /** What it is called, with its ending: `etude.pdf`. */
  name: Scalars['String']['input'];
  /** How many bytes it has, 1 to 50,000,000. */
  size: Scalars['Int']['input'];
};

/** Which file to take away. */
export type RemovePublicationFileInput = {
  /** The id of the file. */
  id: Scalars['ID']['input'];
};

/** Whom to erase from this service. */
export type EraseFromPublicationsInput = {
  /** The id of the person. */
  personId: Scalars['ID']['input'];
};

/** All that is kept about a person: here, what it wrote, made, sent, reviewed, and asked for. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** Its publications, projects, files and requests for access, all of them. */
  publications?: Maybe<Scalars['JSON']['output']>;
};

/** Which publications a list shows: those that meet everything that is given. */
export type PublicationFilter = {
  /** Only publications of this type. */
  type?: InputMaybe<PublicationType>;
  /** Only publications of this research project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only publications of this year, 1000 to 2999. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** Only publications of this topic. */
  topic?: InputMaybe<ResearchTopic>;
  /** Only publications in this language, by its ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Only publications whose files may be had so now. */
  access?: InputMaybe<PublicationAccess>;
  /** Only publications of this author, by the `value` that `facets` tells. */
  author?: InputMaybe<Scalars['String']['input']>;
};

/** In which order publications are. */
export type PublicationSort =
  /** The newest first */
  | 'NEWEST'
  /** The oldest first */
  | 'OLDEST'
  /** Those first that have most of the words in their title, authors and keywords; of equal ones the newest */
  | 'RELEVANCE';

/** How many of the publications found have each value, as if the filter by that were left out; the most first. */
export type PublicationFacets = {
  __typename?: 'PublicationFacets';
  /** By year, the newest first. */
  years: Array<FacetCount>;
  /** By type. */
  types: Array<FacetCount>;
  /** By topic of the chair. */
  topics: Array<FacetCount>;
  /** By language. */
  languages: Array<FacetCount>;
  /** By who may have the files now. */
  accesses: Array<FacetCount>;
  /** By author: the 20 with most publications. */
  authors: Array<FacetCount>;
};

/** How many publications have a value. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** The value, as a filter takes it. */
  value: Scalars['String']['output'];
  /** The value as people read it. */
  label: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};


/** How many publications have a value. */
export type FacetCountLabelArgs = {
  locale?: InputMaybe<Locale>;
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

/**
 * Something that research makes public: one version of it. Drafts are seen by those who write and review them; what was
 * withdrawn keeps its title, authors and reason, and gives no file any more.
 */
export type Publication = {
  __typename?: 'Publication';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** How far it is on its way to its readers. */
  state: PublicationState;
  /** What all versions of it have in common: the id of the first one. */
  conceptId: Scalars['ID']['output'];
  /** Which version it is, from 1. */
  version: Scalars['Int']['output'];
  /** True for the newest version that is published. */
  isLatest: Scalars['Boolean']['output'];
  /** The versions of it that one may see, the newest first: at most 100. */
  versions: Array<Publication>;
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
  /** Which topics of the chair it belongs to. */
  topics: Array<ResearchTopic>;
  /** What others may do with it; null when nothing was said. */
  licence?: Maybe<Licence>;
  /** Where it appeared: a journal, a book, a series; null when it stands for itself. */
  source?: Maybe<PublicationSource>;
  /** What only a thesis has; null for everything else. */
  thesis?: Maybe<Thesis>;
  /** When everybody could read it first; null for what is not published. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; null for what was not. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** The event at which it was presented; null when there is none. */
  presentedAt?: Maybe<Event>;
  /** The organisations that it is about or was made with. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  organisations?: Maybe<OrganisationConnection>;
  /** The research project that it comes from; null when there is none. */
  project?: Maybe<ResearchProject>;
  /** Who may have its files now. */
  access: PublicationAccess;
  /** When the embargo on its files ends; null without one. */
  embargoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How it is cited, in one line of text. */
  citation: Scalars['String']['output'];
  /** Where it is had in a format of libraries. At its `/publications/` address alone, what is accepted decides. */
  exportUrl: Scalars['String']['output'];
  /** Its files by their names: at most 20. What is told of them is for everybody, what is in them by `access`. */
  files: Array<PublicationFile>;
};


/**
 * Something that research makes public: one version of it. Drafts are seen by those who write and review them; what was
 * withdrawn keeps its title, authors and reason, and gives no file any more.
 */
export type PublicationTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * Something that research makes public: one version of it. Drafts are seen by those who write and review them; what was
 * withdrawn keeps its title, authors and reason, and gives no file any more.
 */
export type PublicationAbstractArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * Something that research makes public: one version of it. Drafts are seen by those who write and review them; what was
 * withdrawn keeps its title, authors and reason, and gives no file any more.
 */
export type PublicationOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that research makes public: one version of it. Drafts are seen by those who write and review them; what was
 * withdrawn keeps its title, authors and reason, and gives no file any more.
 */
export type PublicationCitationArgs = {
  style?: InputMaybe<CitationStyle>;
  locale?: InputMaybe<Locale>;
};


/**
 * Something that research makes public: one version of it. Drafts are seen by those who write and review them; what was
 * withdrawn keeps its title, authors and reason, and gives no file any more.
 */
export type PublicationExportUrlArgs = {
  format: ExportFormat;
};

/** How far a publication is on its way to its readers. */
export type PublicationState =
  /** Reviewed by a second researcher, and not published yet. */
  | 'APPROVED'
  /** Being written: seen by its authors, who made it, and staff. */
  | 'DRAFT'
  /** Everybody may read it. */
  | 'PUBLISHED'
  /** Waits for its review. */
  | 'SUBMITTED'
  /** Taken back; what it was called stays. */
  | 'WITHDRAWN';

/** What the chair studies. */
export type ResearchTopic =
  /** The commons (les communs) */
  | 'COMMONS'
  /** The social and solidarity economy (l'économie sociale et solidaire) */
  | 'SOCIAL_ECONOMY'
  /** Social innovation (l'innovation sociale) */
  | 'SOCIAL_INNOVATION';

/** What others may do with a publication. */
export type Licence =
  /** Nothing without asking */
  | 'ALL_RIGHTS_RESERVED'
  /** Everything: Creative Commons Zero 1.0 */
  | 'CC0_1_0'
  /** Creative Commons Attribution 4.0 */
  | 'CC_BY_4_0'
  /** Creative Commons Attribution, NonCommercial 4.0 */
  | 'CC_BY_NC_4_0'
  /** Creative Commons Attribution, NonCommercial, NoDerivatives 4.0 */
  | 'CC_BY_NC_ND_4_0'
  /** Creative Commons Attribution, NonCommercial, ShareAlike 4.0 */
  | 'CC_BY_NC_SA_4_0'
  /** Creative Commons Attribution, NoDerivatives 4.0 */
  | 'CC_BY_ND_4_0'
  /** Creative Commons Attribution, ShareAlike 4.0 */
  | 'CC_BY_SA_4_0'
  /** Licence Ouverte (Etalab) 2.0 */
  | 'ETALAB_2_0';

/** Where a publication appeared. */
export type PublicationSource = {
  __typename?: 'PublicationSource';
  /** The journal, book or series; null when only the publisher is known. */
  title?: Maybe<Scalars['String']['output']>;
  /** The volume. */
  volume?: Maybe<Scalars['String']['output']>;
  /** The issue of the volume, or the number of a report. */
  issue?: Maybe<Scalars['String']['output']>;
  /** The first and the last page: `12-34`. */
  pages?: Maybe<Scalars['String']['output']>;
  /** Who published it: a house, a university, an institution. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The town of the publisher. */
  place?: Maybe<Scalars['String']['output']>;
};

/** What only a thesis has. */
export type Thesis = {
  __typename?: 'Thesis';
  /** Who accompanied the work. */
  supervisors: Array<Scalars['String']['output']>;
  /** Before whom it was defended. */
  jury: Array<Scalars['String']['output']>;
  /** The day of its defence; null when it is not known. */
  defendedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Where an author works. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its identifier in the Research Organization Registry: `https://ror.org/02mhbdp94`; null when unknown. */
  ror?: Maybe<Scalars['String']['output']>;
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
  /** Where the author works, as the publication says. */
  affiliations: Array<Affiliation>;
  /**
   * Who it is among the people of the cluster; null when it is nobody there. For researchers and staff.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  personId?: Maybe<Scalars['ID']['output']>;
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
  /** How many there are on all pages; null in the lists of events and projects. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** How many there are of each kind on all pages; null in the lists of events and projects. */
  facets?: Maybe<PublicationFacets>;
  /** Other words to search for, where nothing was found; null where there are none. */
  didYouMean?: Maybe<Scalars['String']['output']>;
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

/** A chair that several universities founded, and what it studies. */
export type Chair = {
  __typename?: 'Chair';
  /** An opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When it was created, as exactly as is known: `2014`, `2014-06` or `2014-06-01`. */
  createdOn: Scalars['String']['output'];
  /** The universities that founded it, as far as they are noted. */
  foundingUniversities: Array<Affiliation>;
  /** What it studies. */
  topics: Array<ResearchTopic>;
  /** Its research projects by their French title. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  projects?: Maybe<ResearchProjectConnection>;
};


/** A chair that several universities founded, and what it studies. */
export type ChairNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A chair that several universities founded, and what it studies. */
export type ChairProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who works on a research project. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** The name. */
  name: Scalars['String']['output'];
  /** What this person does in it; null when nothing was said. */
  role?: Maybe<Scalars['String']['output']>;
  /** The ORCID iD; null when unknown. */
  orcid?: Maybe<Scalars['String']['output']>;
};

/** Money for a research project. */
export type Funding = {
  __typename?: 'Funding';
  /** Who gives it. */
  funder: Scalars['String']['output'];
  /** The funder's identifier in the Research Organization Registry; null when unknown. */
  ror?: Maybe<Scalars['String']['output']>;
  /** The number of the grant; null when unknown. */
  grant?: Maybe<Scalars['String']['output']>;
  /** How much, in cents of EUR; null when it is not told. */
  amount?: Maybe<Scalars['Int']['output']>;
};

/** A stage of a research project. */
export type ProjectStage = {
  __typename?: 'ProjectStage';
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Its first day; null when unknown. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its last day; null when unknown. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How far it is. */
  state: ResearchProjectState;
};


/** A stage of a research project. */
export type ProjectStageTitleArgs = {
  locale?: InputMaybe<Locale>;
};

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
  /** The chair whose project it is; null when it is none's. */
  chair?: Maybe<Chair>;
  /** What it asks. */
  questions: Array<Scalars['String']['output']>;
  /** Who works on it. */
  team: Array<TeamMember>;
  /** The organisations with which it works in the field. Errors: INVALID_PAGE_SIZE, MALFORMED_CURSOR. */
  fieldPartners?: Maybe<OrganisationConnection>;
  /** The events that belong to it: at most 100. */
  events?: Maybe<Array<Event>>;
  /** Where its money comes from. */
  funding: Array<Funding>;
  /** Its stages, in order. */
  stages: Array<ProjectStage>;
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
export type ResearchProjectQuestionsArgs = {
  locale?: InputMaybe<Locale>;
};


/** Research on one question, by a chair or others. */
export type ResearchProjectFieldPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** How many publications there are, by year. */
export type PublicationsOverTime = {
  __typename?: 'PublicationsOverTime';
  /** Each year, in order, also those without any. */
  years: Array<PublicationYear>;
  /** Where this is had as a picture (SVG), for everybody. */
  plotUrl: Scalars['String']['output'];
};


/** How many publications there are, by year. */
export type PublicationsOverTimePlotUrlArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many publications there are of a year. */
export type PublicationYear = {
  __typename?: 'PublicationYear';
  /** The year. */
  year: Scalars['Int']['output'];
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** How many of each topic; one may have several, or none. */
  topics: Array<FacetCount>;
};

/** Who wrote with whom. */
export type CoAuthorNetwork = {
  __typename?: 'CoAuthorNetwork';
  /** The authors with most publications, those with the most first. */
  authors: Array<CoAuthor>;
  /** Which of them wrote together, those who did most often first. */
  links: Array<CoAuthorship>;
  /** Where this is had as a picture (SVG), for everybody. */
  plotUrl: Scalars['String']['output'];
};


/** Who wrote with whom. */
export type CoAuthorNetworkPlotUrlArgs = {
  locale?: InputMaybe<Locale>;
};

/** Somebody among those who write together. */
export type CoAuthor = {
  __typename?: 'CoAuthor';
  /** By what publications are filtered by this author. */
  author: Scalars['String']['output'];
  /** The name, as a publication has it. */
  name: Scalars['String']['output'];
  /** How many publications. */
  publications: Scalars['Int']['output'];
};

/** That two authors wrote together. */
export type CoAuthorship = {
  __typename?: 'CoAuthorship';
  /** The two, as `CoAuthor.author` has them. */
  between: Array<Scalars['String']['output']>;
  /** How many publications. */
  publications: Scalars['Int']['output'];
};

/** What a publication is. */
export type PublicationInput = {
  /** What it is called, in one language at least: at most 500 characters. */
  title: PublicationTextInput;
  /** What it says, in short: at most 10,000 characters. */
  abstract?: InputMaybe<PublicationTextInput>;
  /** What kind of publication it is. */
  type: PublicationType;
  /** The language that it is written in, by its ISO 639-1 code: `fr`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Its DOI, in any of the forms in which they are written. */
  doi?: InputMaybe<Scalars['String']['input']>;
  /** When it was or will be made public: `2015`, `2015-06` or `2015-06-01`. Today when it is left out. */
  publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it, in the order of the title page: 1 to 200. */
  authors: Array<AuthorInput>;
  /** What it is about, in words of its authors: at most 50, each at most 100 characters. */
  keywords: Array<Scalars['String']['input']>;
  /** Which topics of the chair it belongs to. */
  topics: Array<ResearchTopic>;
  /** What others may do with it. */
  licence?: InputMaybe<Licence>;
  /** Where it appeared. */
  source?: InputMaybe<PublicationSourceInput>;
  /** What only a thesis has. */
  thesis?: InputMaybe<ThesisInput>;
  /** The event at which it was presented. */
  presentedAtId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisations that it is about or was made with: at most 50. */
  organisationIds: Array<Scalars['ID']['input']>;
  /** The research project that it comes from. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may have its files. */
  access: PublicationAccess;
  /** Until when its files are kept back, where `access` is EMBARGOED: at most ten years. */
  embargoUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who wrote a publication: a person with a family name, or a body with a name. */
export type AuthorInput = {
  /** The given names; left out for a body. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** The family name with its particles, or the name of a body. */
  name: Scalars['String']['input'];
  /** The ORCID iD, with or without `https://orcid.org/`. */
  orcid?: InputMaybe<Scalars['String']['input']>;
  /** Where the author works: at most 10. */
  affiliations: Array<AffiliationInput>;
  /** Who it is among the people of the cluster; left out for nobody there. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where an author works. */
export type AffiliationInput = {
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Its identifier in the Research Organization Registry, with or without `https://ror.org/`. */
  ror?: InputMaybe<Scalars['String']['input']>;
};

/** Where a publication appeared. */
export type PublicationSourceInput = {
  /** The journal, book or series. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The volume. */
  volume?: InputMaybe<Scalars['String']['input']>;
  /** The issue of the volume, or the number of a report. */
  issue?: InputMaybe<Scalars['String']['input']>;
  /** The first and the last page: `12-34`. */
  pages?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The town of the publisher. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** What only a thesis has. */
export type ThesisInput = {
  /** Who accompanied the work. */
  supervisors: Array<Scalars['String']['input']>;
  /** Before whom it was defended. */
  jury: Array<Scalars['String']['input']>;
  /** The day of its defence. */
  defendedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The publication to make. */
export type CreatePublicationInput = {
  /** What it is. */
  publication: PublicationInput;
};

/** Which publication, and what it is. */
export type EditPublicationInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
  /** What it is. */
  publication: PublicationInput;
};

/** Which publication to hand in. */
export type SubmitPublicationInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
};

/** Which publication to approve. */
export type ApprovePublicationInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
};

/** Which publication to give back. */
export type ReturnPublicationInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
};

/** Which publication to publish. */
export type PublishPublicationInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
};

/** Which publication to withdraw, and why. */
export type WithdrawPublicationInput = {
  /** The id of the publication. */
  id: Scalars['ID']['input'];
  /** Why, for those who look for it: at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** Of which publication to make the next version. */
export type CreatePublicationVersionInput = {
  /** The id of its newest published version. */
  id: Scalars['ID']['input'];
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
  PersonalData: PersonalData;
  Publication: Publication;
  Event: Event;
  Chair: Chair;
  ResearchProject: ResearchProject;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"personId":true}> );
  Publication:
    ( { __typename: 'Publication' }
    & ( GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Publication'], {"doi":true}> ) );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Chair:
    ( { __typename: 'Chair' }
    & GraphQLRecursivePick<FederationTypes['Chair'], {"id":true}> );
  ResearchProject:
    ( { __typename: 'ResearchProject' }
    & GraphQLRecursivePick<FederationTypes['ResearchProject'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  PublicationTextInput: PublicationTextInput;
  Locale: Locale;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PublicationAccess: PublicationAccess;
  AccessRequestState: AccessRequestState;
  AccessRequest: ResolverTypeWrapper<AccessRequestRecord>;
  AccessRequestConnection: ResolverTypeWrapper<Omit<AccessRequestConnection, 'edges'> & { edges: Array<ResolversTypes['AccessRequestEdge']> }>;
  AccessRequestEdge: ResolverTypeWrapper<Omit<AccessRequestEdge, 'node'> & { node?: Maybe<ResolversTypes['AccessRequest']> }>;
  LiftEmbargoInput: LiftEmbargoInput;
  RequestAccessInput: RequestAccessInput;
  AnswerAccessRequestInput: AnswerAccessRequestInput;
  CitationStyle: CitationStyle;
  ExportFormat: ExportFormat;
  PublicationFileState: PublicationFileState;
  PublicationFile: ResolverTypeWrapper<PublicationFileRecord>;
  AddPublicationFileInput: AddPublicationFileInput;
  RemovePublicationFileInput: RemovePublicationFileInput;
  EraseFromPublicationsInput: EraseFromPublicationsInput;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PublicationFilter: PublicationFilter;
  PublicationSort: PublicationSort;
  PublicationFacets: ResolverTypeWrapper<Omit<PublicationFacets, 'years' | 'types' | 'topics' | 'languages' | 'accesses' | 'authors'> & { years: Array<ResolversTypes['FacetCount']>, types: Array<ResolversTypes['FacetCount']>, topics: Array<ResolversTypes['FacetCount']>, languages: Array<ResolversTypes['FacetCount']>, accesses: Array<ResolversTypes['FacetCount']>, authors: Array<ResolversTypes['FacetCount']> }>;
  FacetCount: ResolverTypeWrapper<FacetCountRecord>;
  PublicationType: PublicationType;
  Publication: ResolverTypeWrapper<PublicationRecord>;
  PublicationState: PublicationState;
  ResearchTopic: ResearchTopic;
  Licence: Licence;
  PublicationSource: ResolverTypeWrapper<PublicationSourceRecord>;
  Thesis: ResolverTypeWrapper<ThesisRecord>;
  Affiliation: ResolverTypeWrapper<AffiliationRecord>;
  Author: ResolverTypeWrapper<AuthorRecord>;
  Event: ResolverTypeWrapper<Omit<Event, 'publications'> & { publications?: Maybe<ResolversTypes['PublicationConnection']> }>;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionRecord>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node?: Maybe<ResolversTypes['Publication']> }>;
  ResearchProjectState: ResearchProjectState;
  Chair: ResolverTypeWrapper<ChairRecord>;
  TeamMember: ResolverTypeWrapper<TeamMemberRecord>;
  Funding: ResolverTypeWrapper<FundingRecord>;
  ProjectStage: ResolverTypeWrapper<ProjectStageRecord>;
  ResearchProject: ResolverTypeWrapper<ResearchProjectRecord>;
  Organisation: ResolverTypeWrapper<Organisation>;
  ResearchProjectConnection: ResolverTypeWrapper<Omit<ResearchProjectConnection, 'edges'> & { edges: Array<ResolversTypes['ResearchProjectEdge']> }>;
  ResearchProjectEdge: ResolverTypeWrapper<Omit<ResearchProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['ResearchProject']> }>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnection>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdge>;
  PublicationsOverTime: ResolverTypeWrapper<PublicationsOverTimeRecord>;
  PublicationYear: ResolverTypeWrapper<Omit<PublicationYear, 'topics'> & { topics: Array<ResolversTypes['FacetCount']> }>;
  CoAuthorNetwork: ResolverTypeWrapper<CoAuthorNetworkRecord>;
  CoAuthor: ResolverTypeWrapper<CoAuthor>;
  CoAuthorship: ResolverTypeWrapper<CoAuthorship>;
  PublicationInput: PublicationInput;
  AuthorInput: AuthorInput;
  AffiliationInput: AffiliationInput;
  PublicationSourceInput: PublicationSourceInput;
  ThesisInput: ThesisInput;
  CreatePublicationInput: CreatePublicationInput;
  EditPublicationInput: EditPublicationInput;
  SubmitPublicationInput: SubmitPublicationInput;
  ApprovePublicationInput: ApprovePublicationInput;
  ReturnPublicationInput: ReturnPublicationInput;
  PublishPublicationInput: PublishPublicationInput;
  WithdrawPublicationInput: WithdrawPublicationInput;
  CreatePublicationVersionInput: CreatePublicationVersionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  JSON: Scalars['JSON']['output'];
  PublicationTextInput: PublicationTextInput;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  AccessRequest: AccessRequestRecord;
  AccessRequestConnection: Omit<AccessRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['AccessRequestEdge']> };
  AccessRequestEdge: Omit<AccessRequestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AccessRequest']> };
  LiftEmbargoInput: LiftEmbargoInput;
  RequestAccessInput: RequestAccessInput;
  AnswerAccessRequestInput: AnswerAccessRequestInput;
  PublicationFile: PublicationFileRecord;
  AddPublicationFileInput: AddPublicationFileInput;
  RemovePublicationFileInput: RemovePublicationFileInput;
  EraseFromPublicationsInput: EraseFromPublicationsInput;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  PublicationFilter: PublicationFilter;
  PublicationFacets: Omit<PublicationFacets, 'years' | 'types' | 'topics' | 'languages' | 'accesses' | 'authors'> & { years: Array<ResolversParentTypes['FacetCount']>, types: Array<ResolversParentTypes['FacetCount']>, topics: Array<ResolversParentTypes['FacetCount']>, languages: Array<ResolversParentTypes['FacetCount']>, accesses: Array<ResolversParentTypes['FacetCount']>, authors: Array<ResolversParentTypes['FacetCount']> };
  FacetCount: FacetCountRecord;
  Publication: PublicationRecord;
  PublicationSource: PublicationSourceRecord;
  Thesis: ThesisRecord;
  Affiliation: AffiliationRecord;
  Author: AuthorRecord;
  Event: Omit<Event, 'publications'> & { publications?: Maybe<ResolversParentTypes['PublicationConnection']> } | FederationReferenceTypes['Event'];
  PublicationConnection: PublicationConnectionRecord;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Publication']> };
  Chair: ChairRecord;
  TeamMember: TeamMemberRecord;
  Funding: FundingRecord;
  ProjectStage: ProjectStageRecord;
  ResearchProject: ResearchProjectRecord;
  Organisation: Organisation;
  ResearchProjectConnection: Omit<ResearchProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ResearchProjectEdge']> };
  ResearchProjectEdge: Omit<ResearchProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ResearchProject']> };
  OrganisationConnection: OrganisationConnection;
  OrganisationEdge: OrganisationEdge;
  PublicationsOverTime: PublicationsOverTimeRecord;
  PublicationYear: Omit<PublicationYear, 'topics'> & { topics: Array<ResolversParentTypes['FacetCount']> };
  CoAuthorNetwork: CoAuthorNetworkRecord;
  CoAuthor: CoAuthor;
  CoAuthorship: CoAuthorship;
  PublicationInput: PublicationInput;
  AuthorInput: AuthorInput;
  AffiliationInput: AffiliationInput;
  PublicationSourceInput: PublicationSourceInput;
  ThesisInput: ThesisInput;
  CreatePublicationInput: CreatePublicationInput;
  EditPublicationInput: EditPublicationInput;
  SubmitPublicationInput: SubmitPublicationInput;
  ApprovePublicationInput: ApprovePublicationInput;
  ReturnPublicationInput: ReturnPublicationInput;
  PublishPublicationInput: PublishPublicationInput;
  WithdrawPublicationInput: WithdrawPublicationInput;
  CreatePublicationVersionInput: CreatePublicationVersionInput;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessRequests?: Resolver<Maybe<ResolversTypes['AccessRequestConnection']>, ParentType, ContextType, RequireFields<QueryAccessRequestsArgs, 'publicationId'>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publicationByDoi?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationByDoiArgs, 'doi'>>;
  chair?: Resolver<Maybe<ResolversTypes['Chair']>, ParentType, ContextType>;
  researchProjects?: Resolver<Maybe<ResolversTypes['ResearchProjectConnection']>, ParentType, ContextType, Partial<QueryResearchProjectsArgs>>;
  researchProject?: Resolver<Maybe<ResolversTypes['ResearchProject']>, ParentType, ContextType, RequireFields<QueryResearchProjectArgs, 'id'>>;
  publicationsOverTime?: Resolver<Maybe<ResolversTypes['PublicationsOverTime']>, ParentType, ContextType, Partial<QueryPublicationsOverTimeArgs>>;
  coAuthorNetwork?: Resolver<Maybe<ResolversTypes['CoAuthorNetwork']>, ParentType, ContextType, Partial<QueryCoAuthorNetworkArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  liftEmbargo?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationLiftEmbargoArgs, 'input'>>;
  requestAccess?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationRequestAccessArgs, 'input'>>;
  answerAccessRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationAnswerAccessRequestArgs, 'input'>>;
  addPublicationFile?: Resolver<Maybe<ResolversTypes['PublicationFile']>, ParentType, ContextType, RequireFields<MutationAddPublicationFileArgs, 'input'>>;
  removePublicationFile?: Resolver<Maybe<ResolversTypes['PublicationFile']>, ParentType, ContextType, RequireFields<MutationRemovePublicationFileArgs, 'input'>>;
  eraseFromPublications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromPublicationsArgs, 'input'>>;
  createPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationCreatePublicationArgs, 'input'>>;
  editPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationEditPublicationArgs, 'input'>>;
  submitPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationSubmitPublicationArgs, 'input'>>;
  approvePublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationApprovePublicationArgs, 'input'>>;
  returnPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationReturnPublicationArgs, 'input'>>;
  publishPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationPublishPublicationArgs, 'input'>>;
  withdrawPublication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationWithdrawPublicationArgs, 'input'>>;
  createPublicationVersion?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<MutationCreatePublicationVersionArgs, 'input'>>;
};

export type AccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestConnection'] = ResolversParentTypes['AccessRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestEdge'] = ResolversParentTypes['AccessRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type PublicationFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationFile'] = ResolversParentTypes['PublicationFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationFileState'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PublicationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationFacets'] = ResolversParentTypes['PublicationFacets']> = {
  years?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  accesses?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FacetCountLabelArgs, 'locale'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  conceptId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isLatest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
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
  topics?: Resolver<Array<ResolversTypes['ResearchTopic']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PublicationSource']>, ParentType, ContextType>;
  thesis?: Resolver<Maybe<ResolversTypes['Thesis']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<PublicationOrganisationsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['ResearchProject']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['PublicationAccess'], ParentType, ContextType>;
  embargoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationCitationArgs, 'style' | 'locale'>>;
  exportUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationExportUrlArgs, 'format'>>;
  files?: Resolver<Array<ResolversTypes['PublicationFile']>, ParentType, ContextType>;
};

export type PublicationSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationSource'] = ResolversParentTypes['PublicationSource']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThesisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thesis'] = ResolversParentTypes['Thesis']> = {
  supervisors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  jury?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  defendedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<EventPublicationsArgs>>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['PublicationFacets']>, ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
};

export type ChairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chair'] = ResolversParentTypes['Chair'], FederationReferenceType extends FederationReferenceTypes['Chair'] = FederationReferenceTypes['Chair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChairNameArgs, 'locale'>>;
  createdOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundingUniversities?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ResearchTopic']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ResearchProjectConnection']>, ParentType, ContextType, Partial<ChairProjectsArgs>>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  funder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectStageTitleArgs, 'locale'>>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResearchProjectState'], ParentType, ContextType>;
};

export type ResearchProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchProject'] = ResolversParentTypes['ResearchProject'], FederationReferenceType extends FederationReferenceTypes['ResearchProject'] = FederationReferenceTypes['ResearchProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResearchProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResearchProjectTitleArgs, 'locale'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResearchProjectSummaryArgs, 'locale'>>;
  state?: Resolver<Maybe<ResolversTypes['ResearchProjectState']>, ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['Chair']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResearchProjectQuestionsArgs, 'locale'>>;
  team?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  fieldPartners?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<ResearchProjectFieldPartnersArgs>>;
  events?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
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

export type PublicationsOverTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationsOverTime'] = ResolversParentTypes['PublicationsOverTime']> = {
  years?: Resolver<Array<ResolversTypes['PublicationYear']>, ParentType, ContextType>;
  plotUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationsOverTimePlotUrlArgs, 'locale'>>;
};

export type PublicationYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationYear'] = ResolversParentTypes['PublicationYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type CoAuthorNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAuthorNetwork'] = ResolversParentTypes['CoAuthorNetwork']> = {
  authors?: Resolver<Array<ResolversTypes['CoAuthor']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['CoAuthorship']>, ParentType, ContextType>;
  plotUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoAuthorNetworkPlotUrlArgs, 'locale'>>;
};

export type CoAuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAuthor'] = ResolversParentTypes['CoAuthor']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoAuthorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAuthorship'] = ResolversParentTypes['CoAuthorship']> = {
  between?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  AccessRequestConnection?: AccessRequestConnectionResolvers<ContextType>;
  AccessRequestEdge?: AccessRequestEdgeResolvers<ContextType>;
  PublicationFile?: PublicationFileResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PublicationFacets?: PublicationFacetsResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationSource?: PublicationSourceResolvers<ContextType>;
  Thesis?: ThesisResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Chair?: ChairResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers<ContextType>;
  ResearchProject?: ResearchProjectResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  ResearchProjectConnection?: ResearchProjectConnectionResolvers<ContextType>;
  ResearchProjectEdge?: ResearchProjectEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PublicationsOverTime?: PublicationsOverTimeResolvers<ContextType>;
  PublicationYear?: PublicationYearResolvers<ContextType>;
  CoAuthorNetwork?: CoAuthorNetworkResolvers<ContextType>;
  CoAuthor?: CoAuthorResolvers<ContextType>;
  CoAuthorship?: CoAuthorshipResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  guarded?: GuardedDirectiveResolver<any, any, ContextType>;
};
