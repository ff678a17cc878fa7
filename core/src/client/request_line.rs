//! The path of an undescribed call. It comes from the caller, and the request for it is signed.

use crate::error::ConfigError;

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
