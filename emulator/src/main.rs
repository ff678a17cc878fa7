//! The program: starts the emulator with the settings of arguments, environment and file.

use std::process::ExitCode;

fn main() -> ExitCode {
    alipay_emulator::program::run()
}
