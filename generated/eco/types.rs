//! Types that several APIs of `eco` share.
//!
//! Described in `spec/eco/types.yaml`.

use crate::{record, schema};

pub(crate) static ATTACHMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Attachment",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("attachment_name", 5),
        schema::FieldDef::text("file_id", 6),
    ],
    rules: &[],
};

pub(crate) static BUSINESS_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessItem",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("business_appid", 10),
        schema::FieldDef::text("business_payee_id", 11),
        schema::FieldDef::text("business_pid", 12),
        schema::FieldDef::text("business_type", 13),
    ],
    rules: &[],
};

pub(crate) static FILL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "FillContent",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("struct_key", 17),
        schema::FieldDef::text("value", 18),
    ],
    rules: &[],
};

pub(crate) static INTERFACE_INFO_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "InterfaceInfoList",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("interface_name", 22),
        schema::FieldDef::text("interface_type", 23),
        schema::FieldDef::text("interface_url", 24),
    ],
    rules: &[],
};

pub(crate) static PARKING_LOT_CHARGING_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotChargingRuleInfo",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("charging_period", 28),
        schema::FieldDef::text("charging_strategy", 29),
        schema::FieldDef::text("charging_unit_fee", 30),
        schema::FieldDef::text("charging_unit_minutes", 31),
        schema::FieldDef::new(
            "enable_rollover_charge_period",
            schema::Kind::Boolean,
            32,
        ),
        schema::FieldDef::text("first_charging_span_minutes", 33),
        schema::FieldDef::text("first_charging_unit_fee", 34),
        schema::FieldDef::text("first_charging_unit_minutes", 35),
        schema::FieldDef::text("free_enter_minutes", 36),
        schema::FieldDef::text("free_exit_minutes", 37),
        schema::FieldDef::text("max_fee_per_day", 38),
    ],
    rules: &[],
};

pub(crate) static PARKING_LOT_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotServiceInfo",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("service_name", 42),
        schema::FieldDef::text("service_type", 43),
        schema::FieldDef::text("service_url", 44),
    ],
    rules: &[],
};

pub(crate) static USER_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDetails",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("user_change_mobile", 48),
        schema::FieldDef::text("user_mobile", 49),
        schema::FieldDef::text("user_name", 50),
        schema::FieldDef::text("user_relation", 51),
    ],
    rules: &[],
};

/// The platform's type `Attachment`.
///
/// Source: `spec/eco/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct Attachment {
    /// On the wire `attachment_name`, a text. Source: `spec/eco/types.yaml:5`.
    pub attachment_name: Option<String>,
    /// On the wire `file_id`, a text. Source: `spec/eco/types.yaml:6`.
    pub file_id: Option<String>,
}

impl Attachment {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            attachment_name: None,
            file_id: None,
        }
    }

    /// Sets [`attachment_name`](Self::attachment_name).
    #[inline]
    pub fn attachment_name(mut self, attachment_name: impl Into<String>) -> Self {
        self.attachment_name = Some(attachment_name.into());
        self
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

impl record::Record for Attachment {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ATTACHMENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachment_name),
            1 => Some(&self.file_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachment_name),
            1 => Some(&mut self.file_id),
            _ => None,
        }
    }
}

impl Default for Attachment {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Attachment {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Attachment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Attachment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BusinessItem`.
///
/// Source: `spec/eco/types.yaml:8`.
#[must_use]
#[non_exhaustive]
pub struct BusinessItem {
    /// On the wire `business_appid`, a text. Source: `spec/eco/types.yaml:10`.
    pub business_appid: Option<String>,
    /// On the wire `business_payee_id`, a text. Source: `spec/eco/types.yaml:11`.
    pub business_payee_id: Option<String>,
    /// On the wire `business_pid`, a text. Source: `spec/eco/types.yaml:12`.
    pub business_pid: Option<String>,
    /// On the wire `business_type`, a text. Source: `spec/eco/types.yaml:13`.
    pub business_type: Option<String>,
}

impl BusinessItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_appid: None,
            business_payee_id: None,
            business_pid: None,
            business_type: None,
        }
    }

    /// Sets [`business_appid`](Self::business_appid).
    #[inline]
    pub fn business_appid(mut self, business_appid: impl Into<String>) -> Self {
        self.business_appid = Some(business_appid.into());
        self
    }

    /// Sets [`business_payee_id`](Self::business_payee_id).
    #[inline]
    pub fn business_payee_id(mut self, business_payee_id: impl Into<String>) -> Self {
        self.business_payee_id = Some(business_payee_id.into());
        self
    }

    /// Sets [`business_pid`](Self::business_pid).
    #[inline]
    pub fn business_pid(mut self, business_pid: impl Into<String>) -> Self {
        self.business_pid = Some(business_pid.into());
        self
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }
}

impl record::Record for BusinessItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BUSINESS_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_appid),
            1 => Some(&self.business_payee_id),
            2 => Some(&self.business_pid),
            3 => Some(&self.business_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_appid),
            1 => Some(&mut self.business_payee_id),
            2 => Some(&mut self.business_pid),
            3 => Some(&mut self.business_type),
            _ => None,
        }
    }
}

impl Default for BusinessItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BusinessItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BusinessItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BusinessItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `FillContent`.
///
/// Source: `spec/eco/types.yaml:15`.
#[must_use]
#[non_exhaustive]
pub struct FillContent {
    /// On the wire `struct_key`, a text. Source: `spec/eco/types.yaml:17`.
    pub struct_key: Option<String>,
    /// On the wire `value`, a text. Source: `spec/eco/types.yaml:18`.
    pub value_: Option<String>,
}

impl FillContent {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            struct_key: None,
            value_: None,
        }
    }

    /// Sets [`struct_key`](Self::struct_key).
    #[inline]
    pub fn struct_key(mut self, struct_key: impl Into<String>) -> Self {
        self.struct_key = Some(struct_key.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

impl record::Record for FillContent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FILL_CONTENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.struct_key),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.struct_key),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for FillContent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FillContent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FillContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FillContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InterfaceInfoList`.
///
/// Source: `spec/eco/types.yaml:20`.
#[must_use]
#[non_exhaustive]
pub struct InterfaceInfoList {
    /// On the wire `interface_name`, a text. Source: `spec/eco/types.yaml:22`.
    pub interface_name: Option<String>,
    /// On the wire `interface_type`, a text. Source: `spec/eco/types.yaml:23`.
    pub interface_type: Option<String>,
    /// On the wire `interface_url`, a text. Source: `spec/eco/types.yaml:24`.
    pub interface_url: Option<String>,
}

impl InterfaceInfoList {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            interface_name: None,
            interface_type: None,
            interface_url: None,
        }
    }

    /// Sets [`interface_name`](Self::interface_name).
    #[inline]
    pub fn interface_name(mut self, interface_name: impl Into<String>) -> Self {
        self.interface_name = Some(interface_name.into());
        self
    }

    /// Sets [`interface_type`](Self::interface_type).
    #[inline]
    pub fn interface_type(mut self, interface_type: impl Into<String>) -> Self {
        self.interface_type = Some(interface_type.into());
        self
    }

    /// Sets [`interface_url`](Self::interface_url).
    #[inline]
    pub fn interface_url(mut self, interface_url: impl Into<String>) -> Self {
        self.interface_url = Some(interface_url.into());
        self
    }
}

impl record::Record for InterfaceInfoList {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INTERFACE_INFO_LIST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.interface_name),
            1 => Some(&self.interface_type),
            2 => Some(&self.interface_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.interface_name),
            1 => Some(&mut self.interface_type),
            2 => Some(&mut self.interface_url),
            _ => None,
        }
    }
}

impl Default for InterfaceInfoList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InterfaceInfoList {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InterfaceInfoList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InterfaceInfoList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ParkingLotChargingRuleInfo`.
///
/// Source: `spec/eco/types.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct ParkingLotChargingRuleInfo {
    /// On the wire `charging_period`, a text. Source: `spec/eco/types.yaml:28`.
    pub charging_period: Option<String>,
    /// On the wire `charging_strategy`, a text. Source: `spec/eco/types.yaml:29`.
    pub charging_strategy: Option<String>,
    /// On the wire `charging_unit_fee`, a text. Source: `spec/eco/types.yaml:30`.
    pub charging_unit_fee: Option<String>,
    /// On the wire `charging_unit_minutes`, a text. Source: `spec/eco/types.yaml:31`.
    pub charging_unit_minutes: Option<String>,
    /// On the wire `enable_rollover_charge_period`, true or false. Source: `spec/eco/types.yaml:32`.
    pub enable_rollover_charge_period: Option<bool>,
    /// On the wire `first_charging_span_minutes`, a text. Source: `spec/eco/types.yaml:33`.
    pub first_charging_span_minutes: Option<String>,
    /// On the wire `first_charging_unit_fee`, a text. Source: `spec/eco/types.yaml:34`.
    pub first_charging_unit_fee: Option<String>,
    /// On the wire `first_charging_unit_minutes`, a text. Source: `spec/eco/types.yaml:35`.
    pub first_charging_unit_minutes: Option<String>,
    /// On the wire `free_enter_minutes`, a text. Source: `spec/eco/types.yaml:36`.
    pub free_enter_minutes: Option<String>,
    /// On the wire `free_exit_minutes`, a text. Source: `spec/eco/types.yaml:37`.
    pub free_exit_minutes: Option<String>,
    /// On the wire `max_fee_per_day`, a text. Source: `spec/eco/types.yaml:38`.
    pub max_fee_per_day: Option<String>,
}

impl ParkingLotChargingRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            charging_period: None,
            charging_strategy: None,
            charging_unit_fee: None,
            charging_unit_minutes: None,
            enable_rollover_charge_period: None,
            first_charging_span_minutes: None,
            first_charging_unit_fee: None,
            first_charging_unit_minutes: None,
            free_enter_minutes: None,
            free_exit_minutes: None,
            max_fee_per_day: None,
        }
    }

    /// Sets [`charging_period`](Self::charging_period).
    #[inline]
    pub fn charging_period(mut self, charging_period: impl Into<String>) -> Self {
        self.charging_period = Some(charging_period.into());
        self
    }

    /// Sets [`charging_strategy`](Self::charging_strategy).
    #[inline]
    pub fn charging_strategy(mut self, charging_strategy: impl Into<String>) -> Self {
        self.charging_strategy = Some(charging_strategy.into());
        self
    }

    /// Sets [`charging_unit_fee`](Self::charging_unit_fee).
    #[inline]
    pub fn charging_unit_fee(mut self, charging_unit_fee: impl Into<String>) -> Self {
        self.charging_unit_fee = Some(charging_unit_fee.into());
        self
    }

    /// Sets [`charging_unit_minutes`](Self::charging_unit_minutes).
    #[inline]
    pub fn charging_unit_minutes(
        mut self,
        charging_unit_minutes: impl Into<String>,
    ) -> Self {
        self.charging_unit_minutes = Some(charging_unit_minutes.into());
        self
    }

    /// Sets [`enable_rollover_charge_period`](Self::enable_rollover_charge_period).
    #[inline]
    pub fn enable_rollover_charge_period(
        mut self,
        enable_rollover_charge_period: bool,
    ) -> Self {
        self.enable_rollover_charge_period = Some(enable_rollover_charge_period);
        self
    }

    /// Sets [`first_charging_span_minutes`](Self::first_charging_span_minutes).
    #[inline]
    pub fn first_charging_span_minutes(
        mut self,
        first_charging_span_minutes: impl Into<String>,
    ) -> Self {
        self.first_charging_span_minutes = Some(first_charging_span_minutes.into());
        self
    }

    /// Sets [`first_charging_unit_fee`](Self::first_charging_unit_fee).
    #[inline]
    pub fn first_charging_unit_fee(
        mut self,
        first_charging_unit_fee: impl Into<String>,
    ) -> Self {
        self.first_charging_unit_fee = Some(first_charging_unit_fee.into());
        self
    }

    /// Sets [`first_charging_unit_minutes`](Self::first_charging_unit_minutes).
    #[inline]
    pub fn first_charging_unit_minutes(
        mut self,
        first_charging_unit_minutes: impl Into<String>,
    ) -> Self {
        self.first_charging_unit_minutes = Some(first_charging_unit_minutes.into());
        self
    }

    /// Sets [`free_enter_minutes`](Self::free_enter_minutes).
    #[inline]
    pub fn free_enter_minutes(mut self, free_enter_minutes: impl Into<String>) -> Self {
        self.free_enter_minutes = Some(free_enter_minutes.into());
        self
    }

    /// Sets [`free_exit_minutes`](Self::free_exit_minutes).
    #[inline]
    pub fn free_exit_minutes(mut self, free_exit_minutes: impl Into<String>) -> Self {
        self.free_exit_minutes = Some(free_exit_minutes.into());
        self
    }

    /// Sets [`max_fee_per_day`](Self::max_fee_per_day).
    #[inline]
    pub fn max_fee_per_day(mut self, max_fee_per_day: impl Into<String>) -> Self {
        self.max_fee_per_day = Some(max_fee_per_day.into());
        self
    }
}

impl record::Record for ParkingLotChargingRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_LOT_CHARGING_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charging_period),
            1 => Some(&self.charging_strategy),
            2 => Some(&self.charging_unit_fee),
            3 => Some(&self.charging_unit_minutes),
            4 => Some(&self.enable_rollover_charge_period),
            5 => Some(&self.first_charging_span_minutes),
            6 => Some(&self.first_charging_unit_fee),
            7 => Some(&self.first_charging_unit_minutes),
            8 => Some(&self.free_enter_minutes),
            9 => Some(&self.free_exit_minutes),
            10 => Some(&self.max_fee_per_day),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charging_period),
            1 => Some(&mut self.charging_strategy),
            2 => Some(&mut self.charging_unit_fee),
            3 => Some(&mut self.charging_unit_minutes),
            4 => Some(&mut self.enable_rollover_charge_period),
            5 => Some(&mut self.first_charging_span_minutes),
            6 => Some(&mut self.first_charging_unit_fee),
            7 => Some(&mut self.first_charging_unit_minutes),
            8 => Some(&mut self.free_enter_minutes),
            9 => Some(&mut self.free_exit_minutes),
            10 => Some(&mut self.max_fee_per_day),
            _ => None,
        }
    }
}

impl Default for ParkingLotChargingRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ParkingLotChargingRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingLotChargingRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingLotChargingRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ParkingLotServiceInfo`.
///
/// Source: `spec/eco/types.yaml:40`.
#[must_use]
#[non_exhaustive]
pub struct ParkingLotServiceInfo {
    /// On the wire `service_name`, a text. Source: `spec/eco/types.yaml:42`.
    pub service_name: Option<String>,
    /// On the wire `service_type`, a text. Source: `spec/eco/types.yaml:43`.
    pub service_type: Option<String>,
    /// On the wire `service_url`, a text. Source: `spec/eco/types.yaml:44`.
    pub service_url: Option<String>,
}

impl ParkingLotServiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            service_name: None,
            service_type: None,
            service_url: None,
        }
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[inline]
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    pub fn service_url(mut self, service_url: impl Into<String>) -> Self {
        self.service_url = Some(service_url.into());
        self
    }
}

impl record::Record for ParkingLotServiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_LOT_SERVICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_name),
            1 => Some(&self.service_type),
            2 => Some(&self.service_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_name),
            1 => Some(&mut self.service_type),
            2 => Some(&mut self.service_url),
            _ => None,
        }
    }
}

impl Default for ParkingLotServiceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ParkingLotServiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingLotServiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingLotServiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserDetails`.
///
/// Source: `spec/eco/types.yaml:46`.
#[must_use]
#[non_exhaustive]
pub struct UserDetails {
    /// On the wire `user_change_mobile`, a text. Source: `spec/eco/types.yaml:48`.
    pub user_change_mobile: Option<String>,
    /// On the wire `user_mobile`, a text. Source: `spec/eco/types.yaml:49`.
    pub user_mobile: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/eco/types.yaml:50`.
    pub user_name: Option<String>,
    /// On the wire `user_relation`, a text. Source: `spec/eco/types.yaml:51`.
    pub user_relation: Option<String>,
}

impl UserDetails {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_change_mobile: None,
            user_mobile: None,
            user_name: None,
            user_relation: None,
        }
    }

    /// Sets [`user_change_mobile`](Self::user_change_mobile).
    #[inline]
    pub fn user_change_mobile(mut self, user_change_mobile: impl Into<String>) -> Self {
        self.user_change_mobile = Some(user_change_mobile.into());
        self
    }

    /// Sets [`user_mobile`](Self::user_mobile).
    #[inline]
    pub fn user_mobile(mut self, user_mobile: impl Into<String>) -> Self {
        self.user_mobile = Some(user_mobile.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets [`user_relation`](Self::user_relation).
    #[inline]
    pub fn user_relation(mut self, user_relation: impl Into<String>) -> Self {
        self.user_relation = Some(user_relation.into());
        self
    }
}

impl record::Record for UserDetails {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_DETAILS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_change_mobile),
            1 => Some(&self.user_mobile),
            2 => Some(&self.user_name),
            3 => Some(&self.user_relation),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_change_mobile),
            1 => Some(&mut self.user_mobile),
            2 => Some(&mut self.user_name),
            3 => Some(&mut self.user_relation),
            _ => None,
        }
    }
}

impl Default for UserDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserDetails {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
