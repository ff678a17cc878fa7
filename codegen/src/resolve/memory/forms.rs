//! The kinds of steps: the keys that each can have, and those that it requires.

use crate::diagnostic::{Code, Report, suggest};
use crate::ir::doubt::Doubt;
use crate::source::yaml::{Mark, Node};

/// A kind of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Find,
    Repeat,
    Create,
    Update,
    Require,
    List,
    Archive,
    Respond,
}

/// The form of a kind of step.
struct Form {
    verb: Verb,
    word: &'static str,
    required: &'static [&'static str],
    optional: &'static [&'static str],
    /// Set if an action can have the step.
    in_action: bool,
}

const FORMS: &[Form] = &[
    Form { verb: Verb::Find, word: "find", required: &["by"], optional: &["hidden", "refuse", "else"], in_action: true },
    Form {
        verb: Verb::Repeat,
        word: "repeat",
        required: &["by"],
        optional: &["same", "set", "refuse", "else"],
        in_action: false,
    },
    Form { verb: Verb::Create, word: "create", required: &["status"], optional: &["each", "set"], in_action: true },
    Form { verb: Verb::Update, word: "update", required: &[], optional: &["status", "set", "notify"], in_action: true },
    Form { verb: Verb::Require, word: "require", required: &["else"], optional: &[], in_action: true },
    Form { verb: Verb::List, word: "list", required: &["into"], optional: &["where", "set"], in_action: false },
    Form { verb: Verb::Archive, word: "archive", required: &["name", "files"], optional: &["else"], in_action: false },
    Form { verb: Verb::Respond, word: "respond", required: &[], optional: &["pending"], in_action: false },
];

/// Returns the kind of a step. Reports a step of no kind or of several, and keys that it cannot have or lacks.
pub(super) fn verb(node: &Node, is_action: bool, report: &mut Report) -> Option<Verb> {
    let mut stated = FORMS.iter().filter(|form| node.get(form.word).is_some());
    let (first, second) = (stated.next(), stated.next());
    let Some(form) = first else {
        if Doubt::of(node).is_none() {
            let words: Vec<String> = FORMS.iter().map(|form| format!("`{}`", form.word)).collect();
            report.at(Code::BadStep, node.span, "the step has no effect").help(format!("write one of {}", words.join(", ")));
        }
        return None;
    };
    if let Some(second) = second {
        report
            .at(Code::BadStep, node.key_span_of(second.word), format!("the step has both `{}` and `{}`", form.word, second.word))
            .help("write a separate step for each");
        return None;
    }
    if is_action && !form.in_action {
        report
            .at(Code::BadStep, node.key_span_of(form.word), format!("an action has no step `{}`", form.word))
            .help("only a call has a response; an action can have `find`, `create`, `update` and `require`");
        return None;
    }
    let allowed = || form.required.iter().chain(form.optional).copied().chain(["if"]);
    for entry in node.entries().iter().filter(|entry| entry.value.mark != Mark::Left && entry.key != form.word) {
        if !allowed().any(|key| key == entry.key) {
            report
                .at(Code::BadStep, entry.key_span, format!("`{}` is no key of a step `{}`", entry.key, form.word))
                .maybe_help(suggest(&entry.key, allowed()));
        }
    }
    for key in form.required.iter().filter(|key| node.get(key).is_none() && !node.doubts(key)) {
        report
            .at(Code::BadStep, node.key_span_of(form.word), format!("a step `{}` requires `{key}`", form.word))
            .help(format!("add `{key}: …`"));
    }
    let does_nothing =
        form.verb == Verb::Update && node.entries().iter().all(|entry| ["update", "if"].contains(&entry.key.as_str()));
    if does_nothing && Doubt::of(node).is_none() {
        report
            .at(Code::BadStep, node.key_span_of(form.word), "the step changes nothing")
            .help("add `status:`, `set:` or `notify: true`");
    }
    Some(form.verb)
}
