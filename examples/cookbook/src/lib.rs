//! The recipes of `docs/cookbook`, one module each. A page shows the regions of its module, and a test compares them.

pub mod page_payment;
pub mod till;
