//! `alipay.eco.mycar.parking.order.update` · 订单更新接口
//!
//! Report the new state of a parking order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/update`. Described
//! in `spec/eco/mycar.parking.order.update.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.order.update` (订单更新接口).
///
/// Report the new state of a parking order.
///
/// ```
/// use alipay::eco::MycarParkingOrderUpdate;
///
/// let request = MycarParkingOrderUpdate::new()
///     .open_id("021uU2O6oUtUsckXA1rpUpiWpFWNTOFZXoOgVOPIrkW2Dgb");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_status`](Self::order_status) | one of its values |
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/update`. Described
/// in `spec/eco/mycar.parking.order.update.yaml`.
/// Returns [`MycarParkingOrderUpdateResponse`], or an error with a [`MycarParkingOrderUpdateErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.order.update")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/order/update")]
#[doc(alias = "订单更新接口")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingOrderUpdate {
    /// Open id of the user in the app.
    ///
    /// Example: `021uU2O6oUtUsckXA1rpUpiWpFWNTOFZXoOgVOPIrkW2Dgb`.
    pub open_id: Option<String>,
    /// Alipay payment serial number, unique in the system.
    ///
    /// 支付宝支付流水号. Example: `PO20160805204323394865`.
    pub order_no: Option<String>,
    /// State of the parking order.
    ///
    /// 用户停车订单状态. Example: `1`.
    pub order_status: Option<record::Choice<MycarParkingOrderUpdateOrderStatus>>,
    /// Alipay user id of the payer, 16 digits starting with 2088; must be right.
    ///
    /// 停车缴费用户 id; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub user_id: Option<String>,
}

impl MycarParkingOrderUpdate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`order_status`](Self::order_status).
    #[inline]
    pub fn order_status(
        mut self,
        order_status: impl Into<record::Choice<MycarParkingOrderUpdateOrderStatus>>,
    ) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.order.update` (订单更新接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingOrderUpdateResponse {}

/// The values of the platform's type `MycarParkingOrderUpdateOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingOrderUpdateOrderStatus {
    /// `0`: Success (成功).
    V0,
    /// `1`: Failure (失败).
    V1,
}

record::enumeration!(MycarParkingOrderUpdateOrderStatus, "0" V0, "1" V1);

/// The error codes of `alipay.eco.mycar.parking.order.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingOrderUpdateErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PARKING_DEDUCT_ORDER_NOT_SUPPORT_UPDATE`.
    ParkingDeductOrderNotSupportUpdate,
    /// `PARKING_USER_ID_IS_EMPTY`.
    ParkingUserIdIsEmpty,
    /// `PARKING_USER_ID_FORMAT_ERROR`.
    ParkingUserIdFormatError,
    /// `PARKING_ORDER_STATUS_IS_EMPTY`.
    ParkingOrderStatusIsEmpty,
    /// `PARKING_ORDER_NO_IS_EMPTY`.
    ParkingOrderNoIsEmpty,
    /// `PARKING_ORDER_STATUS_ILLEGAL`.
    ParkingOrderStatusIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingOrderUpdateErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "PARKING_DEDUCT_ORDER_NOT_SUPPORT_UPDATE"
    ParkingDeductOrderNotSupportUpdate, "PARKING_USER_ID_IS_EMPTY" ParkingUserIdIsEmpty,
    "PARKING_USER_ID_FORMAT_ERROR" ParkingUserIdFormatError,
    "PARKING_ORDER_STATUS_IS_EMPTY" ParkingOrderStatusIsEmpty,
    "PARKING_ORDER_NO_IS_EMPTY" ParkingOrderNoIsEmpty, "PARKING_ORDER_STATUS_ILLEGAL"
    ParkingOrderStatusIllegal, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for MycarParkingOrderUpdate {}

impl record::Request for MycarParkingOrderUpdate {
    type Response = MycarParkingOrderUpdateResponse;
    type ErrorCode = MycarParkingOrderUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.order.update",
        title: "订单更新接口",
        file: "spec/eco/mycar.parking.order.update.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/order/update",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_ORDER_UPDATE,
        response: &MYCAR_PARKING_ORDER_UPDATE_RESPONSE,
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
    MycarParkingOrderUpdate, MYCAR_PARKING_ORDER_UPDATE, 0 open_id None, 1 order_no None,
    2 order_status None, 3 user_id None
);

record::record!(MycarParkingOrderUpdateResponse, MYCAR_PARKING_ORDER_UPDATE_RESPONSE);

static MYCAR_PARKING_ORDER_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderUpdate",
    file: "spec/eco/mycar.parking.order.update.yaml",
    rows: &[
        schema::Row::Text("open_id"),
        schema::Row::Text("order_no"),
        schema::Row::Limited(
            "order_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 23, 28, 32, 33, 34],
};

static MYCAR_PARKING_ORDER_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderUpdateResponse",
    file: "spec/eco/mycar.parking.order.update.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
