//! `alipay.eco.mycar.parking.spaceinfo.sync` · 停车场车位信息同步
//!
//! Report the free spaces of a parking lot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/spaceinfo/sync`. Described
//! in `spec/eco/mycar.parking.spaceinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.spaceinfo.sync` (停车场车位信息同步).
///
/// Report the free spaces of a parking lot.
///
/// ```
/// use alipay::eco::MycarParkingSpaceinfoSync;
///
/// let request = MycarParkingSpaceinfoSync::new()
///     .free_charging_pile(30);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`parking_space_status`](Self::parking_space_status) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/spaceinfo/sync`. Described
/// in `spec/eco/mycar.parking.spaceinfo.sync.yaml`.
/// Returns [`MycarParkingSpaceinfoSyncResponse`], or an error with a [`MycarParkingSpaceinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.spaceinfo.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/spaceinfo/sync")]
#[doc(alias = "停车场车位信息同步")]
#[doc(alias = "停车")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingSpaceinfoSync {
    /// Free spaces with a charging pile.
    ///
    /// 空闲充电桩车位数. Example: `30`.
    pub free_charging_pile: Option<i64>,
    /// Free parking spaces.
    ///
    /// 车场空闲可用的车位数. Example: `500`.
    pub free_parking_space: Option<i64>,
    /// Parking lot id.
    ///
    /// 停车场ID. Example: `PI20190506152394234234`.
    pub parking_id: Option<String>,
    /// How busy the lot is now.
    ///
    /// 停车场实时状态. Example: `1`.
    pub parking_space_status: Option<
        record::Choice<MycarParkingSpaceinfoSyncParkingSpaceStatus>,
    >,
}

impl MycarParkingSpaceinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`free_charging_pile`](Self::free_charging_pile).
    #[inline]
    pub fn free_charging_pile(mut self, free_charging_pile: i64) -> Self {
        self.free_charging_pile = Some(free_charging_pile);
        self
    }

    /// Sets [`free_parking_space`](Self::free_parking_space).
    #[inline]
    pub fn free_parking_space(mut self, free_parking_space: i64) -> Self {
        self.free_parking_space = Some(free_parking_space);
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`parking_space_status`](Self::parking_space_status).
    #[inline]
    pub fn parking_space_status(
        mut self,
        parking_space_status: impl Into<
            record::Choice<MycarParkingSpaceinfoSyncParkingSpaceStatus>,
        >,
    ) -> Self {
        self.parking_space_status = Some(parking_space_status.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.spaceinfo.sync` (停车场车位信息同步).
#[non_exhaustive]
pub struct MycarParkingSpaceinfoSyncResponse {
    /// Whether the report succeeded.
    ///
    /// Example: `1`.
    pub sync_result: Option<record::Choice<MycarParkingSpaceinfoSyncResponseSyncResult>>,
}

/// The values of the platform's type `MycarParkingSpaceinfoSyncParkingSpaceStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingSpaceinfoSyncParkingSpaceStatus {
    /// `0`: Congested.
    V0,
    /// `1`: Normal.
    V1,
    /// `2`: Quiet.
    V2,
}

record::enumeration!(
    MycarParkingSpaceinfoSyncParkingSpaceStatus, "0" V0, "1" V1, "2" V2
);

/// The values of the platform's type `MycarParkingSpaceinfoSyncResponseSyncResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingSpaceinfoSyncResponseSyncResult {
    /// `0`: Success.
    V0,
    /// `1`: Failure.
    V1,
}

record::enumeration!(MycarParkingSpaceinfoSyncResponseSyncResult, "0" V0, "1" V1);

/// The error codes of `alipay.eco.mycar.parking.spaceinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingSpaceinfoSyncErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
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
    /// `PARKING_FREE_SPACE_EMPTY`.
    ParkingFreeSpaceEmpty,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingSpaceinfoSyncErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "MERCHANT_VERIFY_FAILED" MerchantVerifyFailed, "EMPTY_PARAMETER"
    EmptyParameter, "PARAMETER_FORMAT_ERR" ParameterFormatErr, "PARKING_ID_EMPTY"
    ParkingIdEmpty, "PARKING_FREE_SPACE_EMPTY" ParkingFreeSpaceEmpty
);

impl record::CallRequest for MycarParkingSpaceinfoSync {}

impl record::Request for MycarParkingSpaceinfoSync {
    type Response = MycarParkingSpaceinfoSyncResponse;
    type ErrorCode = MycarParkingSpaceinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.spaceinfo.sync",
        title: "停车场车位信息同步",
        file: "spec/eco/mycar.parking.spaceinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/spaceinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_SPACEINFO_SYNC,
        response: &MYCAR_PARKING_SPACEINFO_SYNC_RESPONSE,
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
    MycarParkingSpaceinfoSync, MYCAR_PARKING_SPACEINFO_SYNC, 0 free_charging_pile None, 1
    free_parking_space None, 2 parking_id None, 3 parking_space_status None
);

record::record!(
    MycarParkingSpaceinfoSyncResponse, MYCAR_PARKING_SPACEINFO_SYNC_RESPONSE, 0
    sync_result None
);

static MYCAR_PARKING_SPACEINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingSpaceinfoSync",
    file: "spec/eco/mycar.parking.spaceinfo.sync.yaml",
    rows: &[
        schema::Row::Plain("free_charging_pile", schema::Kind::Integer),
        schema::Row::Plain("free_parking_space", schema::Kind::Integer),
        schema::Row::Text("parking_id"),
        schema::Row::Limited(
            "parking_space_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 17],
};

static MYCAR_PARKING_SPACEINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingSpaceinfoSyncResponse",
    file: "spec/eco/mycar.parking.spaceinfo.sync.yaml",
    rows: &[schema::Row::Text("sync_result")],
    rules: &[],
    lines: &[],
};
