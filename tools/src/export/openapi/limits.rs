//! Limits as keywords of JSON Schema.

use alipay_codegen::ir::{Kind, Limit, LimitAt, Text};

use crate::export::object::{Object, texts};
use crate::import::value::Value;
use crate::openapi::{
    ADVISORY, FILE_EXTENSIONS, LIMITS, MAX_BYTES, MAX_DECIMALS, MAXIMUM, MINIMUM, PATTERN, format_name, format_pattern,
};

/// The effect of the firm limits of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Force {
    /// Validators reject values that break them: requests.
    Enforced,
    /// They are documentation: a response that breaks them must still decode.
    Documented,
}

/// The keywords of a schema, by the party that enforces them.
#[derive(Default)]
pub(super) struct Keywords {
    /// Enforced by validators.
    pub(super) firm: Object,
    /// The members of `x-alipay-limits`.
    pub(super) documented: Object,
    /// The members of `x-alipay-advisory`.
    pub(super) advisory: Object,
}

impl Keywords {
    /// Returns the map for a limit.
    pub(super) fn of(&mut self, advisory: bool, force: Force) -> &mut Object {
        match (advisory, force) {
            (true, _) => &mut self.advisory,
            (false, Force::Enforced) => &mut self.firm,
            (false, Force::Documented) => &mut self.documented,
        }
    }

    /// Adds the limits of a value, except its values.
    pub(super) fn add(&mut self, kind: &Kind, limits: &[LimitAt], force: Force) {
        for at in limits {
            if let Some((keyword, value)) = keyword(kind, &at.limit) {
                self.of(at.advisory, force).put(keyword, value);
            }
        }
        for at in limits {
            let Limit::Format(format) = at.limit else { continue };
            let pattern = Value::text(format_pattern(format));
            match (at.advisory, force) {
                (true, _) => self.advisory.put("format", Value::text(format_name(format))),
                (false, Force::Enforced) if self.firm.has("pattern") => {
                    self.firm.put("allOf", vec![Object::from([("pattern", pattern)]).into()]);
                }
                (false, Force::Enforced) => self.firm.put("pattern", pattern),
                // The format of the schema states it.
                (false, Force::Documented) => {}
            }
        }
    }

    /// Appends the keywords to a schema.
    pub(super) fn finish(self, schema: &mut Object) {
        schema.append(self.firm);
        schema.put_filled(LIMITS, self.documented);
        schema.put_filled(ADVISORY, self.advisory);
    }
}

/// Returns the keyword of a limit with its value. Presence, values and formats have none of their own.
fn keyword(kind: &Kind, limit: &Limit) -> Option<(&'static str, Value)> {
    let count = |count: &u64| Value::Plain(count.to_string());
    let is_number = matches!(kind, Kind::Integer | Kind::Number);
    Some(match limit {
        Limit::MaxLength(most) => ("maxLength", count(most)),
        Limit::MinLength(least) => ("minLength", count(least)),
        Limit::Pattern(pattern) if is_ecmascript(pattern) => ("pattern", Value::text(pattern)),
        Limit::Pattern(pattern) => (PATTERN, Value::text(pattern)),
        Limit::MaxItems(most) => ("maxItems", count(most)),
        Limit::MinItems(least) => ("minItems", count(least)),
        Limit::Minimum(bound) if is_number => ("minimum", Value::Plain(bound.clone())),
        Limit::Maximum(bound) if is_number => ("maximum", Value::Plain(bound.clone())),
        Limit::Minimum(bound) => (MINIMUM, Value::text(bound)),
        Limit::Maximum(bound) => (MAXIMUM, Value::text(bound)),
        Limit::MaxDecimals(most) => (MAX_DECIMALS, count(most)),
        Limit::MaxBytes(most) => (MAX_BYTES, count(most)),
        Limit::Extensions(extensions) => (FILE_EXTENSIONS, texts(extensions)),
        Limit::Required | Limit::Values(_) | Limit::Format(_) => return None,
    })
}

/// Returns the format of a text, if it has one.
pub(super) fn format_of(text: &Text) -> Option<&'static str> {
    use alipay_codegen::ir::Format;
    match text {
        Text::Price => Some(format_name(Format::Price)),
        Text::DateTime => Some(format_name(Format::DateTime)),
        Text::Date => Some(format_name(Format::Date)),
        Text::Json => Some(crate::openapi::JSON_TEXT),
        Text::String | Text::Enum(_) => None,
    }
}

/// Returns true if ECMAScript gives a regular expression the same meaning. The syntax of spec files has flags, named classes, nested
/// classes and other escapes, too.
fn is_ecmascript(pattern: &str) -> bool {
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let common = if in_class { "dDwW.\\/$^|?*+()[]{}-nrtfv" } else { "dDwWbB.\\/$^|?*+()[]{}nrtfv" };
                if !chars.next().is_some_and(|escaped| common.contains(escaped)) {
                    return false;
                }
            }
            '[' if in_class => return false,
            '[' => {
                in_class = true;
                if chars.peek() == Some(&'^') {
                    chars.next();
                }
                // A bracket at this place is a character for one syntax, and the end of the class for the other.
                if chars.peek() == Some(&']') {
                    return false;
                }
            }
            ']' => {
                if !in_class {
                    return false;
                }
                in_class = false;
            }
            '&' | '~' | '-' if in_class && chars.peek() == Some(&c) => return false,
            '(' if !in_class && chars.peek() == Some(&'?') => {
                chars.next();
                if chars.next() != Some(':') {
                    return false;
                }
            }
            '{' if !in_class => {
                let mut counts = String::new();
                while let Some(digit) = chars.next_if(|c| c.is_ascii_digit() || *c == ',') {
                    counts.push(digit);
                }
                let is_count = counts.starts_with(|c: char| c.is_ascii_digit()) && counts.matches(',').count() <= 1;
                if !is_count || chars.next() != Some('}') {
                    return false;
                }
            }
            '}' if !in_class => return false,
            _ => {}
        }
    }
    !in_class
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_common_syntax_becomes_a_pattern() {
        for pattern in
            ["^[0-9A-Za-z_-]*$", "^[0-9]+\\.[0-9]{1,2}$", "^(?:a|b)$", "[^a\\]]", "\\d{3}", "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"]
        {
            assert!(is_ecmascript(pattern), "{pattern}");
        }
        for pattern in
            ["(?i)a", "[[:alpha:]]", "\\Aa\\z", "(?P<a>b)", "a\\-b", "[a&&b]", "\\x{41}", "\\s", "[]a]", "[", "{", "a{,2}", "a]"]
        {
            assert!(!is_ecmascript(pattern), "{pattern}");
        }
    }
}
