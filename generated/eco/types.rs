//! Types that several APIs of `eco` share.
//!
//! Described in `spec/eco/types.yaml`.

use crate::{record, schema};

pub(crate) static ATTACHMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Attachment",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("attachment_name", 7),
        schema::FieldDef::text("file_id", 8),
    ],
    rules: &[],
};

pub(crate) static BUSINESS_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessItem",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("business_appid", 13),
        schema::FieldDef::text("business_payee_id", 14),
        schema::FieldDef::text("business_pid", 19),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["ONLINE_PAY", "AGREEMENT_PAY", "DEVICE_ONLINE_PAY"],
                    ),
                    22,
                ),
            ],
            ..schema::FieldDef::text("business_type", 20)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "business_type",
                equals: "AGREEMENT_PAY",
                require: &["business_payee_id"],
            },
            line: 29,
        },
    ],
};

pub(crate) static FILL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "FillContent",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("struct_key", 34),
        schema::FieldDef::text("value", 35),
    ],
    rules: &[],
};

pub(crate) static INTERFACE_INFO_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "InterfaceInfoList",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "alipay.eco.mycar.parking.userpage.query",
                            "alipay.eco.mycar.parking.isv.homepage",
                            "alipay.eco.mycar.parking.agreement.notify",
                        ],
                    ),
                    46,
                ),
            ],
            ..schema::FieldDef::text("interface_name", 44)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["interface_page", "interface_service"]),
                    54,
                ),
            ],
            ..schema::FieldDef::text("interface_type", 52)
        },
        schema::FieldDef::text("interface_url", 59),
    ],
    rules: &[],
};

pub(crate) static PARKING_LOT_CHARGING_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotChargingRuleInfo",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("charging_period", 66),
        schema::FieldDef::text("charging_strategy", 70),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 79),
            ],
            ..schema::FieldDef::text("charging_unit_fee", 79)
        },
        schema::FieldDef::text("charging_unit_minutes", 80),
        schema::FieldDef::new(
            "enable_rollover_charge_period",
            schema::Kind::Boolean,
            81,
        ),
        schema::FieldDef::text("first_charging_span_minutes", 84),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 91),
            ],
            ..schema::FieldDef::text("first_charging_unit_fee", 88)
        },
        schema::FieldDef::text("first_charging_unit_minutes", 92),
        schema::FieldDef::text("free_enter_minutes", 93),
        schema::FieldDef::text("free_exit_minutes", 94),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 95),
            ],
            ..schema::FieldDef::text("max_fee_per_day", 95)
        },
    ],
    rules: &[],
};

pub(crate) static PARKING_LOT_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotServiceInfo",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("service_name", 100),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["INVOICE_SERVICE", "DISCOUNT_PACKAGE", "RESERVED_PARKING"],
                    ),
                    104,
                ),
            ],
            ..schema::FieldDef::text("service_type", 101)
        },
        schema::FieldDef::text("service_url", 109),
    ],
    rules: &[],
};

pub(crate) static USER_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDetails",
    file: "spec/eco/types.yaml",
    fields: &[
        schema::FieldDef::text("user_change_mobile", 117),
        schema::FieldDef::text("user_mobile", 118),
        schema::FieldDef::text("user_name", 119),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6", "7"]),
                    123,
                ),
            ],
            ..schema::FieldDef::text("user_relation", 120)
        },
    ],
    rules: &[],
};

/// A supporting file of a signing flow.
#[must_use]
#[non_exhaustive]
pub struct Attachment {
    /// Attachment name.
    ///
    /// 流程附件名称.
    pub attachment_name: Option<String>,
    /// Attachment file id.
    ///
    /// 流程附件id. Example: `12345`.
    pub file_id: Option<String>,
}

impl Attachment {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Which ISV owns one business of a parking lot.
///
/// | Field | Limits |
/// |---|---|
/// | [`business_payee_id`](Self::business_payee_id) | required in some cases |
/// | [`business_type`](Self::business_type) | one of its values |
/// | rule | Where `business_type` is `AGREEMENT_PAY`, there must be `business_payee_id` |
#[must_use]
#[non_exhaustive]
pub struct BusinessItem {
    /// App id that owns the business.
    ///
    /// 业务归属appid.
    pub business_appid: Option<String>,
    /// Partner id that collects; required for `AGREEMENT_PAY`.
    ///
    /// 业务收款pid; required in some cases.
    pub business_payee_id: Option<String>,
    /// Partner id that owns the business.
    ///
    /// 业务归属pid.
    pub business_pid: Option<String>,
    /// Kind of business.
    ///
    /// Example: `ONLINE_PAY`.
    pub business_type: Option<record::Choice<BusinessItemBusinessType>>,
}

impl BusinessItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn business_type(
        mut self,
        business_type: impl Into<record::Choice<BusinessItemBusinessType>>,
    ) -> Self {
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

/// Content for one component of a template.
#[must_use]
#[non_exhaustive]
pub struct FillContent {
    /// Template component's own key.
    ///
    /// 模板组件自定义key. Example: `signer1`.
    pub struct_key: Option<String>,
    /// Content; its length limit is set in the template.
    ///
    /// 模板值; `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

impl FillContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// An interface that an ISV registers for parking.
///
/// | Field | Limits |
/// |---|---|
/// | [`interface_name`](Self::interface_name) | one of its values |
/// | [`interface_type`](Self::interface_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct InterfaceInfoList {
    /// Which interface: H5 page, mini program or agreement notification.
    ///
    /// Example: `alipay.eco.mycar.parking.userpage.query`.
    pub interface_name: Option<record::Choice<InterfaceInfoListInterfaceName>>,
    /// Kind of interface.
    ///
    /// Example: `interface_page`.
    pub interface_type: Option<record::Choice<InterfaceInfoListInterfaceType>>,
    /// URL-encoded `https` address in UTF-8; mini programs have a form of their own.
    pub interface_url: Option<String>,
}

impl InterfaceInfoList {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn interface_name(
        mut self,
        interface_name: impl Into<record::Choice<InterfaceInfoListInterfaceName>>,
    ) -> Self {
        self.interface_name = Some(interface_name.into());
        self
    }

    /// Sets [`interface_type`](Self::interface_type).
    #[inline]
    pub fn interface_type(
        mut self,
        interface_type: impl Into<record::Choice<InterfaceInfoListInterfaceType>>,
    ) -> Self {
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

/// A detailed charging rule of a parking lot.
///
/// | Field | Limits |
/// |---|---|
/// | [`charging_unit_fee`](Self::charging_unit_fee) | an amount in yuan |
/// | [`first_charging_unit_fee`](Self::first_charging_unit_fee) | an amount in yuan |
/// | [`max_fee_per_day`](Self::max_fee_per_day) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ParkingLotChargingRuleInfo {
    /// Charging hours as start-end, 24-hour clock, 0 to 24; end after start.
    ///
    /// 停车收费时间段.
    pub charging_period: Option<String>,
    /// How units are rounded.
    ///
    /// 计费策略; other values may be added. Example: `UP`.
    pub charging_strategy: Option<
        record::Choice<ParkingLotChargingRuleInfoChargingStrategy>,
    >,
    /// Price of each unit, in yuan.
    ///
    /// 跳费金额; an amount of money as a decimal number.
    pub charging_unit_fee: Option<record::Amount>,
    /// Minutes per unit.
    ///
    /// 跳费间隔分钟数.
    pub charging_unit_minutes: Option<String>,
    /// Whether time over the limit runs on into the next charging period.
    pub enable_rollover_charge_period: Option<bool>,
    /// Length of the first charging period, in minutes.
    ///
    /// 首段计费周期分钟数.
    pub first_charging_span_minutes: Option<String>,
    /// Price of each unit in the first period, in yuan.
    ///
    /// 首段计费周期跳费金额; an amount of money as a decimal number.
    pub first_charging_unit_fee: Option<record::Amount>,
    /// Minutes per unit in the first period.
    ///
    /// 首段计费周期跳费间隔.
    pub first_charging_unit_minutes: Option<String>,
    /// Free minutes after entry.
    ///
    /// 入场免费时间. Example: `15`.
    pub free_enter_minutes: Option<String>,
    /// Free minutes to leave.
    ///
    /// 离场免费时间. Example: `15`.
    pub free_exit_minutes: Option<String>,
    /// Highest charge per day, in yuan.
    ///
    /// 日封顶金额; an amount of money as a decimal number.
    pub max_fee_per_day: Option<record::Amount>,
}

impl ParkingLotChargingRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn charging_strategy(
        mut self,
        charging_strategy: impl Into<
            record::Choice<ParkingLotChargingRuleInfoChargingStrategy>,
        >,
    ) -> Self {
        self.charging_strategy = Some(charging_strategy.into());
        self
    }

    /// Sets [`charging_unit_fee`](Self::charging_unit_fee).
    #[inline]
    pub fn charging_unit_fee(
        mut self,
        charging_unit_fee: impl Into<record::Amount>,
    ) -> Self {
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
        first_charging_unit_fee: impl Into<record::Amount>,
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
    pub fn max_fee_per_day(
        mut self,
        max_fee_per_day: impl Into<record::Amount>,
    ) -> Self {
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

/// A service of a parking lot.
///
/// | Field | Limits |
/// |---|---|
/// | [`service_type`](Self::service_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ParkingLotServiceInfo {
    /// Name of the online service.
    ///
    /// Example: `停车缴费`.
    pub service_name: Option<String>,
    /// Kind of service.
    ///
    /// 停车场可提供的服务类型.
    pub service_type: Option<record::Choice<ParkingLotServiceInfoServiceType>>,
    /// Page of the merchant that provides the service.
    ///
    /// Example: `alipays://xxxxx`.
    pub service_url: Option<String>,
}

impl ParkingLotServiceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn service_type(
        mut self,
        service_type: impl Into<record::Choice<ParkingLotServiceInfoServiceType>>,
    ) -> Self {
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

/// A parent of a student.
///
/// | Field | Limits |
/// |---|---|
/// | [`user_relation`](Self::user_relation) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct UserDetails {
    /// New phone number, replacing the old one.
    ///
    /// 用户变更手机号.
    pub user_change_mobile: Option<String>,
    /// Parent's phone number.
    ///
    /// 孩子家长的手机号. Example: `13800000000`.
    pub user_mobile: Option<String>,
    /// Parent's name.
    ///
    /// Example: `某某`.
    pub user_name: Option<String>,
    /// Relation of the person to the child.
    ///
    /// 孩子与家长的关系. Example: `1`.
    pub user_relation: Option<record::Choice<UserDetailsUserRelation>>,
}

impl UserDetails {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn user_relation(
        mut self,
        user_relation: impl Into<record::Choice<UserDetailsUserRelation>>,
    ) -> Self {
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

/// The values of the platform's type `BusinessItemBusinessType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BusinessItemBusinessType {
    /// `ONLINE_PAY`: Online payment (在线缴费).
    OnlinePay,
    /// `AGREEMENT_PAY`: Automatic payment by agreement (无感停车).
    AgreementPay,
    /// `DEVICE_ONLINE_PAY`: Online payment by the vehicle's device (车机在线缴费).
    DeviceOnlinePay,
}

impl record::Enumeration for BusinessItemBusinessType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONLINE_PAY", Self::OnlinePay),
        ("AGREEMENT_PAY", Self::AgreementPay),
        ("DEVICE_ONLINE_PAY", Self::DeviceOnlinePay),
    ];
}

impl std::fmt::Debug for BusinessItemBusinessType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InterfaceInfoListInterfaceName`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InterfaceInfoListInterfaceName {
    /// `alipay.eco.mycar.parking.userpage.query`: H5 page.
    AlipayEcoMycarParkingUserpageQuery,
    /// `alipay.eco.mycar.parking.isv.homepage`: Mini program.
    AlipayEcoMycarParkingIsvHomepage,
    /// `alipay.eco.mycar.parking.agreement.notify`: Agreement state notification.
    AlipayEcoMycarParkingAgreementNotify,
}

impl record::Enumeration for InterfaceInfoListInterfaceName {
    const VALUES: &'static [(&'static str, Self)] = &[
        (
            "alipay.eco.mycar.parking.userpage.query",
            Self::AlipayEcoMycarParkingUserpageQuery,
        ),
        (
            "alipay.eco.mycar.parking.isv.homepage",
            Self::AlipayEcoMycarParkingIsvHomepage,
        ),
        (
            "alipay.eco.mycar.parking.agreement.notify",
            Self::AlipayEcoMycarParkingAgreementNotify,
        ),
    ];
}

impl std::fmt::Debug for InterfaceInfoListInterfaceName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InterfaceInfoListInterfaceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InterfaceInfoListInterfaceType {
    /// `interface_page`: H5 page or mini program.
    InterfacePage,
    /// `interface_service`: Notification.
    InterfaceService,
}

impl record::Enumeration for InterfaceInfoListInterfaceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("interface_page", Self::InterfacePage),
        ("interface_service", Self::InterfaceService),
    ];
}

impl std::fmt::Debug for InterfaceInfoListInterfaceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ParkingLotChargingRuleInfoChargingStrategy`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParkingLotChargingRuleInfoChargingStrategy {
    /// `UP`: Rounded up (向上取整).
    Up,
    /// `DOMN`: Rounded down (向下取整).
    Domn,
}

impl record::Enumeration for ParkingLotChargingRuleInfoChargingStrategy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UP", Self::Up),
        ("DOMN", Self::Domn),
    ];
}

impl std::fmt::Debug for ParkingLotChargingRuleInfoChargingStrategy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ParkingLotServiceInfoServiceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParkingLotServiceInfoServiceType {
    /// `INVOICE_SERVICE`: Invoices.
    InvoiceService,
    /// `DISCOUNT_PACKAGE`: Discount packages.
    DiscountPackage,
    /// `RESERVED_PARKING`: Parking reservation.
    ReservedParking,
}

impl record::Enumeration for ParkingLotServiceInfoServiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVOICE_SERVICE", Self::InvoiceService),
        ("DISCOUNT_PACKAGE", Self::DiscountPackage),
        ("RESERVED_PARKING", Self::ReservedParking),
    ];
}

impl std::fmt::Debug for ParkingLotServiceInfoServiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserDetailsUserRelation`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserDetailsUserRelation {
    /// `1`: Father.
    V1,
    /// `2`: Mother.
    V2,
    /// `3`: Paternal grandfather.
    V3,
    /// `4`: Paternal grandmother.
    V4,
    /// `5`: Maternal grandfather.
    V5,
    /// `6`: Maternal grandmother.
    V6,
    /// `7`: Parent or guardian.
    V7,
}

impl record::Enumeration for UserDetailsUserRelation {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
        ("7", Self::V7),
    ];
}

impl std::fmt::Debug for UserDetailsUserRelation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
