//! The calls that an emulator received.

use std::fmt::Write as _;

use anstyle::Style;
use clap::{Args, ValueEnum};
use serde_json::Value;

use super::document::{joined, list as entries, moment, number, reference, text, time};
use super::target::Target;
use crate::api::Entry;
use crate::failure::Failure;
use crate::language::{Language, say};
use crate::output::Output;
use crate::terminal::{DIM, ERROR, HEADING, HELP, NAME, Terminal, WARNING, one_line, padding, plain, print_if_open};

/// The columns of the name of an API. Longer names push the rest of their line.
const API: usize = 34;

/// Lists the calls that an emulator received, the newest at the end: number, time, protocol, API, code, and the reason of a rejection.
/// Marks calls of undescribed and of unknown APIs.
#[derive(Args)]
pub(super) struct List {
    /// Lists calls of this API only.
    #[arg(long, value_name = "METHOD")]
    api: Option<String>,
    /// Lists calls with this verdict only.
    #[arg(long, value_name = "VERDICT")]
    verdict: Option<Verdict>,
    /// Lists calls on this protocol only.
    #[arg(long, value_name = "PROTOCOL")]
    protocol: Option<Protocol>,
    /// The maximum number of calls.
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: u32,
    /// Waits for further calls, and prints each as it arrives, until Ctrl-C. As JSON, prints one object a line.
    #[arg(long, short)]
    follow: bool,
    #[command(flatten)]
    pub(super) target: Target,
}

/// The verdict of an emulator.
#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Verdict {
    /// The call took effect.
    Accepted,
    /// The call was rejected.
    Rejected,
    /// A stub answered the call.
    Stubbed,
    /// The signature was wrong.
    BadSignature,
}

/// The protocol of a call.
#[derive(Clone, Copy, ValueEnum)]
enum Protocol {
    /// V2.
    #[value(alias = "v2")]
    Gateway,
    /// V3.
    #[value(alias = "v3")]
    Rest,
}

impl List {
    /// Returns the parameters of the query.
    fn query(&self) -> Vec<(&str, String)> {
        let name = |value: Option<clap::builder::PossibleValue>| value.map(|value| value.get_name().to_owned());
        let verdict = name(self.verdict.and_then(|verdict| verdict.to_possible_value()));
        let protocol = name(self.protocol.and_then(|protocol| protocol.to_possible_value()));
        let all = [("api", self.api.as_deref().map(full_name)), ("verdict", verdict), ("protocol", protocol)];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// Returns the name of an API with its prefix, which an argument can omit. An emulator can have APIs that are not described here.
pub(super) fn full_name(name: &str) -> String {
    Entry::find(name).map_or_else(|| name.to_owned(), |found| found.name().to_owned())
}

pub(super) fn list(arguments: &List, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let selected = arguments.query();
    let query = |more: &[(&'static str, String)]| {
        let all = selected.iter().chain(more).map(|(name, value)| (*name, value.as_str()));
        control.get(&["calls"], &all.collect::<Vec<_>>())
    };
    let newest = || query(&[("limit", arguments.limit.to_string())]);
    if !arguments.follow {
        let mut calls = newest()?;
        if let Some(calls) = calls.get_mut("calls").and_then(Value::as_array_mut) {
            calls.reverse();
        }
        arguments.target.print(&calls, |calls| match entries(calls, "calls") {
            [] => say!(output.language, "no calls\n", "暂无调用\n"),
            calls => calls.iter().map(|call| line(call, output)).collect(),
        });
        return Ok(());
    }
    let print = |call: &Value| {
        print_if_open(&match arguments.target.prints_json() {
            true => format!("{call}\n"),
            false => line(call, output),
        })
    };
    let last = std::cell::Cell::new(0);
    let id = |call: &Value| call.get("id").and_then(Value::as_u64).unwrap_or_default();
    let begin = || {
        for call in entries(&newest()?, "calls").iter().rev() {
            last.set(id(call));
            print(call);
        }
        Ok(())
    };
    control.events(begin, |name, call| {
        let matches = |(name, wanted): &(&str, String)| text(call, name) == wanted;
        let is_wanted = name == "call" && id(call) > last.get() && selected.iter().all(matches);
        !is_wanted || print(call)
    })
}

/// Formats a call in one line.
fn line(call: &Value, output: &Output) -> String {
    let terminal = &output.terminal;
    let (api, code, message) = (text(call, "api"), text(call, "code"), text(call, "message"));
    let objects: Vec<String> = entries(call, "objects").iter().map(reference).collect();
    let detail = if message.is_empty() { objects.join(", ") } else { message.to_owned() };
    let api = one_line(api);
    let line = format!(
        "{:>5}  {}  {}  {}{}  {}  {}{}",
        number(call, "id"),
        terminal.paint(DIM, time(call, "time")),
        protocol(call),
        terminal.paint(NAME, &api),
        padding(&api, API),
        terminal.paint(colour(call), &one_line(code)),
        coverage(call, output.language).map(|(word, _)| format!("({word})  ")).unwrap_or_default(),
        one_line(&detail),
    );
    format!("{}\n", line.trim_end())
}

fn colour(call: &Value) -> Style {
    match text(call, "verdict") {
        "accepted" => HELP,
        "stubbed" => WARNING,
        _ => ERROR,
    }
}

/// Returns the coverage of a call's API, in a word and in a sentence. Returns `None` for a described API.
fn coverage(call: &Value, language: Language) -> Option<(&'static str, &'static str)> {
    Some(match text(call, "coverage") {
        "undescribed" => (
            language.pick("undescribed", "无描述文件"),
            language.pick(
                "undescribed: no spec file; types by the catalogue, and a response with values of the types",
                "无描述文件：按接口目录校验参数类型，并按字段类型生成响应",
            ),
        ),
        "unknown" => (
            language.pick("unknown API", "未知接口"),
            language.pick("unknown: the emulator does not have this API", "未知接口：模拟器未收录该接口"),
        ),
        _ => return None,
    })
}

fn protocol(call: &Value) -> &'static str {
    if text(call, "protocol") == "rest" { "V3" } else { "V2" }
}

/// Shows a call that an emulator received: its mistakes, the signed text, the request and the response.
#[derive(Args)]
pub(super) struct Show {
    /// The number of the call. Defaults to the newest call.
    id: Option<u64>,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn show(arguments: &Show, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let id = match arguments.id {
        Some(id) => id.to_string(),
        None => match entries(&control.get(&["calls"], &[("limit", "1")])?, "calls") {
            [call, ..] => number(call, "id"),
            [] => return Err(Failure::usage(output.language.pick("the emulator received no call", "模拟器尚未收到调用"))),
        },
    };
    let call = control.get(&["calls", &id], &[])?;
    arguments.target.print(&call, |call| detail(call, output));
    Ok(())
}

fn detail(call: &Value, output: &Output) -> String {
    let (language, terminal) = (output.language, &output.terminal);
    let mut page = String::new();
    let mut line = |heading: &str, content: &str| {
        if !content.is_empty() {
            let _ = writeln!(page, "{}{}  {}", terminal.paint(HEADING, heading), padding(heading, 10), one_line(content));
        }
    };
    let api = format!("{}  {}  {}", protocol(call), text(call, "api"), text(call, "title"));
    line(language.pick("call", "调用"), &format!("{}  {}", number(call, "id"), api.trim_end()));
    line(language.pick("coverage", "收录情况"), coverage(call, language).map(|(_, sentence)| sentence).unwrap_or_default());
    line(language.pick("time", "时间"), &moment(call, "time"));
    line(language.pick("address", "地址"), format!("{} {}", text(call, "method"), text(call, "path")).trim());
    let verdict = format!("{}  {}  {}", text(call, "verdict"), text(call, "code"), text(call, "message"));
    line(language.pick("verdict", "结果"), verdict.trim_end());
    let signature = call.get("signature").filter(|signature| signature.is_object());
    if let Some(signature) = signature {
        let is_valid = signature.get("valid").and_then(Value::as_bool) == Some(true);
        let unexplained = language.pick(
            "none of the usual ones; compare the app's private key, or the signed text in the client's log",
            "不属于常见的签名错误，请核对应用私钥，或比对客户端日志中的待签名字符串",
        );
        let mistake = text(signature, "mistake");
        line(language.pick("mistake", "错误原因"), if is_valid || !mistake.is_empty() { mistake } else { unexplained });
    }
    for violation in entries(call, "violations") {
        line(language.pick("violation", "违反限制"), &self::violation(violation));
    }
    line(language.pick("unknown", "未知参数"), &joined(call, "unknown"));
    let objects: Vec<String> = entries(call, "objects").iter().map(reference).collect();
    line(language.pick("objects", "对象"), &objects.join(", "));
    line(language.pick("notified", "通知"), &joined(call, "notifications"));
    line(language.pick("stub", "桩"), &number(call, "stub"));
    for pair in entries(call, "headers") {
        line(language.pick("header", "请求头"), &format!("{}: {}", text(pair, "name"), text(pair, "value")));
    }
    for pair in entries(call, "parameters").iter().filter(|pair| text(pair, "name") != "biz_content") {
        line(language.pick("parameter", "公共参数"), &format!("{} = {}", text(pair, "name"), text(pair, "value")));
    }
    for file in entries(call, "files") {
        let content = format!("{}  {}  {} B", text(file, "field"), text(file, "name"), number(file, "bytes"));
        line(language.pick("file", "文件"), &content);
    }
    if let Some(signature) = signature {
        signed(&mut page, signature, terminal, language);
    }
    if let Some(request) = call.get("request").filter(|request| !request.is_null()) {
        block(&mut page, language.pick("request", "请求参数"), &plain(&format!("{request:#}")), terminal);
    }
    if let Some(response) = call.get("response") {
        let heading =
            format!("{} {} {}", language.pick("response", "响应"), number(response, "status"), text(response, "content_type"));
        block(&mut page, &plain(heading.trim_end()), &plain(text(response, "body")), terminal);
    }
    page
}

fn violation(violation: &Value) -> String {
    let source = match number(violation, "line") {
        line if line.is_empty() => text(violation, "file").to_owned(),
        line => format!("{}:{line}", text(violation, "file")),
    };
    let parts = [text(violation, "message"), text(violation, "code"), &source];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

/// Adds the signed text of the emulator, and that of the client if it is known and differs.
fn signed(page: &mut String, signature: &Value, terminal: &Terminal, language: Language) {
    let sign_type = text(signature, "sign_type");
    let heading = say!(language, "signed text, {sign_type}", "待签名字符串，{sign_type}");
    block(page, &heading, &plain(text(signature, "content")), terminal);
    let client = text(signature, "signed");
    if client.is_empty() || client == text(signature, "content") {
        return;
    }
    block(page, language.pick("text that the client signed", "客户端实际签名的字符串"), &plain(client), terminal);
    let difference = signature.get("difference").and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
    if let Some(at) = difference {
        let before: String = client.chars().take(at).collect();
        let rest: String = client.chars().skip(at).take(40).collect();
        let from = before.chars().rev().take(20).collect::<Vec<_>>().into_iter().rev().collect::<String>();
        let shown = format!("…{}{}", one_line(&from), terminal.paint(ERROR, &one_line(&rest)));
        block(page, &say!(language, "they differ from character {}", "从第 {} 个字符起不同", at + 1), &shown, terminal);
    }
}

/// Adds a text of several lines, without control characters from elsewhere.
fn block(page: &mut String, heading: &str, content: &str, terminal: &Terminal) {
    let _ = writeln!(page, "\n{}", terminal.paint(HEADING, heading));
    for line in content.lines() {
        let _ = writeln!(page, "  {line}");
    }
}
