//! `alipay key show`: the kind and the fingerprint of a key.

use std::path::PathBuf;

use alipay_core::certificates::Certificate;
use alipay_core::keys::{PrivateKey, PublicKey};
use clap::Args;
use serde_json::json;

use super::fingerprint;
use crate::commands::format::Format;
use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::{Language, say};
use crate::output::Output;
use crate::terminal::print_line;

/// Shows a key file: private or public, its form, its length, and the fingerprint of its public key.
///
/// No part of a private key is printed. The fingerprints of a private key and of its public key are equal.
#[derive(Args)]
pub(super) struct Arguments {
    /// The file with the key.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Prints the public key, too, also that of a private key.
    #[arg(long)]
    public: bool,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        self.format.is_json()
    }
}

/// A parsed key.
struct Shown {
    kind: &'static str,
    form: String,
    key: PublicKey,
}

pub(super) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let shown = read(arguments, language)?;
    let (algorithm, bits, print) = (shown.key.algorithm().as_str(), shown.key.bits(), fingerprint(&shown.key));
    let public = arguments.public.then(|| shown.key.to_base64());
    match arguments.format {
        Format::Json => {
            let all = json!({
                "kind": shown.kind, "form": shown.form, "algorithm": algorithm, "bits": bits, "fingerprint": print, "public_key": public,
            });
            print_line(&all.to_string());
        }
        Format::Text => {
            let kind = match shown.kind {
                "private" => language.pick("private key", "私钥"),
                "certificate" => language.pick("certificate", "证书"),
                _ => language.pick("public key", "公钥"),
            };
            let form = &shown.form;
            print_line(&say!(language, "{kind}, {algorithm}, {bits} bits, {form}", "{kind}，{algorithm}，{bits} 位，{form}"));
            print_line(&say!(language, "fingerprint  {print}", "公钥指纹  {print}"));
            public.iter().for_each(|text| print_line(text));
        }
    }
    Ok(())
}

fn read(arguments: &Arguments, language: Language) -> Result<Shown, Failure> {
    let text = files::text(&arguments.file, "FILE", language)?;
    let bare: String = text
        .lines()
        .filter(|line| !line.contains("-----"))
        .flat_map(str::chars)
        .filter(|character| !character.is_whitespace())
        .collect();
    let wrapping = if text.contains("-----BEGIN") { "PEM" } else { "base64" };
    let form = |name: &str| format!("{name} ({wrapping})");
    let private = PrivateKey::parse(&text);
    if let Ok(key) = &private {
        // A secret in a file that others can read is reported, although it is not printed.
        files::secret(&arguments.file, "FILE", language)?;
        let name = match () {
            () if bare == key.to_pkcs8_base64() => "PKCS#8",
            () if key.to_pkcs1_base64().is_some_and(|pkcs1| pkcs1 == bare) => "PKCS#1",
            () => "ASN.1",
        };
        return Ok(Shown { kind: "private", form: form(name), key: key.public_key() });
    }
    if let Ok(key) = PublicKey::parse(&text) {
        let name = if bare == key.to_base64() { "SubjectPublicKeyInfo" } else { "PKCS#1" };
        return Ok(Shown { kind: "public", form: form(name), key });
    }
    if let Ok(certificate) = Certificate::parse(text.as_bytes())
        && let Ok(key) = certificate.public_key()
    {
        return Ok(Shown { kind: "certificate", form: form("X.509"), key });
    }
    let reason = private.err().map(|error| error.to_string()).unwrap_or_default();
    Err(Failure::new(Kind::Decode, say!(language, "the file contains no key: {reason}", "文件中没有可识别的密钥：{reason}")))
}
