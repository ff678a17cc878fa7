//! URLs from callers and responses: base URLs and file URLs. Errors never contain them, because callers put passwords into
//! URLs, and the platform puts tokens into them.

use http::Uri;

use crate::error::ConfigError;

/// Returns the URL without trailing slashes. Checks that paths can be appended to it.
pub(super) fn base(url: &str, plain_http: bool) -> Result<String, ConfigError> {
    let trimmed = url.trim().trim_end_matches('/');
    let parsed = parse(trimmed, plain_http).ok_or(ConfigError::BaseUrl)?;
    let bare = parsed.query().is_none() && matches!(parsed.path(), "" | "/");
    if bare { Ok(trimmed.to_owned()) } else { Err(ConfigError::BaseUrl) }
}

/// Parses the URL of a file.
pub(super) fn file(url: &str, plain_http: bool) -> Result<Uri, ConfigError> {
    parse(url.trim(), plain_http).ok_or(ConfigError::DownloadUrl)
}

/// Returns true if the host of the URL is this machine.
pub(super) fn is_local(url: &str) -> bool {
    url.parse::<Uri>().is_ok_and(|parsed| parsed.host().is_some_and(is_this_machine))
}

/// Parses a URL without user info and fragment. The scheme must be `https`, or `http` if it was allowed or the host is this machine.
fn parse(url: &str, plain_http: bool) -> Option<Uri> {
    let parsed: Uri = url.parse().ok()?;
    let authority = parsed.authority()?;
    let sound = match parsed.scheme_str() {
        Some("https") => true,
        Some("http") => plain_http || is_this_machine(authority.host()),
        _ => false,
    };
    (sound && !authority.as_str().contains('@') && !url.contains('#')).then_some(parsed)
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
