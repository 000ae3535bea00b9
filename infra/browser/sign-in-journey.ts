import type { Locator, Page } from 'playwright-core'
import { labels, type Traveller } from './travellers.ts'

export interface Journey {
  page: Page
  /** The gateway's origin. */
  url: string
  /** The newest code that was sent to an address. */
  codeFor(email: string): Promise<string>
  step(text: string): Promise<void>
}

const nobody = 'Personne n’est connecté. · Nobody is signed in.'

/** A person signs in by a mailed code with the keyboard alone, asks the graph who it is, and signs out. */
export async function signInJourney({ page, url, codeFor, step }: Journey, who: Traveller): Promise<void> {
  const said = labels[who.language]
  const status = page.getByRole('status')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const press = async (name: string) => {
    await tabTo(page, button(name))
    await page.keyboard.press('Enter')
  }
  const openGraphiql = async () => {
    await page.goto(`${url}/graphql`)
    await page.locator('.graphiql-container').waitFor()
    await status.getByText(nobody).waitFor()
  }

  await step('opens GraphiQL')
  await openGraphiql()
  await step('presses sign-in')
  await press('Se connecter · Sign in')
  await pageIn(page, who, said.signIn)
  await step('types the mail address')
  await tabTo(page, page.getByRole('textbox', { name: said.address }))
  await page.keyboard.type(who.email)
  await page.keyboard.press('Enter')
  await pageIn(page, who, said.codeTitle)
  await step('types a wrong code, and is told')
  const code = await codeFor(who.email)
  await typeCode(page, said.code, code === '000000' ? '111111' : '000000')
  await page.getByRole('alert').waitFor()
  await step('types the code of the mail')
  await typeCode(page, said.code, code)
  await step('is back in GraphiQL')
  await status.getByText(who.name).waitFor()
  await step('asks who it is')
  await ask(page, '{ me { givenName } }')
  await page.locator('.result-window').getByText(`"${who.givenName}"`).waitFor()
  await step('reloads the page, and is in again by one press')
  await openGraphiql()
  await press('Se connecter · Sign in')
  await status.getByText(who.name).waitFor()
  await step('signs out')
  await press('Se déconnecter · Sign out')
  await pageIn(page, who, said.signOut)
  await press(said.signOutYes)
  await status.getByText(nobody).waitFor()
  await step('would be asked for its address again')
  await press('Se connecter · Sign in')
  await pageIn(page, who, said.signIn)
}

/** Waits for a page by its heading, which is in the language that the browser asks for. */
async function pageIn(page: Page, { language }: Traveller, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  const lang = await page.locator('html').getAttribute('lang')
  if (lang !== language) throw new Error(`The page "${heading}" says that it is in "${lang}"`)
}

async function typeCode(page: Page, label: string, code: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

/** Goes to what a person who has a keyboard only wants to use. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  const isThere = () => wanted.evaluate(element => element === element.ownerDocument.activeElement)
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached by the keyboard: ${wanted}`)
}

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .CodeMirror').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(query)
  // GraphiQL looks at what was typed a moment later, and would ask for the operation that was there before.
  await page.waitForTimeout(500)
  await page.keyboard.press('ControlOrMeta+Enter')
}
