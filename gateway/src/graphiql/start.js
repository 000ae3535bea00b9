/* global GraphiQL, React, ReactDOM */
// What a newcomer sees first: something that answers, and how to ask in somebody's name.
const firstQuery = `# What is on in the quarter.
# Press the button on the right to ask.
#
# To ask in somebody's name, run
#   npm run --silent token -- RESIDENT
# and put what it prints into "Headers" below:
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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: firstQuery,
    isHeadersEditorEnabled: true,
  }),
)
