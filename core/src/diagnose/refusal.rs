//! Diagnosis of a rejected signature: compares the signed text with the settings and the platform's echo.

use super::clock;
use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use crate::client::compare_with_echo;

pub(super) fn check(inputs: &Inputs, findings: &mut Vec<Finding>) {
    let Some((message, signed)) = &inputs.refusal else { return };
    findings.push(request_signature(compare_with_echo(message, signed), inputs));
    for (name, set, expected) in [
        ("app_id", inputs.app_id.as_deref().map(str::trim), "the app id"),
        ("sign_type", Some(inputs.sign_type.as_str()), "the sign type"),
    ] {
        if let (Some(signed), Some(set)) = (value(signed, name), set)
            && signed != set
        {
            let finding = Finding::error(Kind::SignedOtherwise, format!("the signed text contains another `{name}`"));
            let finding = finding.seen(format!("it differs from {expected} in these settings"));
            findings.push(finding.fix("sign with these settings, or check the settings of the program that signed"));
        }
    }
    let names_certificates = value(signed, "app_cert_sn").is_some();
    if inputs.has_certificates() && !names_certificates {
        let finding = Finding::error(Kind::SignedOtherwise, "the signed text names no certificate");
        findings.push(
            finding
                .seen("it contains no `app_cert_sn`")
                .fix("add `app_cert_sn` and `alipay_root_cert_sn` to the signed text of every call"),
        );
    } else if names_certificates && inputs.alipay_public_key.is_some() && !inputs.has_certificates() {
        let finding =
            Finding::error(Kind::SignedOtherwise, "the signed text names certificates, but these settings contain a bare key");
        findings
            .push(finding.seen("it contains `app_cert_sn`").fix("check the three certificates instead of Alipay's public key"));
    }
    let server = inputs.server_date.as_deref().and_then(clock::parse);
    if let (Some(timestamp), Some(server)) = (value(signed, "timestamp"), server) {
        findings.extend(clock::zone(timestamp, server));
    }
}

/// Returns the finding for a rejected signature, with the result of the comparison.
pub(super) fn request_signature(hint: Option<String>, inputs: &Inputs) -> Finding {
    let finding = Finding::error(Kind::RequestSignature, "the platform rejected the request's signature");
    let finding =
        finding.seen(hint.unwrap_or_else(|| "the response does not contain the text that the platform rebuilt".to_owned()));
    finding.fix(if inputs.has_certificates() {
        "check that the private key belongs to the app's certificate, and that the console has this certificate"
    } else {
        "upload the public half of this private key to the console of the same environment, under the same sign type (RSA2 or RSA)"
    })
}

/// Returns a parameter of a signed text, if its value contains neither `&` nor `=`.
fn value<'a>(signed: &'a str, name: &str) -> Option<&'a str> {
    let mut parts = signed.split('&').filter_map(|part| part.split_once('='));
    parts.find(|(findings, _)| *findings == name).map(|(_, value)| value)
}
