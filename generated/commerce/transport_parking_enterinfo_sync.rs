//! `alipay.commerce.transport.parking.enterinfo.sync` · 停车入场模板消息配置
//!
//! Have Alipay message a user whose car enters a car park.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/enterinfo/sync`.
//! Described in `spec/commerce/transport.parking.enterinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_PARKING_ENTERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingEnterinfoSync",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::new("agreement_query", schema::Kind::Boolean, 11),
        schema::FieldDef::new(
            "charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_CHARGE_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("entrance_name", 16),
        schema::FieldDef::new("entrance_number", schema::Kind::Integer, 17),
        schema::FieldDef::text("free_enter_minutes", 18),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    22,
                ),
            ],
            ..schema::FieldDef::text("in_time", 19)
        },
        schema::FieldDef::new("is_encrypt_plate_no", schema::Kind::Boolean, 24),
        schema::FieldDef::new(
            "membership_info",
            schema::Kind::Record(&PARKING_MEMBERSHIP_INFO),
            30,
        ),
        schema::FieldDef::new("need_charge", schema::Kind::Boolean, 31),
        schema::FieldDef::text("open_appid", 32),
        schema::FieldDef::text("open_id", 33),
        schema::FieldDef::text("out_serial_no", 37),
        schema::FieldDef::text("parking_id", 42),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                    50,
                ),
            ],
            ..schema::FieldDef::text("plate_color", 47)
        },
        schema::FieldDef::text("plate_no", 59),
        schema::FieldDef::text("service_url", 60),
    ],
    rules: &[],
};

static TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingEnterinfoSyncResponse",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_scene", 67),
        schema::FieldDef::text("biz_code", 77),
        schema::FieldDef::text("biz_msg", 82),
        schema::FieldDef::text("serial_no", 83),
    ],
    rules: &[],
};

static PARKING_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingChargeInfo",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 89),
            ],
            ..schema::FieldDef::text("charge_fee", 89)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["START_CHARGING", "FEE_INCREASE", "TO_TOP"]),
                    92,
                ),
            ],
            ..schema::FieldDef::text("charge_node", 90)
        },
        schema::FieldDef::text("charge_time", 97),
    ],
    rules: &[],
};

static PARKING_MEMBERSHIP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingMembershipInfo",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("membership_balance", 102),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
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
                    107,
                ),
            ],
            ..schema::FieldDef::text("membership_type", 105)
        },
    ],
    rules: &[],
};

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
        Self {
            agreement_query: None,
            charge_info_list: Vec::new(),
            entrance_name: None,
            entrance_number: None,
            free_enter_minutes: None,
            in_time: None,
            is_encrypt_plate_no: None,
            membership_info: None,
            need_charge: None,
            open_appid: None,
            open_id: None,
            out_serial_no: None,
            parking_id: None,
            plate_color: None,
            plate_no: None,
            service_url: None,
        }
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

impl record::Record for TransportParkingEnterinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_ENTERINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_query),
            1 => Some(&self.charge_info_list),
            2 => Some(&self.entrance_name),
            3 => Some(&self.entrance_number),
            4 => Some(&self.free_enter_minutes),
            5 => Some(&self.in_time),
            6 => Some(&self.is_encrypt_plate_no),
            7 => Some(&self.membership_info),
            8 => Some(&self.need_charge),
            9 => Some(&self.open_appid),
            10 => Some(&self.open_id),
            11 => Some(&self.out_serial_no),
            12 => Some(&self.parking_id),
            13 => Some(&self.plate_color),
            14 => Some(&self.plate_no),
            15 => Some(&self.service_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_query),
            1 => Some(&mut self.charge_info_list),
            2 => Some(&mut self.entrance_name),
            3 => Some(&mut self.entrance_number),
            4 => Some(&mut self.free_enter_minutes),
            5 => Some(&mut self.in_time),
            6 => Some(&mut self.is_encrypt_plate_no),
            7 => Some(&mut self.membership_info),
            8 => Some(&mut self.need_charge),
            9 => Some(&mut self.open_appid),
            10 => Some(&mut self.open_id),
            11 => Some(&mut self.out_serial_no),
            12 => Some(&mut self.parking_id),
            13 => Some(&mut self.plate_color),
            14 => Some(&mut self.plate_no),
            15 => Some(&mut self.service_url),
            _ => None,
        }
    }
}

impl Default for TransportParkingEnterinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransportParkingEnterinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingEnterinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingEnterinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_scene),
            1 => Some(&self.biz_code),
            2 => Some(&self.biz_msg),
            3 => Some(&self.serial_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_scene),
            1 => Some(&mut self.biz_code),
            2 => Some(&mut self.biz_msg),
            3 => Some(&mut self.serial_no),
            _ => None,
        }
    }
}

impl Default for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_scene: None,
            biz_code: None,
            biz_msg: None,
            serial_no: None,
        }
    }
}

impl Clone for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            charge_fee: None,
            charge_node: None,
            charge_time: None,
        }
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

impl record::Record for ParkingChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_fee),
            1 => Some(&self.charge_node),
            2 => Some(&self.charge_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_fee),
            1 => Some(&mut self.charge_node),
            2 => Some(&mut self.charge_time),
            _ => None,
        }
    }
}

impl Default for ParkingChargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ParkingChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            membership_balance: None,
            membership_type: None,
        }
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

impl record::Record for ParkingMembershipInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_MEMBERSHIP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.membership_balance),
            1 => Some(&self.membership_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.membership_balance),
            1 => Some(&mut self.membership_type),
            _ => None,
        }
    }
}

impl Default for ParkingMembershipInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ParkingMembershipInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingMembershipInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingMembershipInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ParkingChargeInfoChargeNode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParkingChargeInfoChargeNode {
    /// `START_CHARGING`: Charging begins (开始计费).
    StartCharging,
    /// `FEE_INCREASE`: Fee increases (费用增加).
    FeeIncrease,
    /// `TO_TOP`: Daily cap reached (日封顶).
    ToTop,
}

impl record::Enumeration for ParkingChargeInfoChargeNode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("START_CHARGING", Self::StartCharging),
        ("FEE_INCREASE", Self::FeeIncrease),
        ("TO_TOP", Self::ToTop),
    ];
}

impl std::fmt::Debug for ParkingChargeInfoChargeNode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ParkingMembershipInfoMembershipType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ParkingMembershipInfoMembershipType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WEEK_CARD", Self::WeekCard),
        ("MONTH_CARD", Self::MonthCard),
        ("SEASON_CARD", Self::SeasonCard),
        ("YEAR_CARD", Self::YearCard),
        ("MULTIPLE_PASS_CARD", Self::MultiplePassCard),
        ("MONEY_STORED_CARD", Self::MoneyStoredCard),
        ("DISCOUNT_CARD", Self::DiscountCard),
    ];
}

impl std::fmt::Debug for ParkingMembershipInfoMembershipType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportParkingEnterinfoSyncPlateColor`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for TransportParkingEnterinfoSyncPlateColor {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BLUE", Self::Blue),
        ("GREEN", Self::Green),
        ("YELLOW", Self::Yellow),
        ("WHITE", Self::White),
        ("BLACK", Self::Black),
        ("LIMEGREEN", Self::Limegreen),
    ];
}

impl std::fmt::Debug for TransportParkingEnterinfoSyncPlateColor {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportParkingEnterinfoSyncResponseAgreementScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingEnterinfoSyncResponseAgreementScene {
    /// `PLATE_PAY`: Usable where plates are recognized.
    PlatePay,
    /// `ETC_PAY`: Usable where ETC devices read plates.
    EtcPay,
    /// `NO_AGREEMENT_SCENE`: No agreement signed.
    NoAgreementScene,
}

impl record::Enumeration for TransportParkingEnterinfoSyncResponseAgreementScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PLATE_PAY", Self::PlatePay),
        ("ETC_PAY", Self::EtcPay),
        ("NO_AGREEMENT_SCENE", Self::NoAgreementScene),
    ];
}

impl std::fmt::Debug for TransportParkingEnterinfoSyncResponseAgreementScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.transport.parking.enterinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for TransportParkingEnterinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_FAIL", Self::BizFail),
        ("BIZ_UNKNOWN", Self::BizUnknown),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransportParkingEnterinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
