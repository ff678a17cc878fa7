#[cfg(feature = "alios_open")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod alios_open;

#[cfg(feature = "ant_merchant")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod ant_merchant;

#[cfg(feature = "boss")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod boss;

#[cfg(feature = "commerce")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod commerce;

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

#[cfg(feature = "datadigital_fincloud")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod datadigital_fincloud;

#[cfg(feature = "ebpp")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod ebpp;

#[cfg(feature = "eco")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod eco;

#[cfg(feature = "fund")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod fund;

#[cfg(feature = "iservice")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod iservice;

#[cfg(feature = "marketing")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod marketing;

#[cfg(feature = "merchant")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod merchant;

#[cfg(feature = "mobile")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod mobile;

#[cfg(feature = "monitor_heartbeat")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod monitor_heartbeat;

#[cfg(feature = "offline")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod offline;

#[cfg(feature = "open_agent")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_agent;

#[cfg(feature = "open_app")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_app;

#[cfg(feature = "open_auth")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_auth;

#[cfg(feature = "open_biz")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_biz;

#[cfg(feature = "open_fee")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_fee;

#[cfg(feature = "open_file")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_file;

#[cfg(feature = "open_instantdelivery")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_instantdelivery;

#[cfg(feature = "open_invite")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_invite;

#[cfg(feature = "open_mini")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_mini;

#[cfg(feature = "open_public")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_public;

#[cfg(feature = "open_search")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_search;

#[cfg(feature = "open_servicemarket")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_servicemarket;

#[cfg(feature = "open_sp")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_sp;

#[cfg(feature = "open_violation")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod open_violation;

#[cfg(feature = "pcredit")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod pcredit;

#[cfg(feature = "security")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod security;

#[cfg(feature = "social")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod social;

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

#[cfg(any(feature = "commerce", feature = "ebpp", feature = "trade", feature = "user"))]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod types;

#[cfg(feature = "user")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod user;

#[cfg(feature = "zhima_credit")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod zhima_credit;

#[cfg(feature = "zhima_customer")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod zhima_customer;

#[cfg(feature = "zhima_merchant")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod zhima_merchant;

#[cfg(feature = "zoloz_authentication")]
#[allow(
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform"
)]
pub mod zoloz_authentication;
