//! Expansion of `macro_rules!` macros, as far as hand-written items use them.

use std::collections::HashMap;
use std::iter::Peekable;
use std::slice::Iter;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};

/// The arms of a macro.
pub(super) struct Macro(Vec<(TokenStream, TokenStream)>);

/// The value of a macro variable: tokens, or those of each repetition.
#[derive(Clone)]
enum Bound {
    Tokens(TokenStream),
    Repeated(Vec<Bindings>),
}

type Bindings = HashMap<String, Bound>;

/// A part of a pattern or a body.
enum Part {
    Token(TokenTree),
    /// `$name`, with its kind in a pattern.
    Variable(String, Option<String>),
    /// `$(…) separator operator`.
    Repetition(Vec<Part>, Option<TokenTree>, char),
    Group(Delimiter, Vec<Part>),
}

impl Macro {
    /// Reads the body of a `macro_rules!` definition.
    pub(super) fn read(body: TokenStream) -> Self {
        let trees: Vec<_> = body.into_iter().collect();
        let groups: Vec<_> = trees
            .into_iter()
            .filter_map(|tree| match tree {
                TokenTree::Group(group) => Some(group.stream()),
                _ => None,
            })
            .collect();
        let (arms, _) = groups.as_chunks::<2>();
        Self(arms.iter().cloned().map(|[pattern, body]| (pattern, body)).collect())
    }

    /// Expands a call. Returns `None` if no arm matches.
    pub(super) fn expand(&self, call: &TokenStream) -> Option<TokenStream> {
        self.0.iter().find_map(|(pattern, body)| {
            let mut bindings = Bindings::new();
            let rest = matched(&parts(pattern.clone(), true), call.clone(), &mut bindings)?;
            rest.is_empty().then(|| transcribed(&parts(body.clone(), false), &bindings))
        })
    }
}

fn parts(tokens: TokenStream, in_pattern: bool) -> Vec<Part> {
    let trees: Vec<_> = tokens.into_iter().collect();
    let mut trees = trees.iter().peekable();
    let mut parts = Vec::new();
    while let Some(tree) = trees.next() {
        parts.push(match tree {
            TokenTree::Punct(punct) if punct.as_char() == '$' => variable(&mut trees, in_pattern),
            TokenTree::Group(group) => Part::Group(group.delimiter(), self::parts(group.stream(), in_pattern)),
            other => Part::Token(other.clone()),
        });
    }
    parts
}

/// Reads what follows a `$`.
fn variable(trees: &mut Peekable<Iter<'_, TokenTree>>, in_pattern: bool) -> Part {
    match trees.next() {
        Some(TokenTree::Group(group)) => {
            let repeated = parts(group.stream(), in_pattern);
            let (separator, operator) = match trees.next() {
                Some(TokenTree::Punct(punct)) if "*+?".contains(punct.as_char()) => (None, punct.as_char()),
                separator => match trees.next() {
                    Some(TokenTree::Punct(punct)) => (separator.cloned(), punct.as_char()),
                    _ => (separator.cloned(), '*'),
                },
            };
            Part::Repetition(repeated, separator, operator)
        }
        Some(TokenTree::Ident(name)) if name == "crate" => Part::Token(TokenTree::Ident(name.clone())),
        Some(tree) => {
            let kind = in_pattern.then(|| {
                trees.next();
                trees.next().map(ToString::to_string).unwrap_or_default()
            });
            Part::Variable(tree.to_string(), kind)
        }
        None => Part::Group(Delimiter::None, Vec::new()),
    }
}

/// Matches a pattern with the beginning of the tokens. Returns the rest.
fn matched(pattern: &[Part], mut tokens: TokenStream, bindings: &mut Bindings) -> Option<TokenStream> {
    for part in pattern {
        tokens = match part {
            Part::Token(expected) => {
                let mut trees = tokens.into_iter();
                let found = trees.next()?;
                if found.to_string() != expected.to_string() {
                    return None;
                }
                trees.collect()
            }
            Part::Group(delimiter, inner) => {
                let mut trees = tokens.into_iter();
                let TokenTree::Group(group) = trees.next()? else { return None };
                let fits = group.delimiter() == *delimiter && matched(inner, group.stream(), bindings)?.is_empty();
                if !fits {
                    return None;
                }
                trees.collect()
            }
            Part::Variable(name, kind) => {
                let (value, rest) = fragment(kind.as_deref().unwrap_or_default(), tokens)?;
                bindings.insert(name.clone(), Bound::Tokens(value));
                rest
            }
            Part::Repetition(inner, separator, operator) => {
                let (repetitions, rest) = repeated(inner, separator.as_ref(), *operator, tokens);
                for name in names(inner) {
                    bindings.insert(name, Bound::Repeated(repetitions.clone()));
                }
                rest
            }
        };
    }
    Some(tokens)
}

fn repeated(
    inner: &[Part],
    separator: Option<&TokenTree>,
    operator: char,
    mut tokens: TokenStream,
) -> (Vec<Bindings>, TokenStream) {
    let mut repetitions = Vec::new();
    while operator != '?' || repetitions.is_empty() {
        let mut next = tokens.clone();
        if let Some(separator) = separator.filter(|_| !repetitions.is_empty()) {
            let mut trees = next.into_iter();
            if trees.next().is_none_or(|tree| tree.to_string() != separator.to_string()) {
                break;
            }
            next = trees.collect();
        }
        let mut bindings = Bindings::new();
        match matched(inner, next.clone(), &mut bindings) {
            // A repetition without tokens would never end.
            Some(rest) if rest.to_string().len() < next.to_string().len() => {
                tokens = rest;
                repetitions.push(bindings);
            }
            _ => break,
        }
    }
    (repetitions, tokens)
}

/// Parses a fragment of this kind at the beginning of the tokens.
fn fragment(kind: &str, tokens: TokenStream) -> Option<(TokenStream, TokenStream)> {
    fn parsed<T: Parse + ToTokens>(tokens: TokenStream) -> Option<(TokenStream, TokenStream)> {
        let parser = |input: ParseStream<'_>| Ok((input.parse::<T>()?.to_token_stream(), input.parse::<TokenStream>()?));
        parser.parse2(tokens).ok()
    }
    match kind {
        "ident" => parsed::<Ident>(tokens),
        "ty" => parsed::<syn::Type>(tokens),
        "literal" => parsed::<syn::Lit>(tokens),
        "expr" => parsed::<syn::Expr>(tokens),
        "path" => parsed::<syn::Path>(tokens),
        "lifetime" => parsed::<syn::Lifetime>(tokens),
        "vis" => parsed::<syn::Visibility>(tokens),
        "tt" => parsed::<TokenTree>(tokens),
        _ => None,
    }
}

/// Returns the names of the variables in these parts.
fn names(parts: &[Part]) -> Vec<String> {
    let of = |part: &Part| match part {
        Part::Token(_) => Vec::new(),
        Part::Variable(name, _) => vec![name.clone()],
        Part::Repetition(inner, ..) | Part::Group(_, inner) => names(inner),
    };
    parts.iter().flat_map(of).collect()
}

fn transcribed(body: &[Part], bindings: &Bindings) -> TokenStream {
    let mut out = TokenStream::new();
    for part in body {
        match part {
            Part::Token(tree) => out.extend([tree.clone()]),
            Part::Group(delimiter, inner) => {
                out.extend([TokenTree::Group(Group::new(*delimiter, transcribed(inner, bindings)))]);
            }
            Part::Variable(name, _) => {
                if let Some(Bound::Tokens(tokens)) = bindings.get(name) {
                    out.extend(tokens.clone());
                }
            }
            Part::Repetition(inner, separator, _) => {
                let repeated = names(inner).into_iter().find_map(|name| match bindings.get(&name) {
                    Some(Bound::Repeated(repetitions)) => Some(repetitions),
                    _ => None,
                });
                for (index, repetition) in repeated.into_iter().flatten().enumerate() {
                    if index > 0 {
                        out.extend(separator.clone());
                    }
                    let mut all = bindings.clone();
                    all.extend(repetition.clone());
                    out.extend(transcribed(inner, &all));
                }
            }
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn calls_are_expanded() {
        for (definition, call, expected) in [
            (quote!(($name:ident) => { impl $name {} };), quote!(Amount), quote!(impl Amount {})),
            (
                quote!(() => { fn a() {} };),
                quote!(),
                quote!(
                    fn a() {}
                ),
            ),
            (
                quote!(($($name:ident)*) => {$( impl Value for $name {} )*};),
                quote!(A B),
                quote!(impl Value for A {} impl Value for B {}),
            ),
            (
                quote!(($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => { enum Kind { $($(#[doc = $doc])+ $name),+ } };),
                quote!(
                    #[doc = "a"]
                    #[doc = "b"]
                    One = "1",
                    #[doc = "c"]
                    Two = "2",
                ),
                quote!(
                    enum Kind {
                        #[doc = "a"]
                        #[doc = "b"]
                        One,
                        #[doc = "c"]
                        Two,
                    }
                ),
            ),
            (
                quote!((first) => { fn a() {} }; ($of:ty, $text:literal) => { fn b() -> $crate::Result<$of> {} };),
                quote!(Vec<u8>, "text"),
                quote!(
                    fn b() -> crate::Result<Vec<u8>> {}
                ),
            ),
        ] {
            let expanded = Macro::read(definition).expand(&call).unwrap();
            // rustfmt adds a comma to the last variant of the expectation, and tokens print with blanks of their own.
            let plain = |text: String| text.replace(' ', "").replace(",}", "}");
            assert_eq!(plain(expanded.to_string()), plain(expected.to_string()));
        }
        assert!(Macro::read(quote!((first) => {};)).expand(&quote!(second)).is_none());
    }
}
