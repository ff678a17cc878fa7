//! What the answer to a call means for keys, certificates, environment and clock.

use std::time::SystemTime;

use bytes::Bytes;

use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use super::{clock, refusal};
use crate::error::{Error, Failure, OutcomeUnknown, SignatureError, TransportError, TransportErrorKind};
use crate::gateway::{Charset, answer};
use crate::keys::PrivateKey;
use crate::record::without_prefix;
use crate::sign::{SignType, Verifier};

/// No code of the platform is longer.
const LONGEST_CODE: usize = 80;

/// A call that was made, and how it ended.
pub(super) struct Asked {
    pub(super) sign_type: SignType,
    pub(super) error: Option<Error>,
    pub(super) heard: Option<Heard>,
}

/// What is kept of an answer.
pub(super) struct Heard {
    body: Bytes,
    status: u16,
    date: Option<SystemTime>,
    /// Whether it looks like HTML. Its header says nothing: the platform calls its own JSON so too.
    is_html: bool,
}

impl Heard {
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

/// Whether it was the request's signature that was refused.
pub(super) fn is_signature_refused(asked: &Asked) -> bool {
    refused(asked).is_some_and(|failure| without_prefix(&failure.sub_code) == "invalid-signature")
}

fn refused(asked: &Asked) -> Option<&Failure> {
    asked.error.as_ref().and_then(Error::api).map(|error| &**error)
}

/// Everything that the answer tells, and that the second one does, which was asked for with the other sign type.
pub(super) fn findings(inputs: &Inputs, method: &str, first: &Asked, second: Option<&Asked>) -> Vec<Finding> {
    let mut found = Vec::new();
    let skew = first.heard.as_ref().and_then(|heard| heard.date).and_then(|date| clock::skew(inputs.moment(), date));
    match &first.error {
        None => found.push(verified("the call was answered, and both signatures are right")),
        Some(Error::Signature(error)) => found.push(signature(inputs, method, first, error)),
        Some(Error::Transport(error) | Error::OutcomeUnknown(OutcomeUnknown::Transport(error))) => found.push(lost(error)),
        Some(Error::Decode(_) | Error::OutcomeUnknown(OutcomeUnknown::Server(_))) => found.push(foreign(first.heard.as_ref())),
        Some(Error::Api(error)) => found.push(failure(inputs, error, skew.is_some())),
        Some(Error::OutcomeUnknown(OutcomeUnknown::Api(error))) => {
            let finding = Finding::warning(Kind::Refused, "the platform is in trouble, so nothing can be told");
            found.push(finding.seen(answered(error)).fix("ask again later"));
        }
        Some(error @ (Error::Refused(_) | Error::Config(_))) => {
            found.push(Finding::error(Kind::NotAsked, "the call was not made").seen(error.to_string()));
        }
    }
    if let Some(second) = second {
        found.push(with_other_type(first, second));
    }
    found.extend(skew);
    found
}

fn verified(what: &str) -> Finding {
    Finding::note(Kind::Verified, what).seen("the platform took the request's signature, and its own verifies with Alipay's key")
}

fn failure(inputs: &Inputs, failure: &Failure, skewed: bool) -> Finding {
    let error = |kind, what: &str, fix: &str| Finding::error(kind, what).seen(answered(failure)).fix(fix);
    match without_prefix(&failure.sub_code) {
        "invalid-app-id" | "missing-app-id" => error(
            Kind::UnknownApp,
            &format!("the app id is not known where calls go: {}", super::address::place(inputs)),
            "compare the app id with the console, and the base URL with the environment: an app of the sandbox does not exist in production, \
             nor the other way round",
        ),
        "invalid-signature" => refusal::request_signature(failure.hint.clone(), inputs),
        "invalid-signature-type" => error(Kind::SignType, "the platform does not take this sign type", "sign with RSA2"),
        "missing-signature-config" | "missing-signature-key" => error(
            Kind::NoKeyUploaded,
            "the app has no public key in the console",
            "upload the public half of the private key, in the console of this environment",
        ),
        "invalid-timestamp" if skewed => {
            error(Kind::Clock, "the platform refused the timestamp", "see what is said about the clock")
        }
        "invalid-timestamp" => error(
            Kind::Clock,
            "the platform refused the timestamp, and the clocks do not differ by what it says of its own",
            "compare this machine's clock with another; something on the way may have delayed the request",
        ),
        "missing-app-cert-sn" | "missing-alipay-root-cert-sn" => error(
            Kind::CertificateMode,
            "the app is in certificate mode, and the call named no certificates",
            "give the three certificates of the console instead of Alipay's public key",
        ),
        "app-cert-not-exist" => error(
            Kind::AppCertificate,
            "the platform does not know the app's certificate",
            "download the certificate of this app and environment from the console: this one is another app's, or was replaced",
        ),
        "app-cert-expired" => error(
            Kind::AppCertificate,
            "the app's certificate has expired",
            "make the next one in the console, and use the new file",
        ),
        "invalid-alipay-root-cert-sn" => error(
            Kind::RootSerial,
            "the platform does not take the serial of the roots",
            "pass the whole of alipayRootCert.crt as the console gives it, with all its certificates in their order",
        ),
        "alipay-cert-not-exist" => error(
            Kind::AnswerCertificate,
            "the platform does not know Alipay's certificate",
            "download it from the console again",
        ),
        _ if failure.verified => {
            let finding = verified("the platform refused the call for reasons of its own, and both signatures are right");
            let both = format!("{}; {}", answered(failure), finding.seen);
            finding.seen(both)
        }
        _ => {
            let finding = Finding::note(Kind::Refused, "the platform refused the call for a reason that is not the keys'");
            finding
                .seen(format!("{}; it does not sign such answers, so Alipay's key was not put to the test", answered(failure)))
                .fix("name an API that the app may use, for an answer that is signed")
        }
    }
}

/// The codes of a refusal. Its words stay out: the gateway echoes what it was sent.
fn answered(failure: &Failure) -> String {
    let code = if failure.sub_code.is_empty() { &failure.code } else { &failure.sub_code };
    // Anyone can have written an answer without a signature.
    let code: String = code.chars().take(LONGEST_CODE).collect();
    let summary =
        failure.remedy.as_ref().map(|remedy| remedy.summary.trim_end_matches('.')).filter(|summary| !summary.is_empty());
    let summary = summary.map(|summary| format!(" ({summary})"));
    format!("the platform answered {}{}", code.escape_debug(), summary.unwrap_or_default())
}

fn signature(inputs: &Inputs, method: &str, asked: &Asked, error: &SignatureError) -> Finding {
    match error {
        SignatureError::Mismatch => mismatch(inputs, method, asked),
        SignatureError::Unsigned => Finding::error(Kind::AnswerUnsigned, "the answer is a success without a signature")
            .seen("the platform signs every success, so this answer is not, or not quite, its own")
            .fix("see what stands between this machine and the platform"),
        SignatureError::Stale(_) => Finding::error(Kind::Clock, "the answer was signed too far from this machine's time")
            .seen(error.to_string())
            .fix("compare this machine's clock with another, and see what stands between it and the platform"),
        SignatureError::UnknownCertificate(_) | SignatureError::Certificate(_) => {
            Finding::error(Kind::AnswerCertificate, "the answer is signed with a certificate that is not known, or not trusted")
                .seen(error.to_string())
                .fix("download Alipay's certificate and the roots from the console of this app again")
        }
        SignatureError::Sign(_) => Finding::error(Kind::NotAsked, "the request could not be signed").seen(error.to_string()),
    }
}

fn mismatch(inputs: &Inputs, method: &str, asked: &Asked) -> Finding {
    let finding = Finding::error(
        Kind::AnswerSignature,
        "the platform took the request, but its answer does not verify with the key given as Alipay's",
    );
    let verifies = |key: &Verifier, sign_type| {
        let received: &[u8] = asked.heard.as_ref().map(|heard| Charset::without_mark(&heard.body)).unwrap_or_default();
        let Some((charset, body)) = Charset::read(received, []) else { return false };
        let envelope = answer::open(&body, method).ok();
        let sign = envelope.as_ref().and_then(|envelope| Some((&envelope.place, envelope.sign.as_deref()?)));
        sign.is_some_and(|(place, sign)| {
            let received = answer::bytes_of(place, &body, charset, received);
            answer::verify(key, sign_type, charset, received, sign).is_ok()
        })
    };
    let own =
        inputs.private_key.as_ref().and_then(|text| PrivateKey::parse(text).ok()).map(|key| Verifier::new(key.public_key()));
    if own.is_some_and(|own| verifies(&own, asked.sign_type)) {
        return finding
            .seen("it verifies with the app's own key, so the server signs with the app's private key")
            .fix("a gateway of one's own has to sign with a key of its own; the platform never has the app's");
    }
    finding.seen("it does not verify with the app's own key either").fix(
        "copy Alipay's public key from the console of this very app and environment: each app has another, and the sandbox too",
    )
}

fn lost(error: &TransportError) -> Finding {
    let reason = error.cause().unwrap_or_else(|| error.to_string());
    let lower = reason.to_lowercase();
    let tls = ["certificate", "tls", "handshake", "corrupt message", "alert"].iter().any(|word| lower.contains(word));
    match error.kind() {
        TransportErrorKind::Connect if tls => {
            Finding::error(Kind::Tls, "there is a connection, but TLS could not be set up on it")
                .seen(reason)
                .fix("look for a proxy that opens TLS, a clock that is far off, or an address that does not speak https")
        }
        TransportErrorKind::Connect => Finding::error(Kind::NoConnection, "there is no connection to the platform")
            .seen(reason)
            .fix("check the base URL, name resolution, the firewall and, where the network has one, the proxy"),
        kind => Finding::error(Kind::NoAnswer, "the answer did not come, or not whole").seen(error.to_string()).fix(match kind {
            TransportErrorKind::TooLarge => "see what stands between this machine and the platform",
            _ => "ask again; if it stays so, look at the network and its proxies",
        }),
    }
}

fn foreign(heard: Option<&Heard>) -> Finding {
    let finding = Finding::error(Kind::NotThePlatform, "the answer is not of a form that the platform uses");
    let seen = heard.map(|heard| {
        let form = if heard.is_html { "a page of HTML" } else { "no answer of the gateway" };
        format!("HTTP {} with {form}, {} bytes", heard.status, heard.body.len())
    });
    let finding = finding.seen(seen.unwrap_or_default());
    finding.fix("check the base URL, and look for a proxy or a sign-in page between this machine and the platform")
}

fn with_other_type(first: &Asked, second: &Asked) -> Finding {
    let (ours, others) = (first.sign_type.as_str(), second.sign_type.as_str());
    let reached = second.error.is_none() || refused(second).is_some() || matches!(second.error, Some(Error::Signature(_)));
    if reached && !is_signature_refused(second) {
        let finding =
            Finding::error(Kind::SignType, format!("the app's key is set to {others} in the console, and {ours} was used"));
        let finding = finding.seen(format!("the same call was refused with {ours} and its signature accepted with {others}"));
        return finding.fix(if second.sign_type == SignType::Rsa {
            "upload a key of 2048 bits under RSA2(SHA256), or sign with RSA"
        } else {
            "sign with RSA2"
        });
    }
    Finding::note(Kind::SignType, "the sign type makes no difference")
        .seen(format!("the call was not accepted with {others} either"))
}
