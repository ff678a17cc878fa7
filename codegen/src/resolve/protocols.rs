//! Resolution of the protocols that offer an API, and of the place of each request field.

use std::collections::HashSet;

use super::rules;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::{Field, Gateway, GatewayFields, Kind, Place, Protocol, Record, Required, Rest, Verb, Via, Ways};
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::typed::{ApiFile, ViaSpec, ViaWord};

/// The protocols that offer an API.
pub(super) struct Offer {
    pub(super) gateway: Option<Gateway>,
    pub(super) rest: Option<Rest>,
    /// Set for types that several APIs share, and for common parameters.
    both: bool,
    /// The protocols whose offer is unknown because of mistakes.
    lost: Lost,
}

#[derive(Clone, Copy, Default)]
struct Lost {
    gateway: bool,
    rest: bool,
}

impl Offer {
    /// Returns the offer for parts that are not known to belong to one protocol only.
    pub(super) const fn both() -> Self {
        Self { gateway: None, rest: None, both: true, lost: Lost { gateway: false, rest: false } }
    }

    /// Checks the `only:` of a field.
    pub(super) fn check_only(&self, only: Option<Protocol>, span: Span, report: &mut Report) {
        let (word, key, offered) = match only {
            None => return,
            Some(Protocol::Gateway) => ("the gateway", "gateway", self.gateway.is_some() || self.lost.gateway),
            Some(Protocol::Rest) => ("REST", "rest", self.rest.is_some() || self.lost.rest),
        };
        if !offered && !self.both {
            report
                .at(Code::OtherProtocol, span, format!("the API is not offered on {word}"))
                .help(format!("remove the field, or describe the call there with `{key}:`"));
        }
    }
}

/// Reads `gateway:` and `rest:`.
pub(super) fn offer(spec: &ApiFile, node: &Node, report: &mut Report) -> Offer {
    let gateway = spec.gateway.as_ref().map(|gateway| Gateway {
        fields: gateway.fields.unwrap_or(GatewayFields::BizContent),
        via: ways(gateway.via.as_ref(), node, report),
        success_code: gateway.success_code.unwrap_or(true),
    });
    let mut lost = Lost { gateway: node.doubts("gateway"), rest: node.doubts("rest") };
    if spec.gateway.is_none() && spec.rest.is_none() && !lost.gateway && !lost.rest {
        report
            .at(Code::NotOffered, node.key_span_of("api"), "no protocol offers this API")
            .help("add `gateway: {}`, or `rest: { post: /v3/… }`, or both");
    }
    // A map without a valid verb still means that the API is offered there.
    let fallback = Rest { method: Verb::Post, path: "/v3/".to_owned() };
    let resolved = rest(spec, node, report);
    lost.rest |= spec.rest.is_some() && resolved.is_none();
    let rest = spec.rest.is_some().then(|| resolved.unwrap_or(fallback));
    Offer { gateway, rest, both: false, lost }
}

/// Reads `via:`, a word or a list of distinct words.
fn ways(spec: Option<&ViaSpec>, node: &Node, report: &mut Report) -> Ways {
    let via = |word: &ViaWord| match word {
        ViaWord::Call => Via::Call,
        ViaWord::Page => Via::Page,
        ViaWord::App => Via::App,
    };
    let listed: Vec<Via> = match spec {
        None => vec![Via::Call],
        Some(ViaSpec::One(word)) => vec![via(word)],
        Some(ViaSpec::Many(words)) => words.iter().map(via).collect(),
    };
    let at = node.get("gateway").and_then(|gateway| gateway.get("via"));
    let is_whole = at.is_some_and(|at| at.mark == Mark::Whole);
    if listed.is_empty() && is_whole {
        report
            .at(Code::NotOffered, at.map_or(node.span, |at| at.span), "`via` lists no way to send the request")
            .help("write `call`, `page` or `app`, or omit the key for `call`");
    }
    let items = at.map(Node::items).unwrap_or_default();
    for (index, via) in listed.iter().enumerate() {
        if listed.iter().take(index).any(|before| before == via) {
            let span = items.get(index).map_or(node.span, |item| item.span);
            report.at(Code::BadValues, span, "`via` lists this way twice").help("remove one of the two");
        }
    }
    Ways::of(&listed)
}

fn rest(spec: &ApiFile, node: &Node, report: &mut Report) -> Option<Rest> {
    let rest = spec.rest.as_ref()?;
    let at = node.get("rest")?;
    let verbs = [
        ("get", Verb::Get, &rest.get),
        ("post", Verb::Post, &rest.post),
        ("put", Verb::Put, &rest.put),
        ("patch", Verb::Patch, &rest.patch),
        ("delete", Verb::Delete, &rest.delete),
    ];
    let stated: Vec<_> =
        verbs.into_iter().filter_map(|(word, verb, path)| path.as_ref().map(|path| (word, verb, path))).collect();
    match stated.as_slice() {
        [(word, method, path)] => {
            check_path(path, at.span_of(word), report).then(|| Rest { method: *method, path: (*path).clone() })
        }
        // An unknown verb was reported already.
        [] if !at.entries().is_empty() => None,
        _ => {
            report
                .at(Code::NotOneVerb, at.span, format!("expected one verb under `rest`, found {}", stated.len()))
                .help("write `rest: { post: /v3/… }`");
            None
        }
    }
}

/// Returns true if the path begins with `/v3/` and has segments of letters, digits, `_`, `-` and `.`, or `{name}`.
fn check_path(path: &str, span: Span, report: &mut Report) -> bool {
    let problem = path_problem(path);
    if let Some(problem) = &problem {
        report
            .at(Code::BadPath, span, format!("the path {problem}"))
            .help("write a path like `/v3/alipay/trade/pay`, with `{name}` for the value of a field");
    }
    problem.is_none()
}

/// Returns the mistake of a path, if there is one.
pub fn path_problem(path: &str) -> Option<String> {
    let Some(rest) = path.strip_prefix("/v3/") else { return Some("does not begin with `/v3/`".to_owned()) };
    rest.split('/').find_map(|segment| {
        let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')).unwrap_or(segment);
        let is_valid = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
        match (is_valid, name) {
            (false, "") => Some("has an empty segment".to_owned()),
            (false, _) => Some(format!("has the invalid segment `{segment}`")),
            (true, "." | "..") => Some("has a segment of dots".to_owned()),
            _ => None,
        }
    })
}

/// Returns the fields that a path names.
pub fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// Sets the place of each request field on REST.
pub(super) fn lay_out(request: &mut Record, spec: &ApiFile, node: &Node, offer: &Offer, report: &mut Report) {
    if offer.lost.rest {
        return;
    }
    let fields_node = node.get("request");
    let parameters = offer.rest.as_ref().map(|rest| parameters(&rest.path)).unwrap_or_default();
    let path_span = node.get("rest").and_then(|rest| rest.entries().first()).map_or(node.span, |entry| entry.value.span);
    let described = rules::by_name(&request.fields);
    let mut named = HashSet::new();
    for name in &parameters {
        if !named.insert(*name) {
            report.at(Code::BadPath, path_span, format!("the path contains `{{{name}}}` twice")).help("write a field once");
        } else if !described.contains(name) && !request.doubt.covers(name) {
            report
                .at(
                    Code::PathWithoutField,
                    path_span,
                    format!("the path contains `{{{name}}}`, but the request has no such field"),
                )
                .maybe_help(suggest(name, described.names()));
        }
    }
    for (field, (_, spec_field)) in request.fields.iter_mut().zip(spec.request.iter()) {
        let field_node = fields_node.and_then(|fields| fields.get(&field.name));
        let span_of = |key: &str| field_node.map_or(node.span, |field| field.span_of(key));
        let in_path = named.contains(field.name.as_str());
        if matches!(field.kind, Kind::File) && !(offer.lost.gateway) {
            let at = field_node.map_or(node.span, |at| at.span_of("type"));
            check_file_field(field, spec_field.place, offer, at, report);
        }
        if in_path {
            check_path_field(field, field_node.map_or(node.span, |at| at.span), report);
        }
        if spec_field.place.is_some() && offer.rest.is_none() {
            report
                .at(Code::BadPlace, span_of("in"), "`in:` sets the place on REST, which does not offer the API")
                .help("remove it, or add `rest:`");
            continue;
        }
        field.place = match (spec_field.place, in_path, offer.rest.as_ref().map(|rest| rest.method)) {
            (Some(Place::Path), false, _) => {
                report
                    .at(Code::BadPlace, span_of("in"), format!("the path does not contain `{{{}}}`", field.name))
                    .help("add the parameter to the path, or remove `in:`");
                Place::Body
            }
            (Some(Place::Query | Place::Body), true, _) => {
                report
                    .at(Code::BadPlace, span_of("in"), format!("the field is already in the path, as `{{{}}}`", field.name))
                    .help("remove `in:`");
                Place::Path
            }
            (_, true, _) => Place::Path,
            (Some(place), false, _) => place,
            (None, false, Some(Verb::Get | Verb::Delete)) => Place::Query,
            (None, false, _) => Place::Body,
        };
    }
}

/// Checks a field with a file. A file travels next to a body, on each protocol that has the field.
fn check_file_field(field: &Field, place: Option<Place>, offer: &Offer, span: Span, report: &mut Report) {
    let verb = offer.rest.as_ref().filter(|_| field.only != Some(Protocol::Gateway)).map(|rest| rest.method);
    let sent_by_others = offer.gateway.is_some_and(|gateway| gateway.via != Ways::of(&[Via::Call]));
    let problem = match (verb, place) {
        (Some(verb @ (Verb::Get | Verb::Delete)), _) => format!("a {} has no body for a file", verb.as_str()),
        (_, Some(Place::Path | Place::Query)) => "a file must travel in the body".to_owned(),
        _ if sent_by_others => "a page or an order string cannot carry a file".to_owned(),
        _ => return,
    };
    report.at(Code::BadFile, span, problem).help("correct the type or the call of the API");
}

fn check_path_field(field: &Field, span: Span, report: &mut Report) {
    let name = &field.name;
    let Some(kind) = field.known_kind() else { return };
    if field.required != Required::Yes && field.doubt.covers("required") {
        return;
    }
    let problem = match (kind, field.required, field.only) {
        (Kind::Record(_) | Kind::List(_), _, _) => {
            format!("`{name}` is {}, which a path cannot hold", kind.describe())
        }
        (_, _, Some(Protocol::Gateway)) => format!("`{name}` is part of the path, but only the gateway has the field"),
        (_, Required::No | Required::Conditional, _) => {
            format!("`{name}` is part of the path, but the field is not required")
        }
        _ => return,
    };
    report.at(Code::PathField, span, problem).help("use a string, a number or a boolean with `required: true`");
}
