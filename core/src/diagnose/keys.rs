//! Checks of the two keys: their content, and their relation to each other.

use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use crate::keys::{KeyAlgorithm, KeyError, KeyForm, KeyRole, PrivateKey, PublicKey, recognise};
use crate::sign::SignType;

/// The key length that RSA2 requires, in bits. (protocol: content to sign)
const RSA2_BITS: usize = 2048;

const PRIVATE_KEY: &str = "the app's private key";
const ALIPAY_KEY: &str = "the key given as Alipay's";

/// The public halves of the readable keys.
#[derive(Default)]
pub(super) struct Pair {
    /// The public key of the private key.
    pub(super) app: Option<PublicKey>,
    pub(super) alipay: Option<PublicKey>,
}

pub(super) fn check(inputs: &Inputs, findings: &mut Vec<Finding>) -> Pair {
    let mut pair = Pair::default();
    if let Some(text) = &inputs.private_key {
        match PrivateKey::parse(text) {
            Ok(key) => {
                read(PRIVATE_KEY, text, KeyRole::Private, key.bits(), findings);
                pkcs(text, findings);
                check_algorithm(PRIVATE_KEY, key.algorithm(), key.bits(), inputs.sign_type, findings);
                pair.app = Some(key.public_key());
            }
            Err(error) => findings.push(unusable(PRIVATE_KEY, &error)),
        }
    }
    if let Some(text) = &inputs.alipay_public_key {
        match PublicKey::parse(text) {
            Ok(key) => {
                read(ALIPAY_KEY, text, KeyRole::Public, key.bits(), findings);
                check_algorithm(ALIPAY_KEY, key.algorithm(), key.bits(), inputs.sign_type, findings);
                pair.alipay = Some(key);
            }
            Err(error) => findings.push(wrong_public_key(text, &error, pair.app.as_ref())),
        }
    }
    if inputs.sign_type == SignType::Rsa {
        let finding = Finding::warning(Kind::SignType, "requests are signed with RSA (SHA-1), which only old apps use");
        let finding = finding.seen("the sign type is RSA; REST (V3) does not accept it");
        findings.push(finding.fix("sign with RSA2, unless the console shows the key under RSA(SHA1)"));
    }
    if pair.app.is_some() && pair.app == pair.alipay {
        let finding = Finding::error(Kind::OwnKey, "the public key given as Alipay's is the app's own");
        let finding = finding.seen("it is the public half of the private key that was given");
        findings.push(finding.fix(
            "copy Alipay's public key (支付宝公钥) from the console, which shows it beside the app's (应用公钥) once that has been uploaded",
        ));
    }
    pair
}

fn read(subject: &str, text: &str, role: KeyRole, bits: usize, findings: &mut Vec<Finding>) {
    if let Ok((form, _)) = recognise(text, role) {
        let finding = Finding::note(Kind::KeyRead, format!("{subject} can be read"));
        findings.push(finding.seen(format!("it is {form} of {bits} bits")));
    }
}

/// Notes the PKCS form. Both forms are supported here, but the same file is often shared with a program that supports only one.
fn pkcs(text: &str, findings: &mut Vec<Finding>) {
    let Ok((form, _)) = recognise(text, KeyRole::Private) else { return };
    let named_pkcs1 = text.contains("BEGIN RSA PRIVATE KEY");
    let named_pkcs8 = text.contains("BEGIN PRIVATE KEY");
    let finding = match form {
        KeyForm::Pkcs8Private if named_pkcs1 => {
            Finding::warning(Kind::Pkcs, "the PEM lines name PKCS#1, but the content is PKCS#8")
                .seen("the label is `RSA PRIVATE KEY`; this library accepts it, others do not")
                .fix("write `PRIVATE KEY` into both lines")
        }
        KeyForm::Pkcs1Private if named_pkcs8 => {
            Finding::warning(Kind::Pkcs, "the PEM lines name PKCS#8, but the content is PKCS#1")
                .seen("the label is `PRIVATE KEY`; this library accepts it, others do not")
                .fix("write `RSA PRIVATE KEY` into both lines")
        }
        KeyForm::Pkcs1Private => Finding::note(Kind::Pkcs, "the private key is PKCS#1, which Java's SDK does not support")
            .seen("this library supports PKCS#1 and PKCS#8")
            .fix("if another program requires PKCS#8: openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem"),
        KeyForm::Sm2Sec1 => Finding::note(Kind::Pkcs, "the private key is SEC 1, which Java's SDK does not support")
            .seen("this library supports PKCS#8 and SEC 1")
            .fix("if another program requires PKCS#8: openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem"),
        _ => return,
    };
    findings.push(finding);
}

/// Checks that the key fits the sign type.
fn check_algorithm(subject: &str, algorithm: KeyAlgorithm, bits: usize, sign_type: SignType, findings: &mut Vec<Finding>) {
    if algorithm != sign_type.key_algorithm() {
        let finding = Finding::error(Kind::KeyAlgorithm, format!("the algorithm of {subject} does not fit the sign type"));
        let finding = finding.seen(format!("it is an {algorithm} key, but the sign type is {}", sign_type.as_str()));
        findings.push(finding.fix(
            "set the sign type that the console shows for the app's key, and use both keys of that type; Alipay has one for each type",
        ));
    } else if sign_type == SignType::Rsa2 && bits < RSA2_BITS {
        let finding = Finding::error(Kind::KeyTooShort, format!("{subject} is too short for RSA2"));
        let finding = finding.seen(format!("it has {bits} bits, but RSA2 requires {RSA2_BITS}"));
        findings.push(finding.fix("create a key of 2048 bits, and upload its public half under RSA2(SHA256)"));
    }
}

/// Returns the finding for the text given as Alipay's key. A private key there is often the app's own, which the finding mentions.
fn wrong_public_key(text: &str, error: &KeyError, app: Option<&PublicKey>) -> Finding {
    let finding = unusable(ALIPAY_KEY, error);
    let is_own = finding.kind == Kind::PrivateAsPublic
        && app.is_some_and(|app| PrivateKey::parse(text).is_ok_and(|key| key.public_key() == *app));
    if is_own { finding.seen("it is the app's own private key") } else { finding }
}

fn unusable(subject: &str, error: &KeyError) -> Finding {
    const COPY: &str = "copy the complete key again";
    let (kind, what, fix) = match error {
        KeyError::Empty { .. } => (Kind::KeyEmpty, format!("{subject} is empty"), "pass the content of the key's file"),
        KeyError::NotBase64 { looks_like_path: true, .. } => {
            (Kind::KeyIsPath, format!("{subject} is a file path, not a key"), "read the file and pass its content")
        }
        KeyError::WrongForm { found: KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1 | KeyForm::Sm2Spki, .. } if !cfg!(feature = "sm2") => (
            Kind::KeyAlgorithm,
            format!("{subject} is an SM2 key"),
            "build with the feature `sm2`, or pass the RSA key if the app uses RSA2",
        ),
        KeyError::WrongForm { found, role } => match (found, role) {
            (KeyForm::Spki | KeyForm::Pkcs1Public | KeyForm::Sm2Spki, KeyRole::Private) => {
                (Kind::PublicAsPrivate, format!("{subject} is a public key"), "pass the private key; the two may be swapped")
            }
            (KeyForm::Pkcs8Private | KeyForm::Pkcs1Private | KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1, KeyRole::Public) => (
                Kind::PrivateAsPublic,
                format!("{subject} is a private key"),
                "pass Alipay's public key (支付宝公钥) from the console; never give a private key to anyone",
            ),
            (KeyForm::Certificate, KeyRole::Public) => (
                Kind::CertificateAsKey,
                format!("{subject} is a certificate"),
                "configure certificate mode with three certificates and without Alipay's key",
            ),
            (KeyForm::Certificate, KeyRole::Private) => {
                (Kind::CertificateAsKey, format!("{subject} is a certificate"), "pass the private key of the certificate")
            }
            (KeyForm::EncryptedPkcs8, _) => (
                Kind::KeyForm,
                format!("{subject} is password-protected"),
                "remove the password: openssl pkcs8 -in key.pem -out plain.pem",
            ),
            (KeyForm::EncryptedPem, _) => (
                Kind::KeyForm,
                format!("{subject} is password-protected"),
                "remove the password: openssl pkey -in key.pem -out plain.pem",
            ),
            _ => (
                Kind::KeyForm,
                format!("{subject} has a form that the platform does not use"),
                "pass a key of the app's sign type in PEM or base64",
            ),
        },
        KeyError::TooShort { .. } => {
            (Kind::KeyTooShort, format!("{subject} is too short to be secure"), "create a key of 2048 bits")
        }
        KeyError::OtherAlgorithm { .. } => {
            (Kind::KeyAlgorithm, format!("the algorithm of {subject} does not fit the sign type"), "pass a key of the sign type")
        }
        KeyError::OwnPublicKey => (Kind::OwnKey, format!("{subject} is the app's own"), "pass Alipay's public key"),
        KeyError::NotBase64 { .. } | KeyError::Base64 { .. } | KeyError::Unrecognised { .. } | KeyError::Damaged { .. } => {
            (Kind::KeyUnreadable, format!("{subject} cannot be read"), COPY)
        }
    };
    Finding::error(kind, what).seen(error.to_string()).fix(fix)
}
