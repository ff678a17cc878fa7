//! An empty package whose dependency on `alipay` turns the feature `__regenerate` on. As a default member of the workspace it is
//! part of every plain `cargo build`, and features are unified, so each of them brings generated/ up to date.
