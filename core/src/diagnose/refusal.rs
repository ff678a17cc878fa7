//! A signature that the platform refused: the text that was signed, held against the settings and the platform's echo.

use super::clock;
use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use crate::client::compare_with_echo;

pub(super) fn check(inputs: &Inputs, found: &mut Vec<Finding>) {
    let Some((message, signed)) = &inputs.refusal else { return };
    found.push(request_signature(compare_with_echo(message, signed), inputs));
    for (name, set, expected) in [
        ("app_id", inputs.app_id.as_deref().map(str::trim), "the app id"),
        ("sign_type", Some(inputs.sign_type.as_str()), "the sign type"),
    ] {
        if let (Some(signed), Some(set)) = (value(signed, name), set)
            && signed != set
        {
            let finding = Finding::error(Kind::SignedOtherwise, format!("the text that was signed names another `{name}`"));
            let finding = finding.seen(format!("it differs from {expected} that was given here"));
            found.push(finding.fix("sign with the settings that were given here, or look at those that the program uses"));
        }
    }
    let names_certificates = value(signed, "app_cert_sn").is_some();
    if inputs.has_certificates() && !names_certificates {
        let finding = Finding::error(Kind::SignedOtherwise, "the text that was signed names no certificate");
        found.push(
            finding
                .seen("there is no `app_cert_sn` in it")
                .fix("sign `app_cert_sn` and `alipay_root_cert_sn` too, with every call"),
        );
    } else if names_certificates && inputs.alipay_public_key.is_some() && !inputs.has_certificates() {
        let finding =
            Finding::error(Kind::SignedOtherwise, "the text that was signed names certificates, and a bare key was given here");
        found.push(
            finding.seen("there is `app_cert_sn` in it").fix("check the three certificates instead of Alipay's public key"),
        );
    }
    let server = inputs.server_date.as_deref().and_then(clock::parse);
    if let (Some(timestamp), Some(server)) = (value(signed, "timestamp"), server) {
        found.extend(clock::zone(timestamp, server));
    }
}

/// The finding for a refused signature, with what the comparison of both texts tells.
pub(super) fn request_signature(hint: Option<String>, inputs: &Inputs) -> Finding {
    let finding = Finding::error(Kind::RequestSignature, "the platform refused the request's signature");
    let finding = finding.seen(hint.unwrap_or_else(|| "the platform does not say which text it rebuilt".to_owned()));
    finding.fix(if inputs.has_certificates() {
        "see that the private key is that of the app's certificate, and that the console has this certificate"
    } else {
        "upload the public half of this private key to the console of the same environment, under the same sign type (RSA2 or RSA)"
    })
}

/// The value of a parameter of a text to sign, where it is one of those that hold neither `&` nor `=`.
fn value<'a>(signed: &'a str, name: &str) -> Option<&'a str> {
    let mut parts = signed.split('&').filter_map(|part| part.split_once('='));
    parts.find(|(found, _)| *found == name).map(|(_, value)| value)
}
