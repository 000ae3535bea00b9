// Generated from the SDL by "npm run codegen": change that, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClusterRecord } from './models/cluster.ts';
import type { EsusAccreditationRecord, OrganisationRecord, MembershipRecord, ActivityRecord, CoordinatesRecord } from './models/organisation.ts';
import type { EssDecisionRecord } from './models/ess-decision.ts';
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

export type Mutation = {
  __typename?: 'Mutation';
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
   * Erases a person from this service, for the job that erases it from all, which does that last. True once nothing is
   * left; doing it again changes nothing.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  eraseFromMembers?: Maybe<Scalars['Boolean']['output']>;
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


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


export type MutationEraseFromMembersArgs = {
  input: EraseFromMembersInput;
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

/** How an organisation belongs to the cluster. */
export type Membership = {
  __typename?: 'Membership';
  /** How far it is. */
  state: MembershipState;
  /** The day on which it became a member; null when that is unknown or has not come. */
  since?: Maybe<Scalars['LocalDate']['output']>;
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
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Locale: Locale;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Cluster: ResolverTypeWrapper<ClusterRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordEssBasisInput: RecordEssBasisInput;
  RecordEsusAccreditationInput: RecordEsusAccreditationInput;
  RevokeEsusAccreditationInput: RevokeEsusAccreditationInput;
  EsusAccreditation: ResolverTypeWrapper<EsusAccreditationRecord>;
  EssDecision: ResolverTypeWrapper<EssDecisionRecord>;
  EssDecisionConnection: ResolverTypeWrapper<Omit<EssDecisionConnection, 'edges'> & { edges: Array<ResolversTypes['EssDecisionEdge']> }>;
  EssDecisionEdge: ResolverTypeWrapper<Omit<EssDecisionEdge, 'node'> & { node: ResolversTypes['EssDecision'] }>;
  CreateOrganisationInput: CreateOrganisationInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  ActivityInput: ActivityInput;
  CoordinatesInput: CoordinatesInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SimilarOrganisationsInput: SimilarOrganisationsInput;
  OrganisationFilter: OrganisationFilter;
  NearInput: NearInput;
  EssBasisWanted: EssBasisWanted;
  Nomenclature: Nomenclature;
  LegalForm: LegalForm;
  EssBasis: EssBasis;
  MembershipState: MembershipState;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  Activity: ResolverTypeWrapper<ActivityRecord>;
  Coordinates: ResolverTypeWrapper<CoordinatesRecord>;
  SimilarOrganisation: ResolverTypeWrapper<Omit<SimilarOrganisation, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  SimilarityReason: SimilarityReason;
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
  EmailAddress: Scalars['EmailAddress']['output'];
  JSON: Scalars['JSON']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  URL: Scalars['URL']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Cluster: ClusterRecord;
  Mutation: Record<PropertyKey, never>;
  RecordEssBasisInput: RecordEssBasisInput;
  RecordEsusAccreditationInput: RecordEsusAccreditationInput;
  RevokeEsusAccreditationInput: RevokeEsusAccreditationInput;
  EsusAccreditation: EsusAccreditationRecord;
  EssDecision: EssDecisionRecord;
  EssDecisionConnection: Omit<EssDecisionConnection, 'edges'> & { edges: Array<ResolversParentTypes['EssDecisionEdge']> };
  EssDecisionEdge: Omit<EssDecisionEdge, 'node'> & { node: ResolversParentTypes['EssDecision'] };
  CreateOrganisationInput: CreateOrganisationInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  ActivityInput: ActivityInput;
  CoordinatesInput: CoordinatesInput;
  Float: Scalars['Float']['output'];
  SimilarOrganisationsInput: SimilarOrganisationsInput;
  OrganisationFilter: OrganisationFilter;
  NearInput: NearInput;
  Organisation: OrganisationRecord;
  Membership: MembershipRecord;
  Activity: ActivityRecord;
  Coordinates: CoordinatesRecord;
  SimilarOrganisation: Omit<SimilarOrganisation, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
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
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationBySiren?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationBySirenArgs, 'siren'>>;
  similarOrganisations?: Resolver<Maybe<Array<ResolversTypes['SimilarOrganisation']>>, ParentType, ContextType, RequireFields<QuerySimilarOrganisationsArgs, 'input'>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordEssBasis?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRecordEssBasisArgs, 'input'>>;
  recordEsusAccreditation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRecordEsusAccreditationArgs, 'input'>>;
  revokeEsusAccreditation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationRevokeEsusAccreditationArgs, 'input'>>;
  createOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  updateOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  eraseFromMembers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEraseFromMembersArgs, 'input'>>;
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
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  EmailAddress?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  EsusAccreditation?: EsusAccreditationResolvers<ContextType>;
  EssDecision?: EssDecisionResolvers<ContextType>;
  EssDecisionConnection?: EssDecisionConnectionResolvers<ContextType>;
  EssDecisionEdge?: EssDecisionEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  SimilarOrganisation?: SimilarOrganisationResolvers<ContextType>;
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
