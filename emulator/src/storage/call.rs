//! Calls as records. Tokens and codes are masked as in the control API, so that the file contains none.

use std::time::Duration;

use alipay_core::limits::Violation;
use alipay_core::sign::SignType;
use alipay_core::upload::Upload;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::text;
use crate::journal::{Coverage, Mask, ReceivedResponse, SignatureCheck, Verdict};
use crate::stubs::{protocol, protocol_name};
use crate::{ObjectReference, ReceivedCall, StubId, moments};

#[derive(Serialize, Deserialize)]
struct Record {
    id: u64,
    time: String,
    protocol: String,
    api: String,
    title: String,
    coverage: String,
    verdict: String,
    code: String,
    message: String,
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    parameters: Vec<(String, String)>,
    request: Value,
    unknown: Vec<String>,
    /// The field, the name and the type of each file, without its content.
    files: Vec<(String, String, String)>,
    signature: Option<Signature>,
    violations: Vec<Limit>,
    /// Status, content type and body.
    response: (u16, String, String),
    stub: Option<u64>,
    objects: Vec<(String, u64, String)>,
    notifications: Vec<u64>,
    duration_us: u64,
}

#[derive(Serialize, Deserialize)]
struct Signature {
    valid: bool,
    sign_type: String,
    content: String,
    signed: Option<String>,
    mistake: Option<String>,
    difference: Option<usize>,
}

#[derive(Serialize, Deserialize)]
struct Limit {
    path: String,
    limit: String,
    allowed: String,
    actual: String,
    code: Option<String>,
    advisory: bool,
    source: String,
    message: String,
}

pub(super) fn write(call: &ReceivedCall) -> String {
    let mask = Mask::of(call);
    let pairs =
        |pairs: &[(String, String)]| pairs.iter().map(|(name, value)| (name.clone(), mask.parameter(name, value))).collect();
    let signature = call.signature.as_ref().map(|check| Signature {
        valid: check.valid,
        sign_type: check.sign_type.as_str().to_owned(),
        content: mask.text(&check.content),
        signed: check.signed.as_deref().map(|signed| mask.text(signed)),
        mistake: check.mistake.clone(),
        difference: check.difference,
    });
    let limit = |found: &Violation| Limit {
        path: found.path.clone(),
        limit: found.limit.clone(),
        allowed: found.allowed.clone(),
        actual: mask.text(&found.actual),
        code: found.code.clone(),
        advisory: found.advisory,
        source: found.source.clone(),
        message: mask.text(&found.message),
    };
    let file =
        |(field, upload): &(String, Upload)| (field.clone(), upload.file_name().to_owned(), upload.content_type().to_owned());
    text(&Record {
        id: call.id,
        time: moments::format(call.time),
        protocol: protocol_name(call.protocol).to_owned(),
        api: call.api.clone(),
        title: call.title.clone(),
        coverage: call.coverage.as_str().to_owned(),
        verdict: call.verdict.as_str().to_owned(),
        code: call.code.clone(),
        message: mask.text(&call.message),
        method: call.method.clone(),
        path: mask.text(&call.path),
        headers: pairs(&call.headers),
        parameters: pairs(&call.parameters),
        request: mask.document(&call.request),
        unknown: call.unknown.clone(),
        files: call.files.iter().map(file).collect(),
        signature,
        violations: call.violations.iter().map(limit).collect(),
        response: (call.response.status, call.response.content_type.clone(), mask.text(&call.response.body)),
        stub: call.stub.map(StubId::number),
        objects: call.objects.iter().map(|object| (object.kind.clone(), object.id, object.label.clone())).collect(),
        notifications: call.notifications.clone(),
        duration_us: u64::try_from(call.duration.as_micros()).unwrap_or(u64::MAX),
    })
}

pub(super) fn read(record: &str) -> Option<ReceivedCall> {
    let record: Record = serde_json::from_str(record).ok()?;
    let signature = match record.signature {
        Some(check) => Some(SignatureCheck {
            valid: check.valid,
            sign_type: check.sign_type.parse::<SignType>().ok()?,
            content: check.content,
            signed: check.signed,
            mistake: check.mistake,
            difference: check.difference,
        }),
        None => None,
    };
    let violation = |limit: Limit| {
        let mut violation = Violation::default();
        violation.path = limit.path;
        violation.limit = limit.limit;
        violation.allowed = limit.allowed;
        violation.actual = limit.actual;
        violation.code = limit.code;
        violation.advisory = limit.advisory;
        violation.source = limit.source;
        violation.message = limit.message;
        violation
    };
    let (status, content_type, body) = record.response;
    let file = |(field, name, content_type): (String, String, String)| {
        (field, Upload::from_bytes(name, "").with_content_type(content_type))
    };
    Some(ReceivedCall {
        api: record.api,
        title: record.title,
        coverage: Coverage::ALL.into_iter().find(|coverage| coverage.as_str() == record.coverage)?,
        verdict: Verdict::ALL.into_iter().find(|verdict| verdict.as_str() == record.verdict)?,
        code: record.code,
        message: record.message,
        method: record.method,
        path: record.path,
        headers: record.headers,
        parameters: record.parameters,
        request: record.request,
        unknown: record.unknown,
        files: record.files.into_iter().map(file).collect(),
        signature,
        violations: record.violations.into_iter().map(violation).collect(),
        response: ReceivedResponse { status, content_type, body },
        stub: record.stub.map(StubId::from),
        objects: record.objects.into_iter().map(|(kind, id, label)| ObjectReference { kind, id, label }).collect(),
        notifications: record.notifications,
        duration: Duration::from_micros(record.duration_us),
        ..ReceivedCall::new(record.id, moments::parse(&record.time).ok()?, protocol(&record.protocol).ok()?)
    })
}
