//! `alipay decrypt`: content that the platform or a mini program encrypted.

use std::path::PathBuf;

use alipay_core::content_key::{ContentEncryption, ContentKey};
use alipay_core::sign::Verifier;
use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::failure::{Failure, Kind};
use crate::files;
use crate::output::Output;
use crate::settings::Settings;
use crate::terminal::print_line;

/// Decrypts AES content: base64, or the JSON of a mini program (`{"response": "…", "sign": "…"}`), whose signature is verified.
///
/// Needs `--content-key`, and for JSON Alipay's key.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file with the content. Defaults to standard input.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The encryption.
    #[arg(long, value_name = "ENCRYPTION", default_value = "AES")]
    encryption: Encryption,
    /// Decrypts the JSON of a mini program without verifying its signature.
    #[arg(long)]
    no_verify: bool,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, ValueEnum)]
enum Encryption {
    /// AES with a fixed vector.
    #[value(name = "AES")]
    Aes,
    /// AES with a random vector before the ciphertext; V2 only.
    #[value(name = "AES_V2")]
    AesV2,
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let session = arguments.settings.clone().session(language)?;
    let key = session.content_key()?.ok_or_else(|| session.missing("content_key"))?;
    let encryption = match arguments.encryption {
        Encryption::Aes => ContentEncryption::Aes,
        Encryption::AesV2 => ContentEncryption::AesV2,
    };
    let key = ContentKey::parse(&key).map_err(|error| Failure::usage(error.to_string()))?.with_encryption(encryption);
    let text = files::text(files::or_stdin(arguments.file.as_ref()), "FILE", language)?;
    let ciphertext = match serde_json::from_str::<Value>(&text) {
        Ok(Value::Object(members)) => {
            let member = |name: &str| members.get(name).and_then(Value::as_str);
            let response = member("response").ok_or_else(|| {
                Failure::new(
                    Kind::Decode,
                    language.pick("the JSON has no member `response` that is a text", "JSON 中没有文本字段 `response`"),
                )
            })?;
            if !arguments.no_verify {
                let signature = member("sign").ok_or_else(|| {
                    Failure::new(Kind::Check, language.pick("the JSON has no signature", "JSON 中没有签名"))
                        .help(language.pick("`--no-verify` decrypts it nevertheless", "`--no-verify` 可跳过验签"))
                })?;
                // The signature covers the ciphertext with its quotes.
                let signed = format!("\"{response}\"");
                if !Verifier::new(session.alipay_key()?).verify(session.sign_type(), signed.as_bytes(), signature) {
                    return Err(Failure::new(Kind::Check, language.pick("the signature is not valid", "验签失败")).help(
                        language.pick(
                            "the content was changed, or the key belongs to another app; nothing was decrypted",
                            "内容被修改，或密钥属于其他应用；未解密",
                        ),
                    ));
                }
            }
            response.to_owned()
        }
        Ok(Value::String(text)) => text,
        _ => text,
    };
    let decrypted = key.decrypt(ciphertext.trim()).and_then(|bytes| String::from_utf8(bytes).ok());
    let decrypted = decrypted.ok_or_else(|| {
        Failure::new(Kind::Check, language.pick("the content cannot be decrypted with this key", "无法用该密钥解密"))
            .help(language.pick(
            "the key belongs to another app, the content is not complete, or the encryption is the other one of AES and AES_V2",
            "密钥属于其他应用、内容不完整，或加密方式不符（AES 与 AES_V2）",
        ))
    })?;
    print_line(&decrypted);
    Ok(())
}
