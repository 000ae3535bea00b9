/**
 * What the law asks of a cooperative of collective interest (SCIC): law 47-1775 of 10 September 1947, title II ter,
 * as the laws 2001-624 and 2014-856 left it. Other values take another law, so none of this is a setting.
 */
export const statutoryLimits = {
  /** Article 19 septies: so many categories of associates at least. */
  categories: 3,
  /** Article 19 septies: local authorities together hold so many percent of the capital at most. */
  localAuthoritiesPercent: 50,
  /** Article 19 octies: so many percent of the votes a college has at least, and at most. */
  leastCollegePercent: 10,
  mostCollegePercent: 50,
} as const

const law = 'Loi 47-1775 du 10 septembre 1947'

/** Where each rule stands. */
export const statutorySources = {
  associates: `${law}, art. 19 septies`,
  votes: `${law}, art. 19 octies`,
} as const
