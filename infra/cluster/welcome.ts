/** What a person reads once the cluster runs. */
export function welcome({
  port,
  seconds,
  mailFolder,
  shape,
}: {
  port: number
  seconds: number
  mailFolder: string | null
  shape: string
}): string {
  const origin = `http://127.0.0.1:${port}`
  return `
Initiatives et Cité runs (${shape}), ready after ${seconds.toFixed(1)} s.

  GraphQL     POST ${origin}/graphql
  GraphiQL         ${origin}/graphql
  Mails            ${mailFolder ? `${origin}/dev/mail` : 'go to SMTP_URL'}
  Jobs             ${origin}/admin/jobs   (staff)
  Health           ${origin}/health/ready
  Metrics          ${origin}/metrics

  A token          npm run --silent token -- RESIDENT
                   (or DIRECTOR, STAFF, MEMBER, ANIMATOR, RESEARCHER, PARTNER)

Ctrl-C stops everything.
`
}
