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

/// The response of `alipay.eco.mycar.parking.order.update` (订单更新接口).
///
/// This response has no fields.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingOrderUpdateOrderStatus {
    /// `0`: Success (成功).
    V0,
    /// `1`: Failure (失败).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
