/** The subgraphs of the federation, each a folder of `services/`. */
export const services = [
  'members',
  'services',
  'events',
  'publications',
  'notifications',
  'identity',
] as const

export type ServiceName = (typeof services)[number]
