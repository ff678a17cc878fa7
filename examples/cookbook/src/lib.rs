//! The recipes of `docs/cookbook`, one module each. A page shows the regions of its module, and a test compares them.

pub mod agreements;
pub mod bills;
pub mod certificates;
pub mod login;
pub mod migration;
pub mod mini_program;
pub mod page_payment;
pub mod private_api;
pub mod refunds;
pub mod service_provider;
pub mod sub_merchants;
pub mod testing;
pub mod till;
pub mod transfers;
pub mod uploads;
