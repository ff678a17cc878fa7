//! Spoilt answers, for clients that must refuse them.

/// Changes one character of the text: a digit or a letter into another, so that it stays JSON.
pub(super) fn tamper(text: &str) -> String {
    let inside = text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()).map(|(at, _)| at);
    // Somewhere in the middle: the ends are names of members, and a decoder may not look at those.
    let places: Vec<usize> = inside.collect();
    let Some(&at) = places.get(places.len() * 2 / 3) else { return format!("{text} ") };
    let (before, rest) = text.split_at(at);
    let mut after = rest.chars();
    let changed = match after.next() {
        Some('0') => '1',
        Some(digit) if digit.is_ascii_digit() => '0',
        Some('a') => 'b',
        _ => 'a',
    };
    format!("{before}{changed}{}", after.as_str())
}

#[cfg(test)]
mod tests {
    #[test]
    fn tampering_changes_one_character() {
        for text in ["{\"code\":\"10000\"}", "{}", "x"] {
            let spoilt = super::tamper(text);
            assert_ne!(spoilt, text);
        }
    }
}
