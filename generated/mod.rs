#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod common;

#[cfg(feature = "data")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod data;

#[cfg(feature = "offline")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod offline;

#[cfg(feature = "open_auth")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_auth;

#[cfg(feature = "open_public")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_public;

#[cfg(feature = "system")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod system;

#[cfg(feature = "trade")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod trade;
