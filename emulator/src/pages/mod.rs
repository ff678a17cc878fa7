//! Pages that users see in their browsers: authorisation pages, the checkout, and approvals.

pub(crate) mod approval;
pub(crate) mod authorize;
pub(crate) mod checkout;
mod html;
