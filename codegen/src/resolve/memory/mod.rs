//! Resolution of the platform's memory: `objects.yaml`, and the `effects:` of APIs.
//!
//! An expression passes `lexer`, `syntax` and `meaning`, which checks its names and types.

mod codes;
mod flow;
mod forms;
pub(super) mod heads;
pub(super) mod kinds;
mod lexer;
mod lists;
mod lookups;
mod meaning;
mod place;
pub(super) mod reach;
mod scope;
mod steps;
mod syntax;
#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used, reason = "tests")]
mod tests;
mod types;
mod values;

use std::collections::BTreeMap;
use std::rc::Rc;

use codes::Codes;
pub(super) use codes::Public;
pub(super) use heads::Heads;
use scope::{Request, Scope};
use steps::Steps;

use crate::diagnostic::Report;
use crate::ir::doubt::Doubt;
use crate::ir::memory::Step;
use crate::ir::{CodeEnum, Record};
use crate::source::yaml::Node;
use crate::spec::File;
use crate::spec::memory_typed::StepSpec;
use crate::spec::typed::ProtocolFile;

/// The memory that the effects of an API refer to.
pub(super) struct Memory<'a> {
    pub(super) heads: Heads<'a>,
    pub(super) public: Public,
}

impl Public {
    /// Returns the public codes of `gateway.yaml`. `is_lost` is set if the file cannot be read.
    pub(super) fn of(file: Option<&File<ProtocolFile>>, is_lost: bool) -> Self {
        let doubt = match file.map(|file| (&file.node, file.node.get("errors"))) {
            None if is_lost => Doubt::all(),
            None => Doubt::default(),
            Some((node, _)) if node.doubts("errors") => Doubt::all(),
            Some((_, errors)) => errors.map(Doubt::of).unwrap_or_default(),
        };
        let codes = file.into_iter().flat_map(|file| file.typed.errors.iter()).map(|(code, _)| code.to_owned()).collect();
        Self { codes, doubt }
    }
}

/// Resolves the `effects:` of an API. `node` is the file.
pub(super) fn effects(
    specs: &[StepSpec],
    node: &Node,
    memory: &Memory<'_>,
    (request, response): (&Record, &Record),
    errors: &CodeEnum,
    report: &mut Report,
) -> Vec<Step> {
    let Some(steps) = node.get("effects") else { return Vec::new() };
    let doubt = if node.doubts("errors") { Doubt::all() } else { node.get("errors").map(Doubt::of).unwrap_or_default() };
    let scope = Scope {
        heads: &memory.heads,
        request: Request::Fields(request),
        response: Some(response),
        item: None,
        bound: BTreeMap::new(),
        is_uncertain: false,
        missed: Rc::default(),
    };
    Steps { scope, codes: Codes::Of(errors, &doubt, &memory.public), report }.resolve(specs, steps)
}
