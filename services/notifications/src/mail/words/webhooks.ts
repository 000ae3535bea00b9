import type { DisabledReason } from '../../models/webhook-endpoint.ts'

/** The reasons of which who runs the app does not know yet. */
export type ToldReason = Extract<DisabledReason, 'FAILING' | 'GONE'>

interface WebhookWords {
  subject(app: string): string
  opening: Record<ToldReason, string>
  application: string
  address: string
  what: string
}

/** What mails about webhooks say. */
export const webhookWords: Record<'FR' | 'EN', WebhookWords> = {
  FR: {
    subject: app => `Webhooks arrêtés : ${app}`,
    opening: {
      FAILING:
        "Depuis cinq jours, cette adresse n'a accepté aucun webhook. Nous avons cessé d'en envoyer à cette adresse.",
      GONE: "Cette adresse a répondu qu'elle n'existe plus (410). Nous avons cessé d'y envoyer des webhooks.",
    },
    application: 'Application',
    address: 'Adresse',
    what: "Pour en recevoir à nouveau, remettez l'adresse en service ou changez-la (updateWebhookEndpoint), essayez-la (pingWebhook), puis réactivez-la (enableWebhookEndpoint).\nCe qui n'est pas arrivé peut être renvoyé pendant 30 jours (redeliver).",
  },
  EN: {
    subject: app => `Webhooks stopped: ${app}`,
    opening: {
      FAILING: 'For five days this address has taken no webhook. We have stopped sending any there.',
      GONE: 'This address answered that it is gone (410). We have stopped sending webhooks there.',
    },
    application: 'App',
    address: 'Address',
    what: 'To get them again, mend the address or change it (updateWebhookEndpoint), try it (pingWebhook), then enable it (enableWebhookEndpoint).\nWhat did not arrive can be sent once more for 30 days (redeliver).',
  },
}
