//! `alipay.eco.mycar.parking.chargeinfo.sync` · 停车场价格信息同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/chargeinfo/sync`.
//! Described in `spec/eco/mycar.parking.chargeinfo.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_CHARGEINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingChargeinfoSync",
    file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("business_hours", 9),
        schema::FieldDef::text("car_daylight_advanced_price", 10),
        schema::FieldDef::text("car_daylight_base_price", 11),
        schema::FieldDef::text("car_night_advanced_price", 12),
        schema::FieldDef::text("car_night_base_price", 13),
        schema::FieldDef::text("car_onetime_price", 14),
        schema::FieldDef::text("daily_price_upperbound", 15),
        schema::FieldDef::text("daylight_business_hours", 16),
        schema::FieldDef::text("free_period", 17),
        schema::FieldDef::text("has_charging_pile", 18),
        schema::FieldDef::text("is_charge", 19),
        schema::FieldDef::text("night_business_hours", 20),
        schema::FieldDef::text("parking_id", 21),
        schema::FieldDef::new("parking_space_count", schema::Kind::Integer, 22),
        schema::FieldDef::text("remark", 23),
        schema::FieldDef::text("truck_daylight_advanced_price", 24),
        schema::FieldDef::text("truck_daylight_base_price", 25),
        schema::FieldDef::text("truck_night_advanced_price", 26),
        schema::FieldDef::text("truck_night_base_price", 27),
        schema::FieldDef::text("truck_onetime_price", 28),
    ],
    rules: &[],
};

static MYCAR_PARKING_CHARGEINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingChargeinfoSyncResponse",
    file: "spec/eco/mycar.parking.chargeinfo.sync.yaml",
    fields: &[schema::FieldDef::text("sync_result", 31)],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.chargeinfo.sync` (停车场价格信息同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/chargeinfo/sync`.
/// Described in `spec/eco/mycar.parking.chargeinfo.sync.yaml`.
/// Answered by [`MycarParkingChargeinfoSyncResponse`], or by an error with a [`MycarParkingChargeinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.chargeinfo.sync")]
#[doc(alias = "停车场价格信息同步")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingChargeinfoSync {
    /// On the wire `business_hours`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:9`.
    pub business_hours: Option<String>,
    /// On the wire `car_daylight_advanced_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:10`.
    pub car_daylight_advanced_price: Option<String>,
    /// On the wire `car_daylight_base_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:11`.
    pub car_daylight_base_price: Option<String>,
    /// On the wire `car_night_advanced_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:12`.
    pub car_night_advanced_price: Option<String>,
    /// On the wire `car_night_base_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:13`.
    pub car_night_base_price: Option<String>,
    /// On the wire `car_onetime_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:14`.
    pub car_onetime_price: Option<String>,
    /// On the wire `daily_price_upperbound`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:15`.
    pub daily_price_upperbound: Option<String>,
    /// On the wire `daylight_business_hours`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:16`.
    pub daylight_business_hours: Option<String>,
    /// On the wire `free_period`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:17`.
    pub free_period: Option<String>,
    /// On the wire `has_charging_pile`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:18`.
    pub has_charging_pile: Option<String>,
    /// On the wire `is_charge`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:19`.
    pub is_charge: Option<String>,
    /// On the wire `night_business_hours`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:20`.
    pub night_business_hours: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:21`.
    pub parking_id: Option<String>,
    /// On the wire `parking_space_count`, a whole number. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:22`.
    pub parking_space_count: Option<i64>,
    /// On the wire `remark`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:23`.
    pub remark: Option<String>,
    /// On the wire `truck_daylight_advanced_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:24`.
    pub truck_daylight_advanced_price: Option<String>,
    /// On the wire `truck_daylight_base_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:25`.
    pub truck_daylight_base_price: Option<String>,
    /// On the wire `truck_night_advanced_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:26`.
    pub truck_night_advanced_price: Option<String>,
    /// On the wire `truck_night_base_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:27`.
    pub truck_night_base_price: Option<String>,
    /// On the wire `truck_onetime_price`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:28`.
    pub truck_onetime_price: Option<String>,
}

impl MycarParkingChargeinfoSync {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn has_charging_pile(mut self, has_charging_pile: impl Into<String>) -> Self {
        self.has_charging_pile = Some(has_charging_pile.into());
        self
    }

    /// Sets [`is_charge`](Self::is_charge).
    #[inline]
    pub fn is_charge(mut self, is_charge: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.chargeinfo.sync` (停车场价格信息同步).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MycarParkingChargeinfoSyncResponse {
    /// On the wire `sync_result`, a text. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:31`.
    pub sync_result: Option<String>,
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

/// The error codes of `alipay.eco.mycar.parking.chargeinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingChargeinfoSyncErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:34`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:35`.
    InvalidParameter,
    /// On the wire `MERCHANT_VERIFY_FAILED`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:36`.
    MerchantVerifyFailed,
    /// On the wire `EMPTY_PARAMETER`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:37`.
    EmptyParameter,
    /// On the wire `PARAMETER_FORMAT_ERR`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:38`.
    ParameterFormatErr,
    /// On the wire `PARKING_ID_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:39`.
    ParkingIdEmpty,
    /// On the wire `IS_CHARGE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:40`.
    IsChargeEmpty,
    /// On the wire `IS_CHARGE_INVALID`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:41`.
    IsChargeInvalid,
    /// On the wire `PARKING_SPACE_COUNT_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:42`.
    ParkingSpaceCountEmpty,
    /// On the wire `BUSINESS_HOURS_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:43`.
    BusinessHoursEmpty,
    /// On the wire `HAS_CHARGING_PILE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:44`.
    HasChargingPileEmpty,
    /// On the wire `HAS_CHARGING_PILE_INVALID`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:45`.
    HasChargingPileInvalid,
    /// On the wire `FREE_PERIOD_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:46`.
    FreePeriodEmpty,
    /// On the wire `DAILY_PRICE_UPPERBOUND_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:47`.
    DailyPriceUpperboundEmpty,
    /// On the wire `DAYLIGHT_BUSINESS_HOURS_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:48`.
    DaylightBusinessHoursEmpty,
    /// On the wire `NIGHT_BUSINESS_HOURS_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:49`.
    NightBusinessHoursEmpty,
    /// On the wire `CAR_DAYLIGHT_BASE_PRICE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:50`.
    CarDaylightBasePriceEmpty,
    /// On the wire `CAR_DAYLIGHT_ADVANCED_PRICE_EMPT`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:51`.
    CarDaylightAdvancedPriceEmpt,
    /// On the wire `CAR_NIGHT_BASE_PRICE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:52`.
    CarNightBasePriceEmpty,
    /// On the wire `CAR_NIGHT_ADVANCED_PRICE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:53`.
    CarNightAdvancedPriceEmpty,
    /// On the wire `TRUCK_DAYLIGHT_BASE_PRICE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:54`.
    TruckDaylightBasePriceEmpty,
    /// On the wire `TRUCK_DAYLIGHT_ADVANCED_PRICE_EM`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:55`.
    TruckDaylightAdvancedPriceEm,
    /// On the wire `TRUCK_NIGHT_BASE_PRICE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:56`.
    TruckNightBasePriceEmpty,
    /// On the wire `TRUCK_NIGHT_ADVANCED_PRICE_EMPTY`. Source: `spec/eco/mycar.parking.chargeinfo.sync.yaml:57`.
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
