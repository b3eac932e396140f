/** The part of the third-party SDK that the tests use; it brings no types of its own. */
declare module 'co-wechat-api' {
  type Json = Record<string, unknown>
  class API {
    constructor(appid: string, secret: string)
    prefix: string
    mpPrefix: string
    request(url: string, ...rest: unknown[]): Promise<Json>
    ensureAccessToken(): Promise<{ accessToken: string; expireTime: number }>
    getAccessToken(): Promise<{ accessToken: string; expireTime: number }>
    createMenu(menu: unknown): Promise<Json>
    getMenu(): Promise<Json>
    removeMenu(): Promise<Json>
    getMenuConfig(): Promise<Json>
    addConditionalMenu(menu: unknown): Promise<Json>
    sendText(openid: string, text: string): Promise<Json>
    sendNews(openid: string, articles: unknown[]): Promise<Json>
    sendImage(openid: string, mediaId: string): Promise<Json>
    getUser(openid: string): Promise<Json>
    batchGetUsers(openids: string[]): Promise<Json>
    getFollowers(next?: string): Promise<Json>
    updateRemark(openid: string, remark: string): Promise<Json>
    createTags(name: string): Promise<{ tag: { id: number; name: string } }>
    getTags(): Promise<Json>
    deleteTag(id: number): Promise<Json>
    batchTagging(openids: string[], tagId: number): Promise<Json>
    getUsersFromTag(tagId: number): Promise<Json>
    getIdList(openid: string): Promise<Json>
    createTmpQRCode(
      scene: number | string,
      expire: number,
    ): Promise<{ ticket: string; url: string }>
    createLimitQRCode(scene: number | string): Promise<{ ticket: string; url: string }>
    showQRCodeURL(ticket: string): string
    uploadMedia(bytes: Buffer, type: string, name: string, mime: string): Promise<Json>
    getMedia(id: string): Promise<Buffer>
    getTicket(): Promise<{ ticket: string }>
    getJsConfig(param: { url: string; jsApiList: string[] }): Promise<Json>
    massSendText(text: string, receivers: unknown, clientMsgId?: string): Promise<Json>
    massSendNews(mediaId: string, receivers: unknown, clientMsgId?: string): Promise<Json>
    getMassMessageStatus(id: number | string): Promise<Json>
    previewText(openid: string, text: string): Promise<Json>
    getAllPrivateTemplate(): Promise<Json>
    sendTemplate(
      openid: string,
      templateId: string,
      url: string,
      topColor: string,
      data: unknown,
    ): Promise<Json>
    getUserSummary(from: string, to: string): Promise<Json>
    getUserCumulate(from: string, to: string): Promise<Json>
    getUpstreamMsg(from: string, to: string): Promise<Json>
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default API
}
declare module 'wechat-oauth' {
  type Done = (error: Error | null, result: { data: Record<string, unknown> }) => void
  class OAuth {
    constructor(appid: string, secret: string)
    request(url: string, options: unknown, callback: unknown): void
    getAuthorizeURL(redirect: string, state: string, scope: string): string
    getAccessToken(code: string, callback: Done): void
    refreshAccessToken(token: string, callback: Done): void
    getUser(
      openid: string,
      callback: (error: Error | null, user: Record<string, unknown>) => void,
    ): void
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default OAuth
}
