//! The JSON types that each kind of field accepts.
//!
//! The platform is lenient with scalars: it accepts a number or a boolean as a string, and a string that spells a number or a boolean.
//! Most clients rely on this, and forms and queries contain only strings. Any other value has the wrong type.
//! (protocol: decoding tolerance)

use super::decimal::Decimal;
use crate::record::Node;
use crate::schema::Kind;

/// The spellings of booleans that the platform accepts, in addition to `true` and `false` in any case.
const BOOLEANS: [&str; 6] = ["T", "F", "Y", "N", "1", "0"];

/// Returns the required type of a scalar field if the value neither has nor spells it.
pub(super) fn type_mismatch(kind: &Kind<'_>, node: Node<'_>) -> Option<&'static str> {
    match (kind, node) {
        // JSON cannot represent these numbers, and serialization would write `null`.
        (_, Node::Number(value)) if !value.is_finite() => Some("a finite number"),
        (_, Node::List(_) | Node::Object(_) | Node::File(_)) => Some("a single value"),
        (Kind::Integer, Node::Boolean(_)) => Some("an integer"),
        (Kind::Integer, Node::Number(value)) if value.fract() != 0.0 => Some("an integer"),
        (Kind::Integer, Node::Text(text) | Node::LossyText(text)) if !is_integer(text) => Some("an integer"),
        (Kind::Integer, Node::Digits(digits)) if !is_whole(digits) => Some("an integer"),
        (Kind::Number, Node::Boolean(_)) => Some("a number"),
        (Kind::Number, Node::Text(text) | Node::LossyText(text)) if !is_number(text) => Some("a number"),
        (Kind::Boolean, Node::Integer(value)) if !(0..=1).contains(&value) => Some("a boolean"),
        (Kind::Boolean, Node::Digits(digits)) if !matches!(digits, "0" | "1") => Some("a boolean"),
        (Kind::Boolean, Node::Number(_)) => Some("a boolean"),
        (Kind::Boolean, Node::Text(text) | Node::LossyText(text)) if !is_boolean(text) => Some("a boolean"),
        _ => None,
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns true if a JSON number is whole, such as `7.0`.
fn is_whole(digits: &str) -> bool {
    is_integer(digits) || digits.parse::<f64>().is_ok_and(|value| value.fract() == 0.0)
}

fn is_number(text: &str) -> bool {
    Decimal::parse(text).is_some() || text.parse::<f64>().is_ok_and(f64::is_finite)
}

fn is_boolean(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") || BOOLEANS.contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_accepted_where_they_spell_the_type() {
        for (kind, node, expected) in [
            (Kind::Text, Node::Text("x"), None),
            (Kind::Text, Node::Integer(9), None),
            (Kind::Text, Node::Number(8.88), None),
            (Kind::Text, Node::Boolean(true), None),
            (Kind::Integer, Node::Integer(9), None),
            (Kind::Integer, Node::Number(9.0), None),
            (Kind::Integer, Node::Number(9.5), Some("an integer")),
            (Kind::Integer, Node::Text("-12"), None),
            (Kind::Integer, Node::Text("123456789012345678901234567890"), None),
            (Kind::Integer, Node::Text("1.5"), Some("an integer")),
            (Kind::Integer, Node::Text("many"), Some("an integer")),
            (Kind::Integer, Node::Boolean(true), Some("an integer")),
            (Kind::Integer, Node::Digits("123456789012345678901234567890"), None),
            (Kind::Integer, Node::Digits("7.0"), None),
            (Kind::Integer, Node::Digits("7.5"), Some("an integer")),
            (Kind::Number, Node::Digits("7.5"), None),
            (Kind::Boolean, Node::Digits("1"), None),
            (Kind::Boolean, Node::Digits("1.0"), Some("a boolean")),
            (Kind::Number, Node::Text("1.50"), None),
            (Kind::Number, Node::Text("1.5e2"), None),
            (Kind::Number, Node::Text("1,50"), Some("a number")),
            (Kind::Number, Node::Text("NaN"), Some("a number")),
            (Kind::Number, Node::Boolean(false), Some("a number")),
            (Kind::Number, Node::Number(f64::NAN), Some("a finite number")),
            (Kind::Boolean, Node::Boolean(true), None),
            (Kind::Boolean, Node::Text("TRUE"), None),
            (Kind::Boolean, Node::Text("T"), None),
            (Kind::Boolean, Node::Text("yes"), Some("a boolean")),
            (Kind::Boolean, Node::Integer(1), None),
            (Kind::Boolean, Node::Integer(2), Some("a boolean")),
        ] {
            assert_eq!(type_mismatch(&kind, node), expected, "{kind:?} {}", node.describe());
        }
    }
}
