/** A browser without script: it keeps cookies, follows redirects when told, and sends forms. */
export interface Browser {
  /** Asks for an address, without following what it redirects to. */
  open(url: string | URL, init?: RequestInit): Promise<Response>
  /** Follows redirects within an origin, to the first answer that is none or leads elsewhere. */
  follow(url: string | URL, init?: RequestInit): Promise<Response>
  send(url: string | URL, form: Record<string, string>): Promise<Response>
  cookies: Map<string, string>
}

export function browser(language = 'fr'): Browser {
  const cookies = new Map<string, string>()
  const open = async (url: string | URL, init: RequestInit = {}) => {
    const { pathname } = new URL(url)
    const sent = [...cookies]
      .filter(([key]) => pathname.startsWith(key.split(' ')[0]!))
      .map(([, pair]) => pair)
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', 'accept-language': language, cookie: sent.join('; '), ...init.headers },
    })
    for (const header of response.headers.getSetCookie()) keep(cookies, header)
    return response
  }
  const follow = async (url: string | URL, init?: RequestInit): Promise<Response> => {
    const response = await open(url, init)
    const location = response.headers.get('location')
    const next = location && new URL(location, url)
    return next && next.origin === new URL(url).origin && next.pathname.startsWith('/oidc/')
      ? follow(next)
      : Object.defineProperty(response, 'url', { value: String(url) })
  }
  const send = (url: string | URL, form: Record<string, string>) =>
    open(url, { method: 'POST', body: new URLSearchParams(form) })
  return { open, follow, send, cookies }
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split('; ')
  const name = pair.slice(0, pair.indexOf('='))
  const path = attributes.find(text => text.startsWith('path='))?.slice(5) ?? '/'
  if (/expires=Thu, 01 Jan 1970/.test(header)) cookies.delete(`${path} ${name}`)
  else cookies.set(`${path} ${name}`, pair)
}
