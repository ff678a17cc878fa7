//! Failures of commands, with their exit codes.

use std::process::ExitCode;

use alipay_core::Error;
use alipay_core::error::{ApiError, OutcomeUnknown};
use serde_json::{Map, Value, json};

use crate::files::redacted;
use crate::language::{Language, say};
use crate::terminal::{ERROR, HELP, NOTE, Terminal, plain};

/// The kind of a failure, which decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A check found errors, or a signature is not valid.
    Check = 1,
    /// Wrong usage or settings, or a file that cannot be read.
    Usage = 2,
    /// The program rejected the request: it violates limits.
    Invalid = 3,
    /// The platform rejected the call.
    Api = 4,
    /// The outcome of the call is unknown.
    Unknown = 5,
    /// The signature of the response is missing or not valid, or the request could not be signed.
    Signature = 6,
    /// The request did not reach the platform, or a download was lost.
    Transport = 7,
    /// The response has an unexpected format.
    Decode = 8,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Usage => "usage",
            Self::Invalid => "invalid",
            Self::Api => "api",
            Self::Unknown => "outcome_unknown",
            Self::Signature => "signature",
            Self::Transport => "transport",
            Self::Decode => "decode",
        }
    }
}

/// A failure with its message, the actions that help, and details for programs.
#[derive(Debug)]
pub(crate) struct Failure(Box<Content>);

#[derive(Debug)]
struct Content {
    kind: Kind,
    message: String,
    help: Vec<String>,
    notes: Vec<String>,
    details: Map<String, Value>,
}

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Content { kind, message: message.into(), help: Vec::new(), notes: Vec::new(), details: Map::new() }))
    }

    /// Creates a failure whose message the command has printed.
    pub(crate) fn silent(kind: Kind) -> Self {
        Self::new(kind, "")
    }

    /// Returns true if there is nothing to print.
    pub(crate) fn is_silent(&self) -> bool {
        self.0.message.is_empty()
    }

    /// Creates a failure of arguments or settings. The message may quote them, and they may be keys that were pasted by mistake.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, redacted(&message.into()))
    }

    /// Returns the message.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// Adds an action that helps.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        let help = help.into();
        self.0.help.extend((!help.is_empty()).then_some(help));
        self
    }

    /// Adds a fact that explains the failure.
    fn note(mut self, note: impl Into<String>) -> Self {
        self.0.notes.push(note.into());
        self
    }

    fn detail(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.details.insert(name.to_owned(), value.into());
        self
    }

    /// Converts the error of a call.
    pub(crate) fn of(error: &Error, language: Language) -> Self {
        match error {
            Error::Invalid(violations) => {
                let count = violations.iter().count();
                let lines: String = violations.iter().map(|violation| format!("\n  {violation}")).collect();
                let message = say!(
                    language,
                    "nothing was sent: the request violates {count} limits{lines}",
                    "请求未发送：违反 {count} 条限制{lines}"
                );
                let list = violations.iter().map(|violation| {
                    json!({
                        "path": violation.path, "limit": violation.limit, "allowed": violation.allowed, "actual": violation.actual,
                        "code": violation.code, "advisory": violation.advisory, "source": violation.source, "message": violation.message,
                    })
                });
                let help = language.pick(
                    "correct the fields; `alipay describe METHOD` lists the limits, and `--policy warn` sends the request nevertheless",
                    "请更正上述字段；限制见 `alipay describe METHOD`，`--policy warn` 可忽略限制直接发送",
                );
                Self::new(Kind::Invalid, message).help(help).detail("violations", list.collect::<Vec<_>>())
            }
            Error::Config(error) => Self::usage(error.to_string()),
            Error::Api(error) => Self::api(Kind::Api, error, language),
            Error::OutcomeUnknown(OutcomeUnknown::Api(error)) => {
                Self::api(Kind::Unknown, error, language).help(look_up(language))
            }
            Error::OutcomeUnknown(error) => Self::new(Kind::Unknown, error.to_string()).help(look_up(language)),
            Error::Signature(error) => Self::new(Kind::Signature, error.to_string()).help(diagnose(language)),
            Error::Transport(error) => Self::new(Kind::Transport, error.to_string()),
            Error::Decode(error) => Self::new(Kind::Decode, error.to_string()),
            error => Self::new(Kind::Decode, error.to_string()),
        }
    }

    fn api(kind: Kind, error: &ApiError, language: Language) -> Self {
        let failure = error.failure();
        let texts = [&failure.sub_msg, &failure.msg];
        let text = texts.into_iter().find(|text| !text.is_empty()).map(String::as_str).unwrap_or_default();
        let code =
            [&failure.sub_code, &failure.gateway_code].into_iter().find(|code| !code.is_empty()).cloned().unwrap_or_default();
        let message = say!(language, "the platform rejected the call: {code}: {text}", "支付宝拒绝了请求：{code}：{text}");
        let mut all = Self::new(kind, message).detail("code", code.clone()).detail("message", text);
        all = all.detail("gateway_code", failure.gateway_code.clone()).detail("verified", failure.verified);
        if let Some(remedy) = &failure.remedy {
            let meaning = say!(language, "{code} means: {}", "{code} 的含义：{}", remedy.summary);
            all = if remedy.summary.is_empty() { all } else { all.note(meaning) };
            all = all.help(remedy.fix.clone()).detail("summary", remedy.summary.clone()).detail("fix", remedy.fix.clone());
        }
        for link in &failure.links {
            all = all.help(link.url.clone());
        }
        all = all.help(failure.hint.clone().unwrap_or_default());
        if code.contains("invalid-signature") {
            all = all.help(diagnose(language));
        }
        match &failure.trace_id {
            Some(trace) => all.note(say!(language, "trace id {trace}", "链路 ID {trace}")).detail("trace_id", trace.clone()),
            None => all,
        }
    }

    /// Returns the exit code.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.0.kind as u8)
    }

    /// Formats the failure for readers.
    pub(crate) fn text(&self, terminal: &Terminal, language: Language) -> String {
        if self.is_silent() {
            return String::new();
        }
        let (error, note, help) = language.pick(("error: ", "note: ", "help: "), ("错误：", "说明：", "提示："));
        let notes = self.0.notes.iter().map(|line| format!("{}{}\n", terminal.paint_error(NOTE, note), plain(line)));
        let helps = self.0.help.iter().map(|line| format!("{}{}\n", terminal.paint_error(HELP, help), plain(line)));
        let lines: String = notes.chain(helps).collect();
        format!("{}{}\n{lines}", terminal.paint_error(ERROR, error), plain(&self.0.message))
    }

    /// Formats the failure for programs.
    pub(crate) fn json(&self) -> Value {
        let mut members = Map::new();
        members.insert("kind".into(), self.0.kind.as_str().into());
        members.insert("text".into(), self.0.message.clone().into());
        members.insert("notes".into(), self.0.notes.clone().into());
        members.insert("help".into(), self.0.help.clone().into());
        members.extend(self.0.details.clone());
        json!({ "error": members })
    }
}

const fn diagnose(language: Language) -> &'static str {
    match language {
        Language::English => "`alipay doctor` finds the cause",
        Language::Chinese => "可用 `alipay doctor` 排查原因",
    }
}

const fn look_up(language: Language) -> &'static str {
    match language {
        Language::English => "look up the result before you repeat the call: it may have taken effect",
        Language::Chinese => "调用可能已生效，重试前请先查询结果",
    }
}
