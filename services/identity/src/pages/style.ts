import { createHash } from 'node:crypto'

/** Contrast is 7:1 or more, the focus is always seen, and nothing is smaller than 16 pixels. */
export const style = `
:root { color-scheme: light; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }
body { margin: 0 auto; max-width: 34rem; padding: 1rem }
header { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 4px solid #1f4d3a; padding-bottom: .75rem }
header p { margin: 0; font-weight: bold }
h1 { font-size: 1.75rem; line-height: 1.2 }
h2 { font-size: 1.125rem; margin: 0 }
a { color: #0b4a8f }
label { display: block; font-weight: bold; margin-top: 1.5rem }
.hint { display: block; color: #4a4a4a; margin: .25rem 0 }
input { display: block; box-sizing: border-box; width: 100%; font: inherit; padding: .6rem; border: 2px solid #1b1b1b; border-radius: 0; background: #fff; color: inherit }
input[aria-invalid] { border: 4px solid #a3001b }
input.code { max-width: 11rem; letter-spacing: .2em }
button { font: inherit; font-weight: bold; margin: 1.5rem 1rem 0 0; padding: .7rem 1.2rem; border: 2px solid #1f4d3a; background: #1f4d3a; color: #fff; cursor: pointer }
form > button { display: block }
button.quiet { background: #fff; color: #1f4d3a }
:focus-visible { outline: 4px solid #b35900; outline-offset: 2px }
.alert { border: 4px solid #a3001b; padding: 1rem; margin-top: 1.5rem }
.alert p { margin: .5rem 0 0 }
.field-error { display: block; color: #a3001b; font-weight: bold; margin: .25rem 0 }
code { overflow-wrap: anywhere }
`

export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
