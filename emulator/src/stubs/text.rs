//! Stubs as JSON and YAML.

use std::sync::Arc;
use std::time::Duration;

use alipay_codegen::diagnostic::{Diagnostics, Report};
use alipay_codegen::source::{Source, yaml};
use alipay_core::schema::Protocol;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Reaction, Stub};
use crate::EmulatorError;

/// The faults by name.
static FAULTS: [(&str, Reaction); 9] = [
    ("unsigned", Reaction::Unsigned),
    ("wrongly_signed", Reaction::WronglySigned),
    ("tampered", Reaction::Tampered),
    ("duplicate_node", Reaction::DuplicateNode),
    ("cut", Reaction::Cut),
    ("cut_midway", Reaction::CutMidway),
    ("replayed", Reaction::Replayed),
    ("gzip_bomb", Reaction::GzipBomb),
    ("expired_certificate", Reaction::ExpiredCertificate),
];

/// A stub as a document.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StubText {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    protocol: Option<String>,
    #[serde(default, rename = "match", skip_serializing_if = "Map::is_empty")]
    matching: Map<String, Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<Map<String, Value>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clock_skew_ms: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redirect: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    raw: Option<RawText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    delay_ms: Option<u64>,
}

/// A response without a signature.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct RawText {
    #[serde(default = "ok")]
    status: u16,
    #[serde(default = "html")]
    content_type: String,
    #[serde(default)]
    body: String,
}

const fn ok() -> u16 {
    200
}

fn html() -> String {
    "text/html".to_owned()
}

impl Stub {
    /// Parses the list of stubs of a YAML file. Each has the keys of the control API: optional `api`, `protocol`, `match` and `times`, and
    /// one of `error`, `response`, `fault`, `clock_skew_ms`, `redirect`, `raw` and `delay_ms`, which can also accompany another one.
    ///
    /// ```
    /// let stubs = alipay_emulator::Stub::list_from_yaml(
    ///     "- { api: alipay.trade.query, match: { out_trade_no: '1' }, error: ACQ.TRADE_NOT_EXIST }
    /// - { fault: unsigned, times: 1 }",
    /// )?;
    /// assert_eq!(stubs.len(), 2);
    /// # Ok::<(), alipay_emulator::EmulatorError>(())
    /// ```
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the text is not YAML, or if an entry is no valid stub. The message contains the number of
    /// the entry, from 1, and its line.
    pub fn list_from_yaml(text: &str) -> Result<Vec<Self>, EmulatorError> {
        let source = Arc::new(Source::new("stubs", "stubs", text));
        let mut report = Report::new(&source);
        let Some(root) = yaml::parse_foreign(&source, &mut report) else {
            return Err(EmulatorError::new(format!("not valid YAML:\n{}", Diagnostics::new(report.into_found()))));
        };
        let entries = match &root.value {
            yaml::Value::List(entries) => &entries[..],
            _ if matches!(root.scalar(), Some(yaml::Scalar::Null)) => &[],
            _ => return Err(EmulatorError::new("the document is not a list; begin each stub with `- `")),
        };
        let stub = |(index, entry): (usize, &yaml::Node)| {
            let document = yaml::decode(entry).map_err(|error| error.to_string());
            let (number, line) = (index + 1, source.line(entry.span.start));
            let stub = document.and_then(Self::from_value);
            stub.map_err(|error| EmulatorError::new(format!("stub {number} (line {line}): {error}")))
        };
        entries.iter().enumerate().map(stub).collect()
    }

    /// Parses a stub.
    pub(crate) fn from_value(document: Value) -> Result<Self, String> {
        let text: StubText = serde_json::from_value(document).map_err(|error| error.to_string())?;
        let protocol = text.protocol.as_deref().map(protocol).transpose()?;
        let delay = text.delay_ms.map(Duration::from_millis);
        let reactions = [
            text.error.map(Reaction::Error),
            text.response.map(Reaction::Response),
            text.fault.as_deref().map(fault).transpose()?,
            text.clock_skew_ms.map(Reaction::ClockSkewMs),
            text.redirect.map(Reaction::Redirect),
            text.raw.map(raw).transpose()?,
        ];
        let mut reactions = reactions.into_iter().flatten();
        let (reaction, delay) = match (reactions.next(), text.delay_ms) {
            (Some(reaction), _) => (reaction, delay),
            (None, Some(time)) => (Reaction::DelayMs(time), None),
            (None, None) => return Err(format!("the stub has no reaction; expected one of {REACTIONS}")),
        };
        if reactions.next().is_some() {
            return Err(format!(
                "the stub has more than one reaction; expected one of {REACTIONS}; only `delay_ms` can be added"
            ));
        }
        if text.times == Some(0) {
            return Err("`times` is 0; expected at least 1, or no `times` for a stub that stays until it is removed".to_owned());
        }
        let (api, times) = (text.api, text.times);
        Ok(Self { api, protocol, matching: text.matching.into_iter().collect(), times, delay, reaction })
    }

    /// Returns the stub as a document.
    pub(crate) fn to_text(&self) -> StubText {
        let mut text = StubText {
            api: self.api.clone(),
            protocol: self.protocol.map(|protocol| protocol_name(protocol).to_owned()),
            matching: self.matching.iter().cloned().collect(),
            times: self.times,
            delay_ms: self.delay.map(|time| u64::try_from(time.as_millis()).unwrap_or(u64::MAX)),
            ..StubText::default()
        };
        match self.reaction.clone() {
            Reaction::Error(code) => text.error = Some(code),
            Reaction::Response(fields) => text.response = Some(fields),
            Reaction::DelayMs(time) => text.delay_ms = Some(text.delay_ms.unwrap_or_default().saturating_add(time)),
            Reaction::ClockSkewMs(by) => text.clock_skew_ms = Some(by),
            Reaction::Redirect(address) => text.redirect = Some(address),
            Reaction::Raw { status, content_type, body } => text.raw = Some(RawText { status, content_type, body }),
            other => text.fault = FAULTS.iter().find(|(_, fault)| *fault == other).map(|(name, _)| (*name).to_owned()),
        }
        text
    }
}

const REACTIONS: &str = "`error`, `response`, `fault`, `delay_ms`, `clock_skew_ms`, `redirect` and `raw`";

/// Returns the name of a protocol in the control API.
pub(crate) const fn protocol_name(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Gateway => "gateway",
        Protocol::Rest => "rest",
    }
}

/// Parses the name of a protocol.
pub(crate) fn protocol(name: &str) -> Result<Protocol, String> {
    let all = [Protocol::Gateway, Protocol::Rest];
    let found = all.into_iter().find(|protocol| protocol_name(*protocol) == name);
    found.ok_or_else(|| format!("the protocol `{name}` is unknown; expected `gateway` or `rest`"))
}

fn fault(name: &str) -> Result<Reaction, String> {
    let found = FAULTS.iter().find(|(existing, _)| *existing == name).map(|(_, fault)| fault.clone());
    let names = || FAULTS.each_ref().map(|(name, _)| format!("`{name}`")).join(", ");
    found.ok_or_else(|| format!("the fault `{name}` is unknown; expected one of {}", names()))
}

fn raw(text: RawText) -> Result<Reaction, String> {
    let RawText { status, content_type, body } = text;
    if !(200..=599).contains(&status) {
        return Err(format!("`raw.status` is {status}; expected a final HTTP status from 200 to 599"));
    }
    Ok(Reaction::Raw { status, content_type, body })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_parsed_and_written_again() {
        let text = "
- api: alipay.trade.pay
  protocol: gateway
  match: { total_amount: 88.88, 'goods_detail[0].goods_id': a }
  times: 2
  error: ACQ.SYSTEM_ERROR
  delay_ms: 50
- fault: gzip_bomb
- delay_ms: 10
- raw: { status: 502, body: bad gateway }
- response: { trade_no: '1' }
- clock_skew_ms: -5
- redirect: http://a/
";
        let stubs = Stub::list_from_yaml(text).unwrap();
        let expected = Stub::new(Reaction::error("ACQ.SYSTEM_ERROR"))
            .api("alipay.trade.pay")
            .protocol(Protocol::Gateway)
            .matching("total_amount", 88.88)
            .matching("goods_detail[0].goods_id", "a")
            .times(2)
            .delay(Duration::from_millis(50));
        assert_eq!(stubs[0], expected);
        assert_eq!((&stubs[1], &stubs[2]), (&Stub::new(Reaction::GzipBomb), &Stub::new(Reaction::DelayMs(10))));
        for stub in stubs {
            let written = serde_json::to_value(stub.to_text()).unwrap();
            assert_eq!(Stub::from_value(written.clone()), Ok(stub), "{written}");
        }
        assert_eq!(Stub::list_from_yaml("").unwrap(), []);
    }

    #[test]
    fn an_error_contains_the_entry() {
        for (text, parts) in [
            ("a: [", &["not valid YAML"][..]),
            ("a: b", &["not a list"]),
            ("- { fault: cut }\n- { error: A, fault: cut }", &["stub 2 (line 2)", "more than one reaction"]),
            ("- { api: a }", &["stub 1", "no reaction", "`error`"]),
            ("- { fault: melt }", &["stub 1", "`melt`", "`gzip_bomb`"]),
            ("- { fault: cut, protocol: v2 }", &["stub 1", "`v2`", "`gateway` or `rest`"]),
            ("- { fault: cut, tmies: 1 }", &["stub 1", "tmies"]),
            ("- { fault: cut, times: 0 }", &["stub 1", "at least 1"]),
            ("- { raw: { status: 100 } }", &["stub 1", "raw.status"]),
        ] {
            let message = Stub::list_from_yaml(text).unwrap_err().to_string();
            assert!(parts.iter().all(|part| message.contains(part)), "{text}: {message}");
        }
    }
}
