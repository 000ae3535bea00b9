import { makeValidator } from 'envalid'

// Their messages never tell the value: it may be a secret, or an address that holds one.

/** A secret of at least 32 characters: shorter ones can be guessed. */
export const secret = makeValidator<string>(input => {
  if (input.length < 32) throw new Error('must have at least 32 characters')
  return input
})

/** A port to listen on; 0 takes a free one. */
export const port = makeValidator<number>(input => {
  if (!/^\d{1,5}$/.test(input) || Number(input) > 65_535) throw new Error('must be a port: 0 to 65535')
  return Number(input)
})

/** A whole number from 1 on. */
export const count = makeValidator<number>(input => {
  if (!/^[1-9]\d{0,8}$/.test(input)) throw new Error('must be a whole number from 1 on')
  return Number(input)
})

/** Names with commas between them; none by default. */
export const list = makeValidator<string[]>(input =>
  input
    .split(',')
    .map(name => name.trim())
    .filter(Boolean),
)

const uri = (shape: string, pattern: RegExp) =>
  makeValidator<string>(input => {
    if (!pattern.test(input) || !URL.canParse(input)) throw new Error(`must look like ${shape}`)
    return input
  })

/** The address of something that speaks HTTP. */
export const url = uri('http://… or https://…', /^https?:\/\/./)
/** The address of a server without a path, and without a slash at its end: it is compared letter by letter. */
export const origin = uri('http://host:port or https://host', /^https?:\/\/[^/?#]+$/)
/** Where a set of keys is. */
export const keysUrl = uri('http://…, https://… or file:///…', /^(https?:\/\/|file:\/\/\/)./)
export const redisUri = uri('redis://… or rediss://…', /^rediss?:\/\/./)

/** Not a URL: it may name several hosts. */
export const mongodbUri = makeValidator<string>(input => {
  if (/^mongodb(\+srv)?:\/\/./.test(input)) return input
  throw new Error('must look like mongodb://… or mongodb+srv://…')
})
