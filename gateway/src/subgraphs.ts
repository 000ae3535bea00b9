/** The subgraphs that the supergraph is made of, each a folder of `services/` with its SDL. */
export const subgraphNames = [
  'members',
  'services',
  'events',
  'publications',
  'notifications',
  'identity',
] as const

export type SubgraphName = (typeof subgraphNames)[number]

/** The queues that the jobs page shows. */
export const queueNames = [
  'members-close-ballot',
  'members-hand-over',
  'members-daily-works',
  'services-follow-schedule',
  'services-hand-over',
  'events-follow-schedule',
  'events-hand-over',
  'publications-hand-over',
  'publications-lift-embargo',
  'publications-work-on-file',
  'publications-index-catalogue',
  'notifications-inbox',
  'notifications-plan-reminders',
  'notifications-send-reminder',
  'notifications-send-digest',
  'notifications-deliver-webhook',
  'notifications-send-webhook-notice',
  'notifications-hand-over',
  'identity-hand-over',
  'identity-inbox',
  'identity-record-audit',
  'identity-erase-person',
  'identity-inactive-accounts',
] as const
