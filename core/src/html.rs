//! HTML escapes in texts that were copied from a page or echoed in one.

/// Returns the character of an escape. `name` is the part between `&` and `;`: `amp`, `#47`, `#x2F`. The supported names are those of the
/// characters in keys, signatures, JSON and URLs.
pub(crate) fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "sol" => '/',
        "bsol" => '\\',
        "plus" => '+',
        "equals" => '=',
        "lowbar" => '_',
        "period" => '.',
        "colon" => ':',
        "comma" => ',',
        "percnt" => '%',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let (digits, base) = number.strip_prefix(['x', 'X']).map_or((number, 10), |digits| (digits, 16));
            // `from_str_radix` would accept a leading sign.
            let code = digits.chars().all(|c| c.is_digit(base)).then(|| u32::from_str_radix(digits, base).ok())??;
            char::from_u32(code)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers() {
        for (name, character) in [
            ("plus", Some('+')),
            ("#43", Some('+')),
            ("#x2B", Some('+')),
            ("#X2b", Some('+')),
            ("#25903", Some('支')),
            ("", None),
            ("#", None),
            ("#x", None),
            ("#+43", None),
            ("#4a", None),
            ("#99999999999", None),
            ("#xd800", None),
            ("PLUS", None),
        ] {
            assert_eq!(entity(name), character, "{name}");
        }
    }
}
