/** The README's Agenda: ten coming occurrences with all that four subgraphs know of them. */
export const agendaQuery = `
  query Agenda($first: Int = 10, $from: DateTime) {
    upcomingOccurrences(first: $first, from: $from) {
      edges {
        node {
          id
          startsAt
          event {
            id
            title
            organiser { name services(first: 3) { edges { node { title } } } }
            services(first: 3) { edges { node { title provider { name } } } }
            publications(first: 3) { edges { node { title } } }
          }
        }
      }
    }
  }`
