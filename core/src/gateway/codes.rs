//! The `code` of a gateway answer.

/// What an answer's node says about the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// The call was done.
    Success,
    /// The call was refused or failed.
    Error,
}

/// `10000`, and `10003` for an order that waits for the user, are successes. Some APIs answer a success without any code: then
/// it is one when there is no `sub_code` either.
pub(crate) fn status(code: &str, sub_code: &str) -> Status {
    match code {
        "10000" | "10003" => Status::Success,
        "" if sub_code.is_empty() => Status::Success,
        _ => Status::Error,
    }
}
