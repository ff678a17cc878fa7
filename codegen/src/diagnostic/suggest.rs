//! "Did you mean …?", by edit distance.

use std::fmt;

/// A replacement for an unknown word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggestion<'a> {
    /// The known word within a typing mistake of the unknown one.
    Near(&'a str),
    /// Every known word; none is near.
    All(Vec<&'a str>),
}

impl<'a> Suggestion<'a> {
    /// Returns the near word.
    pub fn near(&self) -> Option<&'a str> {
        match self {
            Self::Near(word) => Some(word),
            Self::All(_) => None,
        }
    }
}

impl fmt::Display for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Near(word) => write!(f, "did you mean `{word}`?"),
            Self::All(words) => write!(f, "valid here: {}", list(words)),
        }
    }
}

impl From<Suggestion<'_>> for String {
    fn from(suggestion: Suggestion<'_>) -> Self {
        suggestion.to_string()
    }
}

/// Suggests the nearest known word, or all known words if none is near and they are few.
pub fn suggest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Suggestion<'a>> {
    let known: Vec<&str> = known.into_iter().collect();
    let near = if known.len() <= MOST { nearest(word, &known) } else { None };
    match near {
        Some(candidate) => Some(Suggestion::Near(candidate)),
        None if known.is_empty() || known.len() > 24 => None,
        None => Some(Suggestion::All(known)),
    }
}

/// The maximum number of known words for a search of the nearest: each mistake of a file is compared with every known word.
const MOST: usize = 1000;

/// Returns the known word within a typing mistake of this one.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    let (length, letters) = (word.chars().count(), letters(&word));
    let near = |candidate: &&'a str| {
        let most = candidate.chars().count().max(3) / 3;
        let lower = candidate.to_lowercase();
        // Each step changes the length by one at most, and the set of letters by two.
        let apart = (letters ^ self::letters(&lower)).count_ones() as usize;
        if lower.chars().count().abs_diff(length) > most || apart > 2 * most {
            return None;
        }
        Some((distance(&word, &lower, most)?, *candidate))
    };
    known.iter().filter_map(near).min().map(|(_, candidate)| candidate)
}

/// Returns the three nearest names to an unknown one, without regard to case. Returns none if all are more than `most` typing mistakes
/// away.
#[cfg(feature = "platform")]
pub fn nearest_names<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, most: usize) -> Vec<&'a str> {
    let word = word.to_lowercase();
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter(|name| name.chars().count().abs_diff(word.chars().count()) <= most)
        .filter_map(|name| Some((distance(&word, &name.to_lowercase(), most)?, name)))
        .collect();
    near.sort_unstable();
    let best = near.first().map_or(0, |(distance, _)| *distance);
    near.into_iter().take_while(|(distance, _)| *distance <= best + 1).take(3).map(|(_, name)| name).collect()
}

/// Returns true if an unknown word may be a misspelt form of a known one.
pub fn is_near(word: &str, known: &str) -> bool {
    nearest(word, &[known]).is_some()
}

/// Returns the characters of a word as bits. Several characters can share a bit.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// Returns the number of letters to insert, delete, replace or swap with their neighbour. Returns `None` for more than `most`.
fn distance(left: &str, right: &str, most: usize) -> Option<usize> {
    let right: Vec<char> = right.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    let mut last = None;
    for (i, l) in left.chars().enumerate() {
        let mut next = vec![i + 1];
        for (j, r) in right.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best = (at(&row, j) + usize::from(l != *r)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            if j > 0 && last == Some(*r) && right.get(j - 1) == Some(&l) {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        // Two rows determine all later ones.
        let least = row.iter().chain(&next).copied().min().unwrap_or(0);
        if least > most {
            return None;
        }
        before = std::mem::replace(&mut row, next);
        last = Some(l);
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_edits_and_transpositions() {
        assert_eq!(distance("max_lenght", "max_length", 9), Some(1));
        assert_eq!(distance("", "abc", 9), Some(3));
        assert_eq!(distance("same", "same", 9), Some(0));
        assert_eq!(distance("kitten", "sitting", 9), Some(3));
        assert_eq!((distance("kitten", "sitting", 3), distance("kitten", "sitting", 2)), (Some(3), None));
    }

    #[test]
    fn the_nearest_word_is_suggested() {
        let help = suggest("maxlength", ["min_length", "max_length", "pattern"]).unwrap();
        assert_eq!((help.near(), help.to_string().as_str()), (Some("max_length"), "did you mean `max_length`?"));
    }

    #[test]
    fn without_a_near_word_all_words_are_listed() {
        let help = suggest("zzzzzz", ["path", "query"]).unwrap();
        assert_eq!((help.near(), help.to_string().as_str()), (None, "valid here: `path`, `query`"));
    }
}
