/* global GraphiQL, React, ReactDOM */
// What a newcomer sees first: something that answers, and how to ask in somebody's name.
const firstQuery = `# What is on in the quarter. Press ▶ to ask.
#
# To ask in somebody's name, run "npm run --silent token -- RESIDENT" and put what it
# prints into the Headers tab below: { "Authorization": "Bearer …" }
# The roles: DIRECTOR, STAFF, MEMBER, ANIMATOR, RESEARCHER, RESIDENT, PARTNER.

query Agenda {
  upcomingOccurrences(first: 10) {
    edges {
      node {
        id
        startsAt
        event {
          id
          title(locale: FR)
          venue { name }
          organiser { name }
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
