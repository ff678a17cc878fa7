//! Pages that users see in their browsers: authorisation pages and the checkout.

pub(crate) mod authorize;
pub(crate) mod checkout;
mod html;
