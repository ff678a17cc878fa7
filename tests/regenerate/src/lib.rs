//! An empty package whose dependency on `alipay` enables the feature `__regenerate`. It is a default member of the workspace and features
//! are unified, so every plain `cargo build` brings generated/ up to date.
