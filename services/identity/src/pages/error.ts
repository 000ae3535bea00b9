export const renderError = async (ctx: any, out: any) => {
  ctx.type = 'html'
  ctx.body = out.error
}
