export interface AccountWords {
  /** For Intl. */
  language: string
  erased: { subject: string; lines: string[] }
  inactive: { subject: string; lines(day: string): string[] }
  closing: string
}

/** What mails about an account say, in the languages of the cluster. */
export const accountWords: Record<'FR' | 'EN', AccountWords> = {
  FR: {
    language: 'fr-FR',
    erased: {
      subject: 'Vos données sont effacées',
      lines: [
        'Bonjour,',
        'Vos données ont été effacées de tous nos services. Vos places aux événements à venir ont été rendues, et vous ne recevrez plus de rappel.',
        "Ce que la loi demande de garder l'est sans votre identité. Ceci est notre dernier message.",
      ],
    },
    inactive: {
      subject: 'Votre compte va être supprimé',
      lines: day => [
        'Bonjour,',
        `Vous ne vous êtes pas connecté·e depuis longtemps. Votre compte et vos données seront supprimés à partir du ${day}.`,
        "Pour les garder, il suffit de vous connecter avant cette date. Sinon, vous n'avez rien à faire.",
      ],
    },
    closing: 'Initiatives et Cité',
  },
  EN: {
    language: 'en-GB',
    erased: {
      subject: 'Your data is erased',
      lines: [
        'Hello,',
        'Your data was erased from all of our services. Your places at events to come were given back, and you will get no more reminders.',
        'What the law asks to keep is kept without your identity. This is our last message.',
      ],
    },
    inactive: {
      subject: 'Your account will be deleted',
      lines: day => [
        'Hello,',
        `You have not signed in for a long time. Your account and your data will be deleted from ${day} on.`,
        'To keep them, simply sign in before that day. Otherwise there is nothing to do.',
      ],
    },
    closing: 'Initiatives et Cité',
  },
}
