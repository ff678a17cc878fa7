//! Values of arguments that the program knows.

use std::path::PathBuf;

use clap_complete::engine::CompletionCandidate;

use crate::api::{Entry, PREFIX};
use crate::language::Language;
use crate::settings::{locate, read};

/// Returns the names of APIs that begin with a text, with or without their prefix as the text has it. Omits the many methods without a
/// description if the text contains no part of their names.
pub(super) fn methods(current: &str, language: Language) -> Vec<CompletionCandidate> {
    let is_full = !current.is_empty() && (current.starts_with(PREFIX) || PREFIX.starts_with(current));
    let is_broad = PREFIX.starts_with(current);
    let apis = Entry::all().filter(|entry| entry.is_described() || !is_broad).filter_map(|entry| {
        let (full, short) = (entry.name(), entry.name().strip_prefix(PREFIX).unwrap_or(entry.name()));
        let name = [full, short].into_iter().skip(usize::from(!is_full)).find(|name| name.starts_with(current))?;
        let summary = if entry.is_described() { entry.summary() } else { entry.title() };
        let help = language.pick(summary, entry.title());
        Some(CompletionCandidate::new(name).help((!help.is_empty()).then(|| help.to_owned().into())))
    });
    apis.collect()
}

/// Returns the products that begin with a text. For no text, returns those with described APIs.
pub(super) fn products(current: &str) -> Vec<CompletionCandidate> {
    let apis = Entry::all().filter(|entry| entry.is_described() || !current.is_empty());
    let mut products: Vec<_> = apis.map(Entry::product).filter(|product| product.starts_with(current)).collect();
    products.sort_unstable();
    products.dedup();
    products.into_iter().map(|product| CompletionCandidate::new(product.into_owned())).collect()
}

/// Returns the profiles of the configuration file that the line, the environment or the default selects.
pub(super) fn profiles(words: &[String], current: &str) -> Vec<CompletionCandidate> {
    let by_option = words.iter().zip(words.iter().skip(1)).find(|(word, _)| *word == "--config").map(|(_, path)| path.clone());
    let by_value = words.iter().find_map(|word| word.strip_prefix("--config=")).map(ToOwned::to_owned);
    let named = by_option.or(by_value).or_else(|| std::env::var("ALIPAY_CONFIG").ok()).map(PathBuf::from);
    let Some(path) = locate(named) else { return Vec::new() };
    // A damaged file has no profiles to offer; the command itself reports it.
    let profiles = read(&path, false, Language::English).unwrap_or_default().profiles;
    profiles.into_keys().filter(|name| name.starts_with(current)).map(CompletionCandidate::new).collect()
}
