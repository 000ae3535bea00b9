export const logoutSource = async (ctx: any, form: string) => {
  ctx.body = form
}
export const postLogoutSuccessSource = async (ctx: any) => {
  ctx.body = 'ok'
}
