//! `alipay.commerce.transport.parking.enterinfo.sync` · 停车入场模板消息配置
//!
//! Have Alipay message a user whose car enters a car park.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/enterinfo/sync`.
//! Described in `spec/commerce/transport.parking.enterinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.transport.parking.enterinfo.sync` (停车入场模板消息配置).
///
/// Have Alipay message a user whose car enters a car park.
///
/// ```
/// use alipay::commerce::TransportParkingEnterinfoSync;
///
/// let request = TransportParkingEnterinfoSync::new()
///     .agreement_query(true);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`in_time`](Self::in_time) | a time |
/// | [`plate_color`](Self::plate_color) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/enterinfo/sync`.
/// Described in `spec/commerce/transport.parking.enterinfo.sync.yaml`.
/// Returns [`TransportParkingEnterinfoSyncResponse`], or an error with a [`TransportParkingEnterinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.parking.enterinfo.sync")]
#[doc(alias = "/v3/alipay/commerce/transport/parking/enterinfo/sync")]
#[doc(alias = "停车入场模板消息配置")]
#[doc(alias = "停车")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TransportParkingEnterinfoSync {
    /// Whether to query the withholding status of the plate; true enables it.
    ///
    /// Example: `true`.
    pub agreement_query: Option<bool>,
    /// Planned charges of this visit.
    pub charge_info_list: Vec<ParkingChargeInfo>,
    /// Name of the entrance used.
    pub entrance_name: Option<String>,
    /// Number of the entrance, as on site.
    pub entrance_number: Option<i64>,
    /// Minutes free of charge after entry.
    ///
    /// Example: `15`.
    pub free_enter_minutes: Option<String>,
    /// Entry time, 24-hour clock; not later than now.
    ///
    /// 车辆入场的时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-07-24 03:07:50`.
    pub in_time: Option<record::DateTime>,
    /// Whether the plate number is encrypted.
    ///
    /// 车牌是否加密. Defaults to `false`. Example: `false`.
    pub is_encrypt_plate_no: Option<bool>,
    /// Parking membership of the driver.
    pub membership_info: Option<ParkingMembershipInfo>,
    /// Whether this visit is charged.
    ///
    /// Defaults to `true`. Example: `true`.
    pub need_charge: Option<bool>,
    /// App id to which the open id belongs.
    ///
    /// Example: `2023xxxxxxxxxxxx`.
    pub open_appid: Option<String>,
    /// Ant member's open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// External parking serial number; links entry and exit.
    ///
    /// 外部停车流水号. Example: `2020090711003017233600000001`.
    pub out_serial_no: Option<String>,
    /// Alipay's car park id from `alipay.eco.mycar.parking.parkinglotinfo.create`; unique per ISV or merchant.
    ///
    /// 支付宝停车平台ID. Example: `2015042321001004720200028594`.
    pub parking_id: Option<String>,
    /// Color of the license plate.
    ///
    /// 车牌颜色. Example: `BLUE`.
    pub plate_color: Option<record::Choice<TransportParkingEnterinfoSyncPlateColor>>,
    /// License plate number; may be encrypted.
    ///
    /// 车牌号. Example: `浙A00000`.
    pub plate_no: Option<String>,
    /// Parking service page; must be an Alipay mini program URL.
    ///
    /// 停车服务页面地址. Example: `alipays://xxxxx`.
    pub service_url: Option<String>,
}

impl TransportParkingEnterinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_query`](Self::agreement_query).
    #[inline]
    pub fn agreement_query(mut self, agreement_query: bool) -> Self {
        self.agreement_query = Some(agreement_query);
        self
    }

    /// Sets [`charge_info_list`](Self::charge_info_list).
    #[inline]
    pub fn charge_info_list(
        mut self,
        charge_info_list: impl IntoIterator<Item = ParkingChargeInfo>,
    ) -> Self {
        self.charge_info_list = charge_info_list.into_iter().collect();
        self
    }

    /// Sets [`entrance_name`](Self::entrance_name).
    #[inline]
    pub fn entrance_name(mut self, entrance_name: impl Into<String>) -> Self {
        self.entrance_name = Some(entrance_name.into());
        self
    }

    /// Sets [`entrance_number`](Self::entrance_number).
    #[inline]
    pub fn entrance_number(mut self, entrance_number: i64) -> Self {
        self.entrance_number = Some(entrance_number);
        self
    }

    /// Sets [`free_enter_minutes`](Self::free_enter_minutes).
    #[inline]
    pub fn free_enter_minutes(mut self, free_enter_minutes: impl Into<String>) -> Self {
        self.free_enter_minutes = Some(free_enter_minutes.into());
        self
    }

    /// Sets [`in_time`](Self::in_time).
    #[inline]
    pub fn in_time(mut self, in_time: impl Into<record::DateTime>) -> Self {
        self.in_time = Some(in_time.into());
        self
    }

    /// Sets [`is_encrypt_plate_no`](Self::is_encrypt_plate_no).
    #[inline]
    pub fn is_encrypt_plate_no(mut self, is_encrypt_plate_no: bool) -> Self {
        self.is_encrypt_plate_no = Some(is_encrypt_plate_no);
        self
    }

    /// Sets [`membership_info`](Self::membership_info).
    #[inline]
    pub fn membership_info(mut self, membership_info: ParkingMembershipInfo) -> Self {
        self.membership_info = Some(membership_info);
        self
    }

    /// Sets [`need_charge`](Self::need_charge).
    #[inline]
    pub fn need_charge(mut self, need_charge: bool) -> Self {
        self.need_charge = Some(need_charge);
        self
    }

    /// Sets [`open_appid`](Self::open_appid).
    #[inline]
    pub fn open_appid(mut self, open_appid: impl Into<String>) -> Self {
        self.open_appid = Some(open_appid.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    pub fn plate_color(
        mut self,
        plate_color: impl Into<record::Choice<TransportParkingEnterinfoSyncPlateColor>>,
    ) -> Self {
        self.plate_color = Some(plate_color.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    pub fn service_url(mut self, service_url: impl Into<String>) -> Self {
        self.service_url = Some(service_url.into());
        self
    }
}

/// The response of `alipay.commerce.transport.parking.enterinfo.sync` (停车入场模板消息配置).
#[non_exhaustive]
pub struct TransportParkingEnterinfoSyncResponse {
    /// Withholding scenes signed by the user, joined with commas.
    ///
    /// 用户签约的代扣场景字符集; other values may be added. Example: `PLATE_PAY`.
    pub agreement_scene: Option<
        record::Choice<TransportParkingEnterinfoSyncResponseAgreementScene>,
    >,
    /// Specific error code, such as `INVALID_PARAMETER`.
    ///
    /// 具体错误code. Example: `INVALID_PARAMETER`.
    pub biz_code: Option<String>,
    /// Description of the error.
    ///
    /// 具体错误描述. Example: `车牌不合法`.
    pub biz_msg: Option<String>,
    /// Alipay's serial number of this parking visit.
    ///
    /// 支付宝停车纪录流水号.
    pub serial_no: Option<String>,
}

/// A charge expected during a parking visit.
///
/// | Field | Limits |
/// |---|---|
/// | [`charge_fee`](Self::charge_fee) | an amount in yuan |
/// | [`charge_node`](Self::charge_node) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ParkingChargeInfo {
    /// Amount charged, in yuan.
    ///
    /// 计费金额; an amount of money as a decimal number.
    pub charge_fee: Option<record::Amount>,
    /// Point at which the charge applies.
    pub charge_node: Option<record::Choice<ParkingChargeInfoChargeNode>>,
    /// When charging begins or rises, in UTC+8.
    pub charge_time: Option<String>,
}

impl ParkingChargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<record::Amount>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`charge_node`](Self::charge_node).
    #[inline]
    pub fn charge_node(
        mut self,
        charge_node: impl Into<record::Choice<ParkingChargeInfoChargeNode>>,
    ) -> Self {
        self.charge_node = Some(charge_node.into());
        self
    }

    /// Sets [`charge_time`](Self::charge_time).
    #[inline]
    pub fn charge_time(mut self, charge_time: impl Into<String>) -> Self {
        self.charge_time = Some(charge_time.into());
        self
    }
}

/// Parking membership of a driver.
///
/// | Field | Limits |
/// |---|---|
/// | [`membership_type`](Self::membership_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ParkingMembershipInfo {
    /// Days, uses, yuan or discount left, depending on the membership type.
    pub membership_balance: Option<String>,
    /// Type of membership.
    pub membership_type: Option<record::Choice<ParkingMembershipInfoMembershipType>>,
}

impl ParkingMembershipInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`membership_balance`](Self::membership_balance).
    #[inline]
    pub fn membership_balance(mut self, membership_balance: impl Into<String>) -> Self {
        self.membership_balance = Some(membership_balance.into());
        self
    }

    /// Sets [`membership_type`](Self::membership_type).
    #[inline]
    pub fn membership_type(
        mut self,
        membership_type: impl Into<record::Choice<ParkingMembershipInfoMembershipType>>,
    ) -> Self {
        self.membership_type = Some(membership_type.into());
        self
    }
}

/// The values of the platform's type `ParkingChargeInfoChargeNode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ParkingChargeInfoChargeNode {
    /// `START_CHARGING`: Charging begins (开始计费).
    StartCharging,
    /// `FEE_INCREASE`: Fee increases (费用增加).
    FeeIncrease,
    /// `TO_TOP`: Daily cap reached (日封顶).
    ToTop,
}

record::enumeration!(
    ParkingChargeInfoChargeNode, "START_CHARGING" StartCharging, "FEE_INCREASE"
    FeeIncrease, "TO_TOP" ToTop
);

/// The values of the platform's type `ParkingMembershipInfoMembershipType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ParkingMembershipInfoMembershipType {
    /// `WEEK_CARD`: Weekly pass (周卡).
    WeekCard,
    /// `MONTH_CARD`: Monthly pass (月卡).
    MonthCard,
    /// `SEASON_CARD`: Quarterly pass (季卡).
    SeasonCard,
    /// `YEAR_CARD`: Yearly pass (年卡).
    YearCard,
    /// `MULTIPLE_PASS_CARD`: Pass for several uses (次卡).
    MultiplePassCard,
    /// `MONEY_STORED_CARD`: Stored value (储值).
    MoneyStoredCard,
    /// `DISCOUNT_CARD`: Discount card (折扣).
    DiscountCard,
}

record::enumeration!(
    ParkingMembershipInfoMembershipType, "WEEK_CARD" WeekCard, "MONTH_CARD" MonthCard,
    "SEASON_CARD" SeasonCard, "YEAR_CARD" YearCard, "MULTIPLE_PASS_CARD"
    MultiplePassCard, "MONEY_STORED_CARD" MoneyStoredCard, "DISCOUNT_CARD" DiscountCard
);

/// The values of the platform's type `TransportParkingEnterinfoSyncPlateColor`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportParkingEnterinfoSyncPlateColor {
    /// `BLUE`: Blue (蓝).
    Blue,
    /// `GREEN`: Green (绿).
    Green,
    /// `YELLOW`: Yellow (黄).
    Yellow,
    /// `WHITE`: White (白).
    White,
    /// `BLACK`: Black (黑).
    Black,
    /// `LIMEGREEN`: Yellow-green (黄绿色).
    Limegreen,
}

record::enumeration!(
    TransportParkingEnterinfoSyncPlateColor, "BLUE" Blue, "GREEN" Green, "YELLOW" Yellow,
    "WHITE" White, "BLACK" Black, "LIMEGREEN" Limegreen
);

/// The values of the platform's type `TransportParkingEnterinfoSyncResponseAgreementScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportParkingEnterinfoSyncResponseAgreementScene {
    /// `PLATE_PAY`: Usable where plates are recognized.
    PlatePay,
    /// `ETC_PAY`: Usable where ETC devices read plates.
    EtcPay,
    /// `NO_AGREEMENT_SCENE`: No agreement signed.
    NoAgreementScene,
}

record::enumeration!(
    TransportParkingEnterinfoSyncResponseAgreementScene, "PLATE_PAY" PlatePay, "ETC_PAY"
    EtcPay, "NO_AGREEMENT_SCENE" NoAgreementScene
);

/// The error codes of `alipay.commerce.transport.parking.enterinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransportParkingEnterinfoSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_FAIL`: The business processing failed.
    BizFail,
    /// `BIZ_UNKNOWN`: An unknown business error occurred.
    ///
    /// The outcome is unknown: the call may have taken effect.
    BizUnknown,
    /// `OPERATION_FREQUENTLY`: The operations are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TransportParkingEnterinfoSyncErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "BIZ_FAIL" BizFail, "BIZ_UNKNOWN" BizUnknown,
    "OPERATION_FREQUENTLY" OperationFrequently
);

impl record::CallRequest for TransportParkingEnterinfoSync {}

impl record::Request for TransportParkingEnterinfoSync {
    type Response = TransportParkingEnterinfoSyncResponse;
    type ErrorCode = TransportParkingEnterinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.transport.parking.enterinfo.sync",
        title: "停车入场模板消息配置",
        file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/transport/parking/enterinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANSPORT_PARKING_ENTERINFO_SYNC,
        response: &TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransportParkingEnterinfoSync, TRANSPORT_PARKING_ENTERINFO_SYNC, 0 agreement_query
    None, 1 charge_info_list Vec::new(), 2 entrance_name None, 3 entrance_number None, 4
    free_enter_minutes None, 5 in_time None, 6 is_encrypt_plate_no None, 7
    membership_info None, 8 need_charge None, 9 open_appid None, 10 open_id None, 11
    out_serial_no None, 12 parking_id None, 13 plate_color None, 14 plate_no None, 15
    service_url None
);

record::record!(
    TransportParkingEnterinfoSyncResponse, TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE, 0
    agreement_scene None, 1 biz_code None, 2 biz_msg None, 3 serial_no None
);

record::record!(
    ParkingChargeInfo, PARKING_CHARGE_INFO, 0 charge_fee None, 1 charge_node None, 2
    charge_time None
);

record::record!(
    ParkingMembershipInfo, PARKING_MEMBERSHIP_INFO, 0 membership_balance None, 1
    membership_type None
);

static TRANSPORT_PARKING_ENTERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingEnterinfoSync",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    rows: &[
        schema::Row::Plain("agreement_query", schema::Kind::Boolean),
        schema::Row::Plain(
            "charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_CHARGE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("entrance_name"),
        schema::Row::Plain("entrance_number", schema::Kind::Integer),
        schema::Row::Text("free_enter_minutes"),
        schema::Row::Limited(
            "in_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain("is_encrypt_plate_no", schema::Kind::Boolean),
        schema::Row::Plain(
            "membership_info",
            schema::Kind::Record(&PARKING_MEMBERSHIP_INFO),
        ),
        schema::Row::Plain("need_charge", schema::Kind::Boolean),
        schema::Row::Text("open_appid"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_serial_no"),
        schema::Row::Text("parking_id"),
        schema::Row::Limited(
            "plate_color",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("plate_no"),
        schema::Row::Text("service_url"),
    ],
    rules: &[],
    lines: &[11, 15, 16, 17, 18, 19, 22, 24, 30, 31, 32, 33, 37, 42, 47, 50, 59, 60],
};

static TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingEnterinfoSyncResponse",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    rows: &[
        schema::Row::Text("agreement_scene"),
        schema::Row::Text("biz_code"),
        schema::Row::Text("biz_msg"),
        schema::Row::Text("serial_no"),
    ],
    rules: &[],
    lines: &[],
};

static PARKING_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingChargeInfo",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "charge_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "charge_node",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["START_CHARGING", "FEE_INCREASE", "TO_TOP"]),
                ),
            ],
        ),
        schema::Row::Text("charge_time"),
    ],
    rules: &[],
    lines: &[89, 89, 90, 92, 97],
};

static PARKING_MEMBERSHIP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingMembershipInfo",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    rows: &[
        schema::Row::Text("membership_balance"),
        schema::Row::Limited(
            "membership_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "WEEK_CARD",
                            "MONTH_CARD",
                            "SEASON_CARD",
                            "YEAR_CARD",
                            "MULTIPLE_PASS_CARD",
                            "MONEY_STORED_CARD",
                            "DISCOUNT_CARD",
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[102, 105, 107],
};
