//! `alipay notification verify`: a saved notification or return.

use std::path::PathBuf;

use alipay_core::keys::PublicKey;
use alipay_core::notify::{Notification, NotificationVerifier, NotifyError};
use alipay_core::sign::Verifier;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;

use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::{Language, say};
use crate::output::Output;
use crate::settings::{Session, Settings};
use crate::terminal::{DIM, NAME, columns, one_line, padding, print_line};

/// Notifications of the platform.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Verify(Box<Verify>),
}

/// Verifies a notification, or the URL of a return, and prints its parameters.
///
/// The exit code is 1 if it is not valid; the message names the likely cause.
#[derive(Args)]
struct Verify {
    /// The file with the body of the notification, exactly as the platform posted it. Defaults to standard input.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The file contains the URL of a return, or its query.
    #[arg(long)]
    query: bool,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Columns.
    Text,
    /// A JSON object with the parameters.
    Json,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        let Command::Verify(arguments) = &self.command;
        matches!(arguments.format, Format::Json)
    }
}

/// The Chinese and English meaning of the usual parameters.
const MEANINGS: &[(&str, &str, &str)] = &[
    ("app_id", "the app", "应用 APPID"),
    ("auth_app_id", "the app of the merchant", "授权方 APPID"),
    ("body", "description of the order", "订单描述"),
    ("buyer_id", "user id of the buyer", "买家支付宝用户号"),
    ("buyer_logon_id", "account of the buyer", "买家支付宝账号"),
    ("buyer_open_id", "open id of the buyer", "买家 open_id"),
    ("buyer_pay_amount", "amount that the buyer paid", "用户实付金额"),
    ("fund_bill_list", "channels of the payment", "支付渠道明细"),
    ("gmt_close", "time of the closing", "交易结束时间"),
    ("gmt_create", "time of the order", "交易创建时间"),
    ("gmt_payment", "time of the payment", "交易付款时间"),
    ("gmt_refund", "time of the refund", "交易退款时间"),
    ("notify_id", "id of the notification", "通知校验 ID"),
    ("notify_time", "time of the notification", "通知发送时间"),
    ("notify_type", "kind of the notification", "通知类型"),
    ("out_biz_no", "number of the refund", "商户业务号"),
    ("out_trade_no", "order number of the merchant", "商户订单号"),
    ("passback_params", "value that the merchant passed", "回传参数"),
    ("point_amount", "amount paid with points", "集分宝金额"),
    ("receipt_amount", "amount that the merchant receives", "实收金额"),
    ("refund_fee", "refunded amount, all refunds together", "累计退款金额"),
    ("seller_email", "account of the seller", "卖家支付宝账号"),
    ("seller_id", "user id of the seller", "卖家支付宝用户号"),
    ("send_back_fee", "refunded amount of this refund", "实际退款金额"),
    ("subject", "title of the order", "订单标题"),
    ("total_amount", "amount of the order", "订单金额"),
    ("trade_no", "trade number of the platform", "支付宝交易号"),
    ("trade_status", "state of the trade", "交易状态"),
    ("voucher_detail_list", "vouchers", "优惠券信息"),
];

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let Command::Verify(arguments) = arguments.command;
    let language = output.language;
    let session = arguments.settings.clone().session(language)?;
    let received = files::bytes(files::or_stdin(arguments.file.as_ref()), "FILE", language)?;
    let key = session.alipay_key()?;
    let verifier = NotificationVerifier::builder().app_with(session.app_id()?, Verifier::new(key)).build();
    let verifier = verifier.map_err(|error| Failure::usage(error.to_string()))?;
    // Editors and shells append a line end, which the platform never sends.
    let body = received.trim_ascii_end();
    let verified = match arguments.query {
        true => {
            let text = std::str::from_utf8(body)
                .map_err(|_| Failure::usage(language.pick("the file is not text in UTF-8", "文件不是 UTF-8 文本")))?;
            verifier.verify_return(text.split_once('?').map_or(text, |(_, query)| query))
        }
        false => verifier.verify(body),
    };
    let notification = verified.map_err(|error| invalid(&error, body, &arguments, &session, language))?;
    match arguments.format {
        Format::Json => print_line(&json!({ "valid": true, "parameters": notification.values() }).to_string()),
        Format::Text => print_text(&notification, output),
    }
    Ok(())
}

fn print_text(notification: &Notification, output: &Output) {
    let language = output.language;
    let width = notification.values().keys().map(|name| columns(name)).max().unwrap_or_default();
    for (name, value) in notification.values() {
        let meaning =
            MEANINGS.iter().find(|(known, ..)| known == name).map(|(_, english, chinese)| language.pick(*english, *chinese));
        let note = output.terminal.paint(DIM, meaning.unwrap_or_default());
        let (name, value) = (one_line(name), one_line(value));
        let line = format!("{}{}  {value}  {note}", output.terminal.paint(NAME, &name), padding(&name, width));
        print_line(line.trim_end());
    }
    let paid = match (notification.trade_status(), notification.is_paid()) {
        (None, _) => language.pick("valid; it contains no state of a trade", "验签成功；不包含交易状态"),
        (Some(_), true) => language.pick("valid; the trade was paid", "验签成功；交易已支付"),
        (Some(_), false) => language.pick("valid; the trade is not paid", "验签成功；交易未支付"),
    };
    print_line(paid);
}

/// Describes an invalid notification, with the cause that further attempts find.
fn invalid(error: &NotifyError, body: &[u8], arguments: &Verify, session: &Session, language: Language) -> Failure {
    let failure = Failure::new(Kind::Check, say!(language, "the notification is not valid: {error}", "通知验签失败：{error}"));
    if *error != NotifyError::Mismatch {
        return failure;
    }
    let own = session.app_key().ok().map(|key| key.public_key());
    let app_id = session.app_id().unwrap_or_default();
    let with = |key: PublicKey, body: &[u8]| {
        let verifier = NotificationVerifier::builder().app_with(app_id, Verifier::new(key)).build();
        verifier.is_ok_and(|verifier| verifier.verify(body).is_ok())
    };
    if own.is_some_and(|key| with(key, body)) {
        return failure.help(language.pick(
            "the app's own key signed it, as an emulator or a test does; the platform signs with Alipay's key",
            "该通知由应用密钥签名（可能来自测试程序）；支付宝使用支付宝密钥签名",
        ));
    }
    let is_decoded = !arguments.query && !body.contains(&b'%');
    match is_decoded {
        true => failure.help(language.pick(
            "the file contains no `%`: it was probably decoded before; save the body exactly as it was received",
            "文件中没有 `%`，可能已被解码；请保存收到的原始请求体",
        )),
        false => failure.help(language.pick(
            "a parameter was changed, added or removed, or the key belongs to another app or environment",
            "参数被修改、增加或删除，或密钥属于其他应用或环境",
        )),
    }
}
