import type { EventRecord } from '@cluster/events/models/event.ts'
import { events, organisations, people, services } from './ids.ts'

/** An event some days from the day on which the seed is loaded, at an hour of Greenwich. */
export interface Planned
  extends Pick<EventRecord, 'title' | 'description' | 'capacity' | 'serviceIds' | 'organiserId'> {
  id: string
  days: number
  hour: number
  /** Hours. */
  lasts: number
  venue: string
  /** By what rule it is held several times; those who come, come to the first. */
  rule?: string
  status?: EventRecord['status']
}

/** An event with the people who come. */
export type Attended = Planned & { attendees: string[] }

const { RESIDENT, ENGLISH_RESIDENT, MEMBER, RESEARCHER } = people
const byAnimators = { organiserId: organisations.animators, capacity: null, serviceIds: [], attendees: [] }
const byConcierge = { ...byAnimators, organiserId: organisations.concierge }
const text = (fr: string, en: string) => ({ fr, en })
/** All that happens is made up, and says so. */
const example = (fr: string, en: string) => text(`Exemple fictif. ${fr}`, `Fictitious example. ${en}`)

export const neighbourhood: Attended[] = [
  {
    ...byAnimators,
    id: events.meal,
    days: 6,
    hour: 10,
    lasts: 3,
    title: text('Repas de quartier', 'Neighbourhood meal'),
    description: example('Chacun apporte un plat à partager.', 'Everyone brings a dish to share.'),
    venue: 'Place Imaginaire',
    capacity: 80,
    serviceIds: [services.basket],
    attendees: [RESIDENT, ENGLISH_RESIDENT, MEMBER],
  },
  {
    ...byAnimators,
    id: events.repair,
    days: 10,
    hour: 13,
    lasts: 3,
    title: text('Atelier de réparation', 'Repair workshop'),
    description: example('Réparer ensemble plutôt que jeter.', 'Mending together instead of throwing away.'),
    venue: 'Atelier Fictif',
    capacity: 12,
    serviceIds: [services.cobbler],
    attendees: [RESIDENT, RESEARCHER],
  },
  {
    ...byConcierge,
    id: events.openDoors,
    days: 14,
    hour: 8,
    lasts: 8,
    title: text('Portes ouvertes de la conciergerie', 'Open day of the concierge service'),
    description: example('Voir les services et poser ses questions.', 'See the services and ask questions.'),
    venue: 'Conciergerie (salle fictive)',
    serviceIds: [services.ironing, services.basket, services.cobbler],
    attendees: [ENGLISH_RESIDENT],
  },
  {
    ...byConcierge,
    id: 'event-degustation-des-paniers',
    days: 3,
    hour: 16,
    lasts: 2,
    title: text('Dégustation des paniers', 'Tasting of the baskets'),
    description: example('Goûter les légumes de la saison.', 'Taste the vegetables of the season.'),
    venue: 'Conciergerie (salle fictive)',
    capacity: 25,
    serviceIds: [services.basket],
    attendees: [RESIDENT],
  },
  {
    ...byConcierge,
    id: 'event-petit-dejeuner-des-salaries',
    days: 8,
    hour: 5,
    lasts: 1,
    title: text('Petit-déjeuner des salariés', 'Breakfast for employees'),
    description: example('Avant le travail, à un horaire atypique.', 'Before work, at an atypical hour.'),
    venue: 'Conciergerie (salle fictive)',
    capacity: 30,
    serviceIds: [services.ironing],
    attendees: [MEMBER],
  },
  {
    ...byConcierge,
    id: 'event-entretien-des-chaussures',
    days: 20,
    hour: 16,
    lasts: 2,
    title: text('Entretenir ses chaussures', 'Taking care of shoes'),
    description: example('Les gestes simples.', 'The simple steps.'),
    venue: 'Atelier Fictif',
    capacity: 8,
    serviceIds: [services.cobbler],
  },
  {
    ...byAnimators,
    id: 'event-jardin-partage',
    days: 5,
    hour: 8,
    lasts: 3,
    title: text('Matinée au jardin partagé', 'Morning in the shared garden'),
    description: example('Outils prêtés sur place.', 'Tools are lent on the spot.'),
    venue: 'Jardin Imaginaire',
    attendees: [RESIDENT, ENGLISH_RESIDENT],
  },
  {
    ...byAnimators,
    id: 'event-troc-de-livres',
    days: 12,
    hour: 14,
    lasts: 3,
    title: text('Troc de livres', 'Book swap'),
    description: example('Un livre apporté, un livre emporté.', 'Bring a book, take a book.'),
    venue: 'Square Fictif',
  },
  {
    ...byAnimators,
    id: 'event-jeux-de-societe',
    days: 17,
    hour: 17,
    lasts: 3,
    title: text('Soirée jeux de société', 'Board game evening'),
    description: example('Pour tous les âges.', 'For all ages.'),
    venue: 'Salle Imaginaire',
    capacity: 40,
    attendees: [ENGLISH_RESIDENT, RESEARCHER],
  },
  {
    ...byAnimators,
    id: 'event-marche-dans-le-quartier',
    days: 24,
    hour: 9,
    lasts: 2,
    title: text('Marche dans le quartier', 'Walk through the neighbourhood'),
    description: example('Deux heures à pas tranquille.', 'Two hours at an easy pace.'),
    venue: 'Place Imaginaire',
  },
  {
    ...byAnimators,
    id: 'event-cafe-des-communs',
    days: 31,
    hour: 16,
    lasts: 2,
    title: text('Café des communs', 'Café of the commons'),
    description: example('Ce que le quartier peut gérer ensemble.', 'What a neighbourhood can run together.'),
    venue: 'Salle Imaginaire',
    capacity: 20,
    attendees: [RESEARCHER, MEMBER],
  },
  {
    ...byAnimators,
    id: 'event-fete-des-voisins',
    days: 45,
    hour: 16,
    lasts: 5,
    title: text('Fête des voisins', 'Neighbours’ party'),
    description: example('Tables et musique dans la rue.', 'Tables and music in the street.'),
    venue: 'Rue Inventée',
    serviceIds: [services.basket],
  },
  {
    ...byAnimators,
    id: 'event-atelier-velo',
    days: 7,
    hour: 16,
    lasts: 2,
    title: text('Atelier vélo du quartier', 'Bicycle workshop of the quarter'),
    description: example('Chaque semaine, outils prêtés.', 'Every week; tools are lent.'),
    venue: 'Atelier Fictif',
    capacity: 10,
    rule: 'FREQ=WEEKLY;COUNT=26',
    attendees: [RESIDENT, MEMBER],
  },
  {
    ...byConcierge,
    id: 'event-permanence-numerique',
    days: 4,
    hour: 9,
    lasts: 1,
    title: text('Permanence numérique', 'Help with computers'),
    description: example('Une semaine sur deux.', 'Every other week.'),
    venue: 'Conciergerie (salle fictive)',
    capacity: 6,
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=20',
    attendees: [ENGLISH_RESIDENT],
  },
  {
    ...byAnimators,
    id: 'event-gouter-passe',
    days: -9,
    hour: 14,
    lasts: 2,
    title: text('Goûter d’accueil', 'Welcome tea'),
    description: example('Il a déjà eu lieu.', 'It is over.'),
    venue: 'Square Fictif',
    attendees: [RESIDENT],
  },
  {
    ...byAnimators,
    id: 'event-brouillon-cinema',
    days: 38,
    hour: 19,
    lasts: 2,
    title: text('Cinéma en plein air', 'Open-air cinema'),
    description: example('Encore un brouillon.', 'Still a draft.'),
    venue: 'Jardin Imaginaire',
    status: 'DRAFT',
  },
]
