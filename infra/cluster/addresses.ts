/** What the processes of a cluster on this machine read about where they are, from the port of its gateway. */
export function addressesAt(port: number): Record<string, string> {
  const origin = `http://127.0.0.1:${port}`
  return {
    GATEWAY_URL: origin,
    PUBLIC_URL: origin,
    OIDC_ISSUER: origin,
    TOKEN_URL: `${origin}/oidc/token`,
    JWKS_URL: `${origin}/oidc/jwks`,
  }
}
