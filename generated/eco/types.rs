//! Types that several APIs of `eco` share.
//!
//! Described in `spec/eco/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/types.yaml";

pub(crate) static ATTACHMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Attachment",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "attachment_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
        schema::FieldDef {
            name: "file_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
    ],
    rules: &[],
};

pub(crate) static BUSINESS_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessItem",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "business_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "business_payee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "business_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "business_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

pub(crate) static FILL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "FillContent",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "struct_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

pub(crate) static INTERFACE_INFO_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "InterfaceInfoList",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "interface_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "interface_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "interface_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

pub(crate) static PARKING_LOT_CHARGING_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotChargingRuleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "charging_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "charging_strategy",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "charging_unit_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "charging_unit_minutes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "enable_rollover_charge_period",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "first_charging_span_minutes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "first_charging_unit_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "first_charging_unit_minutes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "free_enter_minutes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "free_exit_minutes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "max_fee_per_day",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
    ],
    rules: &[],
};

pub(crate) static PARKING_LOT_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotServiceInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "service_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "service_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "service_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
    ],
    rules: &[],
};

pub(crate) static USER_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDetails",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "user_change_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "user_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "user_relation",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
    ],
    rules: &[],
};

/// The platform's type `Attachment`.
///
/// Source: `spec/eco/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The field `attachment_name`: a text.
    ///
    /// On the wire `attachment_name`. Source: `spec/eco/types.yaml:5`.
    pub attachment_name: Option<String>,
    /// The field `file_id`: a text.
    ///
    /// On the wire `file_id`. Source: `spec/eco/types.yaml:6`.
    pub file_id: Option<String>,
}

impl Attachment {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachment_name`](Self::attachment_name).
    #[inline]
    #[must_use]
    pub fn attachment_name(mut self, attachment_name: impl Into<String>) -> Self {
        self.attachment_name = Some(attachment_name.into());
        self
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct BusinessItem {
    /// The field `business_appid`: a text.
    ///
    /// On the wire `business_appid`. Source: `spec/eco/types.yaml:10`.
    pub business_appid: Option<String>,
    /// The field `business_payee_id`: a text.
    ///
    /// On the wire `business_payee_id`. Source: `spec/eco/types.yaml:11`.
    pub business_payee_id: Option<String>,
    /// The field `business_pid`: a text.
    ///
    /// On the wire `business_pid`. Source: `spec/eco/types.yaml:12`.
    pub business_pid: Option<String>,
    /// The field `business_type`: a text.
    ///
    /// On the wire `business_type`. Source: `spec/eco/types.yaml:13`.
    pub business_type: Option<String>,
}

impl BusinessItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_appid`](Self::business_appid).
    #[inline]
    #[must_use]
    pub fn business_appid(mut self, business_appid: impl Into<String>) -> Self {
        self.business_appid = Some(business_appid.into());
        self
    }

    /// Sets [`business_payee_id`](Self::business_payee_id).
    #[inline]
    #[must_use]
    pub fn business_payee_id(mut self, business_payee_id: impl Into<String>) -> Self {
        self.business_payee_id = Some(business_payee_id.into());
        self
    }

    /// Sets [`business_pid`](Self::business_pid).
    #[inline]
    #[must_use]
    pub fn business_pid(mut self, business_pid: impl Into<String>) -> Self {
        self.business_pid = Some(business_pid.into());
        self
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct FillContent {
    /// The field `struct_key`: a text.
    ///
    /// On the wire `struct_key`. Source: `spec/eco/types.yaml:17`.
    pub struct_key: Option<String>,
    /// The field `value`: a text.
    ///
    /// On the wire `value`. Source: `spec/eco/types.yaml:18`.
    pub value_: Option<String>,
}

impl FillContent {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`struct_key`](Self::struct_key).
    #[inline]
    #[must_use]
    pub fn struct_key(mut self, struct_key: impl Into<String>) -> Self {
        self.struct_key = Some(struct_key.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct InterfaceInfoList {
    /// The field `interface_name`: a text.
    ///
    /// On the wire `interface_name`. Source: `spec/eco/types.yaml:22`.
    pub interface_name: Option<String>,
    /// The field `interface_type`: a text.
    ///
    /// On the wire `interface_type`. Source: `spec/eco/types.yaml:23`.
    pub interface_type: Option<String>,
    /// The field `interface_url`: a text.
    ///
    /// On the wire `interface_url`. Source: `spec/eco/types.yaml:24`.
    pub interface_url: Option<String>,
}

impl InterfaceInfoList {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`interface_name`](Self::interface_name).
    #[inline]
    #[must_use]
    pub fn interface_name(mut self, interface_name: impl Into<String>) -> Self {
        self.interface_name = Some(interface_name.into());
        self
    }

    /// Sets [`interface_type`](Self::interface_type).
    #[inline]
    #[must_use]
    pub fn interface_type(mut self, interface_type: impl Into<String>) -> Self {
        self.interface_type = Some(interface_type.into());
        self
    }

    /// Sets [`interface_url`](Self::interface_url).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ParkingLotChargingRuleInfo {
    /// The field `charging_period`: a text.
    ///
    /// On the wire `charging_period`. Source: `spec/eco/types.yaml:28`.
    pub charging_period: Option<String>,
    /// The field `charging_strategy`: a text.
    ///
    /// On the wire `charging_strategy`. Source: `spec/eco/types.yaml:29`.
    pub charging_strategy: Option<String>,
    /// The field `charging_unit_fee`: a text.
    ///
    /// On the wire `charging_unit_fee`. Source: `spec/eco/types.yaml:30`.
    pub charging_unit_fee: Option<String>,
    /// The field `charging_unit_minutes`: a text.
    ///
    /// On the wire `charging_unit_minutes`. Source: `spec/eco/types.yaml:31`.
    pub charging_unit_minutes: Option<String>,
    /// The field `enable_rollover_charge_period`: true or false.
    ///
    /// On the wire `enable_rollover_charge_period`. Source: `spec/eco/types.yaml:32`.
    pub enable_rollover_charge_period: Option<bool>,
    /// The field `first_charging_span_minutes`: a text.
    ///
    /// On the wire `first_charging_span_minutes`. Source: `spec/eco/types.yaml:33`.
    pub first_charging_span_minutes: Option<String>,
    /// The field `first_charging_unit_fee`: a text.
    ///
    /// On the wire `first_charging_unit_fee`. Source: `spec/eco/types.yaml:34`.
    pub first_charging_unit_fee: Option<String>,
    /// The field `first_charging_unit_minutes`: a text.
    ///
    /// On the wire `first_charging_unit_minutes`. Source: `spec/eco/types.yaml:35`.
    pub first_charging_unit_minutes: Option<String>,
    /// The field `free_enter_minutes`: a text.
    ///
    /// On the wire `free_enter_minutes`. Source: `spec/eco/types.yaml:36`.
    pub free_enter_minutes: Option<String>,
    /// The field `free_exit_minutes`: a text.
    ///
    /// On the wire `free_exit_minutes`. Source: `spec/eco/types.yaml:37`.
    pub free_exit_minutes: Option<String>,
    /// The field `max_fee_per_day`: a text.
    ///
    /// On the wire `max_fee_per_day`. Source: `spec/eco/types.yaml:38`.
    pub max_fee_per_day: Option<String>,
}

impl ParkingLotChargingRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charging_period`](Self::charging_period).
    #[inline]
    #[must_use]
    pub fn charging_period(mut self, charging_period: impl Into<String>) -> Self {
        self.charging_period = Some(charging_period.into());
        self
    }

    /// Sets [`charging_strategy`](Self::charging_strategy).
    #[inline]
    #[must_use]
    pub fn charging_strategy(mut self, charging_strategy: impl Into<String>) -> Self {
        self.charging_strategy = Some(charging_strategy.into());
        self
    }

    /// Sets [`charging_unit_fee`](Self::charging_unit_fee).
    #[inline]
    #[must_use]
    pub fn charging_unit_fee(mut self, charging_unit_fee: impl Into<String>) -> Self {
        self.charging_unit_fee = Some(charging_unit_fee.into());
        self
    }

    /// Sets [`charging_unit_minutes`](Self::charging_unit_minutes).
    #[inline]
    #[must_use]
    pub fn charging_unit_minutes(
        mut self,
        charging_unit_minutes: impl Into<String>,
    ) -> Self {
        self.charging_unit_minutes = Some(charging_unit_minutes.into());
        self
    }

    /// Sets [`enable_rollover_charge_period`](Self::enable_rollover_charge_period).
    #[inline]
    #[must_use]
    pub fn enable_rollover_charge_period(
        mut self,
        enable_rollover_charge_period: bool,
    ) -> Self {
        self.enable_rollover_charge_period = Some(enable_rollover_charge_period);
        self
    }

    /// Sets [`first_charging_span_minutes`](Self::first_charging_span_minutes).
    #[inline]
    #[must_use]
    pub fn first_charging_span_minutes(
        mut self,
        first_charging_span_minutes: impl Into<String>,
    ) -> Self {
        self.first_charging_span_minutes = Some(first_charging_span_minutes.into());
        self
    }

    /// Sets [`first_charging_unit_fee`](Self::first_charging_unit_fee).
    #[inline]
    #[must_use]
    pub fn first_charging_unit_fee(
        mut self,
        first_charging_unit_fee: impl Into<String>,
    ) -> Self {
        self.first_charging_unit_fee = Some(first_charging_unit_fee.into());
        self
    }

    /// Sets [`first_charging_unit_minutes`](Self::first_charging_unit_minutes).
    #[inline]
    #[must_use]
    pub fn first_charging_unit_minutes(
        mut self,
        first_charging_unit_minutes: impl Into<String>,
    ) -> Self {
        self.first_charging_unit_minutes = Some(first_charging_unit_minutes.into());
        self
    }

    /// Sets [`free_enter_minutes`](Self::free_enter_minutes).
    #[inline]
    #[must_use]
    pub fn free_enter_minutes(mut self, free_enter_minutes: impl Into<String>) -> Self {
        self.free_enter_minutes = Some(free_enter_minutes.into());
        self
    }

    /// Sets [`free_exit_minutes`](Self::free_exit_minutes).
    #[inline]
    #[must_use]
    pub fn free_exit_minutes(mut self, free_exit_minutes: impl Into<String>) -> Self {
        self.free_exit_minutes = Some(free_exit_minutes.into());
        self
    }

    /// Sets [`max_fee_per_day`](Self::max_fee_per_day).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ParkingLotServiceInfo {
    /// The field `service_name`: a text.
    ///
    /// On the wire `service_name`. Source: `spec/eco/types.yaml:42`.
    pub service_name: Option<String>,
    /// The field `service_type`: a text.
    ///
    /// On the wire `service_type`. Source: `spec/eco/types.yaml:43`.
    pub service_type: Option<String>,
    /// The field `service_url`: a text.
    ///
    /// On the wire `service_url`. Source: `spec/eco/types.yaml:44`.
    pub service_url: Option<String>,
}

impl ParkingLotServiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    #[must_use]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[inline]
    #[must_use]
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserDetails {
    /// The field `user_change_mobile`: a text.
    ///
    /// On the wire `user_change_mobile`. Source: `spec/eco/types.yaml:48`.
    pub user_change_mobile: Option<String>,
    /// The field `user_mobile`: a text.
    ///
    /// On the wire `user_mobile`. Source: `spec/eco/types.yaml:49`.
    pub user_mobile: Option<String>,
    /// The field `user_name`: a text.
    ///
    /// On the wire `user_name`. Source: `spec/eco/types.yaml:50`.
    pub user_name: Option<String>,
    /// The field `user_relation`: a text.
    ///
    /// On the wire `user_relation`. Source: `spec/eco/types.yaml:51`.
    pub user_relation: Option<String>,
}

impl UserDetails {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_change_mobile`](Self::user_change_mobile).
    #[inline]
    #[must_use]
    pub fn user_change_mobile(mut self, user_change_mobile: impl Into<String>) -> Self {
        self.user_change_mobile = Some(user_change_mobile.into());
        self
    }

    /// Sets [`user_mobile`](Self::user_mobile).
    #[inline]
    #[must_use]
    pub fn user_mobile(mut self, user_mobile: impl Into<String>) -> Self {
        self.user_mobile = Some(user_mobile.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets [`user_relation`](Self::user_relation).
    #[inline]
    #[must_use]
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
