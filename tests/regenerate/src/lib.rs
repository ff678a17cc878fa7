//! Turns on `__regenerate` by feature unification, so that a plain `cargo build` brings generated/ up to date.
