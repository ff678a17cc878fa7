//! The help texts in Chinese.

mod emulator;

/// The path of the command, the id of the argument (empty for the command itself), and the text. A path that ends with `*` is that of an
/// argument that several commands have.
pub(super) type Text = (&'static str, &'static str, &'static str);

/// The path of an argument of all commands.
const EVERYWHERE: &str = "*";

/// The texts besides those of the emulator.
const TEXTS: &[Text] = &[
    (
        "",
        "",
        "支付宝开放平台命令行工具：查询与调用接口，检查密钥、签名和通知。\n\n\
         退出码：0 成功，1 检查发现错误，2 用法或配置有误，3 本地校验未通过、请求未发送，4 支付宝拒绝请求，5 结果未知，\
         6 签名缺失或无效，7 无法连接，8 响应无法解析。",
    ),
    (EVERYWHERE, "lang", "提示语言，默认跟随系统区域设置"),
    (EVERYWHERE, "color", "是否使用颜色，默认仅在终端中使用，设置 `NO_COLOR` 后关闭"),
    (EVERYWHERE, "profile", "使用配置文件中的哪组配置，默认取其中的 `default`"),
    (EVERYWHERE, "config", "配置文件路径，默认为用户配置目录下的 `alipay/config.toml`"),
    (EVERYWHERE, "env", "环境：正式环境、沙箱或使用内置密钥的本地模拟器，默认为正式环境"),
    (EVERYWHERE, "base_url", "网关地址（不含路径），默认由 `--env` 决定"),
    (EVERYWHERE, "app_id", "应用的 APPID"),
    (EVERYWHERE, "private_key", "应用私钥文件，仅限所有者可读"),
    (EVERYWHERE, "alipay_public_key", "支付宝公钥文件（公钥模式）"),
    (EVERYWHERE, "app_cert", "应用公钥证书文件（证书模式）"),
    (EVERYWHERE, "alipay_cert", "支付宝公钥证书文件"),
    (EVERYWHERE, "root_cert", "支付宝根证书文件"),
    (EVERYWHERE, "content_key", "接口内容加密的 AES 密钥文件，仅限所有者可读；设置后请求内容加密传输"),
    (EVERYWHERE, "sign_type", "签名算法，默认为 RSA2"),
    (EVERYWHERE, "protocol", "协议：V2（`gateway`）、V3（`rest`），或优先使用 V3（`auto`），默认为 auto"),
    (EVERYWHERE, "app_auth_token", "代商户调用时的应用授权令牌，或以 `@文件` 指定仅限所有者可读的文件"),
    (EVERYWHERE, "proxy", "代理地址"),
    (EVERYWHERE, "timeout", "调用超时秒数，默认为 15"),
    (EVERYWHERE, "format", "输出格式"),
    (
        "list",
        "",
        "列出接口及其中文名称和所属产品。\n\n指定关键词或 `--product` 时，还会查找没有描述的网关接口（仅收录字段）；否则只列出有描述的接口。",
    ),
    ("list", "words", "关键词（中文或英文），须全部匹配；默认列出所有有描述的接口"),
    ("list", "all", "同时列出没有描述的接口"),
    ("list", "product", "只列出该产品的接口，如 `trade`"),
    (
        "describe",
        "",
        "查看接口：请求和响应参数的类型、限制、取值、规则和示例，错误码，以及两种协议的调用方式。\n\n`*` 表示必填，`?` 表示特殊情况下必填。没有描述的接口仅收录字段及少量信息。",
    ),
    ("describe", "method", "接口名称，如 `alipay.trade.pay`，可省略前缀 `alipay.`"),
    (EVERYWHERE, "method", "接口名称，如 `alipay.trade.query`，可省略前缀 `alipay.`"),
    (EVERYWHERE, "fields", "参数：`字段=值`、`对象.成员=值`、`列表[]=值`、`字段:=JSON` 或 `字段=@文件`"),
    (EVERYWHERE, "json", "包含参数的 JSON 文件，`-` 表示标准输入；命令行参数优先"),
    (EVERYWHERE, "policy", "违反限制时的处理方式，默认为 enforce：拒绝发送，仅违反参考性限制时照常发送"),
    (EVERYWHERE, "limit", "覆盖某条限制，如 `template_id.max_length=32` 或 `total_amount.maximum=off`，可重复"),
    (EVERYWHERE, "notify_url", "接收异步通知的地址"),
    (EVERYWHERE, "return_url", "用户操作完成后浏览器返回的地址"),
    (EVERYWHERE, "auth_token", "代用户调用时的用户授权令牌，或以 `@文件` 指定仅限所有者可读的文件"),
    (EVERYWHERE, "parameter", "V2 的其他公共参数，可重复"),
    (
        "call",
        "",
        "调用接口：校验限制、签名、发送、验签并输出响应。\n\n\
         示例：\n  alipay call trade.query out_trade_no=20150320010101001\n  \
         alipay call trade.refund --json refund.json --dry-run\n  \
         alipay call offline.material.image.upload image_type=jpg image_name=shop image_content=@shop.jpg",
    ),
    ("call", "dry_run", "只输出 HTTP 请求和待签名字符串，不发送"),
    ("page", "", "生成已签名的页面跳转请求（如支付页面）：输出地址，参数较多时可输出 HTML 表单。不发送请求"),
    ("order-string", "", "生成已签名的订单字符串，由商户 App 原样传给支付宝 SDK。不发送请求"),
    ("bill", "", "下载某日或某月的账单并解压。\n\n日账单在次日 9 点（北京时间）后生成，月账单在次月 3 日后生成。"),
    ("bill", "date", "日期（`2026-11-25`）或月份（`2026-11`）"),
    ("bill", "kind", "账单类型，如 `trade`（业务账单）或 `signcustomer`（账务账单）"),
    ("bill", "out", "保存文件的目录，不覆盖已有文件"),
    ("bill", "utf8", "将文件由 GBK 转换为 UTF-8"),
    ("bill", "force", "覆盖已有文件"),
    ("bill", "method", "查询账单下载地址的接口"),
    (
        "sign",
        "",
        "用应用私钥对文本、V2 请求参数或 V3 请求签名，输出 Base64 签名。\n\n\
         示例：\n  alipay sign content.txt\n  \
         alipay sign --param app_id=2021000000000000 --param method=alipay.trade.query --show-content\n  \
         alipay sign body.json --http-method POST --path /v3/alipay/trade/query",
    ),
    ("sign", "file", "待签名文本或 V3 请求体的文件，默认读取标准输入；文件中的每个字节都参与签名"),
    ("sign", "trim", "签名前去除文件末尾的换行符"),
    ("sign", "param", "V2 请求参数；除 `sign` 和空值外，全部参数按名称排序后签名，可重复"),
    ("sign", "http_method", "V3 请求的 HTTP 方法，将输出 `Authorization` 请求头的值"),
    ("sign", "path", "V3 请求的路径（含查询参数）"),
    ("sign", "nonce", "V3 请求的随机串，默认随机生成"),
    ("sign", "timestamp", "V3 请求的毫秒时间戳，默认为当前时间"),
    ("sign", "show_content", "同时输出待签名字符串"),
    (
        "verify",
        "",
        "用支付宝密钥验签：文本、保存的 V2 响应或 V3 响应。\n\n验签失败时退出码为 1，并提示可能的原因。\n\n\
         示例：\n  alipay verify content.txt --signature @sign.txt\n  alipay verify --response body.json\n  \
         alipay verify body.json --timestamp 1700000000000 --nonce 5f3a --signature \"$alipay_signature\"",
    ),
    ("verify", "file", "已签名文本或 V3 响应体的文件，默认读取标准输入"),
    ("verify", "signature", "Base64 签名，或 `@文件`"),
    ("verify", "response", "V2 响应体的文件，其中包含签名"),
    ("verify", "charset", "V2 响应的字符集，默认为 utf-8"),
    ("verify", "timestamp", "V3 响应头 `alipay-timestamp` 的值"),
    ("verify", "nonce", "V3 响应头 `alipay-nonce` 的值"),
    ("verify", "own", "用应用密钥验签，用于应用自身生成的签名"),
    ("notification", "", "支付宝异步通知"),
    ("notification verify", "", "验证异步通知或同步返回地址，并输出其参数。\n\n验签失败时退出码为 1，并提示可能的原因。"),
    ("notification verify", "file", "通知请求体的文件（须与收到的内容完全一致），默认读取标准输入"),
    ("notification verify", "query", "文件内容为同步返回地址或其查询参数"),
    ("cert", "", "证书模式的证书"),
    (
        "cert show",
        "",
        "查看证书：序列号、有效期和证书链。\n\n\
         依次指定应用公钥证书、支付宝公钥证书和根证书三个文件时，还会检查文件是否用错。证书过期、证书链不完整或文件用错时退出码为 1。",
    ),
    ("cert show", "files", "证书文件，PEM 或 DER 格式"),
    ("key", "", "应用密钥"),
    (
        "key new",
        "",
        "生成密钥对，写入 `app_private_key.pem`（权限 600）和 `app_public_key.txt`（填入控制台）。\n\n不会覆盖已有文件，也不会输出私钥。",
    ),
    ("key new", "out", "保存文件的目录"),
    ("key new", "kind", "密钥类型"),
    ("key new", "pkcs1", "私钥保存为 PKCS#1 格式（默认 PKCS#8），供旧版 SDK 使用，仅限 RSA"),
    ("key show", "", "查看密钥文件：私钥或公钥、格式、长度和公钥指纹。\n\n不会输出私钥内容；私钥与其公钥的指纹相同。"),
    ("key show", "file", "密钥文件"),
    ("key show", "public", "同时输出公钥（私钥文件则输出对应的公钥）"),
    (
        "decrypt",
        "",
        "解密 AES 内容：Base64 密文，或小程序返回的 JSON（`{\"response\": \"…\", \"sign\": \"…\"}`，会先验签）。\n\n需要 `--content-key`；解密 JSON 还需要支付宝密钥。",
    ),
    ("decrypt", "file", "密文文件，默认读取标准输入"),
    ("decrypt", "encryption", "加密方式"),
    ("decrypt", "no_verify", "不验签，直接解密小程序返回的 JSON"),
    (
        "doctor",
        "",
        "排查验签失败：检查密钥或证书，并发起一次调用。\n\n不会输出密钥内容。退出码：0 未发现错误，1 发现错误，2 用法有误。",
    ),
    ("doctor", "offline", "不发起调用"),
    ("doctor", "method", "用于测试的接口，不带参数；应为查询类接口，最好是应用有权限的接口"),
    ("doctor", "try_other_sign_type", "验签失败时换用另一种签名算法再调用一次"),
    ("doctor", "sub_msg", "保存了 `isv.invalid-signature` 响应中 `sub_msg` 的文件"),
    ("doctor", "signed", "保存了该次调用待签名字符串的文件"),
    (
        "profile",
        "",
        "配置：在一个文件中保存多个应用的配置。\n\n\
         文件内容为 `default = \"shop\"`，以及每组配置的 `[profile.shop]` 表，键名与 `alipay profile add` 的参数相同，`-` 写作 `_`。\
         密钥、证书和令牌均填写文件路径；相对路径以配置文件所在目录为准，`~/` 表示用户主目录。",
    ),
    ("profile list", "", "列出所有配置，`*` 表示默认配置"),
    ("profile show", "", "查看命令实际使用的配置（合并配置文件、环境变量和命令行参数），并指出文件问题"),
    ("profile show", "name", "配置名称，默认与 `--profile` 相同"),
    (
        "profile add",
        "",
        "在配置文件中添加配置，文件权限设为 600；首个配置自动成为默认配置。\n\n只保存命令行参数，不读取环境变量；路径保存为绝对路径。",
    ),
    ("profile add", "name", "配置名称，由字母、数字、`-` 和 `_` 组成"),
    ("profile add", "default", "设为默认配置"),
    (
        "completion",
        "",
        "输出 Shell 补全脚本，可补全命令、选项、接口名称、参数及其取值。\n\n\
         bash：`echo 'source <(alipay completion bash)' >> ~/.bashrc`\n\n\
         zsh：`echo 'source <(alipay completion zsh)' >> ~/.zshrc`\n\n\
         fish：`echo 'alipay completion fish | source' >> ~/.config/fish/config.fish`\n\n\
         PowerShell：`alipay completion powershell >> $PROFILE`\n\n\
         补全结果由程序实时生成，升级后无需重新生成脚本。",
    ),
    ("completion", "shell", "Shell 类型"),
    (
        "man",
        "",
        "输出程序或某个命令的手册页，或将全部手册页写入目录。\n\n\
         `alipay man call | man -l -` 查看手册页；`alipay man --out ~/.local/share/man/man1` 安装全部手册页。",
    ),
    ("man", "command", "命令，如 `call` 或 `emulator start`"),
    ("man", "out", "保存全部手册页（`alipay.1`、`alipay-call.1` 等）的目录"),
];

/// Returns all texts.
pub(super) fn texts() -> impl Iterator<Item = &'static Text> {
    TEXTS.iter().chain(emulator::TEXTS)
}

/// Returns true if a path of the texts is that of a command.
#[cfg(test)]
pub(super) fn is_path_of(path: &str, command: &str) -> bool {
    match path.strip_suffix('*') {
        Some(group) => command.starts_with(group),
        None => path == command,
    }
}

/// Returns the text of an argument, or of the command itself for an empty id. A text of the command precedes those of several commands.
pub(super) fn text(path: &str, id: &str) -> Option<&'static str> {
    let find = |wanted: &str| texts().find(|(path, argument, _)| *path == wanted && *argument == id).map(|(.., text)| *text);
    let group = path.split_once(' ').map(|(group, _)| format!("{group} *"));
    let several = || group.and_then(|group| find(&group)).or_else(|| find(EVERYWHERE));
    find(path).or_else(|| if id.is_empty() { None } else { several() })
}
