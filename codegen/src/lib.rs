//! YAML descriptions in, Rust out.
