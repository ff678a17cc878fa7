//! `alipay.ebpp.bill.get` · 查询账单
//!
//! Query a bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/bill/get`. Described in
//! `spec/ebpp/bill.get.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `BillGetOrderType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillGetOrderType {
    /// `JF`: Utility payment.
    Jf,
    /// `HK`: Credit card repayment.
    Hk,
}

record::enumeration!(BillGetOrderType, "JF" Jf, "HK" Hk);

/// The values of the platform's type `BillGetResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillGetResponseOrderStatus {
    /// `INIT`: Awaiting payment (等待付款).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `FAILED`: Failed (失败).
    Failed,
}

record::enumeration!(
    BillGetResponseOrderStatus, "INIT" Init, "SUCCESS" Success, "FAILED" Failed
);

/// The values of the platform's type `BillGetResponseOrderType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillGetResponseOrderType {
    /// `JF`: Utility payment.
    Jf,
    /// `HK`: Credit card repayment.
    Hk,
}

record::enumeration!(BillGetResponseOrderType, "JF" Jf, "HK" Hk);

/// The values of the platform's type `BillGetResponseSubOrderType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillGetResponseSubOrderType {
    /// `WATER`: Water.
    Water,
    /// `ELECTRIC`: Electricity.
    Electric,
    /// `GAS`: Gas.
    Gas,
}

record::enumeration!(
    BillGetResponseSubOrderType, "WATER" Water, "ELECTRIC" Electric, "GAS" Gas
);

/// The error codes of `alipay.ebpp.bill.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillGetErrorCode, "isv.invalid-auth-token" IsvInvalidAuthToken,
    "isv.order-type-cannot-access" IsvOrderTypeCannotAccess, "isv.invalid-arguments"
    IsvInvalidArguments, "isp.unknown-error" IspUnknownError, "isv.bill-is-not-exisit"
    IsvBillIsNotExisit, "isv.order-type-error" IsvOrderTypeError,
    "isv.invalid-access-other-bill" IsvInvalidAccessOtherBill
);

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
            },
            schema::ErrorDef {
                code: "isv.order-type-cannot-access",
                summary: "The caller may not use the order type.",
                fix: "Check the order types of the contract.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isp.unknown-error",
                summary: "The platform failed.",
                fix: "Query the bill, or call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "isv.bill-is-not-exisit",
                summary: "The bill does not exist.",
                fix: "Check the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.order-type-error",
                summary: "The order type is wrong.",
                fix: "Check the order type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.invalid-access-other-bill",
                summary: "The bill belongs to another institution.",
                fix: "Query bills of the own institution only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(BillGet, BILL_GET, 0 order_type None, 1 merchant_order_no None);

record::record!(
    BillGetResponse, BILL_GET_RESPONSE, 0 alipay_order_no None, 1 bill_date None, 2
    bill_key None, 3 charge_inst None, 4 charge_inst_name None, 5 merchant_order_no None,
    6 order_status None, 7 order_type None, 8 owner_name None, 9 pay_amount None, 10
    pay_time None, 11 service_amount None, 12 sub_order_type None, 13 traffic_location
    None, 14 traffic_regulations None
);

static BILL_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGet",
    file: "spec/ebpp/bill.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 21],
};

static BILL_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGetResponse",
    file: "spec/ebpp/bill.get.yaml",
    rows: &[
        schema::Row::Text("alipay_order_no"),
        schema::Row::Text("bill_date"),
        schema::Row::Text("bill_key"),
        schema::Row::Text("charge_inst"),
        schema::Row::Text("charge_inst_name"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("order_status"),
        schema::Row::Text("order_type"),
        schema::Row::Text("owner_name"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("pay_time"),
        schema::Row::Text("service_amount"),
        schema::Row::Text("sub_order_type"),
        schema::Row::Text("traffic_location"),
        schema::Row::Text("traffic_regulations"),
    ],
    rules: &[],
    lines: &[],
};
