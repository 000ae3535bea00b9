// A process of its own: it takes a good part of a core.
import autocannon from 'autocannon'
import { answerTasks } from './child.ts'

export interface RegisterTask {
  port: number
  eventId: string
  /** Of each person who registers, all at once. */
  tokens: string[]
}

export interface Registered {
  seconds: number
  /** How many got a place, and how many a place on the waitlist. */
  confirmed: number
  waitlisted: number
}

const query = `mutation Register($input: RegisterForEventInput!) {
  registerForEvent(input: $input) { id status rank }
}`

answerTasks<RegisterTask>(async ({ port, eventId, tokens }) => {
  const registered: Registered = { seconds: 0, confirmed: 0, waitlisted: 0 }
  let sent = 0
  const started = performance.now()
  await autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    connections: tokens.length,
    amount: tokens.length,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: request => {
          const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[sent++]}` }
          return { ...request, headers, body: JSON.stringify({ query, variables: { input: { eventId } } }) }
        },
        onResponse: (_, body) => {
          if (body.includes('"CONFIRMED"')) registered.confirmed++
          if (body.includes('"WAITLISTED"')) registered.waitlisted++
          registered.seconds = (performance.now() - started) / 1000
        },
      },
    ],
  })
  return registered
})
