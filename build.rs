//! Brings generated/ up to date.
fn main() {}
