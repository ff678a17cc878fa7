//! The meaning of an expression: its names are found and its types are checked.

use super::place;
use super::scope::{self, Element, Request, Scope, Target};
use super::syntax::{self, Form, Mistake, Segment, Syntax};
use super::types::{self, Type, Typed};
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::Kind;
use crate::ir::memory::{Expr, Op, ValueKind};
use crate::source::yaml::{Mark, Node};

/// A mistake with its code.
type Found = (Code, Mistake);

impl<'a> Scope<'a> {
    /// Resolves an expression. Returns `None` after a mistake, which is reported, or was reported before.
    pub(super) fn expression(&self, node: &Node, report: &mut Report) -> Option<Typed> {
        if node.mark != Mark::Whole {
            return None;
        }
        let text = place::text(node)?;
        let mut found = Vec::new();
        let typed = match syntax::parse(text) {
            Ok(tree) => self.meaning(&tree, &mut found),
            Err(mistake) => {
                found.push((Code::BadExpression, mistake));
                None
            }
        };
        let source = std::sync::Arc::clone(report.source());
        let is_valid = found.is_empty();
        for (code, mistake) in found {
            let span = place::span(node, source.text(), mistake.start, mistake.end);
            let help = lost_quotes(node, text, source.text()).or(mistake.help);
            report.at(code, span, mistake.message).maybe_help(help);
        }
        typed.filter(|_| is_valid)
    }

    /// Resolves an expression whose value becomes one of a certain type. `shown` names the target.
    pub(super) fn value(&self, node: &Node, target: Type, shown: &str, report: &mut Report) -> Option<Expr> {
        let typed = self.expression(node, report)?;
        if typed.ty.fits(target) {
            return Some(typed.expr);
        }
        report
            .at(
                Code::ExpressionType,
                node.span,
                format!("{shown} is {}, but the value is {}", target.describe(), typed.ty.describe()),
            )
            .help("write an expression of the same type");
        None
    }

    /// Resolves a condition.
    pub(super) fn condition(&self, node: &Node, report: &mut Report) -> Option<Expr> {
        self.expression(node, report).map(|typed| typed.expr)
    }

    /// Returns the meaning of a part. Adds its mistakes to `found`.
    fn meaning(&self, tree: &Syntax, found: &mut Vec<Found>) -> Option<Typed> {
        let one = |kind, expr| Some(Typed { expr, ty: Type::One(kind) });
        let result = match &tree.form {
            Form::Text(text) => return one(ValueKind::Text, Expr::Text(text.clone())),
            Form::Number(number) => return one(ValueKind::Number, Expr::Number(number.clone())),
            Form::Span(seconds) => return one(ValueKind::Span, Expr::Span(*seconds)),
            Form::Not(inner) => return one(ValueKind::Flag, Expr::Not(Box::new(self.meaning(inner, found)?.expr))),
            Form::Call(name, arguments) if name.name == "sum" && arguments.len() == 1 => {
                let list = arguments.first()?;
                let typed = self.meaning(list, found)?;
                sum(list, typed)
            }
            Form::Path(path) => self.path(path),
            Form::Call(name, arguments) => self.call(tree, name, arguments),
            Form::Binary(op, left, right) => {
                let (l, r) = (self.meaning(left, found), self.meaning(right, found));
                self.binary(*op, (left, l?), (right, r?))
            }
        };
        result.map_err(|mistake| found.push(mistake)).ok()
    }

    fn binary(&self, op: Op, (left, l): (&Syntax, Typed), (right, r): (&Syntax, Typed)) -> Result<Typed, Found> {
        let ty = types::operation(op, (left, &l), (right, &r)).map_err(|mistake| (Code::ExpressionType, mistake))?;
        if matches!(op, Op::Equal | Op::NotEqual) {
            self.known_status(&l.expr, (right, &r.expr))?;
            self.known_status(&r.expr, (left, &l.expr))?;
        }
        Ok(Typed { expr: Expr::Binary(op, Box::new(l.expr), Box::new(r.expr)), ty })
    }

    /// Checks a text that is compared with the status of an object.
    fn known_status(&self, object: &Expr, (at, text): (&Syntax, &Expr)) -> Result<(), Found> {
        let (Expr::Object { kind, field }, Expr::Text(text)) = (object, text) else { return Ok(()) };
        let Some(head) = self.heads.get(kind).filter(|head| head.status == Some(*field)) else { return Ok(()) };
        if head.statuses.iter().any(|status| status.name == text) || head.statuses_doubt.covers(text) {
            return Ok(());
        }
        let help = suggest(text, head.statuses.iter().map(|status| status.name)).map(String::from);
        Err((Code::UnknownPart, Mistake { help, ..Mistake::new(at.start, at.end, format!("`{kind}` has no status `{text}`")) }))
    }

    fn path(&self, path: &[Segment]) -> Result<Typed, Found> {
        let Some((first, rest)) = path.split_first() else { return Ok(Typed { expr: Expr::Now, ty: Type::ANY }) };
        let names = || rest.iter().map(|segment| segment.name.clone()).collect::<Vec<_>>();
        match first.name.as_str() {
            "now" if rest.is_empty() => Ok(Typed { expr: Expr::Now, ty: Type::One(ValueKind::Moment) }),
            "request" => Ok(Typed { ty: self.in_request(first, rest)?.ty, expr: Expr::Request(names()) }),
            "response" => self.in_response(first, rest),
            "item" => {
                let Some(item) = self.item else {
                    return Err(unknown(first, "there is no `item` here", "`item` is the element of `each:` in a `create` step"));
                };
                let ty = match item {
                    Element::Unknown => Type::ANY,
                    Element::Of(kind) => scope::in_kind(kind, rest, "item").map_err(|mistake| (Code::UnknownPart, mistake))?.ty,
                };
                Ok(Typed { expr: Expr::Item(names()), ty })
            }
            _ => self.object(first, rest),
        }
    }

    fn in_request(&self, first: &Segment, rest: &[Segment]) -> Result<Target<'a>, Found> {
        let Some(field) = rest.first() else {
            return Err((
                Code::BadExpression,
                Mistake::new(first.start, first.end, "`request` is not a value").help("name a field: `request.FIELD`"),
            ));
        };
        match self.request {
            Request::None => Err(unknown(
                first,
                "there is no `request` here",
                "a change of status has no request: use the fields of the object",
            )),
            Request::Fields(record) => scope::in_record(record, rest, "request").map_err(|mistake| (Code::UnknownPart, mistake)),
            Request::Inputs(inputs, doubt) => match inputs.iter().find(|(name, _)| *name == field.name) {
                Some((_, kind)) => match rest.get(1) {
                    Some(more) if *kind != ValueKind::Any => Err(unknown(
                        more,
                        &format!("`request.{}` has no field `{}`", field.name, more.name),
                        "end the path there",
                    )),
                    _ => Ok(Target { ty: Type::One(if rest.len() > 1 { ValueKind::Any } else { *kind }), kind: None }),
                },
                None if doubt.covers(&field.name) => Ok(Target { ty: Type::ANY, kind: None }),
                None => {
                    let help = suggest(&field.name, inputs.iter().map(|(name, _)| *name)).map(String::from);
                    let help = help.unwrap_or_else(|| "describe it under `inputs`".to_owned());
                    Err(unknown(field, &format!("the action has no input `{}`", field.name), &help))
                }
            },
        }
    }

    fn in_response(&self, first: &Segment, rest: &[Segment]) -> Result<Typed, Found> {
        let Some(response) = self.response else {
            return Err(unknown(first, "there is no `response` here", "only the steps of an API have a response"));
        };
        let [field] = rest else {
            let end = rest.last().map_or(first.end, |last| last.end);
            return Err((
                Code::BadExpression,
                Mistake::new(first.start, end, "`response` is followed by one name").help("name a field: `response.FIELD`"),
            ));
        };
        let target = scope::in_record(response, rest, "response").map_err(|mistake| (Code::UnknownPart, mistake))?;
        Ok(Typed { expr: Expr::Response(field.name.clone()), ty: target.ty })
    }

    /// Resolves `trade.field`.
    fn object(&self, first: &Segment, rest: &[Segment]) -> Result<Typed, Found> {
        let kind = first.name.as_str();
        let unknown_object = Ok(Typed { expr: Expr::Object { kind: kind.to_owned(), field: 0 }, ty: Type::ANY });
        let Some(head) = self.heads.get(kind) else {
            if self.heads.doubt.covers(kind) {
                return unknown_object;
            }
            let words = ["request", "response", "item", "now"].into_iter();
            let help = suggest(kind, words.chain(self.heads.all.iter().map(|head| head.name))).map(String::from);
            let mistake = Mistake::new(first.start, first.end, format!("`{kind}` has no meaning here"));
            return Err((Code::UnknownObject, Mistake { help, ..mistake }));
        };
        self.is_bound(first)?;
        let [field] = rest else {
            let end = rest.last().map_or(first.end, |last| last.end);
            return Err((
                Code::BadExpression,
                Mistake::new(first.start, end, format!("`{kind}` is followed by one name"))
                    .help(format!("name a field: `{kind}.FIELD`")),
            ));
        };
        let Some(at) = head.fields.iter().position(|known| known.name == field.name) else {
            if head.fields_doubt.covers(&field.name) {
                return unknown_object;
            }
            let help = suggest(&field.name, head.fields.iter().map(|field| field.name.as_str())).map(String::from);
            let mistake = Mistake::new(field.start, field.end, format!("`{kind}` has no field `{}`", field.name));
            return Err((Code::UnknownPart, Mistake { help, ..mistake }));
        };
        Ok(Typed { expr: Expr::Object { kind: kind.to_owned(), field: at }, ty: Type::One(head.kind_of(at)) })
    }

    /// Checks that an object is bound to a kind.
    fn is_bound(&self, kind: &Segment) -> Result<(), Found> {
        if self.is_bound_to(&kind.name) {
            return Ok(());
        }
        let message = format!("no object is bound to `{}` here", kind.name);
        Err((Code::NotBound, Mistake::new(kind.start, kind.end, message).help(super::steps::bind_help(&kind.name))))
    }

    fn call(&self, tree: &Syntax, name: &Segment, arguments: &[Syntax]) -> Result<Typed, Found> {
        let malformed = |help: &str| {
            let message = format!("`{}` does not have these arguments", name.name);
            Err((Code::BadExpression, Mistake::new(tree.start, tree.end, message).help(help)))
        };
        let one = |kind, expr| Ok(Typed { expr, ty: Type::One(kind) });
        match (name.name.as_str(), arguments) {
            ("page", [kind]) => {
                let Some(kind) = single(kind) else { return malformed("write `page(KIND)`") };
                if let Some(head) = self.kind(kind)? {
                    self.is_bound(kind)?;
                    if head.spec.approve.is_none() && !head.node.doubts("approve") {
                        return Err(unknown(
                            kind,
                            &format!("`{}` has no page", kind.name),
                            "name the action of its page under `approve`",
                        ));
                    }
                }
                one(ValueKind::Text, Expr::Page(kind.name.clone()))
            }
            ("count", [kind, within @ ..]) => {
                let Some(kind) = single(kind) else { return malformed("write `count(KIND)` or `count(KIND, 7d)`") };
                let within = match within {
                    [] => None,
                    [Syntax { form: Form::Span(seconds), .. }] => Some(*seconds),
                    _ => return malformed("write `count(KIND)` or `count(KIND, 7d)`"),
                };
                self.kind(kind)?;
                one(ValueKind::Number, Expr::Count { kind: kind.name.clone(), within })
            }
            ("file", [Syntax { form: Form::Path(path), .. }]) => {
                let Some((first, rest)) = path.split_first().filter(|(first, _)| first.name == "request") else {
                    return malformed("write `file(request.FIELD)`");
                };
                let target = self.in_request(first, rest)?;
                if let Some(kind) = target.kind.filter(|kind| !matches!(kind, Kind::File)) {
                    let message = format!("expected a file, found {}", kind.describe());
                    let at = path.last().unwrap_or(first);
                    return Err((
                        Code::ExpressionType,
                        Mistake::new(first.start, at.end, message).help("name a field with `type: file`"),
                    ));
                }
                one(ValueKind::Text, Expr::File(rest.iter().map(|segment| segment.name.clone()).collect()))
            }
            ("page", _) => malformed("write `page(KIND)`"),
            ("count", _) => malformed("write `count(KIND)` or `count(KIND, 7d)`"),
            ("file", _) => malformed("write `file(request.FIELD)`"),
            ("sum", _) => malformed("write `sum(request.LIST.FIELD)`"),
            (unknown, _) => {
                let help = suggest(unknown, ["page", "file", "count", "sum"]).map(String::from);
                let mistake = Mistake::new(name.start, name.end, format!("there is no function `{unknown}`"));
                Err((Code::BadExpression, Mistake { help, ..mistake }))
            }
        }
    }

    /// Finds a kind that is named in an expression.
    fn kind(&self, name: &Segment) -> Result<Option<&super::heads::Head<'a>>, Found> {
        match self.heads.get(&name.name) {
            None if !self.heads.doubt.covers(&name.name) => {
                let help = suggest(&name.name, self.heads.all.iter().map(|head| head.name)).map(String::from);
                let mistake = Mistake::new(name.start, name.end, format!("there is no kind of object `{}`", name.name));
                Err((Code::UnknownObject, Mistake { help, ..mistake }))
            }
            head => Ok(head),
        }
    }

    /// Returns the elements of the list that an expression names.
    pub(super) fn element(&self, expr: &Expr) -> Element<'a> {
        let (Expr::Request(path), Request::Fields(record)) = (expr, self.request) else { return Element::Unknown };
        let path: Vec<Segment> = path.iter().map(|name| Segment { name: name.clone(), start: 0, end: 0 }).collect();
        match scope::in_record(record, &path, "request") {
            Ok(Target { kind: Some(Kind::List(item)), .. }) => item.known_kind().map_or(Element::Unknown, Element::Of),
            Ok(Target { kind: Some(kind), ty: Type::List(_) }) => Element::Of(kind),
            _ => Element::Unknown,
        }
    }
}

/// Returns the sum of a list.
fn sum(list: &Syntax, typed: Typed) -> Result<Typed, Found> {
    if matches!(typed.ty, Type::ANY | Type::List(ValueKind::Any | ValueKind::Number | ValueKind::Text)) {
        return Ok(Typed { expr: Expr::Sum(Box::new(typed.expr)), ty: Type::One(ValueKind::Number) });
    }
    let message = format!("expected a list of numbers, found {}", typed.ty.describe());
    let help = "name a field through a list of the request: `sum(request.LIST.FIELD)`";
    Err((Code::ExpressionType, Mistake::new(list.start, list.end, message).help(help)))
}

fn unknown(at: &Segment, message: &str, help: &str) -> Found {
    (Code::UnknownPart, Mistake::new(at.start, at.end, message).help(help))
}

fn single(argument: &Syntax) -> Option<&Segment> {
    match &argument.form {
        Form::Path(path) => match path.as_slice() {
            [name] => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// Returns a help for `'text'` as a whole value, whose quotes YAML removes.
fn lost_quotes(node: &Node, text: &str, file: &str) -> Option<String> {
    let is_quoted = file.get(node.span.start..).is_some_and(|rest| rest.starts_with('\''));
    (is_quoted && !text.contains(['\'', '.'])).then(|| format!("for a text, write \"'{text}'\": YAML removes the outer quotes"))
}
