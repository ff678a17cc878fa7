//! Parts of a text that are located before the text is parsed, because a signature covers them exactly as received.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::MAX_DEPTH;
use super::document::Document;
use super::error::{Error, Reason};
use super::scan::{Scanner, Skip};
use super::text::unescape;

/// Returns the members of a JSON object, each with the position of its value without the whitespace around it.
///
/// # Errors
/// Returns an error if the text is not a JSON object, or a name repeats.
pub(crate) fn members(text: &str) -> Result<BTreeMap<Cow<'_, str>, Range<usize>>, Error> {
    let mut members = BTreeMap::new();
    for_each_member(text, |name, at, value| match members.insert(name.clone(), value) {
        None => Ok(()),
        Some(_) => Err(Error::new(Reason::Repeated(name.into_owned()), at)),
    })?;
    Ok(members)
}

/// Returns a member of a JSON object if it is a string, number or boolean that is not empty. If the name repeats, returns the last one.
///
/// # Errors
/// Returns an error if the text is not a JSON object.
pub(crate) fn member(text: &str, name: &str) -> Result<Option<String>, Error> {
    let mut member = None;
    for_each_member(text, |other, _, value| {
        if other == name {
            member = Some(value);
        }
        Ok(())
    })?;
    let raw = member.and_then(|range| text.get(range)).filter(|raw| !raw.starts_with(['{', '[']));
    let document = raw.map(Document::parse).transpose()?;
    let value = document.as_ref().and_then(|document| document.root().as_scalar());
    Ok(value.filter(|value| !value.is_empty()).map(ToOwned::to_owned))
}

/// Visits the members of a JSON object: the name, its byte offset, and the position of the value.
fn for_each_member<'t>(
    text: &'t str,
    mut visit: impl FnMut(Cow<'t, str>, usize, Range<usize>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut scanner = Scanner::new(text);
    scanner.expect(b'{', "`{`")?;
    if !scanner.accept(b'}') {
        loop {
            let range = scanner.name(&mut Skip)?;
            let value = scanner.value(MAX_DEPTH - 1, &mut Skip)?;
            visit(name(text, &range)?, range.start, value)?;
            if !scanner.accept(b',') {
                scanner.expect(b'}', "`,` or `}`")?;
                break;
            }
        }
    }
    scanner.end()
}

fn name<'t>(text: &'t str, range: &Range<usize>) -> Result<Cow<'t, str>, Error> {
    let raw = text.get(range.start + 1..range.end - 1).unwrap_or_default();
    if raw.contains('\\') { Ok(Cow::Owned(unescape(raw, range.start + 1)?.text)) } else { Ok(Cow::Borrowed(raw)) }
}

/// Returns the position of the JSON value at the start of the text. Ignores the text after it.
///
/// # Errors
/// Returns an error if the text does not begin with a JSON value.
pub(crate) fn first(text: &str) -> Result<Range<usize>, Error> {
    Scanner::new(text).value(MAX_DEPTH, &mut Skip)
}

/// Returns the characters of a JSON string, or `None` for any other value.
pub(crate) fn unquote(raw: &str) -> Option<String> {
    let document = Document::parse(Some(raw).filter(|raw| raw.starts_with('"'))?).ok()?;
    document.root().as_text().map(ToOwned::to_owned)
}
