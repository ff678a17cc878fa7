//! `alipay sign`: a signature with the app's private key.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use alipay_core::gateway::Parameters;
use alipay_core::rest::{Authorization, content_to_sign, scheme};
use alipay_core::sign::{KeySigner, Signer as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::{Language, say};
use crate::output::Output;
use crate::settings::Settings;
use crate::terminal::print_line;

/// Signs a text, the parameters of a V2 request, or a V3 request, with the app's private key. Prints the signature in base64.
///
/// Examples:
///
///   alipay sign content.txt
///   alipay sign --param app_id=2021000000000000 --param method=alipay.trade.query --show-content
///   alipay sign body.json --http-method POST --path /v3/alipay/trade/query
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The file with the text, or with the body of a V3 request. Defaults to standard input. Every byte is signed.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Removes a line end at the end of the file before it is signed.
    #[arg(long)]
    trim: bool,
    /// A parameter of a V2 request. The text to sign consists of all parameters except `sign` and empty ones, sorted by name. Repeatable.
    #[arg(long, value_name = "NAME=VALUE", conflicts_with_all = ["file", "http_method", "trim"])]
    param: Vec<String>,
    /// The HTTP method of a V3 request. The value of the header `Authorization` is printed.
    #[arg(long, value_name = "METHOD", requires = "path")]
    http_method: Option<String>,
    /// The path of a V3 request, with its query.
    #[arg(long, value_name = "PATH", requires = "http_method")]
    path: Option<String>,
    /// The nonce of a V3 request. Defaults to a random one.
    #[arg(long, value_name = "TEXT", requires = "http_method")]
    nonce: Option<String>,
    /// The timestamp of a V3 request in milliseconds since 1970. Defaults to now.
    #[arg(long, value_name = "MILLISECONDS", requires = "http_method")]
    timestamp: Option<u64>,
    /// Prints the signed text, too.
    #[arg(long)]
    show_content: bool,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The signature.
    Text,
    /// A JSON object with the signed text and the signature.
    Json,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let session = arguments.settings.clone().session(language)?;
    let signer = KeySigner::new(&session.app_key()?, session.sign_type()).map_err(|error| Failure::usage(error.to_string()))?;
    let sign = |content: &[u8]| {
        let signature = signer.sign(content).map_err(|error| Failure::new(Kind::Signature, error.to_string()))?;
        Ok::<_, Failure>(STANDARD.encode(signature))
    };
    let (content, signature, authorization) = match (&arguments.http_method, &arguments.path) {
        (Some(method), Some(path)) => {
            check_line(&arguments, method, path, language)?;
            let body = text(&arguments, output)?;
            let auth_string = authorization(&arguments, session.app_id()?.to_owned(), language)?.auth_string();
            let token = session.app_auth_token()?;
            let content = content_to_sign(&auth_string, &method.to_uppercase(), path, &body, token.as_deref());
            let signature = sign(content.as_bytes())?;
            let scheme = scheme(session.sign_type()).ok_or_else(|| {
                Failure::usage(language.pick("REST (V3) has no such sign type; use RSA2", "V3 不支持该签名算法，请使用 RSA2"))
            })?;
            let header = Authorization::header_value(scheme, &auth_string, &signature);
            (content, signature, Some(header))
        }
        _ if !arguments.param.is_empty() => {
            let content = parameters(&arguments.param, language)?.content_to_sign();
            let signature = sign(content.as_bytes())?;
            (content, signature, None)
        }
        _ => {
            let content = text(&arguments, output)?;
            let signature = sign(content.as_bytes())?;
            (content, signature, None)
        }
    };
    match arguments.format {
        Format::Json => {
            let sign_type = session.sign_type().as_str();
            let all =
                json!({ "sign_type": sign_type, "content": content, "signature": signature, "authorization": authorization });
            print_line(&all.to_string());
        }
        Format::Text => {
            if arguments.show_content {
                print_line(&content);
            }
            print_line(authorization.as_deref().unwrap_or(&signature));
        }
    }
    Ok(())
}

/// Reads the text to sign. Warns of a line end at its end, which editors append.
fn text(arguments: &Arguments, output: &Output) -> Result<String, Failure> {
    let bytes = files::bytes(files::or_stdin(arguments.file.as_ref()), "FILE", output.language)?;
    let bytes = if arguments.trim { files::without_line_end(&bytes).to_owned() } else { bytes };
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::usage(output.language.pick("the text is not UTF-8", "文本不是 UTF-8 编码")))?;
    if text.ends_with('\n') && !arguments.trim {
        output.warn(output.language.pick(
            "the text ends with a line end, which is signed, too; `--trim` removes it",
            "文本末尾有换行符，也会参与签名；可用 `--trim` 去除",
        ));
    }
    Ok(text)
}

fn parameters(pairs: &[String], language: Language) -> Result<Parameters, Failure> {
    let mut parameters = Parameters::new();
    for pair in pairs {
        let invalid = || Failure::usage(language.pick("--param takes `NAME=VALUE`", "--param 应写作 `名称=值`"));
        let (name, value) = pair.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(invalid)?;
        if name != "sign" {
            parameters.set(name.to_owned(), value);
        }
    }
    Ok(parameters)
}

fn authorization(arguments: &Arguments, app_id: String, language: Language) -> Result<Authorization, Failure> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let nonce = match &arguments.nonce {
        Some(nonce) => nonce.clone(),
        None => random_nonce().ok_or_else(|| {
            Failure::usage(say!(
                language,
                "the system provides no random numbers; set --nonce",
                "系统无法提供随机数，请指定 --nonce"
            ))
        })?,
    };
    let timestamp = arguments.timestamp.unwrap_or_else(|| u64::try_from(now).unwrap_or(u64::MAX));
    Ok(Authorization { app_id, app_cert_sn: None, nonce, timestamp })
}

/// Rejects a request line that no client can send.
fn check_line(arguments: &Arguments, method: &str, path: &str, language: Language) -> Result<(), Failure> {
    let is_visible = |text: &str| !text.is_empty() && text.chars().all(|character| character.is_ascii_graphic());
    let invalid = match () {
        () if !method.chars().all(|letter| letter.is_ascii_alphabetic()) || method.is_empty() => "--http-method",
        () if !path.starts_with('/') || !is_visible(path) => "--path",
        () if arguments.nonce.as_ref().is_some_and(|nonce| !is_visible(nonce) || nonce.contains(',')) => "--nonce",
        () => return Ok(()),
    };
    let failure = Failure::usage(say!(language, "the value of {invalid} is not valid", "{invalid} 的值无效"));
    Err(failure.help(language.pick(
        "a method is a word such as POST, a path begins with `/` and is encoded, and a nonce has no blank and no comma",
        "HTTP 方法如 POST；路径以 `/` 开头并已编码；随机串不含空格和逗号",
    )))
}

fn random_nonce() -> Option<String> {
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
