//! `alipay.commerce.logistics.logisticscompany.instantdelivery.query` · 查询支付宝支持的即时配送公司
//!
//! List the instant delivery companies Alipay supports.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/logistics/logisticscompany/instantdelivery/query`. Described in
//! `spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.logistics.logisticscompany.instantdelivery.query`
/// (查询支付宝支持的即时配送公司).
///
/// List the instant delivery companies Alipay supports.
///
/// ```
/// use alipay::commerce::LogisticsLogisticscompanyInstantdeliveryQuery;
///
/// let request = LogisticsLogisticscompanyInstantdeliveryQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/commerce/logistics/logisticscompany/instantdelivery/query`. Described in
/// `spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml`.
/// Returns [`LogisticsLogisticscompanyInstantdeliveryQueryResponse`], or an error with a [`LogisticsLogisticscompanyInstantdeliveryQueryErrorCode`].
#[doc(alias = "alipay.commerce.logistics.logisticscompany.instantdelivery.query")]
#[doc(alias = "/v3/alipay/commerce/logistics/logisticscompany/instantdelivery/query")]
#[doc(alias = "查询支付宝支持的即时配送公司")]
#[doc(alias = "支付")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsLogisticscompanyInstantdeliveryQuery {}

impl LogisticsLogisticscompanyInstantdeliveryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.commerce.logistics.logisticscompany.instantdelivery.query`
/// (查询支付宝支持的即时配送公司).
#[non_exhaustive]
pub struct LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    /// Instant delivery companies.
    ///
    /// 即时配送公司列表.
    pub logistics_companies: Vec<LogisticsCompanyResult>,
}

/// An instant delivery company.
#[non_exhaustive]
pub struct LogisticsCompanyResult {
    /// Code of the delivery company, such as `FENGNIAO`.
    ///
    /// 物流公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Name of the delivery company.
    ///
    /// 物流公司名称. Example: `蜂鸟即配`.
    pub logistics_name: Option<String>,
}

/// The error codes of `alipay.commerce.logistics.logisticscompany.instantdelivery.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogisticsLogisticscompanyInstantdeliveryQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LogisticsLogisticscompanyInstantdeliveryQueryErrorCode, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for LogisticsLogisticscompanyInstantdeliveryQuery {}

impl record::Request for LogisticsLogisticscompanyInstantdeliveryQuery {
    type Response = LogisticsLogisticscompanyInstantdeliveryQueryResponse;
    type ErrorCode = LogisticsLogisticscompanyInstantdeliveryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.logisticscompany.instantdelivery.query",
        title: "查询支付宝支持的即时配送公司",
        file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/logistics/logisticscompany/instantdelivery/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY,
        response: &LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LogisticsLogisticscompanyInstantdeliveryQuery,
    LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY
);

record::record!(
    LogisticsLogisticscompanyInstantdeliveryQueryResponse,
    LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY_RESPONSE, 0 logistics_companies
    Vec::new()
);

record::record!(
    LogisticsCompanyResult, LOGISTICS_COMPANY_RESULT, 0 logistics_code None, 1
    logistics_name None
);

static LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsLogisticscompanyInstantdeliveryQuery",
    file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "LogisticsLogisticscompanyInstantdeliveryQueryResponse",
    file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
    rows: &[
        schema::Row::Plain(
            "logistics_companies",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTICS_COMPANY_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static LOGISTICS_COMPANY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsCompanyResult",
    file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
    rows: &[schema::Row::Text("logistics_code"), schema::Row::Text("logistics_name")],
    rules: &[],
    lines: &[],
};
