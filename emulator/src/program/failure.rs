//! The end of the program by an error.

use std::fmt;
use std::process::ExitCode;

use crate::EmulatorError;

/// The reason for which the program ends, with its exit code.
#[derive(Debug)]
pub struct Failure {
    message: String,
    code: u8,
}

impl Failure {
    /// A setting or a file that it names is invalid.
    pub(crate) fn setting(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 2 }
    }

    /// The system refused something, or the emulator is not healthy.
    pub(crate) fn running(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 1 }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        self.code.into()
    }
}

impl From<EmulatorError> for Failure {
    fn from(error: EmulatorError) -> Self {
        let message = error.to_string();
        if error.is_invalid_setting() { Self::setting(message) } else { Self::running(message) }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
