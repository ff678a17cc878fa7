#[cfg(feature = "alios_open")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod alios_open;

#[cfg(feature = "ant_merchant")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod ant_merchant;

#[cfg(feature = "boss")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod boss;

#[cfg(feature = "commerce")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod commerce;

#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod common;

#[cfg(feature = "data")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod data;

#[cfg(feature = "datadigital_fincloud")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod datadigital_fincloud;

#[cfg(feature = "ebpp")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod ebpp;

#[cfg(feature = "eco")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod eco;

#[cfg(feature = "fund")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod fund;

#[cfg(feature = "iservice")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod iservice;

#[cfg(feature = "koubei_trade")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod koubei_trade;

#[cfg(feature = "marketing")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod marketing;

#[cfg(feature = "merchant")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod merchant;

#[cfg(feature = "mobile")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod mobile;

#[cfg(feature = "monitor_heartbeat")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod monitor_heartbeat;

#[cfg(feature = "mybank_payment")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod mybank_payment;

#[cfg(feature = "offline")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod offline;

#[cfg(feature = "open_agent")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_agent;

#[cfg(feature = "open_app")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_app;

#[cfg(feature = "open_appinfo")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_appinfo;

#[cfg(feature = "open_auth")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_auth;

#[cfg(feature = "open_biz")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_biz;

#[cfg(feature = "open_fee")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_fee;

#[cfg(feature = "open_file")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_file;

#[cfg(feature = "open_instantdelivery")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_instantdelivery;

#[cfg(feature = "open_invite")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_invite;

#[cfg(feature = "open_mini")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_mini;

#[cfg(feature = "open_public")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_public;

#[cfg(feature = "open_search")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_search;

#[cfg(feature = "open_servicemarket")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_servicemarket;

#[cfg(feature = "open_sp")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_sp;

#[cfg(feature = "open_violation")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod open_violation;

#[cfg(feature = "pass")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod pass;

#[cfg(feature = "pay")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod pay;

#[cfg(feature = "pcredit")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod pcredit;

#[cfg(feature = "security")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod security;

#[cfg(feature = "social")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod social;

#[cfg(feature = "system")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod system;

#[cfg(feature = "trade")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod trade;

#[cfg(any(feature = "commerce", feature = "ebpp", feature = "trade", feature = "user"))]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod types;

#[cfg(feature = "user")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod user;

#[cfg(feature = "zhima_credit")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod zhima_credit;

#[cfg(feature = "zhima_customer")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod zhima_customer;

#[cfg(feature = "zhima_merchant")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod zhima_merchant;

#[cfg(feature = "zoloz_authentication")]
#[allow(
    clippy::derivable_impls,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names come from the platform, and what is written out compiles faster than a derive"
)]
pub mod zoloz_authentication;
