/** What the template of a reply is filled with. */
export interface ReplyValues {
  number: string
  title: string
  unit: string
  staff: string
  today: string
}

const template = `您好！您反映的“{{title}}”（受理编号 {{number}}）我们已经核实办理，现答复如下：

一、核实情况：

二、办理结果：

三、依据：

如还有疑问，请联系{{unit}}，联系人：{{staff}}，电话：

{{unit}}
{{today}}`

/** A reply to begin with, which knows the case. What is put in is never read as a hole again. */
export function replyTemplate(values: ReplyValues): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_hole, name: keyof ReplyValues) => values[name])
}
