/* global GraphiQL, React, ReactDOM */
import { accessToken } from './session.js'
import { startSessionBar } from './session-bar.js'

// What a newcomer sees first: something that answers, and how to ask in somebody's name.
const firstQuery = `# What is on in the quarter.
# Press the button on the right to ask.
#
# To ask in your name, sign in above.
# In that of a fictitious person, run
#   npm run --silent token -- RESIDENT
# and put it into "Headers" below:
#   { "Authorization": "Bearer …" }

query Agenda {
  upcomingOccurrences(first: 10) {
    edges {
      node {
        startsAt
        event {
          title(locale: FR)
          venue { name }
          organiser {
            name
            services(first: 3) { edges { node { title } } }
          }
          services(first: 3) {
            edges { node { title provider { name } } }
          }
          publications(first: 3) { edges { node { title } } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

const ask = GraphiQL.createFetcher({ url: '/graphql' })

/** In the name of who is signed in, unless "Headers" says in whose. */
async function fetcher(operation, given) {
  const headers = given?.headers ?? {}
  const isNamed = Object.keys(headers).some(name => name.toLowerCase() === 'authorization')
  const token = isNamed ? null : await accessToken()
  return ask(operation, {
    ...given,
    headers: token ? { ...headers, authorization: `Bearer ${token}` } : headers,
  })
}

startSessionBar()
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: firstQuery,
    isHeadersEditorEnabled: true,
  }),
)
