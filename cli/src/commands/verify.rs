//! `alipay verify`: a signature of the platform or of the app.

use std::path::{Path, PathBuf};

use alipay_core::charset::Charset;
use alipay_core::gateway::ResponseNode;
use alipay_core::keys::PublicKey;
use alipay_core::rest::content_to_verify;
use alipay_core::sign::{SignType, Verifier};
use clap::Args;
use serde_json::json;

use super::format::Format;
use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::{Language, say};
use crate::output::Output;
use crate::settings::{Session, Settings};
use crate::terminal::print_line;

/// Verifies a signature with Alipay's key: of a text, of a saved V2 response, or of a V3 response.
///
/// The exit code is 1 if the signature is not valid; the message names the likely cause.
///
/// Examples:
///
///   alipay verify content.txt --signature @sign.txt
///   alipay verify --response body.json
///   alipay verify body.json --timestamp 1700000000000 --nonce 5f3a --signature "$alipay_signature"
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The file with the signed text, or with the body of a V3 response. Defaults to standard input.
    #[arg(value_name = "FILE", conflicts_with = "response")]
    file: Option<PathBuf>,
    /// The signature in base64, or `@FILE`.
    #[arg(long, value_name = "BASE64|@FILE", required_unless_present = "response")]
    signature: Option<String>,
    /// The file with the body of a V2 response, which contains its signature.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["signature", "timestamp", "nonce"])]
    response: Option<PathBuf>,
    /// The charset of the V2 response. Defaults to utf-8.
    #[arg(long, value_name = "CHARSET", default_value = "utf-8", hide_default_value = true)]
    charset: String,
    /// The header `alipay-timestamp` of a V3 response.
    #[arg(long, value_name = "MILLISECONDS", requires = "nonce")]
    timestamp: Option<String>,
    /// The header `alipay-nonce` of a V3 response.
    #[arg(long, value_name = "TEXT", requires = "timestamp")]
    nonce: Option<String>,
    /// Verifies with the app's own key, for a signature that the app made.
    #[arg(long)]
    own: bool,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    settings: Settings,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        self.format.is_json()
    }
}

/// The signed bytes and the signature.
enum Signed {
    Bytes { content: Vec<u8>, signature: String },
    Node(Box<ResponseNode>),
}

impl Signed {
    fn is_valid(&self, verifier: &Verifier, sign_type: SignType) -> bool {
        match self {
            Self::Bytes { content, signature } => verifier.verify(sign_type, content, signature),
            Self::Node(node) => node.is_signed_by(verifier, sign_type),
        }
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let session = arguments.settings.clone().session(language)?;
    let signed = signed(&arguments, language)?;
    let key = key(&session, arguments.own)?;
    let (verifier, sign_type) = (Verifier::new(key), session.sign_type());
    if let Signed::Node(node) = &signed
        && node.signature.is_none()
    {
        let message = say!(language, "the response is not signed: {}", "响应没有签名：{}", node.content);
        return Err(Failure::new(Kind::Check, message).help(language.pick(
            "the gateway signs no errors of its own; anyone between client and platform could have written this one",
            "网关自身的错误响应不签名，其内容可能被篡改",
        )));
    }
    if !signed.is_valid(&verifier, sign_type) {
        let failure = Failure::new(Kind::Check, language.pick("the signature is not valid", "验签失败"));
        return Err(causes(&signed, &verifier, sign_type, &session, arguments.own, language)
            .into_iter()
            .fold(failure, Failure::help));
    }
    let content = match &signed {
        Signed::Node(node) => Some(node.content.as_str()),
        Signed::Bytes { .. } => None,
    };
    match arguments.format {
        Format::Json => print_line(&json!({ "valid": true, "sign_type": sign_type.as_str(), "content": content }).to_string()),
        Format::Text => {
            let whose = match arguments.own {
                true => language.pick("the app's key", "应用密钥"),
                false => language.pick("Alipay's key", "支付宝密钥"),
            };
            let sign_type = sign_type.as_str();
            print_line(&say!(language, "valid: {sign_type}, {whose}", "验签成功：{sign_type}，{whose}"));
        }
    }
    Ok(())
}

fn signed(arguments: &Arguments, language: Language) -> Result<Signed, Failure> {
    if let Some(path) = &arguments.response {
        let charset: Charset = arguments.charset.parse().map_err(|_| {
            Failure::usage(
                language.pick("unknown charset; expected utf-8, gbk or gb18030", "未知字符集，应为 utf-8、gbk 或 gb18030"),
            )
        })?;
        let body = files::bytes(path, "--response", language)?;
        let node = ResponseNode::read(&body, charset).map_err(|error| Failure::new(Kind::Decode, error.to_string()))?;
        return Ok(Signed::Node(Box::new(node)));
    }
    let body = files::bytes(files::or_stdin(arguments.file.as_ref()), "FILE", language)?;
    let content = match (&arguments.timestamp, &arguments.nonce) {
        (Some(timestamp), Some(nonce)) => content_to_verify(timestamp, nonce, &body),
        _ => body,
    };
    let signature = arguments.signature.as_deref().unwrap_or_default();
    let signature = match signature.strip_prefix('@') {
        Some(path) => files::text(Path::new(path), "--signature", language)?.trim().to_owned(),
        None => signature.trim().to_owned(),
    };
    Ok(Signed::Bytes { content, signature })
}

/// Returns the public key of Alipay, or the app's `own` one.
fn key(session: &Session, own: bool) -> Result<PublicKey, Failure> {
    if own { session.app_key().map(|key| key.public_key()) } else { session.alipay_key() }
}

/// Returns the causes that further attempts find, or the usual ones.
fn causes(
    signed: &Signed,
    verifier: &Verifier,
    sign_type: SignType,
    session: &Session,
    own: bool,
    language: Language,
) -> Vec<String> {
    let mut found = Vec::new();
    for other in SignType::ALL.iter().filter(|other| **other != sign_type) {
        if other.key_algorithm() == verifier.public_key().algorithm() && signed.is_valid(verifier, *other) {
            let name = other.as_str();
            found.push(say!(language, "it is valid with --sign-type {name}", "使用 --sign-type {name} 可通过验签"));
        }
    }
    if let Signed::Bytes { content, signature } = signed {
        let trimmed = files::without_line_end(content);
        if trimmed.len() < content.len() && verifier.verify(sign_type, trimmed, signature) {
            found.push(
                language
                    .pick("it is valid without the line end at the end of the file", "去除文件末尾的换行符后可通过验签")
                    .to_owned(),
            );
        }
    }
    if key(session, !own)
        .is_ok_and(|key| key.algorithm() == sign_type.key_algorithm() && signed.is_valid(&Verifier::new(key), sign_type))
    {
        found.push(match own {
            true => {
                language.pick("it is valid with Alipay's key; omit --own", "使用支付宝密钥可通过验签，请去掉 --own").to_owned()
            }
            false => {
                language.pick("it is valid with the app's own key; add --own", "使用应用密钥可通过验签，请加上 --own").to_owned()
            }
        });
    }
    if found.is_empty() {
        found.push(
            language
                .pick(
                    "the text was changed, or the key belongs to another app, to another environment, or to the app itself",
                    "内容被修改，或密钥属于其他应用、其他环境，或误用了应用公钥",
                )
                .to_owned(),
        );
    }
    found
}
