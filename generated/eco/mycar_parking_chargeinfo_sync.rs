//! `alipay.eco.mycar.parking.chargeinfo.sync` · 停车场价格信息同步
//!
//! Report the prices of a parking lot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/chargeinfo/sync`.
//! Described in `spec/eco/mycar.parking.chargeinfo.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_CHARGEINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingChargeinfoSync",
    file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("business_hours", 11),
        schema::FieldDef::text("car_daylight_advanced_price", 12),
        schema::FieldDef::text("car_daylight_base_price", 17),
        schema::FieldDef::text("car_night_advanced_price", 22),
        schema::FieldDef::text("car_night_base_price", 27),
        schema::FieldDef::text("car_onetime_price", 32),
        schema::FieldDef::text("daily_price_upperbound", 37),
        schema::FieldDef::text("daylight_business_hours", 42),
        schema::FieldDef::text("free_period", 43),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["-1", "0", "1"]), 47),
            ],
            ..schema::FieldDef::text("has_charging_pile", 44)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["-1", "0", "1"]), 56),
            ],
            ..schema::FieldDef::text("is_charge", 53)
        },
        schema::FieldDef::text("night_business_hours", 62),
        schema::FieldDef::text("parking_id", 63),
        schema::FieldDef::new("parking_space_count", schema::Kind::Integer, 64),
        schema::FieldDef::text("remark", 65),
        schema::FieldDef::text("truck_daylight_advanced_price", 70),
        schema::FieldDef::text("truck_daylight_base_price", 75),
        schema::FieldDef::text("truck_night_advanced_price", 80),
        schema::FieldDef::text("truck_night_base_price", 85),
        schema::FieldDef::text("truck_onetime_price", 90),
    ],
    rules: &[],
};

static MYCAR_PARKING_CHARGEINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingChargeinfoSyncResponse",
    file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
    fields: &[schema::FieldDef::text("sync_result", 97)],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.chargeinfo.sync` (停车场价格信息同步).
///
/// Report the prices of a parking lot.
///
/// ```
/// use alipay::eco::MycarParkingChargeinfoSync;
///
/// let request = MycarParkingChargeinfoSync::new()
///     .business_hours("24小时");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`has_charging_pile`](Self::has_charging_pile) | one of its values |
/// | [`is_charge`](Self::is_charge) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/chargeinfo/sync`.
/// Described in `spec/eco/mycar.parking.chargeinfo.sync.yaml`.
/// Returns [`MycarParkingChargeinfoSyncResponse`], or an error with a [`MycarParkingChargeinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.chargeinfo.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/chargeinfo/sync")]
#[doc(alias = "停车场价格信息同步")]
#[doc(alias = "停车")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingChargeinfoSync {
    /// Opening hours.
    ///
    /// 营业时间. Example: `24小时`.
    pub business_hours: Option<String>,
    /// Cars by day: price of each unit after the first.
    ///
    /// 小车-白天非首个计费单元价格. Example: `3元/小时或1.5元/30分钟`.
    pub car_daylight_advanced_price: Option<String>,
    /// Cars by day: price of the first unit.
    ///
    /// 小车-白天首个计费单元价格. Example: `10元/1小时或5元/30分钟`.
    pub car_daylight_base_price: Option<String>,
    /// Cars by night: price of each unit after the first.
    ///
    /// 小车-夜间非首个计费单元价格. Example: `3元/小时或1.5元/30分钟`.
    pub car_night_advanced_price: Option<String>,
    /// Cars by night: price of the first unit.
    ///
    /// 小车-夜间首个计费单元价格. Example: `10元/1小时或5元/30分钟`.
    pub car_night_base_price: Option<String>,
    /// Cars: price per entry, for lots that charge by entry.
    ///
    /// 小车计次收费价格. Example: `20元/次`.
    pub car_onetime_price: Option<String>,
    /// Highest price per day, or a text saying that there is no cap.
    ///
    /// 单日停车封顶价格. Example: `260元或不封顶`.
    pub daily_price_upperbound: Option<String>,
    /// Daytime charging hours.
    ///
    /// 车场白天（收费）营业时间段. Example: `9:00-21:00`.
    pub daylight_business_hours: Option<String>,
    /// Free time per parking.
    ///
    /// 单次停车免费时长. Example: `30分钟`.
    pub free_period: Option<String>,
    /// Whether the lot has charging piles.
    ///
    /// 是否有充电桩. Example: `1`.
    pub has_charging_pile: Option<
        record::Choice<MycarParkingChargeinfoSyncHasChargingPile>,
    >,
    /// Whether parking is charged.
    ///
    /// 是否收费. Example: `1`.
    pub is_charge: Option<record::Choice<MycarParkingChargeinfoSyncIsCharge>>,
    /// Night charging hours.
    ///
    /// 车场夜间（收费）营业时间段. Example: `21:00-9:00`.
    pub night_business_hours: Option<String>,
    /// Parking lot id.
    ///
    /// 停车场ID. Example: `PI20190506152394234234`.
    pub parking_id: Option<String>,
    /// Total number of parking spaces.
    ///
    /// 总车位数. Example: `1600`.
    pub parking_space_count: Option<i64>,
    /// Pricing in words, for lots whose rules do not fit the fields.
    ///
    /// 复杂计费补充描述. Example: `前3小时XXX，3-6小时之间XXX，超过6小时XXXX`.
    pub remark: Option<String>,
    /// Trucks by day: price of each unit after the first.
    ///
    /// 大车-白天非首个计费单元价格. Example: `3元/小时或1.5元/30分钟`.
    pub truck_daylight_advanced_price: Option<String>,
    /// Trucks by day: price of the first unit.
    ///
    /// 大车-白天首个计费单元价格. Example: `10元/1小时或5元/30分钟`.
    pub truck_daylight_base_price: Option<String>,
    /// Trucks by night: price of each unit after the first.
    ///
    /// 大车-夜间非首个计费单元价格. Example: `4元/次`.
    pub truck_night_advanced_price: Option<String>,
    /// Trucks by night: price of the first unit.
    ///
    /// 大车-夜间首个计费单元价格. Example: `3元/小时或1.5元/30分钟`.
    pub truck_night_base_price: Option<String>,
    /// Trucks: price per entry, for lots that charge by entry.
    ///
    /// 大车计次收费价格. Example: `30元/次`.
    pub truck_onetime_price: Option<String>,
}

impl MycarParkingChargeinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_hours: None,
            car_daylight_advanced_price: None,
            car_daylight_base_price: None,
            car_night_advanced_price: None,
            car_night_base_price: None,
            car_onetime_price: None,
            daily_price_upperbound: None,
            daylight_business_hours: None,
            free_period: None,
            has_charging_pile: None,
            is_charge: None,
            night_business_hours: None,
            parking_id: None,
            parking_space_count: None,
            remark: None,
            truck_daylight_advanced_price: None,
            truck_daylight_base_price: None,
            truck_night_advanced_price: None,
            truck_night_base_price: None,
            truck_onetime_price: None,
        }
    }

    /// Sets [`business_hours`](Self::business_hours).
    #[inline]
    pub fn business_hours(mut self, business_hours: impl Into<String>) -> Self {
        self.business_hours = Some(business_hours.into());
        self
    }

    /// Sets [`car_daylight_advanced_price`](Self::car_daylight_advanced_price).
    #[inline]
    pub fn car_daylight_advanced_price(
        mut self,
        car_daylight_advanced_price: impl Into<String>,
    ) -> Self {
        self.car_daylight_advanced_price = Some(car_daylight_advanced_price.into());
        self
    }

    /// Sets [`car_daylight_base_price`](Self::car_daylight_base_price).
    #[inline]
    pub fn car_daylight_base_price(
        mut self,
        car_daylight_base_price: impl Into<String>,
    ) -> Self {
        self.car_daylight_base_price = Some(car_daylight_base_price.into());
        self
    }

    /// Sets [`car_night_advanced_price`](Self::car_night_advanced_price).
    #[inline]
    pub fn car_night_advanced_price(
        mut self,
        car_night_advanced_price: impl Into<String>,
    ) -> Self {
        self.car_night_advanced_price = Some(car_night_advanced_price.into());
        self
    }

    /// Sets [`car_night_base_price`](Self::car_night_base_price).
    #[inline]
    pub fn car_night_base_price(
        mut self,
        car_night_base_price: impl Into<String>,
    ) -> Self {
        self.car_night_base_price = Some(car_night_base_price.into());
        self
    }

    /// Sets [`car_onetime_price`](Self::car_onetime_price).
    #[inline]
    pub fn car_onetime_price(mut self, car_onetime_price: impl Into<String>) -> Self {
        self.car_onetime_price = Some(car_onetime_price.into());
        self
    }

    /// Sets [`daily_price_upperbound`](Self::daily_price_upperbound).
    #[inline]
    pub fn daily_price_upperbound(
        mut self,
        daily_price_upperbound: impl Into<String>,
    ) -> Self {
        self.daily_price_upperbound = Some(daily_price_upperbound.into());
        self
    }

    /// Sets [`daylight_business_hours`](Self::daylight_business_hours).
    #[inline]
    pub fn daylight_business_hours(
        mut self,
        daylight_business_hours: impl Into<String>,
    ) -> Self {
        self.daylight_business_hours = Some(daylight_business_hours.into());
        self
    }

    /// Sets [`free_period`](Self::free_period).
    #[inline]
    pub fn free_period(mut self, free_period: impl Into<String>) -> Self {
        self.free_period = Some(free_period.into());
        self
    }

    /// Sets [`has_charging_pile`](Self::has_charging_pile).
    #[inline]
    pub fn has_charging_pile(
        mut self,
        has_charging_pile: impl Into<
            record::Choice<MycarParkingChargeinfoSyncHasChargingPile>,
        >,
    ) -> Self {
        self.has_charging_pile = Some(has_charging_pile.into());
        self
    }

    /// Sets [`is_charge`](Self::is_charge).
    #[inline]
    pub fn is_charge(
        mut self,
        is_charge: impl Into<record::Choice<MycarParkingChargeinfoSyncIsCharge>>,
    ) -> Self {
        self.is_charge = Some(is_charge.into());
        self
    }

    /// Sets [`night_business_hours`](Self::night_business_hours).
    #[inline]
    pub fn night_business_hours(
        mut self,
        night_business_hours: impl Into<String>,
    ) -> Self {
        self.night_business_hours = Some(night_business_hours.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`parking_space_count`](Self::parking_space_count).
    #[inline]
    pub fn parking_space_count(mut self, parking_space_count: i64) -> Self {
        self.parking_space_count = Some(parking_space_count);
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`truck_daylight_advanced_price`](Self::truck_daylight_advanced_price).
    #[inline]
    pub fn truck_daylight_advanced_price(
        mut self,
        truck_daylight_advanced_price: impl Into<String>,
    ) -> Self {
        self.truck_daylight_advanced_price = Some(truck_daylight_advanced_price.into());
        self
    }

    /// Sets [`truck_daylight_base_price`](Self::truck_daylight_base_price).
    #[inline]
    pub fn truck_daylight_base_price(
        mut self,
        truck_daylight_base_price: impl Into<String>,
    ) -> Self {
        self.truck_daylight_base_price = Some(truck_daylight_base_price.into());
        self
    }

    /// Sets [`truck_night_advanced_price`](Self::truck_night_advanced_price).
    #[inline]
    pub fn truck_night_advanced_price(
        mut self,
        truck_night_advanced_price: impl Into<String>,
    ) -> Self {
        self.truck_night_advanced_price = Some(truck_night_advanced_price.into());
        self
    }

    /// Sets [`truck_night_base_price`](Self::truck_night_base_price).
    #[inline]
    pub fn truck_night_base_price(
        mut self,
        truck_night_base_price: impl Into<String>,
    ) -> Self {
        self.truck_night_base_price = Some(truck_night_base_price.into());
        self
    }

    /// Sets [`truck_onetime_price`](Self::truck_onetime_price).
    #[inline]
    pub fn truck_onetime_price(
        mut self,
        truck_onetime_price: impl Into<String>,
    ) -> Self {
        self.truck_onetime_price = Some(truck_onetime_price.into());
        self
    }
}

impl record::Record for MycarParkingChargeinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_CHARGEINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_hours),
            1 => Some(&self.car_daylight_advanced_price),
            2 => Some(&self.car_daylight_base_price),
            3 => Some(&self.car_night_advanced_price),
            4 => Some(&self.car_night_base_price),
            5 => Some(&self.car_onetime_price),
            6 => Some(&self.daily_price_upperbound),
            7 => Some(&self.daylight_business_hours),
            8 => Some(&self.free_period),
            9 => Some(&self.has_charging_pile),
            10 => Some(&self.is_charge),
            11 => Some(&self.night_business_hours),
            12 => Some(&self.parking_id),
            13 => Some(&self.parking_space_count),
            14 => Some(&self.remark),
            15 => Some(&self.truck_daylight_advanced_price),
            16 => Some(&self.truck_daylight_base_price),
            17 => Some(&self.truck_night_advanced_price),
            18 => Some(&self.truck_night_base_price),
            19 => Some(&self.truck_onetime_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_hours),
            1 => Some(&mut self.car_daylight_advanced_price),
            2 => Some(&mut self.car_daylight_base_price),
            3 => Some(&mut self.car_night_advanced_price),
            4 => Some(&mut self.car_night_base_price),
            5 => Some(&mut self.car_onetime_price),
            6 => Some(&mut self.daily_price_upperbound),
            7 => Some(&mut self.daylight_business_hours),
            8 => Some(&mut self.free_period),
            9 => Some(&mut self.has_charging_pile),
            10 => Some(&mut self.is_charge),
            11 => Some(&mut self.night_business_hours),
            12 => Some(&mut self.parking_id),
            13 => Some(&mut self.parking_space_count),
            14 => Some(&mut self.remark),
            15 => Some(&mut self.truck_daylight_advanced_price),
            16 => Some(&mut self.truck_daylight_base_price),
            17 => Some(&mut self.truck_night_advanced_price),
            18 => Some(&mut self.truck_night_base_price),
            19 => Some(&mut self.truck_onetime_price),
            _ => None,
        }
    }
}

impl Default for MycarParkingChargeinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingChargeinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingChargeinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingChargeinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingChargeinfoSync {}

impl record::Request for MycarParkingChargeinfoSync {
    type Response = MycarParkingChargeinfoSyncResponse;
    type ErrorCode = MycarParkingChargeinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.chargeinfo.sync",
        title: "停车场价格信息同步",
        file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/chargeinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_CHARGEINFO_SYNC,
        response: &MYCAR_PARKING_CHARGEINFO_SYNC_RESPONSE,
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

/// The response of `alipay.eco.mycar.parking.chargeinfo.sync` (停车场价格信息同步).
#[non_exhaustive]
pub struct MycarParkingChargeinfoSyncResponse {
    /// Whether the report succeeded.
    ///
    /// Example: `0`.
    pub sync_result: Option<
        record::Choice<MycarParkingChargeinfoSyncResponseSyncResult>,
    >,
}

impl record::Record for MycarParkingChargeinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_CHARGEINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sync_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sync_result),
            _ => None,
        }
    }
}

impl Default for MycarParkingChargeinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { sync_result: None }
    }
}

impl Clone for MycarParkingChargeinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingChargeinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingChargeinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MycarParkingChargeinfoSyncHasChargingPile`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncHasChargingPile {
    /// `-1`: Unknown.
    Minus1,
    /// `0`: No.
    V0,
    /// `1`: Yes.
    V1,
}

impl record::Enumeration for MycarParkingChargeinfoSyncHasChargingPile {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("-1", Self::Minus1),
        ("0", Self::V0),
        ("1", Self::V1),
    ];
}

impl std::fmt::Debug for MycarParkingChargeinfoSyncHasChargingPile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingChargeinfoSyncIsCharge`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncIsCharge {
    /// `-1`: Unknown.
    Minus1,
    /// `0`: Free.
    V0,
    /// `1`: Charged.
    V1,
}

impl record::Enumeration for MycarParkingChargeinfoSyncIsCharge {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("-1", Self::Minus1),
        ("0", Self::V0),
        ("1", Self::V1),
    ];
}

impl std::fmt::Debug for MycarParkingChargeinfoSyncIsCharge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingChargeinfoSyncResponseSyncResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncResponseSyncResult {
    /// `0`: Success.
    V0,
    /// `1`: Failure.
    V1,
}

impl record::Enumeration for MycarParkingChargeinfoSyncResponseSyncResult {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for MycarParkingChargeinfoSyncResponseSyncResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.mycar.parking.chargeinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MERCHANT_VERIFY_FAILED`.
    MerchantVerifyFailed,
    /// `EMPTY_PARAMETER`.
    EmptyParameter,
    /// `PARAMETER_FORMAT_ERR`.
    ParameterFormatErr,
    /// `PARKING_ID_EMPTY`.
    ParkingIdEmpty,
    /// `IS_CHARGE_EMPTY`.
    IsChargeEmpty,
    /// `IS_CHARGE_INVALID`.
    IsChargeInvalid,
    /// `PARKING_SPACE_COUNT_EMPTY`.
    ParkingSpaceCountEmpty,
    /// `BUSINESS_HOURS_EMPTY`.
    BusinessHoursEmpty,
    /// `HAS_CHARGING_PILE_EMPTY`.
    HasChargingPileEmpty,
    /// `HAS_CHARGING_PILE_INVALID`.
    HasChargingPileInvalid,
    /// `FREE_PERIOD_EMPTY`.
    FreePeriodEmpty,
    /// `DAILY_PRICE_UPPERBOUND_EMPTY`.
    DailyPriceUpperboundEmpty,
    /// `DAYLIGHT_BUSINESS_HOURS_EMPTY`.
    DaylightBusinessHoursEmpty,
    /// `NIGHT_BUSINESS_HOURS_EMPTY`.
    NightBusinessHoursEmpty,
    /// `CAR_DAYLIGHT_BASE_PRICE_EMPTY`.
    CarDaylightBasePriceEmpty,
    /// `CAR_DAYLIGHT_ADVANCED_PRICE_EMPT`.
    CarDaylightAdvancedPriceEmpt,
    /// `CAR_NIGHT_BASE_PRICE_EMPTY`.
    CarNightBasePriceEmpty,
    /// `CAR_NIGHT_ADVANCED_PRICE_EMPTY`.
    CarNightAdvancedPriceEmpty,
    /// `TRUCK_DAYLIGHT_BASE_PRICE_EMPTY`.
    TruckDaylightBasePriceEmpty,
    /// `TRUCK_DAYLIGHT_ADVANCED_PRICE_EM`.
    TruckDaylightAdvancedPriceEm,
    /// `TRUCK_NIGHT_BASE_PRICE_EMPTY`.
    TruckNightBasePriceEmpty,
    /// `TRUCK_NIGHT_ADVANCED_PRICE_EMPTY`.
    TruckNightAdvancedPriceEmpty,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingChargeinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MERCHANT_VERIFY_FAILED", Self::MerchantVerifyFailed),
        ("EMPTY_PARAMETER", Self::EmptyParameter),
        ("PARAMETER_FORMAT_ERR", Self::ParameterFormatErr),
        ("PARKING_ID_EMPTY", Self::ParkingIdEmpty),
        ("IS_CHARGE_EMPTY", Self::IsChargeEmpty),
        ("IS_CHARGE_INVALID", Self::IsChargeInvalid),
        ("PARKING_SPACE_COUNT_EMPTY", Self::ParkingSpaceCountEmpty),
        ("BUSINESS_HOURS_EMPTY", Self::BusinessHoursEmpty),
        ("HAS_CHARGING_PILE_EMPTY", Self::HasChargingPileEmpty),
        ("HAS_CHARGING_PILE_INVALID", Self::HasChargingPileInvalid),
        ("FREE_PERIOD_EMPTY", Self::FreePeriodEmpty),
        ("DAILY_PRICE_UPPERBOUND_EMPTY", Self::DailyPriceUpperboundEmpty),
        ("DAYLIGHT_BUSINESS_HOURS_EMPTY", Self::DaylightBusinessHoursEmpty),
        ("NIGHT_BUSINESS_HOURS_EMPTY", Self::NightBusinessHoursEmpty),
        ("CAR_DAYLIGHT_BASE_PRICE_EMPTY", Self::CarDaylightBasePriceEmpty),
        ("CAR_DAYLIGHT_ADVANCED_PRICE_EMPT", Self::CarDaylightAdvancedPriceEmpt),
        ("CAR_NIGHT_BASE_PRICE_EMPTY", Self::CarNightBasePriceEmpty),
        ("CAR_NIGHT_ADVANCED_PRICE_EMPTY", Self::CarNightAdvancedPriceEmpty),
        ("TRUCK_DAYLIGHT_BASE_PRICE_EMPTY", Self::TruckDaylightBasePriceEmpty),
        ("TRUCK_DAYLIGHT_ADVANCED_PRICE_EM", Self::TruckDaylightAdvancedPriceEm),
        ("TRUCK_NIGHT_BASE_PRICE_EMPTY", Self::TruckNightBasePriceEmpty),
        ("TRUCK_NIGHT_ADVANCED_PRICE_EMPTY", Self::TruckNightAdvancedPriceEmpty),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingChargeinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
