//! The errors of clap in Chinese.

use std::error::Error as _;
use std::num::{IntErrorKind, ParseIntError};

use anstyle::Style;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::usage;
use crate::terminal::{ERROR, HELP, Terminal, plain};

/// Formats an error of the arguments: the message, suggestions, and the usage.
pub(crate) fn text(error: &Error, terminal: &Terminal) -> String {
    let mut text = format!("{}{}\n", terminal.paint_error(ERROR, "错误："), plain(&message(error)));
    for tip in tips(error) {
        text.push_str(&format!("{}{}\n", terminal.paint_error(HELP, "提示："), plain(&tip)));
    }
    if let Some(ContextValue::StyledStr(line)) = error.get(ContextKind::Usage) {
        text.push_str(&format!("\n用法：{}\n", plain(&usage(&line.to_string(), Style::new()))));
    }
    text.push_str("\n更多信息请使用 `--help` 查看。\n");
    text
}

fn message(error: &Error) -> String {
    let argument = quoted(error, ContextKind::InvalidArg);
    let value = list(error, ContextKind::InvalidValue).concat();
    let number = |kind| if let Some(ContextValue::Number(number)) = error.get(kind) { *number } else { 0 };
    match error.kind() {
        ErrorKind::UnknownArgument => format!("无法识别的参数 {argument}"),
        ErrorKind::InvalidSubcommand => format!("没有子命令 {}", quoted(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => {
            let known = list(error, ContextKind::ValidSubcommand).join("、");
            format!("{} 缺少子命令\n  可用的子命令：{known}", quoted(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => format!("缺少必需的参数：{argument}"),
        ErrorKind::ArgumentConflict => {
            let first = match error.get(ContextKind::InvalidArg) {
                Some(_) => argument,
                None => quoted(error, ContextKind::InvalidSubcommand),
            };
            let prior = quoted(error, ContextKind::PriorArg);
            match () {
                () if prior == first => format!("{first} 不能重复使用"),
                () if prior.is_empty() => format!("{first} 不能与其他参数同时使用"),
                () => format!("{first} 不能与 {prior} 同时使用"),
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let mut text = match value.is_empty() {
                true => format!("{argument} 缺少值"),
                false => format!("{argument} 的值 `{value}` 无效"),
            };
            if let Some(reason) = error.source() {
                text.push_str(&format!("：{}", reason_of(reason)));
            }
            let values = list(error, ContextKind::ValidValue);
            if !values.is_empty() {
                text.push_str(&format!("\n  可选值：{}", values.join("、")));
            }
            text
        }
        ErrorKind::TooManyValues => format!("{argument} 不接受多余的值 `{value}`"),
        ErrorKind::TooFewValues => {
            let (least, actual) = (number(ContextKind::MinValues), number(ContextKind::ActualNumValues));
            format!("{argument} 至少需要 {least} 个值，实际为 {actual} 个")
        }
        ErrorKind::WrongNumberOfValues => {
            let (expected, actual) = (number(ContextKind::ExpectedNumValues), number(ContextKind::ActualNumValues));
            format!("{argument} 需要 {expected} 个值，实际为 {actual} 个")
        }
        ErrorKind::NoEquals => format!("{argument} 的值须用等号指定"),
        ErrorKind::InvalidUtf8 => "参数不是有效的 UTF-8".to_owned(),
        _ => error.kind().to_string(),
    }
}

/// Describes the error of a parser.
fn reason_of(error: &(dyn std::error::Error + 'static)) -> String {
    match error.downcast_ref::<ParseIntError>().map(ParseIntError::kind) {
        Some(IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => "数值超出范围".to_owned(),
        Some(_) => "应为整数".to_owned(),
        None => error.to_string(),
    }
}

/// Returns the similar names, and the other forms that clap suggests.
fn tips(error: &Error) -> Vec<String> {
    let similar = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let similar = similar.into_iter().flat_map(|kind| list(error, kind)).map(|name| format!("`{name}`")).collect::<Vec<_>>();
    let mut tips = Vec::new();
    if !similar.is_empty() {
        tips.push(format!("您是否想使用 {}？", similar.join("、")));
    }
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        for other in others {
            // A sentence such as: to pass '-x' as a value, use '-- -x'.
            let other = other.to_string();
            let quoted: Vec<&str> = other.split('\'').skip(1).step_by(2).collect();
            tips.extend(match quoted.as_slice() {
                [subcommand, "--"] => Some(format!("使用子命令 `{subcommand}` 时，请去掉前面的 `--`")),
                [value, form] => Some(format!("如需将 `{value}` 作为值，请写作 `{form}`")),
                [form] => Some(format!("可使用 `{form}`")),
                _ => None,
            });
        }
    }
    tips
}

/// Returns the values of the error's context, each between backticks.
fn quoted(error: &Error, kind: ContextKind) -> String {
    list(error, kind).iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join("、")
}

/// Returns the texts of the error's context. Empty if they are absent.
fn list(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::in_language;
    use crate::language::Language;
    use crate::terminal::ColorChoice;

    #[test]
    fn each_kind_of_error_is_chinese() {
        let command = || in_language(crate::command(), Language::Chinese);
        for (arguments, expected) in [
            (&["lst"][..], "错误：没有子命令 `lst`\n提示：您是否想使用 `list`？\n\n用法：alipay [选项] <命令>\n"),
            (
                &["key", "--lang", "zh"],
                "错误：`alipay key` 缺少子命令\n  可用的子命令：new、show、help\n\n用法：alipay key [选项] <命令>\n",
            ),
            (&["describe"], "错误：缺少必需的参数：`<METHOD>`\n\n用法：alipay describe [选项] <METHOD>\n"),
            (
                &["verify", "--timestamp", "1"],
                "错误：缺少必需的参数：`--nonce <TEXT>`、`--signature <BASE64|@FILE>`\n\n用法：alipay verify [选项] [FILE]\n",
            ),
            (&["describe", "a", "b"], "错误：无法识别的参数 `b`\n\n用法：alipay describe [选项] <METHOD>\n"),
            (&["describe", "--frmat", "x"], "错误：无法识别的参数 `--frmat`\n提示：您是否想使用 `--format`？\n"),
            (&["list", "-x"], "错误：无法识别的参数 `-x`\n提示：如需将 `-x` 作为值，请写作 `-- -x`\n"),
            (
                &["describe", "a", "--format", "xml"],
                "错误：`--format <FORMAT>` 的值 `xml` 无效\n  可选值：text、json、yaml、md\n提示：您是否想使用 `yaml`？\n",
            ),
            (&["--lang"], "错误：`--lang <LANGUAGE>` 缺少值\n  可选值：en、zh\n"),
            (&["sign", "--timestamp", "x"], "错误：`--timestamp <MILLISECONDS>` 的值 `x` 无效：应为整数\n"),
            (&["doctor", "--timeout", "99999999999999999999"], "的值 `99999999999999999999` 无效：数值超出范围\n"),
            (&["sign", "--param", "a=1", "--trim"], "错误：`--param <NAME=VALUE>` 不能与 `--trim` 同时使用\n"),
            (&["list", "--all", "--all"], "错误：`--all` 不能重复使用\n"),
            (&["list", "--all=1"], "错误：`--all` 不接受多余的值 `1`\n"),
            (&["help", "lst"], "错误：没有子命令 `lst`\n"),
        ] {
            let error = command().try_get_matches_from([&["alipay"], arguments].concat()).unwrap_err();
            let text = text(&error, &Terminal::new(ColorChoice::Never));
            assert!(text.contains(expected), "{arguments:?}: {text}");
            assert!(text.ends_with("\n\n更多信息请使用 `--help` 查看。\n"), "{text}");
            assert!(!["Usage", "OPTIONS", "error", "tip:"].iter().any(|word| text.contains(word)), "{text}");
        }
    }
}
