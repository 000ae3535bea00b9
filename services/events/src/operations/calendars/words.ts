import type { RegistrationRecord } from '../../models/registration.ts'

interface Words {
  public: string
  organiser: string
  personal: string
  online: string
  state: Partial<Record<RegistrationRecord['status'], string>>
}

/** What calendars say beside what organisers wrote. */
export const words: Record<'FR' | 'EN', Words> = {
  FR: {
    public: 'Événements du quartier',
    organiser: 'Événements de l’organisateur',
    personal: 'Mes inscriptions',
    online: 'À distance',
    state: {
      WAITLISTED: 'Vous êtes sur la liste d’attente.',
      OFFERED: 'Une place vous est proposée : acceptez-la avant la fin du délai.',
    },
  },
  EN: {
    public: 'Events of the quarter',
    organiser: 'Events of the organiser',
    personal: 'My registrations',
    online: 'Online',
    state: {
      WAITLISTED: 'You are on the waitlist.',
      OFFERED: 'A place is offered to you: accept it before the offer ends.',
    },
  },
}
