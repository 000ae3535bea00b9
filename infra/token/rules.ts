/** What tokens of the embedded cluster say of their issuer and audience. */
export const tokenRules = {
  issuer: 'https://initiatives-et-cite.example/',
  audience: 'https://initiatives-et-cite.example/graphql',
}
