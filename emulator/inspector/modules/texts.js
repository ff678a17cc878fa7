// All texts of the inspector, a line each: name | Chinese | English. `{name}` in a text stands for a value.
export default Object.fromEntries(`
title | 支付宝网关模拟器 | Alipay emulator
skip | 跳到主要内容 | Skip to content
main_nav | 主导航 | Main
language | 语言 | Language
nav_calls | 接口调用 | Calls
nav_objects | 订单与其他对象 | Objects
nav_notifications | 异步通知 | Notifications
nav_faults | 故障注入 | Faults
nav_settings | 配置 | Settings
offline | 无法连接模拟器，请确认程序仍在运行。页面会自动重新连接。 | The emulator is not reachable. Check that the program runs; the page reconnects by itself.
online | 已重新连接模拟器 | Connected to the emulator again
unreachable | 无法连接模拟器 | the emulator is not reachable
failed | 操作失败：{reason} | Failed: {reason}
copy | 复制 | Copy
copied | 已复制 | Copied
cancel | 取消 | Cancel
remove | 移除 | Remove
remove_all | 全部移除 | Remove all
back | 返回列表 | Back to the list
any | 不限 | Any
loading | 加载中… | loading…
search | 搜索 | Search
status | 状态 | Status
api | 接口 | API
protocol | 协议 | Protocol
code | 错误码 | Error code
verdict | 结果 | Verdict
objects | 相关对象 | Objects
count | 共 {total} 条 | {total} in total
count_shown | {shown} / {total} 条 | {shown} of {total}
newer | 上方新增 {count} 条 | {count} new above
no_match | 没有符合筛选条件的记录。 | Nothing matches the filter.
clear_filter | 清除筛选 | Clear the filter
pick | 在列表中选择一项查看详情（↑ ↓ 移动，Enter 打开，Esc 返回） | Select an item to see its details (↑ ↓ move, Enter opens, Esc returns)
reset | 重置 | Reset
reset_title | 重置模拟器？ | Reset the emulator?
reset_text | 将清除全部调用记录、对象、故障和异步通知，时钟恢复为真实时间。 | This removes all calls, objects, faults and notifications, and sets the clock back.
reset_done | 模拟器已重置 | The emulator was reset
clock | 时钟 | Clock
clock_stopped | 已暂停 | stopped
clock_beijing | 北京时间 {time} | Beijing time {time}
clock_stop | 暂停 | Stop
clock_resume | 继续 | Resume
clock_minute | +1 分钟 | +1 min
clock_hour | +1 小时 | +1 h
clock_day | +1 天 | +1 day
clock_back | 恢复真实时间 | Back to real time
search_hint | 错误码、单号、编号… | Code, order number, id…
protocol_gateway | V2 网关 | V2 gateway
protocol_rest | V3 REST | V3 REST
short_gateway | V2 | V2
short_rest | V3 | V3
clear_calls | 清空记录 | Clear list
call_announced | 新增 {count} 次调用，最近一次：{api}，{verdict} | New calls: {count}, the last: {api}, {verdict}
calls_empty | 尚未收到调用 | No calls yet
step_address | 在客户端中配置网关地址和 APPID： | Give your client the gateway address and the app id:
step_keys | 再配置应用私钥和支付宝公钥，见 | Give it the keys, see
step_call | 发起调用。也可以先用 curl 试一下（这次调用没有签名，会被拒绝）： | Call an API, or try it with curl (this call has no signature, so it is rejected):
is_accepted | 成功 | accepted
is_rejected | 已拒绝 | rejected
is_stubbed | 故障注入 | fault
is_bad_signature | 验签失败 | bad signature
is_valid | 验签通过 | valid
is_pending | 等待确认 | pending
is_acknowledged | 已确认 | acknowledged
is_failed | 失败 | failed
is_held | 暂缓发送 | held back
is_undescribed | 无描述文件 | undescribed
is_unknown | 未知接口 | unknown API
undescribed_api_text | 该接口没有描述文件。模拟器按接口目录校验参数类型，并按字段类型生成应答。 | No spec file describes this API. The emulator checks its types by the catalogue, and answers with values of the types.
unknown_api_text | 描述文件和接口目录均未收录该接口，模拟器无法校验其参数。 | No spec file and no catalogue has this API, so the emulator cannot check its parameters.
unknown | 未知字段 | unknown
unknown_text | 描述文件未收录以下字段：{list} | The spec does not describe these fields: {list}
fault_for | 为该接口注入故障 | Prepare a fault for this API
answered_by | 由注入的故障应答： | Answered by a prepared fault:
signature | 签名 | Signature
content | 待签名字符串 | Content that was signed
expected | 正确的待签名字符串 | The client should have signed
signed | 客户端实际使用的待签名字符串 | The client signed
pasted | 粘贴的内容 | The pasted content
differs | 从第 {n} 个字符起不同：应为{expected}，实际为{actual}。 | Differs from character {n}: expected {expected}, found {actual}.
same | 两段内容完全相同，待签名字符串正确。请核对应用私钥。 | Both contents are equal, so the content is right. Check the private key.
no_guess | 不属于常见的签名错误，无法还原客户端实际签名的内容。请核对应用私钥，或粘贴客户端日志中的待签名字符串进行比对。 | No usual mistake explains this signature, so the emulator does not know the signed content. Check the client’s private key, or paste the content from the client’s log to compare it.
paste | 客户端日志中的待签名字符串 | Content to sign, from the client’s log
char_end | 结尾 | the end
char_space | 空格 | a space
char_newline | 换行符 | a line feed
char_return | 回车符 | a carriage return
char_tab | 制表符 | a tab
absent | 此处缺失 | nothing here
violations | 违反的限制 | Violations
limit | 限制 | Limit
spec_line | 描述文件 | Spec line
advisory | 提示性 | advisory
advisory_text | 该限制来源较旧或仅有一处，客户端仍会发送请求。 | The source of this limit is old or the only one; a client sends the request nevertheless.
request | 业务参数（已解码） | Request, decoded
parameters | 原始参数 | Parameters as sent
headers | HTTP 请求头 | HTTP headers
files | 文件 | Files
response | 响应 | Response
no_response | 连接已关闭，没有返回响应。 | The connection was closed without a response.
kinds | 对象类型 | Kinds
no_kinds | 模拟器以无状态模式（--stateless）运行，不保存对象。 | The emulator runs without memory (--stateless), so it keeps no objects.
objects_empty | 暂无{kind} | No {kind} yet
objects_empty_text | 客户端调用相应接口后，对象会出现在这里。网关地址 {url}，APPID {app}。 | Objects appear here when a client calls an API that creates them. The gateway is {url}, the app id {app}.
actions | 操作 | Actions
no_actions | 当前状态下没有可执行的操作。 | No action is possible in this status.
action_done | {action}已完成，当前状态：{status} | {action}: done, now {status}
notify_again | 重发异步通知 | Notify again
notify_sent | 已重发异步通知 #{id} | Notification #{id} was sent again
open_page | 打开用户页面 | Open the user’s page
fields | 字段 | Fields
history | 调用记录 | History of calls
fault_title | 注入故障 | Prepare a fault
fault_intro | 下一次符合条件的调用将得到这里设定的应答。 | The next call that matches gets this answer.
fault_kind | 故障类型 | Fault
api_hint | 留空表示任意接口 | Empty: any API
any_api | 任意接口 | any API
prepare | 注入 | Prepare
times | 生效次数 | Times
times_hint | 留空则一直有效 | Empty: until removed
match | 仅当请求字段等于指定值 | Only if fields of the request have these values
match_path | 字段路径 | Path of the field
match_value | 字段值 | Value
match_add | 添加条件 | Add a field
fault_error | 返回错误码 | Error code
fault_response | 自定义响应字段（JSON） | Response with these fields (JSON)
fault_delay_ms | 延迟响应（毫秒） | Delayed response (milliseconds)
fault_redirect | 重定向到 | Redirect to
fault_clock_skew_ms | 响应时间偏移（毫秒，负数为落后） | Clock of the response shifted (milliseconds)
fault_raw | 原始 HTTP 响应（JSON） | Raw HTTP response (JSON)
fault_unsigned | 响应不带签名 | Response without a signature
fault_wrongly_signed | 用其他密钥签名响应 | Response signed with another key
fault_tampered | 签名后篡改响应 | Response changed after signing
fault_duplicate_node | 插入伪造的同名响应节点 | Forged node of the same name
fault_replayed | 重放上一次响应 | Last response replayed
fault_cut | 不响应，直接断开连接 | Connection closed without a response
fault_cut_midway | 响应中途断开连接 | Connection closed midway
fault_gzip_bomb | gzip 炸弹 | Gzip bomb
fault_expired_certificate | 应用证书已过期 | Expired app certificate
fault_done | 已注入故障 #{id} | Fault #{id} is prepared
faults_active | 生效中的故障 | Active faults
faults_none | 没有生效中的故障。 | No fault is active.
left | 剩余 {n} 次 | {n} left
until_removed | 一直有效 | until removed
send_title | 异步通知故障 | Fault of the next notification
send_intro | 对下一条异步通知生效一次。 | Applies once, to the next notification.
send_done | 下一条异步通知将出现该故障 | Prepared for the next notification
send_duplicate | 重复发送 | Send it twice
send_wrongly_signed | 用其他密钥签名 | Sign with another key
send_out_of_order | 晚于下一条送达 | Deliver after the next one
notification_n | 异步通知 #{id} | Notification #{id}
notifications_empty | 尚未发送异步通知 | No notifications yet
notifications_empty_text | 在请求中传入 notify_url，对象状态变化时模拟器会通知该地址。例如创建交易，再到“订单与其他对象”中付款。 | Send notify_url with a call. The emulator notifies it when the status of the object changes; for example, create a trade and pay it under Objects.
attempts | 发送记录 | Attempts
attempts_count | 已发送 {n} 次 | attempts: {n}
body_fields | 通知参数 | Fields of the body
resend | 重发 | Send again
settings_title | 客户端配置 | Settings for your client
settings_intro | 将以下参数填入客户端。模拟器在本机运行，不是支付宝沙箱，密钥仅供测试。 | Give these to your client. The emulator runs on this machine; it is not Alipay’s sandbox. The keys are for tests only.
gateway_url | 网关地址（V2） | Gateway address (V2)
base_url | 服务地址（V3 REST） | Base URL (V3 REST)
private_key | 应用私钥 | App private key
public_key | 支付宝公钥 | Alipay public key
key_given | 应用私钥由启动模拟器的程序提供，此处不显示。 | The program that started the emulator gave the private key; it is not shown here.
mode_certificate | 公钥证书模式。 | Certificate mode.
mode_key | 公钥模式。 | Public key mode.
memory_on | 记录交易、退款等对象的状态。 | The emulator keeps trades, refunds and other objects.
memory_off | 无状态模式（--stateless）：按示例应答。 | Without memory (--stateless): answers are the examples.
version_apis | 描述文件收录 {apis} 个接口，接口目录另有 {undescribed} 个 | {apis} APIs described, {undescribed} more in the catalogue
control_api | 控制接口（OpenAPI） | Control API (OpenAPI)
`.trim().split('\n').map(line => line.split(' | ')).map(([name, ...pair]) => [name, pair]))
