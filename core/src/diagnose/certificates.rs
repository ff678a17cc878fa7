//! Checks of the three certificates: their content, their relation to each other, and their expiry.

use super::finding::{Finding, Kind, Severity};
use super::inputs::Inputs;
use super::keys::Pair;
use crate::certificates::{
    Bundle, CertificateError, CertificateRole, Certificates, ChainError, ChainReason, Expiry, Mistake, ReadError, Validity,
    mistakes,
};
use crate::keys::KeyAlgorithm;

/// The days before its expiry at which a certificate should be replaced.
const SOON_DAYS: i64 = 30;

/// The parameter `alipay_root_cert_sn` of the platform's RSA bundle, the same in both environments. (protocol: root serial)
const KNOWN_ROOT_SERIAL: &str = "687b59193f3f462dd5336e5abf83c5d8_02941eef3187dddf3d3b83462e1dfcf6";

const DOWNLOAD: &str = "download the three certificates from the console again";

pub(super) fn check(inputs: &Inputs, pair: &Pair, findings: &mut Vec<Finding>) {
    if !inputs.has_certificates() {
        return;
    }
    if inputs.alipay_public_key.is_some() {
        let finding = Finding::error(Kind::BothModes, "both Alipay's public key and certificates are set");
        let finding = finding.seen("an app is either in key mode or in certificate mode");
        findings.push(finding.fix("look up the app's mode in the console, and remove the settings of the other mode"));
    }
    let texts = [
        (CertificateRole::App, &inputs.app_certificate),
        (CertificateRole::Alipay, &inputs.alipay_certificate),
        (CertificateRole::Root, &inputs.root_certificates),
    ];
    let missing: Vec<_> = texts.iter().filter(|(_, text)| text.is_none()).map(|(role, _)| *role).collect();
    for role in &missing {
        let finding =
            Finding::error(Kind::CertificateMissing, format!("{role}: missing")).seen("certificate mode requires three files");
        findings.push(finding.fix(format!("pass the console's {}", role.file_name())));
    }
    let [app, alipay, root] = texts.map(|(_, text)| text.as_ref().map(|text| text.as_slice()).unwrap_or_default());
    for mistake in mistakes(app, alipay, root, pair.app.as_ref()) {
        // A missing certificate was reported above, so an empty one adds nothing.
        if !matches!(&mistake, Mistake::Text { role, .. } if missing.contains(role)) {
            findings.push(mistake_finding(&mistake));
        }
    }
    check_public_key(app, pair, findings);
    match inputs.certificates() {
        Some(Ok(certificates)) => check_set(inputs, &certificates, findings),
        Some(Err(error @ (CertificateError::Key { .. } | CertificateError::NoRootSerial { .. }))) => {
            let kind = if matches!(error, CertificateError::Key { .. }) { Kind::CertificateKey } else { Kind::RootSerial };
            findings.push(Finding::error(kind, "a certificate cannot be used").seen(error.to_string()).fix(DOWNLOAD));
        }
        // The other errors are the mistakes reported above.
        Some(Err(_)) | None => {}
    }
}

fn mistake_finding(mistake: &Mistake) -> Finding {
    let severity = if mistake.is_certain() { Severity::Error } else { Severity::Warning };
    let (kind, what, fix) = match mistake {
        Mistake::Text { role, error: ReadError::LooksLikePath } => {
            (Kind::CertificateUnreadable, format!("{role} is the path of a file"), "read the file and pass its content")
        }
        Mistake::Text { role, .. } => (Kind::CertificateUnreadable, format!("{role} cannot be read"), DOWNLOAD),
        Mistake::OtherKey { .. } => (
            Kind::CertificateOfAnotherKey,
            "the app's certificate does not match the private key".to_owned(),
            "use the private key of the certificate request (.csr), and the certificate of this app",
        ),
        _ => (Kind::CertificateMixUp, "certificates were mixed up".to_owned(), "pass each file in its place, as its name shows"),
    };
    Finding::new(kind, severity, what).seen(mistake.to_string()).fix(fix)
}

/// Detects the app's key in place of Alipay's, for settings of key mode with a certificate.
fn check_public_key(app: &[u8], pair: &Pair, findings: &mut Vec<Finding>) {
    let Some(alipay_key) = &pair.alipay else { return };
    let leaf = Bundle::parse(app).and_then(|bundle| bundle.leaf().cloned());
    let is_app = leaf.is_ok_and(|leaf| leaf.public_key().is_ok_and(|key| key == *alipay_key));
    if is_app && pair.app.as_ref() != Some(alipay_key) {
        let finding = Finding::error(Kind::OwnKey, "the public key given as Alipay's is the key of the app's certificate");
        findings.push(finding.seen("both have the same key").fix("in certificate mode, remove Alipay's public key"));
    }
}

fn check_set(inputs: &Inputs, certificates: &Certificates, findings: &mut Vec<Finding>) {
    let (app, alipay, root) = (certificates.app_serial(), certificates.alipay_serial(), certificates.root_serial());
    let finding = Finding::note(Kind::Serials, "the certificates can be read");
    findings.push(finding.seen(format!("app_cert_sn={app}, alipay_cert_sn={alipay}, alipay_root_cert_sn={root}")));
    if let Err(error) = certificates.check_sign_type(inputs.sign_type) {
        let finding = Finding::error(Kind::KeyAlgorithm, "the algorithm of the certificates does not fit the sign type");
        findings.push(finding.seen(error.to_string()).fix("set the sign type that the console shows for the certificates"));
    }
    let rsa = certificates.app_public_key().algorithm() == KeyAlgorithm::Rsa;
    let is_platform = [crate::PRODUCTION, crate::SANDBOX].contains(&super::address::base_url(inputs).trim_end_matches('/'));
    if rsa && is_platform && root != KNOWN_ROOT_SERIAL {
        let finding = Finding::warning(Kind::RootSerial, "the roots are not the platform's known ones");
        let finding = finding.seen(format!("their serial is {root}; the platform's known serial is {KNOWN_ROOT_SERIAL}"));
        findings.push(finding.fix("pass the console's complete alipayRootCert.crt, with all certificates in their order"));
    }
    let moment = inputs.moment();
    let before = findings.len();
    for expiry in certificates.expiry(moment) {
        findings.extend(check_expiry(&expiry, expiry.serial == app || expiry.serial == alipay));
    }
    let has_expiry_finding = findings.len() > before;
    if let Err(error) = certificates.check_alipay(moment) {
        let finding = match error.reason {
            // Reported above, together with the state of the clock.
            ChainReason::Expired { .. } | ChainReason::NotYetValid { .. } if has_expiry_finding => return,
            _ if lacks_root(certificates, &error) => {
                Finding::note(Kind::CertificateUntrusted, "the files do not contain the root of Alipay's certificate").fix(
                    "nothing to do: the certificate verifies responses. The client cannot download the next one \
                     itself; download it from the console before this one expires",
                )
            }
            _ => Finding::error(Kind::CertificateUntrusted, "Alipay's certificate does not lead to one of the roots")
                .fix("use three files of the same app and environment"),
        };
        findings.push(finding.seen(error.to_string()));
    }
}

/// Returns true if only the root is missing: the issuer is in neither file, as with the platform's sandbox. A root with the issuer's name
/// but another key is not the issuer, but a certificate with that name in Alipay's file should be.
fn lacks_root(certificates: &Certificates, error: &ChainError) -> bool {
    match &error.reason {
        ChainReason::MissingIssuer { .. } | ChainReason::ForeignRoot => true,
        ChainReason::BadSignature { issuer } => {
            let mut siblings = certificates.alipay_file().certificates().iter();
            error.subject == *issuer || !siblings.any(|certificate| certificate.subject() == issuer)
        }
        _ => false,
    }
}

/// Returns a finding for a certificate that is not valid, or that expires soon. Calls depend on `ours`; the others are only in the bundles.
fn check_expiry(expiry: &Expiry, is_configured: bool) -> Option<Finding> {
    let (what, fix) = match expiry.state {
        Validity::Expired => ("a certificate has expired", DOWNLOAD),
        Validity::NotYet => ("a certificate is not valid yet", "check this machine's clock"),
        Validity::Valid if is_configured && expiry.days_left < SOON_DAYS => {
            let finding = Finding::warning(Kind::CertificateExpiry, "a certificate expires soon").seen(expiry.to_string());
            return Some(finding.fix("create the next one in the console; it has another serial, so deploy the new file"));
        }
        Validity::Valid => return None,
    };
    let severity = if is_configured { Severity::Error } else { Severity::Warning };
    Some(Finding::new(Kind::CertificateExpiry, severity, what).seen(expiry.to_string()).fix(fix))
}
