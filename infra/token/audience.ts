/** What the tokens of the embedded cluster are for. */
export const audience = 'https://initiatives-et-cite.example/graphql'
