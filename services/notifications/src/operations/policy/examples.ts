import type { DeadlineMessage } from '../read-deadline-message.ts'
import type { MessageFacts } from '../read-message.ts'

interface Example {
  at: Date
  timeZone: string
  locale: 'FR' | 'EN'
}

const hourMs = 3_600_000
const recipient = (locale: 'FR' | 'EN') => ({ givenName: null, email: 'example@example.org', locale })
const organisation = { name: 'Initiatives et Cité' }

/** A registration that there is not, for showing what would be said of one. */
export const exampleRegistration = ({ at, timeZone, locale }: Example): MessageFacts => ({
  id: 'example',
  status: 'CONFIRMED',
  partySize: 1,
  rank: null,
  offerEndsAt: null,
  onlineUrl: null,
  person: recipient(locale),
  occurrence: {
    id: 'example',
    status: 'PUBLISHED',
    revision: 0,
    startsAt: at.toISOString(),
    endsAt: new Date(at.getTime() + hourMs).toISOString(),
    reasonFr: null,
    reasonEn: null,
    venue: { name: locale === 'EN' ? 'Place of the event' : "Lieu de l'événement", address: null },
    event: {
      id: 'example',
      status: 'PUBLISHED',
      revision: 0,
      timeZone,
      titleFr: 'Exemple d’événement',
      titleEn: 'Example of an event',
      organiser: organisation,
    },
  },
})

/** A deadline that there is not. */
export const exampleDeadline = ({
  kind,
  at,
  timeZone,
  locale,
}: Example & { kind: string }): DeadlineMessage => ({
  id: 'example',
  at: at.toISOString(),
  endsAt: null,
  timeZone,
  state: 'OPEN',
  revision: 0,
  titleFr: `Exemple (${kind})`,
  titleEn: `Example (${kind})`,
  detailsFr: null,
  detailsEn: null,
  place: null,
  url: null,
  organisation,
  recipient: recipient(locale),
})
