//! Parts of a text that are found before anything in them is read: a signature covers such a part as it was received.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::MAX_DEPTH;
use super::document::Document;
use super::error::{Error, Reason};
use super::scan::{Scanner, Skip};
use super::text::unescape;

/// The members of a JSON object with the place of each value in the text, without the blanks around it.
///
/// # Errors
/// Where the text is no JSON object, or a name occurs in it twice.
pub(crate) fn members(text: &str) -> Result<BTreeMap<Cow<'_, str>, Range<usize>>, Error> {
    let mut members = BTreeMap::new();
    for_each_member(text, |name, at, value| match members.insert(name.clone(), value) {
        None => Ok(()),
        Some(_) => Err(Error::new(Reason::Repeated(name.into_owned()), at)),
    })?;
    Ok(members)
}

/// The text or the number that a member of a JSON object has, where it is not empty; of several members with this name the last.
///
/// # Errors
/// Where the text is no JSON object.
pub(crate) fn member(text: &str, name: &str) -> Result<Option<String>, Error> {
    let mut found = None;
    for_each_member(text, |other, _, value| {
        if other == name {
            found = Some(value);
        }
        Ok(())
    })?;
    let raw = found.and_then(|place| text.get(place)).filter(|raw| !raw.starts_with(['{', '[']));
    let document = raw.map(Document::parse).transpose()?;
    let value = document.as_ref().and_then(|document| document.root().as_scalar());
    Ok(value.filter(|value| !value.is_empty()).map(ToOwned::to_owned))
}

/// Visits the members of a JSON object: the name, the byte where it stands, and the place of the value.
fn for_each_member<'t>(
    text: &'t str,
    mut visit: impl FnMut(Cow<'t, str>, usize, Range<usize>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut scanner = Scanner::new(text);
    scanner.expect(b'{', "`{`")?;
    if !scanner.accept(b'}') {
        loop {
            let place = scanner.name(&mut Skip)?;
            let value = scanner.value(MAX_DEPTH - 1, &mut Skip)?;
            visit(name(text, &place)?, place.start, value)?;
            if !scanner.accept(b',') {
                scanner.expect(b'}', "`,` or `}`")?;
                break;
            }
        }
    }
    scanner.end()
}

fn name<'t>(text: &'t str, place: &Range<usize>) -> Result<Cow<'t, str>, Error> {
    let raw = text.get(place.start + 1..place.end - 1).unwrap_or_default();
    if raw.contains('\\') { Ok(Cow::Owned(unescape(raw, place.start + 1)?.text)) } else { Ok(Cow::Borrowed(raw)) }
}

/// The place of the JSON value that the text begins with, whatever stands behind it.
///
/// # Errors
/// Where the text begins with no JSON value.
pub(crate) fn first(text: &str) -> Result<Range<usize>, Error> {
    Scanner::new(text).value(MAX_DEPTH, &mut Skip)
}

/// The characters of a JSON text; `None` for any other value.
pub(crate) fn unquote(raw: &str) -> Option<String> {
    let document = Document::parse(Some(raw).filter(|raw| raw.starts_with('"'))?).ok()?;
    document.root().as_text().map(ToOwned::to_owned)
}
