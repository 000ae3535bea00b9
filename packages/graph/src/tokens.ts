/** Where a client of the graph has its access tokens from. */
export interface Tokens {
  get(): Promise<string>
  /** The next one is a new one: the last was refused. */
  renew(): void
}

export interface AccessToken {
  token: string
  /** In milliseconds. */
  lifetimeMs: number
}

/** Keeps a token for half of its life; those who ask at once get the same. */
export function tokensOf(fetchToken: () => Promise<AccessToken>): Tokens {
  let kept: Promise<AccessToken> | undefined
  let renewAt = 0
  const renew = () => {
    kept = undefined
  }
  const get = async () => {
    if (!kept || Date.now() > renewAt) {
      const asked = fetchToken()
      kept = asked
      renewAt = Number.POSITIVE_INFINITY
      asked.then(
        ({ lifetimeMs }) => {
          if (kept === asked) renewAt = Date.now() + lifetimeMs / 2
        },
        () => {
          if (kept === asked) renew()
        },
      )
    }
    return (await kept).token
  }
  return { get, renew }
}
