//! The number that each request contains and its response echoes. It also contains the fault that the platform injects, so that both
//! sides can determine the expected outcome.

use std::fmt;

/// A fault that the platform injects into a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// No fault.
    None,
    /// Responds late, but within the client's timeout.
    Late,
    /// Responds after the client's timeout.
    TooLate,
    /// Reads the whole request and closes the connection.
    Cut,
    /// Closes the connection in the middle of the body.
    Truncated,
    /// Signs with another key.
    WronglySigned,
    /// Does not sign a success.
    Unsigned,
    /// Responds with status 502 and HTML.
    BadGateway,
    /// Rejects the call with a signed business error.
    Refused,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 8] = [
        Self::Late,
        Self::TooLate,
        Self::Cut,
        Self::Truncated,
        Self::WronglySigned,
        Self::Unsigned,
        Self::BadGateway,
        Self::Refused,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Late => "late",
            Self::TooLate => "toolate",
            Self::Cut => "cut",
            Self::Truncated => "truncated",
            Self::WronglySigned => "wronglysigned",
            Self::Unsigned => "unsigned",
            Self::BadGateway => "badgateway",
            Self::Refused => "refused",
        }
    }

    fn of(name: &str) -> Option<Self> {
        [Self::None].into_iter().chain(Self::ALL).find(|fault| fault.name() == name)
    }
}

/// The number in the text form of a request: `soak-7-truncated-1-q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// Unique in a run.
    pub unique: u64,
    /// The fault that the platform injects.
    pub fault: Fault,
    /// The number of attempts that the fault affects.
    pub times: u32,
    /// True if the client may repeat the request.
    pub repeatable: bool,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.repeatable { 'q' } else { 'r' };
        write!(f, "soak-{}-{}-{}-{kind}", self.unique, self.fault.name(), self.times)
    }
}

impl Number {
    /// Finds the number in a request. It only has characters that neither forms nor JSON escape.
    pub fn find(text: &[u8]) -> Option<Self> {
        let start = text.windows(PREFIX.len()).position(|window| window == PREFIX)?;
        let rest = text.get(start + PREFIX.len()..)?;
        let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-').unwrap_or(rest.len());
        let text = std::str::from_utf8(rest.get(..end)?).ok()?;
        let mut parts = text.split('-');
        let number = Self {
            unique: parts.next()?.parse().ok()?,
            fault: Fault::of(parts.next()?)?,
            times: parts.next()?.parse().ok()?,
            repeatable: match parts.next()? {
                "q" => true,
                "r" => false,
                _ => return None,
            },
        };
        parts.next().is_none().then_some(number)
    }
}

const PREFIX: &[u8] = b"soak-";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_in_any_carrier() {
        for fault in [Fault::None].into_iter().chain(Fault::ALL) {
            let number = Number { unique: 7, fault, times: 2, repeatable: fault == Fault::Cut };
            let request = format!("POST /gateway.do?x=1 biz_content=%7B%22out_trade_no%22%3A%22{number}%22%7D");
            assert_eq!(Number::find(request.as_bytes()), Some(number));
        }
        assert_eq!(Number::find(b"soak-1-unknown-1-q"), None);
        assert_eq!(Number::find(b"nothing"), None);
    }
}
