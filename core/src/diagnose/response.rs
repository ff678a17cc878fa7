//! Diagnosis of a call's response: keys, certificates, environment and clock.

use std::time::SystemTime;

use bytes::Bytes;

use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use super::{clock, refusal};
use crate::charset::Charset;
use crate::error::{Error, Failure, OutcomeUnknown, SignatureError, TransportError, TransportErrorKind};
use crate::gateway::response;
use crate::keys::PrivateKey;
use crate::record::without_prefix;
use crate::sign::{SignType, Verifier};

/// The maximum length of a platform code.
const LONGEST_CODE: usize = 80;

/// A completed call and its result.
pub(super) struct ProbeCall {
    pub(super) sign_type: SignType,
    pub(super) error: Option<Error>,
    pub(super) response: Option<RecordedResponse>,
}

/// The recorded part of a response.
pub(super) struct RecordedResponse {
    body: Bytes,
    status: u16,
    date: Option<SystemTime>,
    /// True if the body looks like HTML. The `Content-Type` is no evidence, because the platform sends its own JSON as HTML too.
    is_html: bool,
}

impl RecordedResponse {
    pub(super) fn of(response: &http::Response<Bytes>) -> Self {
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
        let body = response.body().clone();
        Self {
            status: response.status().as_u16(),
            date: header(http::header::DATE).and_then(clock::parse),
            is_html: body.trim_ascii_start().starts_with(b"<"),
            body,
        }
    }
}

/// Returns true if the platform rejected the request's signature.
pub(super) fn is_signature_rejected(call: &ProbeCall) -> bool {
    rejection(call).is_some_and(|failure| without_prefix(&failure.sub_code) == "invalid-signature")
}

fn rejection(call: &ProbeCall) -> Option<&Failure> {
    call.error.as_ref().and_then(Error::api).map(|error| error.failure())
}

/// Returns the findings of a response, and of the second one, which was requested with the other sign type.
pub(super) fn findings(inputs: &Inputs, method: &str, first: &ProbeCall, second: Option<&ProbeCall>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let skew = first.response.as_ref().and_then(|response| response.date).and_then(|date| clock::skew(inputs.moment(), date));
    match &first.error {
        None => findings.push(verified("the platform answered the call, and both signatures are valid")),
        Some(Error::Signature(error)) => findings.push(signature(inputs, method, first, error)),
        Some(Error::Transport(error) | Error::OutcomeUnknown(OutcomeUnknown::Transport(error))) => {
            findings.push(transport_failure(error))
        }
        Some(Error::Decode(_) | Error::OutcomeUnknown(OutcomeUnknown::Server(_))) => {
            findings.push(not_the_platform(first.response.as_ref()))
        }
        Some(Error::Api(error)) => findings.push(failure(inputs, error.failure(), skew.is_some())),
        Some(Error::OutcomeUnknown(OutcomeUnknown::Api(error))) => {
            let finding = Finding::warning(Kind::Rejected, "the platform reports an internal error, which allows no diagnosis");
            findings.push(finding.seen(describe_code(error.failure())).fix("try again later"));
        }
        Some(error @ (Error::Invalid(_) | Error::Config(_))) => {
            findings.push(Finding::error(Kind::NotAsked, "the call was not made").seen(error.to_string()));
        }
    }
    if let Some(second) = second {
        findings.push(compare_sign_types(first, second));
    }
    findings.extend(skew);
    findings
}

fn verified(what: &str) -> Finding {
    Finding::note(Kind::Verified, what)
        .seen("the platform accepted the request's signature, and its own verifies with Alipay's key")
}

fn failure(inputs: &Inputs, failure: &Failure, skewed: bool) -> Finding {
    let error = |kind, what: &str, fix: &str| Finding::error(kind, what).seen(describe_code(failure)).fix(fix);
    match without_prefix(&failure.sub_code) {
        "invalid-app-id" | "missing-app-id" => error(
            Kind::UnknownApp,
            &format!("the app id is unknown in the environment of the calls: {}", super::address::environment_name(inputs)),
            "compare the app id with the console, and the base URL with the environment: an app of the sandbox does not exist in production, \
             and vice versa",
        ),
        "invalid-signature" => refusal::request_signature(failure.hint.clone(), inputs),
        "invalid-signature-type" => error(Kind::SignType, "the platform does not accept this sign type", "sign with RSA2"),
        "missing-signature-config" | "missing-signature-key" => error(
            Kind::NoKeyUploaded,
            "the app has no public key in the console",
            "upload the public half of the private key, in the console of this environment",
        ),
        "invalid-timestamp" if skewed => {
            error(Kind::Clock, "the platform rejected the timestamp", "see the other finding about the clock")
        }
        "invalid-timestamp" => error(
            Kind::Clock,
            "the platform rejected the timestamp, but its response shows no clock difference",
            "compare this machine's clock with another; a proxy may have delayed the request",
        ),
        "missing-app-cert-sn" | "missing-alipay-root-cert-sn" => error(
            Kind::CertificateMode,
            "the app is in certificate mode, but the call named no certificates",
            "pass the console's three certificates instead of Alipay's public key",
        ),
        "app-cert-not-exist" => error(
            Kind::AppCertificate,
            "the platform does not know the app's certificate",
            "download the certificate of this app and environment from the console; this one belongs to another app, or was replaced",
        ),
        "app-cert-expired" => {
            error(Kind::AppCertificate, "the app's certificate has expired", "create a new one in the console, and use its file")
        }
        "invalid-alipay-root-cert-sn" => error(
            Kind::RootSerial,
            "the platform does not accept the serial of the roots",
            "pass the console's complete alipayRootCert.crt, with all certificates in their order",
        ),
        "alipay-cert-not-exist" => error(
            Kind::ResponseCertificate,
            "the platform does not know Alipay's certificate",
            "download it from the console again",
        ),
        _ if failure.verified => {
            let finding = verified("the platform rejected the call for another reason, and both signatures are valid");
            let both = format!("{}; {}", describe_code(failure), finding.seen);
            finding.seen(both)
        }
        _ => {
            let finding = Finding::note(Kind::Rejected, "the platform rejected the call for a reason unrelated to keys");
            finding
                .seen(format!("{}; it does not sign such responses, so Alipay's key was not tested", describe_code(failure)))
                .fix("use an API that the app may call, so that the response is signed")
        }
    }
}

/// Describes the code of an error. Omits its message, because the gateway echoes the request in it.
fn describe_code(failure: &Failure) -> String {
    let code = if failure.sub_code.is_empty() { &failure.gateway_code } else { &failure.sub_code };
    // An unsigned response may come from anyone.
    let code: String = code.chars().take(LONGEST_CODE).collect();
    let summary =
        failure.remedy.as_ref().map(|remedy| remedy.summary.trim_end_matches('.')).filter(|summary| !summary.is_empty());
    let summary = summary.map(|summary| format!(" ({summary})"));
    format!("the platform returned {}{}", code.escape_debug(), summary.unwrap_or_default())
}

fn signature(inputs: &Inputs, method: &str, call: &ProbeCall, error: &SignatureError) -> Finding {
    match error {
        SignatureError::Mismatch => mismatch(inputs, method, call),
        SignatureError::Unsigned => Finding::error(Kind::ResponseUnsigned, "the response is a success without a signature")
            .seen("the platform signs every success, so this response was forged or changed")
            .fix("check for a proxy between this machine and the platform"),
        SignatureError::Stale(_) => {
            Finding::error(Kind::Clock, "the signing time of the response differs too much from this machine's clock")
                .seen(error.to_string())
                .fix("compare this machine's clock with another, and check for a proxy between it and the platform")
        }
        SignatureError::UnknownCertificate(_) | SignatureError::Certificate(_) => {
            Finding::error(Kind::ResponseCertificate, "the response is signed with an unknown or untrusted certificate")
                .seen(error.to_string())
                .fix("download Alipay's certificate and the roots for this app from the console again")
        }
        SignatureError::Sign(_) => Finding::error(Kind::NotAsked, "signing the request failed").seen(error.to_string()),
    }
}

fn mismatch(inputs: &Inputs, method: &str, call: &ProbeCall) -> Finding {
    let finding = Finding::error(
        Kind::ResponseSignature,
        "the platform accepted the request, but its response does not verify with the key given as Alipay's",
    );
    let verifies = |key: &Verifier, sign_type| {
        let received: &[u8] = call.response.as_ref().map(|response| Charset::without_mark(&response.body)).unwrap_or_default();
        let Some((charset, body)) = Charset::read(received, []) else { return false };
        let signed = response::open(&body, method).ok();
        let sign = signed.as_ref().and_then(|signed| Some((&signed.range, signed.sign.as_deref()?)));
        sign.is_some_and(|(range, sign)| {
            let received = response::bytes_of(range, &body, charset, received);
            response::verify(key, sign_type, charset, received, sign).is_ok()
        })
    };
    let own =
        inputs.private_key.as_ref().and_then(|text| PrivateKey::parse(text).ok()).map(|key| Verifier::new(key.public_key()));
    if own.is_some_and(|own| verifies(&own, call.sign_type)) {
        return finding
            .seen("it verifies with the app's own key, so the server signs with the app's private key")
            .fix("a custom gateway must sign with its own key; the platform never has the app's");
    }
    finding.seen("it does not verify with the app's own key either").fix(
        "copy Alipay's public key for this app and environment from the console; it differs between apps, and between production and sandbox",
    )
}

fn transport_failure(error: &TransportError) -> Finding {
    let reason = error.cause().unwrap_or_else(|| error.to_string());
    let lower = reason.to_lowercase();
    let tls = ["certificate", "tls", "handshake", "corrupt message", "alert"].iter().any(|word| lower.contains(word));
    match error.kind() {
        TransportErrorKind::Connect if tls => Finding::error(Kind::Tls, "the TLS handshake failed")
            .seen(reason)
            .fix("check for a proxy that intercepts TLS, a wrong clock, or an address that does not support https"),
        TransportErrorKind::Connect => Finding::error(Kind::NoConnection, "no connection to the platform")
            .seen(reason)
            .fix("check the base URL, name resolution, the firewall and the proxy, if any"),
        kind => {
            Finding::error(Kind::NoResponse, "the response is missing or incomplete").seen(error.to_string()).fix(match kind {
                TransportErrorKind::TooLarge => "check for a proxy between this machine and the platform",
                _ => "try again; if it fails again, check the network and its proxies",
            })
        }
    }
}

fn not_the_platform(recorded: Option<&RecordedResponse>) -> Finding {
    let finding = Finding::error(Kind::NotThePlatform, "the response is not in the platform's format");
    let seen = recorded.map(|recorded| {
        let form = if recorded.is_html { "an HTML page" } else { "an unexpected body" };
        format!("HTTP {} with {form}, {} bytes", recorded.status, recorded.body.len())
    });
    let finding = finding.seen(seen.unwrap_or_default());
    finding.fix("check the base URL, and check for a proxy or a sign-in page between this machine and the platform")
}

fn compare_sign_types(first: &ProbeCall, second: &ProbeCall) -> Finding {
    let (ours, others) = (first.sign_type.as_str(), second.sign_type.as_str());
    let reached = second.error.is_none() || rejection(second).is_some() || matches!(second.error, Some(Error::Signature(_)));
    if reached && !is_signature_rejected(second) {
        let finding =
            Finding::error(Kind::SignType, format!("the app's key is set to {others} in the console, but {ours} was used"));
        let finding = finding.seen(format!("the platform rejected the signature with {ours} and accepted it with {others}"));
        return finding.fix(if second.sign_type == SignType::Rsa {
            "upload a key of 2048 bits under RSA2(SHA256), or sign with RSA"
        } else {
            "sign with RSA2"
        });
    }
    Finding::note(Kind::SignType, "the sign type is not the reason")
        .seen(format!("the platform did not accept the call with {others} either"))
}
