//! `alipay key new`: a key pair for an app.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use alipay_emulator::KeyPair;
use clap::{Args, ValueEnum};
use serde_json::json;

use super::fingerprint;
use crate::commands::format::Format;
use crate::failure::Failure;
use crate::files::unwritable;
use crate::language::{Language, say};
use crate::output::Output;
use crate::terminal::print_line;

/// The name of the file with the private key.
const PRIVATE: &str = "app_private_key.pem";
/// The name of the file with the public key.
const PUBLIC: &str = "app_public_key.txt";

/// Generates a key pair, and writes `app_private_key.pem` (mode 600) and `app_public_key.txt`, whose text the console takes.
///
/// Existing files are never overwritten, and the private key is not printed.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder for the files.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    out: PathBuf,
    /// The kind of key.
    #[arg(long = "type", value_name = "TYPE", default_value = "RSA2")]
    kind: KeyKind,
    /// Writes the private key as PKCS#1 instead of PKCS#8, for old SDKs. RSA only.
    #[arg(long)]
    pkcs1: bool,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum KeyKind {
    /// RSA with 2048 bits.
    #[value(name = "RSA2")]
    Rsa2,
    /// SM2.
    #[cfg(feature = "sm2")]
    #[value(name = "SM2")]
    Sm2,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        self.format.is_json()
    }
}

pub(super) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let pair = match arguments.kind {
        KeyKind::Rsa2 => KeyPair::generate(),
        #[cfg(feature = "sm2")]
        KeyKind::Sm2 => KeyPair::generate_sm2(),
    };
    let pair = pair.map_err(|error| Failure::usage(error.to_string()))?;
    let private = match arguments.pkcs1 {
        false => pair.private_pem(),
        true => pair
            .private_pkcs1_pem()
            .ok_or_else(|| Failure::usage(language.pick("PKCS#1 is a form of RSA keys only", "PKCS#1 仅适用于 RSA 密钥")))?,
    };
    let public = pair.public_key();
    let paths = [arguments.out.join(PRIVATE), arguments.out.join(PUBLIC)];
    std::fs::create_dir_all(&arguments.out).map_err(|error| unwritable(&arguments.out, &error, language))?;
    if let Some(present) = paths.iter().find(|path| path.exists()) {
        let path = present.display();
        return Err(Failure::usage(say!(
            language,
            "{path} exists, and keys are never overwritten",
            "{path} 已存在，不会覆盖已有密钥"
        ))
        .help(language.pick("choose another folder with --out", "请用 --out 指定其他目录")));
    }
    let [private_path, public_path] = &paths;
    write(private_path, &private, 0o600, language)?;
    write(public_path, &format!("{}\n", public.to_base64()), 0o644, language)?;
    let (private, public_file, fingerprint) = (private_path.display(), public_path.display(), fingerprint(&public));
    match arguments.format {
        Format::Json => {
            let all = json!({
                "private_key": private.to_string(), "public_key": public_file.to_string(), "fingerprint": fingerprint,
            });
            print_line(&all.to_string());
        }
        Format::Text => {
            print_line(&say!(language, "private key  {private}", "应用私钥  {private}"));
            print_line(&say!(language, "public key   {public_file}", "应用公钥  {public_file}"));
            print_line(&say!(language, "fingerprint  {fingerprint}", "公钥指纹  {fingerprint}"));
            print_line(language.pick(
                "Enter the text of the public key in the console, and save the public key of Alipay that it then shows.",
                "请将应用公钥填入开放平台控制台的“接口加签方式”，并保存随后显示的支付宝公钥。",
            ));
        }
    }
    Ok(())
}

/// Writes a new file with this mode.
fn write(path: &Path, text: &str, mode: u32, language: Language) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(mode);
    }
    #[cfg(not(unix))]
    let _ = mode;
    let mut file = options.open(path).map_err(|error| unwritable(path, &error, language))?;
    file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error, language))
}
