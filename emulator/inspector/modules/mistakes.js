// Chinese texts of the mistakes that the server explains in English. A line each: English | Chinese; `{}` stands for a value.
const texts = String.raw`
the client ended the lines with CRLF; end each with a line feed only | 客户端使用 CRLF 换行；每行应只以换行符（LF）结尾
the client joined the lines with \`&\`; end each with a line feed | 客户端用 \`&\` 连接各行；每行应以换行符（LF）结尾
the client joined the parameters without \`&\`; join them with \`&\` | 客户端拼接参数时没有使用 \`&\`；参数之间应以 \`&\` 连接
the client left \`app_cert_sn\` and \`alipay_root_cert_sn\` out of the content; sign all parameters except \`sign\` | 待签名字符串缺少 \`app_cert_sn\` 和 \`alipay_root_cert_sn\`；除 \`sign\` 外的参数都应参与签名
the client left \`notify_url\` and \`return_url\` out of the content; sign all parameters except \`sign\` | 待签名字符串缺少 \`notify_url\` 和 \`return_url\`；除 \`sign\` 外的参数都应参与签名
the client left \`sign_type\` out of the content, which is the rule for notifications; requests sign it | 待签名字符串缺少 \`sign_type\`；只有异步通知验签时才去掉它，请求签名应包含它
the client left \`{}\` out of the content; sign all parameters except \`sign\` | 待签名字符串缺少 \`{}\`；除 \`sign\` 外的参数都应参与签名
the client left \`{}\` out of the signed fields of \`Authorization\`; sign the fields as sent | 待签名的 \`Authorization\` 字段缺少 \`{}\`；应与实际发送的字段一致
the client left out the line feed after the last line; end each line with one | 最后一行缺少换行符；每行都应以换行符结尾
the client left the line of \`alipay-app-auth-token\` out; sign the token as the last line if the header is sent | 待签名字符串缺少 \`alipay-app-auth-token\` 一行；发送了该请求头时，应将其值作为最后一行参与签名
the client percent-encoded its values twice; encode them once | 客户端对参数值做了两次 URL 编码；应只编码一次
the client sent a plus sign that was decoded to a blank; percent-encode the values that it sends | 客户端发送的加号被解码成了空格；发送时应对参数值做 URL 编码
the client signed \`&\` between parameters as \`&amp;\`; sign the plain character | 客户端把参数之间的 \`&\` 写成了 \`&amp;\`；应使用原字符
the client signed \`biz_content\` as {}, but sent another text; sign the text that is sent | 客户端签名所用的 \`biz_content\` 与发送的不一致（签名时为{}）；应对实际发送的文本签名
the client signed \`biz_content\` with other line ends ({}) than it sent ({}); sign the text that is sent | 签名时 \`biz_content\` 的换行符为 {}，发送时为 {}；应对实际发送的文本签名
the client signed \`null\` for an empty body; sign an empty line | 请求体为空时客户端以 \`null\` 签名；应为空行
the client signed \`{}\` for an empty body; sign an empty line | 请求体为空时客户端以 \`{}\` 签名；应为空行
the client signed a \`&\` after the last parameter; put it only between parameters | 最后一个参数之后多了 \`&\`；\`&\` 只用于参数之间
the client signed a comma after the fields of \`Authorization\`; sign only the fields | \`Authorization\` 字段之后多了逗号；只对字段签名
the client signed a line feed after the content; sign the content only | 待签名字符串末尾多了换行符
the client signed a query with \`%20\` for blanks, but sent \`+\`; sign it as sent | 签名时查询参数中的空格为 \`%20\`，发送时为 \`+\`；应与实际发送的一致
the client signed a query with \`+\` for blanks, but sent \`%20\`; sign it as sent | 签名时查询参数中的空格为 \`+\`，发送时为 \`%20\`；应与实际发送的一致
the client signed an address without the leading slash; sign path and query as sent | 签名所用的路径缺少开头的斜杠；应与实际发送的路径和查询参数一致
the client signed an empty body; sign the body as sent | 客户端以空请求体签名；应对实际发送的请求体签名
the client signed an empty line for the missing \`alipay-app-auth-token\`; leave the line out | 未发送 \`alipay-app-auth-token\` 时客户端多签了一个空行；应去掉该行
the client signed form-encoded values, with \`+\` for blanks; sign the values before they are encoded | 客户端对表单编码后的值（空格为 \`+\`）签名；应对编码前的值签名
the client signed parameters with empty values; leave them out of the content | 值为空的参数参与了签名；应去掉它们
the client signed percent-encoded values; sign the values before they are encoded | 客户端对 URL 编码后的值签名；应对编码前的值签名
the client signed the body as {}, but sent another text; sign the body as sent | 客户端签名所用的请求体与发送的不一致（签名时为{}）；应对实际发送的请求体签名
the client signed the body with other line ends ({}) than it sent ({}); sign the body as sent | 签名时请求体的换行符为 {}，发送时为 {}；应对实际发送的请求体签名
the client signed the content in {}, but declares the charset {}; sign the bytes of the declared charset | 客户端以 {} 编码签名，但声明的字符集为 {}；应按声明的字符集签名
the client signed the decoded address, with blanks for \`+\`; sign it percent-encoded, as sent | 客户端对解码后的地址（\`+\` 变为空格）签名；应对实际发送的、URL 编码的地址签名
the client signed the decoded address; sign it percent-encoded, as sent | 客户端对解码后的地址签名；应对实际发送的、URL 编码的地址签名
the client signed the fields of \`Authorization\` in another order than it sent them; sign them as sent | 签名时 \`Authorization\` 字段的顺序与发送的不一致
the client signed the fields of \`Authorization\` with blanks between them; sign them as sent | 签名时 \`Authorization\` 字段之间多了空格；应与实际发送的一致
the client signed the method \`{}\`, but sent another; sign the method of the request line | 客户端以请求方法 \`{}\` 签名，但发送时为另一个；应与实际请求方法一致
the client signed the parameters in the order in which it sent them; sort them by name | 客户端按发送顺序拼接参数；应按参数名排序
the client signed the path without \`/v3\`; sign path and query as sent | 签名所用的路径缺少 \`/v3\`；应与实际发送的路径和查询参数一致
the client signed the path without the query; sign both, as sent | 签名所用的路径缺少查询参数；两者都应参与签名
the client signed the scheme of \`Authorization\` too; sign only its fields before \`sign\` | 客户端把 \`Authorization\` 的签名算法名也拼入了待签名字符串；只对 \`sign\` 之前的字段签名
the client signed the whole address with scheme and host; sign only path and query | 客户端对包含协议和域名的完整地址签名；只对路径和查询参数签名
the client signed values with HTML escapes (\`&quot;\`); sign the values as they are sent | 客户端对 HTML 转义后的值（\`&quot;\`）签名；应对实际发送的值签名
the client sorted the parameters without regard to case; sort them by the bytes of their names | 客户端排序参数时忽略了大小写；应按参数名的字节（ASCII）排序
the client sorted the query before it signed the address; sign it as sent | 客户端签名前对查询参数做了排序；应与实际发送的一致
the client trimmed its values before it signed them; sign the values as they are sent | 客户端签名前去掉了值首尾的空白；应对实际发送的值签名
the client trimmed the body before it signed it; sign the body as sent | 客户端签名前去掉了请求体首尾的空白；应对实际发送的请求体签名
the signature arrived with blanks in place of plus signs; percent-encode the value of \`sign\` | 收到的签名中加号变成了空格；应对 \`sign\` 的值做 URL 编码
the signature is in the base64 alphabet for addresses; use the standard alphabet with \`+\` and \`/\` | 签名使用了 URL 安全的 Base64；应使用包含 \`+\` 和 \`/\` 的标准 Base64
the request declares the sign type {}, but the client signed with {}; use the declared one | 请求声明的签名类型为 {}，但客户端使用 {} 签名；应使用声明的类型
compact JSON | 紧凑的 JSON
JSON with blanks after \`,\` and \`:\` | \`,\` 和 \`:\` 之后带空格的 JSON
JSON with blanks after \`,\` and \`:\`, and with escaped characters outside ASCII (\`\u6d77\`) | \`,\` 和 \`:\` 之后带空格、非 ASCII 字符被转义（\`\u6d77\`）的 JSON
JSON with escaped characters outside ASCII (\`\u6d77\`) | 非 ASCII 字符被转义（\`\u6d77\`）的 JSON
JSON with escaped slashes (\`\/\`) | 斜杠被转义（\`\/\`）的 JSON
JSON with escaped slashes (\`\/\`) and escaped characters outside ASCII (\`\u6d77\`) | 斜杠被转义（\`\/\`）、非 ASCII 字符被转义（\`\u6d77\`）的 JSON
JSON with escaped \`<\`, \`>\` and \`&\` (\`\u0026\`) | \`<\`、\`>\`、\`&\` 被转义（\`\u0026\`）的 JSON
JSON with sorted members | 键已排序的 JSON
JSON with sorted members, and with blanks after \`,\` and \`:\` | 键已排序、\`,\` 和 \`:\` 之后带空格的 JSON
`.replaceAll('\\`', '`').trim().split('\n').map(line => line.split(' | ')).map(([english, chinese]) =>
  [new RegExp(`^${english.split('{}').map(part => part.replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&')).join('(.+?)')}$`), chinese])

function sentence(text) {
  for (const [pattern, chinese] of texts) {
    const found = pattern.exec(text)
    if (!found) continue
    let index = 0
    return chinese.replaceAll('{}', () => sentence(found[++index]))
  }
  return text
}
/** Returns the Chinese text of a mistake, or of two; a text that is not in the list stays as it is. */
export const inChinese = text => text.split('; also, ').map(sentence).join('；此外，')
