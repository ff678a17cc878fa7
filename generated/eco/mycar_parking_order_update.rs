//! `alipay.eco.mycar.parking.order.update` · 订单更新接口
//!
//! Report the new state of a parking order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/update`. Described
//! in `spec/eco/mycar.parking.order.update.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_ORDER_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderUpdate",
    file: "spec/eco/mycar.parking.order.update.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef::text("order_no", 15),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 23)],
            ..schema::FieldDef::text("order_status", 20)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 32),
                schema::LimitDef::new(schema::Limit::MinLength(16), 33),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 34),
            ],
            ..schema::FieldDef::text("user_id", 28)
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_ORDER_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderUpdateResponse",
    file: "spec/eco/mycar.parking.order.update.yaml",
    fields: &[],
    rules: &[],
};

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
/// Answered by [`MycarParkingOrderUpdateResponse`], or by an error with a [`MycarParkingOrderUpdateErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.order.update")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/order/update")]
#[doc(alias = "订单更新接口")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingOrderUpdate {
    /// Open id of the user in the app.
    ///
    /// On the wire `open_id`. Example: `021uU2O6oUtUsckXA1rpUpiWpFWNTOFZXoOgVOPIrkW2Dgb`. Source:
    /// `spec/eco/mycar.parking.order.update.yaml:11`.
    pub open_id: Option<String>,
    /// Alipay payment serial number, unique in the system.
    ///
    /// On the wire `order_no` (支付宝支付流水号). Example: `PO20160805204323394865`. Source:
    /// `spec/eco/mycar.parking.order.update.yaml:15`.
    pub order_no: Option<String>,
    /// State of the parking order.
    ///
    /// On the wire `order_status` (用户停车订单状态). Example: `1`. Source:
    /// `spec/eco/mycar.parking.order.update.yaml:20`.
    pub order_status: Option<record::Choice<MycarParkingOrderUpdateOrderStatus>>,
    /// Alipay user id of the payer, 16 digits starting with 2088; must be right.
    ///
    /// On the wire `user_id` (停车缴费用户 id); at most 16 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`. Source: `spec/eco/mycar.parking.order.update.yaml:28`.
    pub user_id: Option<String>,
}

impl MycarParkingOrderUpdate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            open_id: None,
            order_no: None,
            order_status: None,
            user_id: None,
        }
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

impl record::Record for MycarParkingOrderUpdate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_ORDER_UPDATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.order_no),
            2 => Some(&self.order_status),
            3 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.order_no),
            2 => Some(&mut self.order_status),
            3 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingOrderUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingOrderUpdate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingOrderUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingOrderUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.eco.mycar.parking.order.update` (订单更新接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MycarParkingOrderUpdateResponse {}

impl record::Record for MycarParkingOrderUpdateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_ORDER_UPDATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MycarParkingOrderUpdateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MycarParkingOrderUpdateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingOrderUpdateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingOrderUpdateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MycarParkingOrderUpdateOrderStatus`.
///
/// Source: `spec/eco/mycar.parking.order.update.yaml:24`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingOrderUpdateOrderStatus {
    /// Success.
    ///
    /// On the wire `0` (成功).
    V0,
    /// Failure.
    ///
    /// On the wire `1` (失败).
    V1,
}

impl record::Enumeration for MycarParkingOrderUpdateOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for MycarParkingOrderUpdateOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.mycar.parking.order.update`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingOrderUpdateErrorCode {
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.order.update.yaml:40` and `spec/codes.yaml:736`.
    BizError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.order.update.yaml:41` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `PARKING_DEDUCT_ORDER_NOT_SUPPORT_UPDATE`. Source: `spec/eco/mycar.parking.order.update.yaml:42`.
    ParkingDeductOrderNotSupportUpdate,
    /// On the wire `PARKING_USER_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.update.yaml:43`.
    ParkingUserIdIsEmpty,
    /// On the wire `PARKING_USER_ID_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.order.update.yaml:44`.
    ParkingUserIdFormatError,
    /// On the wire `PARKING_ORDER_STATUS_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.update.yaml:45`.
    ParkingOrderStatusIsEmpty,
    /// On the wire `PARKING_ORDER_NO_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.update.yaml:46`.
    ParkingOrderNoIsEmpty,
    /// On the wire `PARKING_ORDER_STATUS_ILLEGAL`. Source: `spec/eco/mycar.parking.order.update.yaml:47`.
    ParkingOrderStatusIllegal,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/eco/mycar.parking.order.update.yaml:48` and `spec/codes.yaml:2413`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingOrderUpdateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        (
            "PARKING_DEDUCT_ORDER_NOT_SUPPORT_UPDATE",
            Self::ParkingDeductOrderNotSupportUpdate,
        ),
        ("PARKING_USER_ID_IS_EMPTY", Self::ParkingUserIdIsEmpty),
        ("PARKING_USER_ID_FORMAT_ERROR", Self::ParkingUserIdFormatError),
        ("PARKING_ORDER_STATUS_IS_EMPTY", Self::ParkingOrderStatusIsEmpty),
        ("PARKING_ORDER_NO_IS_EMPTY", Self::ParkingOrderNoIsEmpty),
        ("PARKING_ORDER_STATUS_ILLEGAL", Self::ParkingOrderStatusIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingOrderUpdateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
