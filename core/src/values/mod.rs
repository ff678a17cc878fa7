//! Amounts, times and dates as the platform writes them: the exact text, with the value it stands for on demand.
//!
//! Each keeps the characters that were set or received, so what is signed, sent, stored and shown is what was written. None of them refuses a
//! text when it is made: the limit `format` of a request's field rejects a wrong one before anything is sent, and a response may carry what no
//! description foresees.

mod amount;
mod date;
mod datetime;

pub use amount::{Amount, NotAnAmount};
pub use date::Date;
pub use datetime::DateTime;

/// What the three have in common: a text, and its way into and out of fields.
macro_rules! text_value {
    ($name:ident) => {
        impl $name {
            /// The text as it was set or received; empty where nothing was.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, owned.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self == *other
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                other == self
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                other == *self
            }
        }

        impl crate::record::Value for $name {
            fn value(&self) -> crate::record::Node<'_> {
                crate::record::Node::Text(&self.0)
            }

            fn set(&mut self, node: crate::record::Node<'_>, report: &mut crate::record::Report) {
                crate::record::Value::set(&mut self.0, node, report);
            }
        }
    };
}

pub(crate) use text_value;
