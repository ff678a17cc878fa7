//! `alipay.eco.mycar.parking.chargeinfo.sync` · 停车场价格信息同步
//!
//! Report the prices of a parking lot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/chargeinfo/sync`.
//! Described in `spec/eco/mycar.parking.chargeinfo.sync.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MycarParkingChargeinfoSyncHasChargingPile`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncHasChargingPile {
    /// `-1`: Unknown.
    Minus1,
    /// `0`: No.
    V0,
    /// `1`: Yes.
    V1,
}

record::enumeration!(
    MycarParkingChargeinfoSyncHasChargingPile, "-1" Minus1, "0" V0, "1" V1
);

/// The values of the platform's type `MycarParkingChargeinfoSyncIsCharge`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncIsCharge {
    /// `-1`: Unknown.
    Minus1,
    /// `0`: Free.
    V0,
    /// `1`: Charged.
    V1,
}

record::enumeration!(MycarParkingChargeinfoSyncIsCharge, "-1" Minus1, "0" V0, "1" V1);

/// The values of the platform's type `MycarParkingChargeinfoSyncResponseSyncResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncResponseSyncResult {
    /// `0`: Success.
    V0,
    /// `1`: Failure.
    V1,
}

record::enumeration!(MycarParkingChargeinfoSyncResponseSyncResult, "0" V0, "1" V1);

/// The error codes of `alipay.eco.mycar.parking.chargeinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MycarParkingChargeinfoSyncErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "MERCHANT_VERIFY_FAILED" MerchantVerifyFailed, "EMPTY_PARAMETER"
    EmptyParameter, "PARAMETER_FORMAT_ERR" ParameterFormatErr, "PARKING_ID_EMPTY"
    ParkingIdEmpty, "IS_CHARGE_EMPTY" IsChargeEmpty, "IS_CHARGE_INVALID" IsChargeInvalid,
    "PARKING_SPACE_COUNT_EMPTY" ParkingSpaceCountEmpty, "BUSINESS_HOURS_EMPTY"
    BusinessHoursEmpty, "HAS_CHARGING_PILE_EMPTY" HasChargingPileEmpty,
    "HAS_CHARGING_PILE_INVALID" HasChargingPileInvalid, "FREE_PERIOD_EMPTY"
    FreePeriodEmpty, "DAILY_PRICE_UPPERBOUND_EMPTY" DailyPriceUpperboundEmpty,
    "DAYLIGHT_BUSINESS_HOURS_EMPTY" DaylightBusinessHoursEmpty,
    "NIGHT_BUSINESS_HOURS_EMPTY" NightBusinessHoursEmpty, "CAR_DAYLIGHT_BASE_PRICE_EMPTY"
    CarDaylightBasePriceEmpty, "CAR_DAYLIGHT_ADVANCED_PRICE_EMPT"
    CarDaylightAdvancedPriceEmpt, "CAR_NIGHT_BASE_PRICE_EMPTY" CarNightBasePriceEmpty,
    "CAR_NIGHT_ADVANCED_PRICE_EMPTY" CarNightAdvancedPriceEmpty,
    "TRUCK_DAYLIGHT_BASE_PRICE_EMPTY" TruckDaylightBasePriceEmpty,
    "TRUCK_DAYLIGHT_ADVANCED_PRICE_EM" TruckDaylightAdvancedPriceEm,
    "TRUCK_NIGHT_BASE_PRICE_EMPTY" TruckNightBasePriceEmpty,
    "TRUCK_NIGHT_ADVANCED_PRICE_EMPTY" TruckNightAdvancedPriceEmpty
);

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

record::record!(
    MycarParkingChargeinfoSync, MYCAR_PARKING_CHARGEINFO_SYNC, 0 business_hours None, 1
    car_daylight_advanced_price None, 2 car_daylight_base_price None, 3
    car_night_advanced_price None, 4 car_night_base_price None, 5 car_onetime_price None,
    6 daily_price_upperbound None, 7 daylight_business_hours None, 8 free_period None, 9
    has_charging_pile None, 10 is_charge None, 11 night_business_hours None, 12
    parking_id None, 13 parking_space_count None, 14 remark None, 15
    truck_daylight_advanced_price None, 16 truck_daylight_base_price None, 17
    truck_night_advanced_price None, 18 truck_night_base_price None, 19
    truck_onetime_price None
);

record::record!(
    MycarParkingChargeinfoSyncResponse, MYCAR_PARKING_CHARGEINFO_SYNC_RESPONSE, 0
    sync_result None
);

static MYCAR_PARKING_CHARGEINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingChargeinfoSync",
    file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
    rows: &[
        schema::Row::Text("business_hours"),
        schema::Row::Text("car_daylight_advanced_price"),
        schema::Row::Text("car_daylight_base_price"),
        schema::Row::Text("car_night_advanced_price"),
        schema::Row::Text("car_night_base_price"),
        schema::Row::Text("car_onetime_price"),
        schema::Row::Text("daily_price_upperbound"),
        schema::Row::Text("daylight_business_hours"),
        schema::Row::Text("free_period"),
        schema::Row::Limited(
            "has_charging_pile",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["-1", "0", "1"]))],
        ),
        schema::Row::Limited(
            "is_charge",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["-1", "0", "1"]))],
        ),
        schema::Row::Text("night_business_hours"),
        schema::Row::Text("parking_id"),
        schema::Row::Plain("parking_space_count", schema::Kind::Integer),
        schema::Row::Text("remark"),
        schema::Row::Text("truck_daylight_advanced_price"),
        schema::Row::Text("truck_daylight_base_price"),
        schema::Row::Text("truck_night_advanced_price"),
        schema::Row::Text("truck_night_base_price"),
        schema::Row::Text("truck_onetime_price"),
    ],
    rules: &[],
    lines: &[
        11, 12, 17, 22, 27, 32, 37, 42, 43, 44, 47, 53, 56, 62, 63, 64, 65, 70, 75, 80,
        85, 90,
    ],
};

static MYCAR_PARKING_CHARGEINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingChargeinfoSyncResponse",
    file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
    rows: &[schema::Row::Text("sync_result")],
    rules: &[],
    lines: &[],
};
