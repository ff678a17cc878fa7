//! Search among the platform's APIs, in either language.

use std::cmp::Reverse;

use crate::api::Entry;

/// Returns the APIs that contain every word: in the name, the Chinese title, the English summary, the product or the REST path.
/// Described APIs come first, and among both kinds those with more words in name and title. Without words, returns all APIs in the order
/// of their names.
pub(crate) fn search(words: &[String]) -> Vec<Entry> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<(usize, Entry)> = Entry::all().filter_map(|entry| Some((rank(entry, &words)?, entry))).collect();
    found.sort_by_key(|(rank, entry)| (!entry.is_described(), Reverse(*rank), entry.name()));
    found.into_iter().map(|(_, found)| found).collect()
}

/// Returns the number of words in the name or the title, with double weight for the name's own parts. Returns `None` if a word is missing.
fn rank(entry: Entry, words: &[String]) -> Option<usize> {
    if words.is_empty() {
        return Some(0);
    }
    let (name, title, summary) = (entry.name().to_lowercase(), entry.title().to_lowercase(), entry.summary().to_lowercase());
    let mut rank = 0;
    for word in words {
        let word = word.as_str();
        let is_elsewhere = || match entry {
            Entry::Described(file) => file.path.contains(word) || file.route.contains(word),
            Entry::Undescribed(_) => entry.product().contains(word),
        };
        rank += match () {
            () if name == word => 8,
            () if name.split('.').any(|part| part == word) => 4,
            () if name.contains(word) || title.contains(word) => 2,
            () if summary.contains(word) || is_elsewhere() => 1,
            () => return None,
        };
    }
    Some(rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&str]) -> Vec<Entry> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        search(&words)
    }

    fn names(words: &[&str]) -> Vec<&'static str> {
        found(words).into_iter().map(Entry::name).collect()
    }

    #[test]
    fn both_languages_find_an_api() {
        assert_eq!(names(&["alipay.trade.refund"]).first(), Some(&"alipay.trade.refund"));
        assert!(names(&["退款"]).contains(&"alipay.trade.refund"));
        assert!(names(&["refund", "trade"]).contains(&"alipay.trade.refund"));
        assert!(names(&["对账单"]).contains(&"alipay.data.dataservice.bill.downloadurl.query"));
        assert!(names(&["no such thing at all"]).is_empty());
        assert_eq!(names(&[]).len(), Entry::all().count());
    }

    #[test]
    fn described_apis_come_first() {
        let found = found(&["refund"]);
        let described = found.iter().take_while(|entry| entry.is_described()).count();
        assert!(described > 3 && found.len() > described);
        assert!(found.iter().skip(described).all(|entry| !entry.is_described()));
    }
}
