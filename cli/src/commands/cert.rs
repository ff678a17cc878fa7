//! `alipay cert show`: the certificates of files.

use std::path::PathBuf;
use std::time::SystemTime;

use alipay_core::certificates::{Bundle, Certificate, SignatureFamily, check_chain, mistakes};
use alipay_core::gateway::format_timestamp;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::format::Format;
use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::{Language, say};
use crate::output::Output;
use crate::terminal::{DIM, ERROR, HEADING, NAME, WARNING, columns, padding, plain, print_line};

/// The number of days before the expiry from which it is a warning.
const SOON: i64 = 30;

/// Certificates of certificate mode.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Show(Show),
}

/// Shows the certificates of files: serials, validity, and their chain.
///
/// For three files, which are the app's certificate, Alipay's and the roots in this order, also checks that each is the right one.
/// The exit code is 1 if a certificate is expired, a chain is broken or a file is the wrong one.
#[derive(Args)]
struct Show {
    /// The files with certificates, as PEM or DER.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        let Command::Show(arguments) = &self.command;
        arguments.format.is_json()
    }
}

/// The content of one file.
struct File {
    path: String,
    bytes: Vec<u8>,
    bundle: Bundle,
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let Command::Show(arguments) = arguments.command;
    let (language, now) = (output.language, SystemTime::now());
    let mut read = Vec::new();
    for path in &arguments.files {
        let bytes = files::bytes(path, "FILE", language)?;
        let bundle = Bundle::parse(&bytes).map_err(|error| {
            let failure = Failure::new(Kind::Decode, error.to_string());
            let path = path.display().to_string();
            if files::looks_secret(&path) { failure } else { failure.help(path) }
        })?;
        read.push(File { path: path.display().to_string(), bytes, bundle });
    }
    let problems = problems(&read, now, language);
    match arguments.format {
        Format::Json => print_json(&read, &problems, now),
        Format::Text => {
            read.iter().for_each(|file| print_file(file, now, output));
            for problem in &problems {
                print_line(&format!("{}{}", output.terminal.paint(ERROR, language.pick("error: ", "错误：")), plain(problem)));
            }
        }
    }
    // The problems are the message.
    if problems.is_empty() { Ok(()) } else { Err(Failure::silent(Kind::Check)) }
}

/// Returns the expired certificates, the broken chains and the files in wrong places.
fn problems(read: &[File], now: SystemTime, language: Language) -> Vec<String> {
    let mut problems = Vec::new();
    for file in read {
        for certificate in file.bundle.certificates().iter().filter(|certificate| !certificate.is_valid_at(now)) {
            // The platform's root file contains expired roots, which do no harm.
            if certificate.is_self_issued() && file.bundle.certificates().len() > 1 {
                continue;
            }
            let subject = certificate.subject();
            let until = format_timestamp(certificate.expires_at());
            problems.push(say!(
                language,
                "the certificate of {subject} is not valid now: it ends {until}",
                "证书 {subject} 不在有效期内，截止 {until}"
            ));
        }
    }
    let [app, alipay, root] = read else { return problems };
    problems.extend(mistakes(&app.bytes, &alipay.bytes, &root.bytes, None).iter().map(ToString::to_string));
    for file in [app, alipay] {
        let Ok(leaf) = file.bundle.leaf() else { continue };
        let all = || read.iter().flat_map(|file| file.bundle.certificates()).filter(|other| *other != leaf);
        // The console's file of the app lacks its issuer, which Alipay's file contains only if both have the same.
        if std::ptr::eq(file, app) && !all().any(|other| other.subject() == leaf.issuer()) {
            continue;
        }
        let others: Vec<_> = all().filter(|other| !other.is_self_issued()).cloned().collect();
        if let Err(error) = check_chain(leaf, &others, root.bundle.certificates(), now) {
            problems.push(format!("{}: {error}", leaf.subject()));
        }
    }
    problems
}

fn print_file(file: &File, now: SystemTime, output: &Output) {
    let (language, terminal) = (output.language, &output.terminal);
    print_line(&terminal.paint(HEADING, &file.path));
    for certificate in file.bundle.certificates() {
        let days = certificate.days_left(now);
        let left = match days {
            ..0 => terminal.paint(ERROR, language.pick("expired", "已过期")),
            0..SOON => terminal.paint(WARNING, &say!(language, "{days} days left", "剩余 {days} 天")),
            _ => terminal.paint(DIM, &say!(language, "{days} days left", "剩余 {days} 天")),
        };
        let range =
            format!("{} – {}  {left}", format_timestamp(certificate.valid_from()), format_timestamp(certificate.expires_at()));
        let rows = [
            (language.pick("subject", "主体"), plain(certificate.subject())),
            (language.pick("issuer", "签发者"), plain(certificate.issuer())),
            (language.pick("serial (sn)", "序列号 (sn)"), certificate.serial().to_owned()),
            (language.pick("X.509 number", "X.509 编号"), certificate.serial_number().to_owned()),
            (language.pick("valid", "有效期"), range),
            (language.pick("algorithm", "算法"), algorithm(certificate)),
        ];
        let width = rows.iter().map(|(name, _)| columns(name)).max().unwrap_or_default();
        for (name, value) in rows {
            print_line(&format!("  {}{}  {value}", terminal.paint(NAME, name), padding(name, width)));
        }
        print_line("");
    }
    let has_root = file.bundle.certificates().iter().any(Certificate::is_self_issued);
    for (family, name) in FAMILIES.iter().filter(|_| has_root) {
        if let Some(serial) = file.bundle.root_serial(*family) {
            print_line(&say!(
                language,
                "  root serial (alipay_root_cert_sn) for {name}: {serial}",
                "  根证书序列号 (alipay_root_cert_sn)，{name}：{serial}"
            ));
        }
    }
    for unreadable in file.bundle.unreadable() {
        print_line(&format!("{}{unreadable:?}", terminal.paint(WARNING, language.pick("unreadable: ", "无法解析："))));
    }
}

/// Returns the name of the signature algorithm, or its object identifier.
fn algorithm(certificate: &Certificate) -> String {
    match certificate.signature_algorithm().as_str() {
        "1.2.840.113549.1.1.5" => "SHA1withRSA".to_owned(),
        "1.2.840.113549.1.1.11" => "SHA256withRSA".to_owned(),
        "1.2.156.10197.1.501" => "SM3withSM2".to_owned(),
        other => other.to_owned(),
    }
}

const FAMILIES: &[(SignatureFamily, &str)] = &[
    (SignatureFamily::Rsa, "RSA"),
    #[cfg(feature = "sm2")]
    (SignatureFamily::Sm2, "SM2"),
];

fn print_json(read: &[File], problems: &[String], now: SystemTime) {
    let certificate = |certificate: &Certificate| {
        json!({
            "subject": certificate.subject(), "issuer": certificate.issuer(), "sn": certificate.serial(),
            "serial_number": certificate.serial_number(), "valid_from": format_timestamp(certificate.valid_from()),
            "expires_at": format_timestamp(certificate.expires_at()), "days_left": certificate.days_left(now),
            "signature_algorithm": certificate.signature_algorithm(), "self_issued": certificate.is_self_issued(),
        })
    };
    let files: Value = read
        .iter()
        .map(|file| {
            let root_sn = FAMILIES.iter().find_map(|(family, _)| file.bundle.root_serial(*family));
            json!({ "path": file.path, "certificates": file.bundle.certificates().iter().map(certificate).collect::<Vec<_>>(), "root_cert_sn": root_sn })
        })
        .collect();
    print_line(&json!({ "files": files, "problems": problems }).to_string());
}
