//! Types that several APIs of `eco` share.
//!
//! Described in `spec/eco/types.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `BusinessItemBusinessType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BusinessItemBusinessType {
    /// `ONLINE_PAY`: Online payment (在线缴费).
    OnlinePay,
    /// `AGREEMENT_PAY`: Automatic payment by agreement (无感停车).
    AgreementPay,
    /// `DEVICE_ONLINE_PAY`: Online payment by the vehicle's device (车机在线缴费).
    DeviceOnlinePay,
}

record::enumeration!(
    BusinessItemBusinessType, "ONLINE_PAY" OnlinePay, "AGREEMENT_PAY" AgreementPay,
    "DEVICE_ONLINE_PAY" DeviceOnlinePay
);

/// The values of the platform's type `InterfaceInfoListInterfaceName`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InterfaceInfoListInterfaceName {
    /// `alipay.eco.mycar.parking.userpage.query`: H5 page.
    AlipayEcoMycarParkingUserpageQuery,
    /// `alipay.eco.mycar.parking.isv.homepage`: Mini program.
    AlipayEcoMycarParkingIsvHomepage,
    /// `alipay.eco.mycar.parking.agreement.notify`: Agreement state notification.
    AlipayEcoMycarParkingAgreementNotify,
}

record::enumeration!(
    InterfaceInfoListInterfaceName, "alipay.eco.mycar.parking.userpage.query"
    AlipayEcoMycarParkingUserpageQuery, "alipay.eco.mycar.parking.isv.homepage"
    AlipayEcoMycarParkingIsvHomepage, "alipay.eco.mycar.parking.agreement.notify"
    AlipayEcoMycarParkingAgreementNotify
);

/// The values of the platform's type `InterfaceInfoListInterfaceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InterfaceInfoListInterfaceType {
    /// `interface_page`: H5 page or mini program.
    InterfacePage,
    /// `interface_service`: Notification.
    InterfaceService,
}

record::enumeration!(
    InterfaceInfoListInterfaceType, "interface_page" InterfacePage, "interface_service"
    InterfaceService
);

/// The values of the platform's type `ParkingLotChargingRuleInfoChargingStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ParkingLotChargingRuleInfoChargingStrategy {
    /// `UP`: Rounded up (向上取整).
    Up,
    /// `DOMN`: Rounded down (向下取整).
    Domn,
}

record::enumeration!(ParkingLotChargingRuleInfoChargingStrategy, "UP" Up, "DOMN" Domn);

/// The values of the platform's type `ParkingLotServiceInfoServiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ParkingLotServiceInfoServiceType {
    /// `INVOICE_SERVICE`: Invoices.
    InvoiceService,
    /// `DISCOUNT_PACKAGE`: Discount packages.
    DiscountPackage,
    /// `RESERVED_PARKING`: Parking reservation.
    ReservedParking,
}

record::enumeration!(
    ParkingLotServiceInfoServiceType, "INVOICE_SERVICE" InvoiceService,
    "DISCOUNT_PACKAGE" DiscountPackage, "RESERVED_PARKING" ReservedParking
);

/// The values of the platform's type `UserDetailsUserRelation`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    UserDetailsUserRelation, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5, "6" V6, "7" V7
);

record::record!(Attachment, ATTACHMENT, 0 attachment_name None, 1 file_id None);

record::record!(
    BusinessItem, BUSINESS_ITEM, 0 business_appid None, 1 business_payee_id None, 2
    business_pid None, 3 business_type None
);

record::record!(FillContent, FILL_CONTENT, 0 struct_key None, 1 value_ None);

record::record!(
    InterfaceInfoList, INTERFACE_INFO_LIST, 0 interface_name None, 1 interface_type None,
    2 interface_url None
);

record::record!(
    ParkingLotChargingRuleInfo, PARKING_LOT_CHARGING_RULE_INFO, 0 charging_period None, 1
    charging_strategy None, 2 charging_unit_fee None, 3 charging_unit_minutes None, 4
    enable_rollover_charge_period None, 5 first_charging_span_minutes None, 6
    first_charging_unit_fee None, 7 first_charging_unit_minutes None, 8
    free_enter_minutes None, 9 free_exit_minutes None, 10 max_fee_per_day None
);

record::record!(
    ParkingLotServiceInfo, PARKING_LOT_SERVICE_INFO, 0 service_name None, 1 service_type
    None, 2 service_url None
);

record::record!(
    UserDetails, USER_DETAILS, 0 user_change_mobile None, 1 user_mobile None, 2 user_name
    None, 3 user_relation None
);

pub(crate) static ATTACHMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Attachment",
    file: "spec/eco/types.yaml",
    rows: &[schema::Row::Text("attachment_name"), schema::Row::Text("file_id")],
    rules: &[],
    lines: &[7, 8],
};

pub(crate) static BUSINESS_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessItem",
    file: "spec/eco/types.yaml",
    rows: &[
        schema::Row::Text("business_appid"),
        schema::Row::Text("business_payee_id"),
        schema::Row::Text("business_pid"),
        schema::Row::Limited(
            "business_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["ONLINE_PAY", "AGREEMENT_PAY", "DEVICE_ONLINE_PAY"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "business_type",
            equals: "AGREEMENT_PAY",
            require: &["business_payee_id"],
        },
    ],
    lines: &[13, 14, 19, 20, 22, 29],
};

pub(crate) static FILL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "FillContent",
    file: "spec/eco/types.yaml",
    rows: &[schema::Row::Text("struct_key"), schema::Row::Text("value")],
    rules: &[],
    lines: &[34, 35],
};

pub(crate) static INTERFACE_INFO_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "InterfaceInfoList",
    file: "spec/eco/types.yaml",
    rows: &[
        schema::Row::Limited(
            "interface_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "alipay.eco.mycar.parking.userpage.query",
                            "alipay.eco.mycar.parking.isv.homepage",
                            "alipay.eco.mycar.parking.agreement.notify",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "interface_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["interface_page", "interface_service"]),
                ),
            ],
        ),
        schema::Row::Text("interface_url"),
    ],
    rules: &[],
    lines: &[44, 46, 52, 54, 59],
};

pub(crate) static PARKING_LOT_CHARGING_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotChargingRuleInfo",
    file: "spec/eco/types.yaml",
    rows: &[
        schema::Row::Text("charging_period"),
        schema::Row::Text("charging_strategy"),
        schema::Row::Limited(
            "charging_unit_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("charging_unit_minutes"),
        schema::Row::Plain("enable_rollover_charge_period", schema::Kind::Boolean),
        schema::Row::Text("first_charging_span_minutes"),
        schema::Row::Limited(
            "first_charging_unit_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("first_charging_unit_minutes"),
        schema::Row::Text("free_enter_minutes"),
        schema::Row::Text("free_exit_minutes"),
        schema::Row::Limited(
            "max_fee_per_day",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[66, 70, 79, 79, 80, 81, 84, 88, 91, 92, 93, 94, 95, 95],
};

pub(crate) static PARKING_LOT_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingLotServiceInfo",
    file: "spec/eco/types.yaml",
    rows: &[
        schema::Row::Text("service_name"),
        schema::Row::Limited(
            "service_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["INVOICE_SERVICE", "DISCOUNT_PACKAGE", "RESERVED_PARKING"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("service_url"),
    ],
    rules: &[],
    lines: &[100, 101, 104, 109],
};

pub(crate) static USER_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDetails",
    file: "spec/eco/types.yaml",
    rows: &[
        schema::Row::Text("user_change_mobile"),
        schema::Row::Text("user_mobile"),
        schema::Row::Text("user_name"),
        schema::Row::Limited(
            "user_relation",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6", "7"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[117, 118, 119, 120, 123],
};
