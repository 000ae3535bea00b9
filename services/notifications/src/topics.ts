/** What webhooks tell. To add one, add a line; its service only has to tell the fact. */
export interface Topic {
  name: string
  /** The service whose fact it is. */
  from: string
  /** The fact, which is told by the name of the topic: `event.published` of events. */
  fact: string
  /** Of which type of the graph the fact's subject is. */
  subjectType: string
  description: string
  /** False where its service does not tell it yet. */
  isTold: boolean
}

const of =
  (from: string, subjectType: string, isTold = true) =>
  (name: string, description: string): Topic => ({ name, from, fact: name, subjectType, description, isTold })

const event = of('events', 'Event')
const occurrence = of('events', 'Occurrence')
const organisation = of('members', 'Organisation')
const service = of('services', 'Service')
const cycle = of('services', 'OrderCycle')
const publication = of('publications', 'Publication')

export const topics: readonly Topic[] = [
  event('event.published', 'An event was published: everybody sees it from now on.'),
  event('event.edited', 'What a published event says of itself changed.'),
  event('event.moved', 'A published event has another time or place.'),
  event('event.cancelled', 'A published event was called off.'),
  event('event.done', 'An event is over: all of its dates are.'),
  occurrence('occurrence.moved', 'One date of a published event has another time or place.'),
  occurrence('occurrence.cancelled', 'One date of a published event was called off.'),
  occurrence('occurrence.registration-opened', 'One may register for a date from now on.'),
  occurrence('occurrence.registration-closed', 'One may not register for a date any more.'),
  occurrence('occurrence.done', 'A date is over.'),
  organisation('organisation.admitted', 'An organisation was admitted as a member.'),
  organisation('organisation.activated', 'A member that was admitted has all rights of one.'),
  organisation('organisation.suspended', 'A member was suspended.'),
  organisation('organisation.resumed', 'A member that was suspended is one again.'),
  organisation('organisation.withdrawn', 'A member left.'),
  organisation('organisation.excluded', 'A member was put out.'),
  service('service.changed', 'A service that members offer changed, or is offered no more.'),
  cycle('order-cycle.opened', 'One can order baskets in a cycle.'),
  cycle('order-cycle.extended', 'A cycle stays open longer, since too little was ordered.'),
  cycle('order-cycle.closed', 'A cycle is closed: what was ordered comes.'),
  cycle('order-cycle.cancelled', 'A cycle was called off, since too little was ordered.'),
  cycle('order-cycle.delivered', 'The baskets of a cycle can be fetched.'),
  publication('publication.released', 'A publication may be read by everybody.'),
  publication('publication.edited', 'What a publication says of itself changed.'),
  publication('publication.embargo-lifted', 'The files of a publication are open to everybody.'),
  publication('publication.withdrawn', 'A publication was withdrawn.'),
]

/** What `pingWebhook` sends: no topic to ask for. */
export const pingTopic = 'webhook.ping'

export const topicNames: readonly string[] = topics.map(({ name }) => name)

/** The topic of a fact; undefined where webhooks do not tell it. */
export const topicOf = (from: string, fact: string): Topic | undefined =>
  topics.find(topic => topic.from === from && topic.fact === fact)
