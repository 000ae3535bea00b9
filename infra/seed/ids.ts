/** Ids of the seed, fixed so that loading it twice changes nothing and services can point at each other. */
export const organisations = {
  cluster: 'org-initiatives-et-cite',
  metropolis: 'org-metropole-europeenne-de-lille',
  chamberOfTrades: 'org-chambre-de-metiers-et-de-l-artisanat',
  concierge: 'org-et-voila-gambetta',
  ironing: 'org-lille-sud-insertion',
  baskets: 'org-terre-d-opale',
  animators: 'org-unis-cite',
  cobbler: 'org-cordonnier-du-quartier',
} as const

/** Visibly fictitious people, one for each role that a token can be had for. */
export const people = {
  DIRECTOR: 'person-directrice-fictive',
  STAFF: 'person-salarie-fictif',
  MEMBER: 'person-adherente-fictive',
  ANIMATOR: 'person-animateur-fictif',
  RESEARCHER: 'person-chercheuse-fictive',
  RESIDENT: 'person-habitant-fictif',
  /** A resident who reads English. */
  ENGLISH_RESIDENT: 'person-resident-fictitious',
} as const

export const cooperatives = { quarter: 'scic-fictive-du-quartier' } as const

export const services = {
  ironing: 'service-repassage',
  basket: 'service-panier',
  cobbler: 'service-cordonnerie',
  exampleIroning: 'service-exemple-repassage',
  exampleFitting: 'service-exemple-essayage',
} as const

export const baskets = {
  offer: 'basket-exemple-legumes',
  cycle: 'order-cycle-exemple',
  subscription: 'basket-subscription-exemple',
} as const

export const servicePoints = { example: 'point-de-service-fictif' } as const

export const events = {
  meal: 'event-repas-de-quartier',
  repair: 'event-atelier-reparation',
  openDoors: 'event-portes-ouvertes-conciergerie',
} as const

export const shifts = {
  tables: 'shift-installation-des-tables',
  dishes: 'shift-vaisselle',
  bicycles: 'shift-reparation-des-velos',
} as const

export const partnerships = {
  metropolis: 'partnership-metropole-europeenne-de-lille',
  chamberOfTrades: 'partnership-chambre-de-metiers',
} as const

/** Ids of the large fictitious cluster count from 0. */
export const fictitious = {
  organisation: (n: number) => `org-fictive-${n}`,
  person: (n: number) => `person-fictive-${n}`,
  service: (n: number) => `service-fictif-${n}`,
  event: (n: number) => `event-fictif-${n}`,
  occurrence: (n: number) => `occurrence-fictive-${n}`,
  registration: (n: number) => `registration-fictive-${n}`,
  publication: (n: number) => `publication-fictive-${n}`,
}

/** How much of each there is for each step of `--scale`. */
export const perScale = {
  organisations: 100,
  people: 1_000,
  services: 400,
  events: 1_000,
  registrations: 10_000,
  publications: 200,
}
