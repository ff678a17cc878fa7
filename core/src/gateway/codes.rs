//! The `code` of a gateway response.

/// The result of a call, from the node of its response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// The call succeeded.
    Success,
    /// The call was rejected or failed.
    Error,
}

/// Returns the status for these codes. `10000`, and `10003` for an order that waits for the user, are successes. Some APIs omit `code` in
/// a success: without both codes the call succeeded.
pub(crate) fn status(code: &str, sub_code: &str) -> Status {
    match code {
        "10000" | "10003" => Status::Success,
        "" if sub_code.is_empty() => Status::Success,
        _ => Status::Error,
    }
}
