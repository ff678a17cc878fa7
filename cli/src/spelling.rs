//! Suggestions for misspelt names.

/// Returns the nearest names to a word, at most three. Returns none if all are far.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut near: Vec<(usize, &str)> = known.into_iter().map(|name| (distance(word, name), name)).collect();
    near.sort_unstable();
    let best = near.first().map_or(0, |(distance, _)| *distance);
    let limit = (word.chars().count() / 3).max(2).min(best + 1);
    near.into_iter().take_while(|(distance, _)| *distance <= limit).take(3).map(|(_, name)| name).collect()
}

/// Returns the number of changed characters between two names, without regard to case.
fn distance(one: &str, other: &str) -> usize {
    let letters = |name: &str| -> Vec<char> { name.to_lowercase().chars().collect() };
    let (one, other) = (letters(one), letters(other));
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, left) in one.iter().enumerate() {
        let mut next = vec![index + 1];
        for (right, above) in other.iter().zip(row.windows(2)) {
            let &[diagonal, up] = above else { continue };
            let beside = next.last().copied().unwrap_or_default();
            next.push((diagonal + usize::from(left != right)).min(up + 1).min(beside + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let known = ["out_trade_no", "trade_no", "subject"];
        assert_eq!(nearest("out_trade_on", known), ["out_trade_no"]);
        assert_eq!(nearest("Subject", known), ["subject"]);
        assert!(nearest("zzzzzz", known).is_empty());
    }
}
