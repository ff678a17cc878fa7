//! `alipay.ebpp.bill.get` · 查询账单
//!
//! Query a bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/bill/get`. Described in
//! `spec/ebpp/bill.get.yaml`.

use crate::{record, schema};

static BILL_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGet",
    file: "spec/ebpp/bill.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_order_no", 21)
        },
    ],
    rules: &[],
};

static BILL_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGetResponse",
    file: "spec/ebpp/bill.get.yaml",
    fields: &[
        schema::FieldDef::text("alipay_order_no", 28),
        schema::FieldDef::text("bill_date", 33),
        schema::FieldDef::text("bill_key", 34),
        schema::FieldDef::text("charge_inst", 39),
        schema::FieldDef::text("charge_inst_name", 43),
        schema::FieldDef::text("merchant_order_no", 48),
        schema::FieldDef::text("order_status", 53),
        schema::FieldDef::text("order_type", 63),
        schema::FieldDef::text("owner_name", 72),
        schema::FieldDef::text("pay_amount", 77),
        schema::FieldDef::text("pay_time", 85),
        schema::FieldDef::text("service_amount", 86),
        schema::FieldDef::text("sub_order_type", 87),
        schema::FieldDef::text("traffic_location", 96),
        schema::FieldDef::text("traffic_regulations", 101),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.bill.get` (查询账单).
///
/// Query a bill.
///
/// ```
/// use alipay::ebpp::BillGet;
///
/// let request = BillGet::new()
///     .order_type("JF");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/bill/get`. Described in
/// `spec/ebpp/bill.get.yaml`.
/// Returns [`BillGetResponse`], or an error with a [`BillGetErrorCode`].
#[doc(alias = "alipay.ebpp.bill.get")]
#[doc(alias = "/v3/alipay/ebpp/bill/get")]
#[doc(alias = "查询账单")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct BillGet {
    /// Alipay order type.
    ///
    /// 支付宝订单类型; other values may be added. Example: `JF`.
    pub order_type: Option<record::Choice<BillGetOrderType>>,
    /// Business number of the issuing institution; must be unique.
    ///
    /// 输出机构的业务流水号. Example: `201203031234567`.
    pub merchant_order_no: Option<String>,
}

impl BillGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_type: None,
            merchant_order_no: None,
        }
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(
        mut self,
        order_type: impl Into<record::Choice<BillGetOrderType>>,
    ) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }
}

impl record::Record for BillGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_type),
            1 => Some(&self.merchant_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_type),
            1 => Some(&mut self.merchant_order_no),
            _ => None,
        }
    }
}

impl Default for BillGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillGet {}

impl record::Request for BillGet {
    type Response = BillGetResponse;
    type ErrorCode = BillGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.bill.get",
        title: "查询账单",
        file: "spec/ebpp/bill.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/bill/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_GET,
        response: &BILL_GET_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "isv.invalid-auth-token",
                summary: "The user's authorization token is not valid.",
                fix: "Ask the user to authorize again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 107,
            },
            schema::ErrorDef {
                code: "isv.order-type-cannot-access",
                summary: "The caller may not use the order type.",
                fix: "Check the order types of the contract.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 110,
            },
            schema::ErrorDef {
                code: "isp.unknown-error",
                summary: "The platform failed.",
                fix: "Query the bill, or call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 114,
            },
            schema::ErrorDef {
                code: "isv.bill-is-not-exisit",
                summary: "The bill does not exist.",
                fix: "Check the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 119,
            },
            schema::ErrorDef {
                code: "isv.order-type-error",
                summary: "The order type is wrong.",
                fix: "Check the order type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 122,
            },
            schema::ErrorDef {
                code: "isv.invalid-access-other-bill",
                summary: "The bill belongs to another institution.",
                fix: "Query bills of the own institution only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 125,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.bill.get` (查询账单).
#[non_exhaustive]
pub struct BillGetResponse {
    /// Alipay's unique order number.
    ///
    /// 支付宝的业务订单号. Example: `201203088888888`.
    pub alipay_order_no: Option<String>,
    /// Billing period; `201203` is March 2012\.
    ///
    /// 账单的账期. Example: `201203`.
    pub bill_date: Option<String>,
    /// Customer number of the bill, such as meter, mobile or card number; not unique.
    ///
    /// 账单单据号. Example: `3388102012376451`.
    pub bill_key: Option<String>,
    /// Short English name Alipay assigned to the charging institution.
    ///
    /// Example: `BJCEB`.
    pub charge_inst: Option<String>,
    /// Chinese name of the charging institution.
    ///
    /// 出账机构中文名称. Example: `北京光大`.
    pub charge_inst_name: Option<String>,
    /// Business number of the issuing institution; must be unique.
    ///
    /// 输出机构的业务流水号. Example: `201203031234567`.
    pub merchant_order_no: Option<String>,
    /// State of the bill.
    ///
    /// 账单的状态; other values may be added. Example: `SUCCESS`.
    pub order_status: Option<record::Choice<BillGetResponseOrderStatus>>,
    /// Alipay order type.
    ///
    /// 支付宝订单类型; other values may be added. Example: `JF`.
    pub order_type: Option<record::Choice<BillGetResponseOrderType>>,
    /// Name of the user who owns the bill.
    ///
    /// 拥有该账单的用户姓名. Example: `某某`.
    pub owner_name: Option<String>,
    /// Total amount the user pays, in yuan.
    ///
    /// 缴费金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `23.45`.
    pub pay_amount: Option<record::Amount>,
    /// Time of payment.
    ///
    /// 付款时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2012-01-01 00:22:11`.
    pub pay_time: Option<record::DateTime>,
    /// Service fee of the bill.
    ///
    /// 账单的服务费. Example: `8`.
    pub service_amount: Option<String>,
    /// Sub-type below the order type.
    ///
    /// Other values may be added. Example: `WATER`.
    pub sub_order_type: Option<record::Choice<BillGetResponseSubOrderType>>,
    /// Place of a traffic violation; present for sub-type `TRAFFIC`.
    ///
    /// 交通违章地点. Example: `浙江,杭徽高速`.
    pub traffic_location: Option<String>,
    /// Traffic violation committed; present for sub-type `TRAFFIC`.
    ///
    /// Example: `违章停车`.
    pub traffic_regulations: Option<String>,
}

impl record::Record for BillGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_order_no),
            1 => Some(&self.bill_date),
            2 => Some(&self.bill_key),
            3 => Some(&self.charge_inst),
            4 => Some(&self.charge_inst_name),
            5 => Some(&self.merchant_order_no),
            6 => Some(&self.order_status),
            7 => Some(&self.order_type),
            8 => Some(&self.owner_name),
            9 => Some(&self.pay_amount),
            10 => Some(&self.pay_time),
            11 => Some(&self.service_amount),
            12 => Some(&self.sub_order_type),
            13 => Some(&self.traffic_location),
            14 => Some(&self.traffic_regulations),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_order_no),
            1 => Some(&mut self.bill_date),
            2 => Some(&mut self.bill_key),
            3 => Some(&mut self.charge_inst),
            4 => Some(&mut self.charge_inst_name),
            5 => Some(&mut self.merchant_order_no),
            6 => Some(&mut self.order_status),
            7 => Some(&mut self.order_type),
            8 => Some(&mut self.owner_name),
            9 => Some(&mut self.pay_amount),
            10 => Some(&mut self.pay_time),
            11 => Some(&mut self.service_amount),
            12 => Some(&mut self.sub_order_type),
            13 => Some(&mut self.traffic_location),
            14 => Some(&mut self.traffic_regulations),
            _ => None,
        }
    }
}

impl Default for BillGetResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_order_no: None,
            bill_date: None,
            bill_key: None,
            charge_inst: None,
            charge_inst_name: None,
            merchant_order_no: None,
            order_status: None,
            order_type: None,
            owner_name: None,
            pay_amount: None,
            pay_time: None,
            service_amount: None,
            sub_order_type: None,
            traffic_location: None,
            traffic_regulations: None,
        }
    }
}

impl Clone for BillGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillGetOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillGetOrderType {
    /// `JF`: Utility payment.
    Jf,
    /// `HK`: Credit card repayment.
    Hk,
}

impl record::Enumeration for BillGetOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("HK", Self::Hk),
    ];
}

impl std::fmt::Debug for BillGetOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillGetResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillGetResponseOrderStatus {
    /// `INIT`: Awaiting payment (等待付款).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `FAILED`: Failed (失败).
    Failed,
}

impl record::Enumeration for BillGetResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("FAILED", Self::Failed),
    ];
}

impl std::fmt::Debug for BillGetResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillGetResponseOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillGetResponseOrderType {
    /// `JF`: Utility payment.
    Jf,
    /// `HK`: Credit card repayment.
    Hk,
}

impl record::Enumeration for BillGetResponseOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("HK", Self::Hk),
    ];
}

impl std::fmt::Debug for BillGetResponseOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillGetResponseSubOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillGetResponseSubOrderType {
    /// `WATER`: Water.
    Water,
    /// `ELECTRIC`: Electricity.
    Electric,
    /// `GAS`: Gas.
    Gas,
}

impl record::Enumeration for BillGetResponseSubOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WATER", Self::Water),
        ("ELECTRIC", Self::Electric),
        ("GAS", Self::Gas),
    ];
}

impl std::fmt::Debug for BillGetResponseSubOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.bill.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillGetErrorCode {
    /// `isv.invalid-auth-token`: The user's authorization token is not valid.
    ///
    /// Ask the user to authorize again.
    IsvInvalidAuthToken,
    /// `isv.order-type-cannot-access`: The caller may not use the order type.
    ///
    /// Check the order types of the contract.
    IsvOrderTypeCannotAccess,
    /// `isv.invalid-arguments`: The arguments are not valid.
    ///
    /// Check the parameters, then call again.
    IsvInvalidArguments,
    /// `isp.unknown-error`: The platform failed.
    ///
    /// Query the bill, or call again. The same call may succeed later. The outcome is unknown: the call may have
    /// taken effect.
    IspUnknownError,
    /// `isv.bill-is-not-exisit`: The bill does not exist.
    ///
    /// Check the order number.
    IsvBillIsNotExisit,
    /// `isv.order-type-error`: The order type is wrong.
    ///
    /// Check the order type.
    IsvOrderTypeError,
    /// `isv.invalid-access-other-bill`: The bill belongs to another institution.
    ///
    /// Query bills of the own institution only.
    IsvInvalidAccessOtherBill,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.invalid-auth-token", Self::IsvInvalidAuthToken),
        ("isv.order-type-cannot-access", Self::IsvOrderTypeCannotAccess),
        ("isv.invalid-arguments", Self::IsvInvalidArguments),
        ("isp.unknown-error", Self::IspUnknownError),
        ("isv.bill-is-not-exisit", Self::IsvBillIsNotExisit),
        ("isv.order-type-error", Self::IsvOrderTypeError),
        ("isv.invalid-access-other-bill", Self::IsvInvalidAccessOtherBill),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
