//! Search among the described APIs, in either language.

use alipay_codegen::platform::{self, File};

use crate::spelling::nearest;

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
    let bare = |name: &'static str| name.strip_prefix("alipay.").unwrap_or(name);
    let near = nearest(name.strip_prefix("alipay.").unwrap_or(name), platform::apis().map(|file| bare(file.api)));
    Err(near.into_iter().filter_map(|near| platform::apis().map(|file| file.api).find(|name| bare(name) == near)).collect())
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
