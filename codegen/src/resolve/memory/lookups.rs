//! Resolution of `by:`: the ways to find an object.

use super::heads::Head;
use super::steps::Steps;
use super::syntax::Segment;
use super::types::Type;
use crate::diagnostic::Code;
use crate::ir::memory::{Expr, Lookup};
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::memory_typed::{BySpec, ExprSpec, LookupSpec};
use crate::spec::typed::Entries;

impl<'a> Steps<'_, 'a> {
    /// Resolves `by:`.
    pub(super) fn lookups(&mut self, spec: Option<&'a BySpec>, node: Option<&'a Node>, head: &Head<'_>) -> Option<Vec<Lookup>> {
        let (spec, node) = (spec?, node?);
        match spec {
            BySpec::Field(name) => Some(vec![self.by_name(name, node.span, head)?]),
            BySpec::Values(values) => Some(vec![self.by_values(values, node, head)?]),
            BySpec::Any(all) => {
                if all.is_empty() && node.mark == Mark::Whole {
                    self.report.at(Code::BadValues, node.span, "the list is empty").help("name a key of the kind");
                }
                let resolve = |(spec, node): (&'a LookupSpec, &'a Node)| match spec {
                    LookupSpec::Field(name) => self.by_name(name, node.span, head),
                    LookupSpec::Values(values) => self.by_values(values, node, head),
                };
                // All mistakes are reported.
                let found: Vec<Option<Lookup>> = all.iter().zip(node.items()).map(resolve).collect();
                found.into_iter().collect()
            }
        }
    }

    /// Resolves a name: a key of one field, with the request's field of the same name.
    fn by_name(&mut self, name: &str, span: Span, head: &Head<'_>) -> Option<Lookup> {
        let field = head.field(name, span, self.report)?;
        let key = self.key(&[field], span, head);
        match self.scope.of_request(name) {
            None => {
                self.report
                    .at(Code::UnknownPart, span, format!("the request has no field `{name}`"))
                    .help(format!("name the value: `{{ {name}: EXPRESSION }}`"));
                return None;
            }
            Some(ty) if !ty.fits(Type::One(head.kind_of(field))) => {
                let message = format!(
                    "`{name}` is {}, but that of the request is {}",
                    Type::One(head.kind_of(field)).describe(),
                    ty.describe()
                );
                self.report.at(Code::ExpressionType, span, message).help("use two fields of the same type");
                return None;
            }
            Some(_) => {}
        }
        Some(Lookup { key: key?, values: vec![Expr::Request(vec![name.to_owned()])] })
    }

    /// Resolves a map from the fields of a key to expressions.
    fn by_values(&mut self, specs: &Entries<ExprSpec>, node: &Node, head: &Head<'_>) -> Option<Lookup> {
        let before = self.report.len();
        let values = self.object_fields(head, specs, Some(node));
        let is_known = node.entries().iter().all(|entry| entry.value.mark != Mark::Left);
        let named: Option<Vec<usize>> =
            specs.iter().map(|(name, _)| head.fields.iter().position(|field| field.name == name)).collect();
        // A mistake in a value leaves the fields known.
        let key = match named {
            Some(named) if is_known && !named.is_empty() => self.key(&named, node.span, head),
            Some(named) if named.is_empty() && is_known && self.report.len() == before => {
                self.report.at(Code::BadValues, node.span, "the map is empty").help("name the fields of a key");
                None
            }
            _ => None,
        }?;
        let values = values?;
        let of_field = |field: &usize| values.iter().find(|(at, _)| at == field).map(|(_, value)| value.clone());
        let values: Option<Vec<Expr>> = head.keys.get(key)?.iter().map(of_field).collect();
        Some(Lookup { key, values: values? })
    }

    /// Returns the key that consists of these fields, in any order.
    fn key(&mut self, fields: &[usize], span: Span, head: &Head<'_>) -> Option<usize> {
        let is_same = |key: &Vec<usize>| key.len() == fields.len() && key.iter().all(|field| fields.contains(field));
        let found = head.keys.iter().position(is_same);
        if found.is_none() && !head.lost_keys {
            let names = |key: &[usize]| -> String {
                let names: Vec<&str> =
                    key.iter().filter_map(|at| head.fields.get(*at)).map(|field| field.name.as_str()).collect();
                format!("`{}`", names.join("` with `"))
            };
            let keys: Vec<String> = head.keys.iter().map(|key| names(key)).collect();
            self.report
                .at(Code::NoKey, span, format!("{} is no key of `{}`", names(fields), head.name))
                .help(format!("the keys are {}; others belong under `keys:` in `objects.yaml`", keys.join(", ")));
        }
        found
    }
}

impl super::scope::Scope<'_> {
    /// Returns the type of a field of the request, or of an input. Returns `None` if there is none.
    pub(super) fn of_request(&self, name: &str) -> Option<Type> {
        use super::scope::{Request, in_record};
        match self.request {
            Request::None => None,
            Request::Fields(record) => {
                in_record(record, &[Segment { name: name.to_owned(), start: 0, end: 0 }], "request").ok().map(|target| target.ty)
            }
            Request::Inputs(inputs, doubt) => {
                let input = inputs.iter().find(|(input, _)| *input == name).map(|(_, kind)| Type::One(*kind));
                input.or_else(|| doubt.covers(name).then_some(Type::ANY))
            }
        }
    }
}
