//! The path of an undescribed call. It comes from the caller, and the request for it is signed.

use crate::error::ConfigError;
use crate::schema::Verb;

/// Converts the method. Rejects methods that the platform does not use.
pub(super) fn verb(method: &http::Method) -> Result<Verb, ConfigError> {
    let all = [Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete];
    all.into_iter().find(|verb| verb.as_str() == method.as_str()).ok_or_else(|| ConfigError::Method(method.clone()))
}

/// Rejects a path that could change the target: with another host, a query, a fragment, or `.` and `..` segments.
pub(super) fn check(path: &str) -> Result<(), ConfigError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:@".contains(&byte);
    let rooted = path.starts_with('/') && !path.starts_with("//");
    let straight = !path.split('/').any(|segment| matches!(decoded(segment).as_str(), "." | ".."));
    if rooted && straight && path.bytes().all(allowed) { Ok(()) } else { Err(ConfigError::RawPath(path.to_owned())) }
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}
