//! The path of a call that no spec describes: it comes from the caller, and a request is signed for it.

use crate::error::ConfigError;

/// Refuses a path that would lead elsewhere than the caller reads in it: to another host, to a query or fragment of its own, or up.
pub(super) fn check(path: &str) -> Result<(), ConfigError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:@".contains(&byte);
    let rooted = path.starts_with('/') && !path.starts_with("//");
    let straight = !path.split('/').any(|segment| matches!(decoded(segment).as_str(), "." | ".."));
    if rooted && straight && path.bytes().all(allowed) { Ok(()) } else { Err(ConfigError::RawPath(path.to_owned())) }
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}
