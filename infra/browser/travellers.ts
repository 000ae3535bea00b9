export interface Traveller {
  language: 'fr' | 'en'
  /** What the browser asks for. */
  locale: string
  name: string
  givenName: string
  email: string
}

/** People of the seed who try the pages, one a language. */
export const travellers: Traveller[] = [
  {
    language: 'fr',
    locale: 'fr-FR',
    name: 'Habitant Fictif',
    givenName: 'Habitant',
    email: 'habitant.fictif@example.org',
  },
  {
    language: 'en',
    locale: 'en-GB',
    name: 'Resident Fictitious',
    givenName: 'Resident',
    email: 'resident.fictitious@example.org',
  },
]

/** What is read on the pages of the issuer. */
export const labels = {
  fr: {
    signIn: 'Se connecter',
    address: 'Votre adresse électronique',
    codeTitle: 'Saisissez votre code',
    code: 'Code à six chiffres',
    signOut: 'Se déconnecter',
    signOutYes: 'Oui, me déconnecter',
  },
  en: {
    signIn: 'Sign in',
    address: 'Your email address',
    codeTitle: 'Enter your code',
    code: 'Six-digit code',
    signOut: 'Sign out',
    signOutYes: 'Yes, sign me out',
  },
}
