import type { Config } from '#platform/config/index.ts'
import { demoPassword, demoStaff } from './demo/index.ts'
import { openDemo } from './open-demo.ts'
import { createProgress } from './progress.ts'
import { stopOnSignals } from './stop.ts'
import { tellFault } from './tell-fault.ts'

/** For trying: embedded database unless DATABASE_URL is given, the sandbox, a demo region. */
export async function start(config: Config): Promise<void> {
  const progress = createProgress()
  console.log('民桥 Minqiao')
  progress.step('正在启动 / Starting')
  const demo = await openDemo(config, (step) => progress.step(`${step.zh} / ${step.en}`)).catch(
    (error: unknown) => {
      progress.broken()
      throw error
    },
  )
  stopOnSignals({
    stop: () => demo.stop(),
    onBegin: () =>
      console.log('\n正在停止，处理完手头的事… / Stopping, finishing what is at hand…'),
    onError: (error) => console.error(tellFault(error)),
  })
  welcome(demo.address, progress.done())
}

function welcome(address: string, seconds: number): void {
  const names = demoStaff.map((staff) => staff.signInName).join(', ')
  console.log(`
就绪，用时 ${seconds.toFixed(1)} 秒 / Ready in ${seconds.toFixed(1)} s

  控制台 Console        ${address}/console/
  手机   Phone          ${address}/phone/
  市民页 Citizen pages  ${address}/m/
  接口   API            ${address}/api/openapi.json

  登录名 Sign-in names  ${names}
  密码   Password       ${demoPassword}

  试一试：在“手机”里给“云桥发布”留言，用 lead 登录控制台答复；市民页从手机上的菜单“我的留言”打开。
  Try it: write to 云桥发布 on the phone, sign in to the console as lead, and answer;
  the citizen pages open from the menu 我的留言 on the phone.
`)
}
