//! Search among the described APIs, in either language.

use alipay_codegen::platform::{self, File};

/// An API that matches a search.
#[derive(Clone, Copy)]
pub(crate) struct Match {
    /// The API.
    pub(crate) file: &'static File,
    /// The product, which is the folder of the file.
    pub(crate) product: &'static str,
}

impl Match {
    fn of(file: &'static File) -> Self {
        Self { file, product: file.path.split('/').next().unwrap_or_default() }
    }
}

/// Returns the APIs that contain every word: in the name, the Chinese title, the English summary, the product or the REST path.
/// APIs with more words in name and title come first. Without words, returns all APIs in the order of their names.
pub(crate) fn search(words: &[String]) -> Vec<Match> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<(usize, Match)> =
        platform::apis().filter_map(|file| Some((rank(file, &words)?, Match::of(file)))).collect();
    found.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.file.api.cmp(b.file.api)));
    found.into_iter().map(|(_, found)| found).collect()
}

/// Returns the number of words in the name or the title, with double weight for the name's own parts. Returns `None` if a word is missing.
fn rank(file: &File, words: &[String]) -> Option<usize> {
    let (name, title, summary) = (file.api.to_lowercase(), file.title.to_lowercase(), file.summary.to_lowercase());
    let mut rank = 0;
    for word in words {
        let word = word.as_str();
        rank += match () {
            () if name == word => 8,
            () if name.split('.').any(|part| part == word) => 4,
            () if name.contains(word) || title.contains(word) => 2,
            () if summary.contains(word) || file.path.contains(word) || file.route.contains(word) => 1,
            () => return None,
        };
    }
    Some(rank)
}

/// Returns the API with this name, or the nearest names. The prefix `alipay.` may be missing.
pub(crate) fn find(name: &str) -> Result<Match, Vec<&'static str>> {
    let full = format!("alipay.{name}");
    if let Some(file) = platform::find(name).or_else(|| platform::find(&full)) {
        return Ok(Match::of(file));
    }
    let mut near: Vec<(usize, &str)> = platform::apis().map(|file| (distance(name, file.api), file.api)).collect();
    near.sort_unstable();
    let best = near.first().map_or(0, |(distance, _)| *distance);
    let limit = (name.len() / 3).max(2).min(best + 1);
    Err(near.into_iter().take_while(|(distance, _)| *distance <= limit).take(3).map(|(_, name)| name).collect())
}

/// Returns the number of changed characters between two names, without a leading `alipay.`.
fn distance(one: &str, other: &str) -> usize {
    let bare = |name: &str| -> Vec<char> { name.strip_prefix("alipay.").unwrap_or(name).to_lowercase().chars().collect() };
    let (one, other) = (bare(one), bare(other));
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

    fn names(words: &[&str]) -> Vec<&'static str> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        search(&words).into_iter().map(|found| found.file.api).collect()
    }

    #[test]
    fn both_languages_find_an_api() {
        assert_eq!(names(&["alipay.trade.refund"]).first(), Some(&"alipay.trade.refund"));
        assert!(names(&["退款"]).contains(&"alipay.trade.refund"));
        assert!(names(&["refund", "trade"]).contains(&"alipay.trade.refund"));
        assert!(names(&["对账单"]).contains(&"alipay.data.dataservice.bill.downloadurl.query"));
        assert!(names(&["no such thing at all"]).is_empty());
        assert_eq!(names(&[]).len(), platform::apis().count());
    }

    #[test]
    fn a_misspelt_name_has_near_ones() {
        assert_eq!(find("trade.refund").map(|found| found.product), Ok("trade"));
        assert_eq!(find("alipay.trade.refnud").map(|found| found.file.api), Err(vec!["alipay.trade.refund"]));
        assert_eq!(find("nothing.like.any.of.them.here").map(|found| found.file.api), Err(vec![]));
    }
}
