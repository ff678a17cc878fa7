//! Values of arguments that the program knows.

use std::path::PathBuf;

use alipay_codegen::platform;
use clap_complete::engine::CompletionCandidate;

use crate::language::Language;
use crate::settings::{locate, read};

/// The prefix of the names of APIs, which a user can omit.
const PREFIX: &str = "alipay.";

/// Returns the names of APIs that begin with a text, with or without their prefix as the text has it.
pub(super) fn methods(current: &str, language: Language) -> Vec<CompletionCandidate> {
    let is_full = !current.is_empty() && (current.starts_with(PREFIX) || PREFIX.starts_with(current));
    let apis = platform::apis().filter_map(|file| {
        let short = file.api.strip_prefix(PREFIX).unwrap_or(file.api);
        let name = [file.api, short].into_iter().skip(usize::from(!is_full)).find(|name| name.starts_with(current))?;
        Some(CompletionCandidate::new(name).help(Some(language.pick(file.summary, file.title).to_owned().into())))
    });
    apis.collect()
}

/// Returns the products that begin with a text.
pub(super) fn products(current: &str) -> Vec<CompletionCandidate> {
    let mut products: Vec<&str> = platform::apis().filter_map(|file| file.path.split('/').next()).collect();
    products.sort_unstable();
    products.dedup();
    products.into_iter().filter(|product| product.starts_with(current)).map(CompletionCandidate::new).collect()
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
