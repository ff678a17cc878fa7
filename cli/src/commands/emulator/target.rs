//! The arguments that commands for a running emulator have in common.

use clap::{Args, ValueEnum};
use serde_json::{Map, Value};

use crate::control::Control;
use crate::failure::Failure;
use crate::language::Language;
use crate::output::Output;
use crate::terminal::{print, print_line};

/// The emulator, and the output.
#[derive(Args)]
pub(super) struct Target {
    /// The address of the emulator.
    #[arg(
        long,
        env = "ALIPAY_EMULATOR_URL",
        value_name = "URL",
        default_value = "http://127.0.0.1:8080",
        hide_env_values = true
    )]
    url: String,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for readers.
    Text,
    /// JSON, as the control API returns it.
    Json,
}

impl Target {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }

    /// Creates a client of the emulator.
    pub(super) fn control(&self, output: &Output) -> Result<Control, Failure> {
        Control::new(&self.url, output.language)
    }

    /// Prints a document as JSON, or as the text that the function makes of it.
    pub(super) fn print(&self, document: &Value, text: impl FnOnce(&Value) -> String) {
        match self.format {
            Format::Json => print_line(&format!("{document:#}")),
            Format::Text => print(&text(document)),
        }
    }
}

/// Reads arguments such as `refund_amount=8.88` or `count:=2`: a text, or JSON.
pub(super) fn members(assignments: &[String], language: Language) -> Result<Map<String, Value>, Failure> {
    let invalid = || {
        Failure::usage(language.pick("an argument is not of the form `name=value`", "参数应写作 `名称=值`"))
            .help(language.pick("`name:=JSON` sets a value that is no text", "非文本的值可写作 `名称:=JSON`"))
    };
    let member = |assignment: &String| {
        let (name, text) = assignment.split_once('=').ok_or_else(invalid)?;
        let (name, value) = match name.strip_suffix(':') {
            Some(name) => (name, serde_json::from_str(text).map_err(|_| invalid())?),
            None => (name, Value::from(text)),
        };
        if name.is_empty() { Err(invalid()) } else { Ok((name.to_owned(), value)) }
    };
    assignments.iter().map(member).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_member_is_a_text_or_json() {
        let read = |text: &str| members(&[text.to_owned()], Language::English).map(Value::Object);
        assert_eq!(read("a=1=2").unwrap(), json!({ "a": "1=2" }));
        assert_eq!(read("a:=[1]").unwrap(), json!({ "a": [1] }));
        assert!(read("a").is_err() && read("=1").is_err() && read("a:={").is_err());
    }
}
