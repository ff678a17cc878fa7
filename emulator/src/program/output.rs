//! Lines on standard output.

use std::io::Write as _;

use alipay_core::schema::Protocol;
use serde_json::{Value, json};

use super::arguments::{Log, Settings};
use super::client::{AppKey, Client, Trust};
use crate::{Coverage, ReceivedCall, Verdict};

/// Prints a line. A closed standard output must not stop the server.
pub(crate) fn line(text: &str) {
    let mut output = std::io::stdout().lock();
    let _ = writeln!(output, "{text}");
    let _ = output.flush();
}

/// Prints the settings that a client needs, unless the settings exclude it.
pub(crate) fn introduction(settings: &Settings, client: &Client, notes: &[String]) {
    if settings.is_quiet() {
        return;
    }
    if settings.log() == Log::Json {
        return line(&json!({ "settings": document(client) }).to_string());
    }
    let mut rows = vec![("base URL", client.base_url.clone()), ("gateway", client.gateway()), ("app id", client.app_id.clone())];
    rows.push(("app private key", private_key(client)));
    match &client.trust {
        Trust::PublicKey(key) => rows.push(("Alipay public key", key.clone())),
        Trust::Certificates { app, alipay, root } => {
            rows.push(("app certificate", app.display().to_string()));
            rows.push(("Alipay certificate", alipay.display().to_string()));
            rows.push(("root certificate", root.display().to_string()));
        }
    }
    if client.content_key.is_some() {
        rows.push(("content key", "set".to_owned()));
    }
    for (name, value) in rows {
        line(&format!("{name:19} {value}"));
    }
    line("");
    for note in notes {
        line(note);
    }
    let base = &client.base_url;
    line(&format!("The control API, described at {base}/_emulator/openapi.json:"));
    line(&format!("  curl {base}/_emulator/calls                       lists the calls, and why they were rejected"));
    line(&format!(
        "  curl {base}/_emulator/stubs -d '{{\"error\": \"SYSTEM_ERROR\", \"times\": 1}}'    makes the next call fail"
    ));
    line(&format!("  curl {base}/_emulator/clock -X PUT -d '{{\"move_ms\": 3600000}}'    moves the clock ahead by an hour"));
    line(&format!("  curl {base}/_emulator/notifications               lists the notifications"));
    line(&format!("  curl {base}/_emulator/orders -d 'order string'    pays an order of the app"));
    line(&format!("  curl {base}/_emulator/reset -X POST               forgets everything except the keys"));
    line("");
}

fn private_key(client: &Client) -> String {
    match &client.private_key {
        AppKey::Shown(pair) => pair.private_key().to_pkcs8_base64(),
        AppKey::Files { pkcs8, .. } => pkcs8.display().to_string(),
        AppKey::Own => "your own".to_owned(),
    }
}

/// Returns the settings as JSON.
fn document(client: &Client) -> Value {
    let mut document = json!({ "base_url": client.base_url, "gateway": client.gateway(), "app_id": client.app_id });
    let key = match &client.private_key {
        AppKey::Shown(pair) => json!({ "app_private_key": pair.private_key().to_pkcs8_base64() }),
        AppKey::Files { pkcs8, .. } => json!({ "app_private_key_file": pkcs8 }),
        AppKey::Own => json!({}),
    };
    let trust = match &client.trust {
        Trust::PublicKey(key) => json!({ "alipay_public_key": key }),
        Trust::Certificates { app, alipay, root } => {
            json!({ "app_certificate_file": app, "alipay_certificate_file": alipay, "root_certificate_file": root })
        }
    };
    if let (Value::Object(document), Value::Object(key), Value::Object(trust)) = (&mut document, key, trust) {
        document.extend(key.into_iter().chain(trust));
    }
    document
}

/// Prints the line for which scripts wait.
pub(crate) fn ready(log: Log, base_url: &str) {
    match log {
        Log::Json => line(&json!({ "ready": base_url }).to_string()),
        Log::Text | Log::Off => line(&format!("ready {base_url}")),
    }
}

/// Prints a call.
pub(crate) fn call(log: Log, call: &ReceivedCall) {
    match log {
        Log::Text => line(&text(call)),
        Log::Json => line(&json!({ "call": summary(call) }).to_string()),
        Log::Off => {}
    }
}

fn text(call: &ReceivedCall) -> String {
    let protocol = match call.protocol {
        Protocol::Gateway => "V2",
        Protocol::Rest => "V3",
    };
    let unknown = if call.unknown.is_empty() { String::new() } else { format!("  (unknown: {})", call.unknown.join(", ")) };
    let coverage = if call.coverage == Coverage::Undescribed { "  (undescribed)" } else { "" };
    let message = if call.message.is_empty() { String::new() } else { format!("  {}", call.message) };
    // Texts of the client can contain line breaks.
    format!("{protocol} {} -> {}{coverage}{message}{unknown}", call.api, call.code).replace(['\n', '\r'], " ")
}

fn summary(call: &ReceivedCall) -> Value {
    let protocol = match call.protocol {
        Protocol::Gateway => "gateway",
        Protocol::Rest => "rest",
    };
    let verdict = match call.verdict {
        Verdict::Accepted => "accepted",
        Verdict::Stubbed => "stubbed",
        Verdict::BadSignature => "bad_signature",
        _ => "rejected",
    };
    json!({
        "id": call.id,
        "protocol": protocol,
        "api": call.api,
        "coverage": call.coverage.as_str(),
        "verdict": verdict,
        "code": call.code,
        "message": call.message,
        "unknown": call.unknown,
        "duration_us": u64::try_from(call.duration.as_micros()).unwrap_or(u64::MAX),
    })
}
