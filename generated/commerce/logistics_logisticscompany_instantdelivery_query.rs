//! `alipay.commerce.logistics.logisticscompany.instantdelivery.query` · 查询支付宝支持的即时配送公司
//!
//! List the instant delivery companies Alipay supports.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/logistics/logisticscompany/instantdelivery/query`. Described in
//! `spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml`.

use crate::{record, schema};

static LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsLogisticscompanyInstantdeliveryQuery",
    file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
    fields: &[],
    rules: &[],
};

static LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "LogisticsLogisticscompanyInstantdeliveryQueryResponse",
    file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "logistics_companies",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTICS_COMPANY_RESULT),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static LOGISTICS_COMPANY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsCompanyResult",
    file: "spec/commerce/logistics.logisticscompany.instantdelivery.query.yaml",
    fields: &[
        schema::FieldDef::text("logistics_code", 20),
        schema::FieldDef::text("logistics_name", 25),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for LogisticsLogisticscompanyInstantdeliveryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY
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

impl Default for LogisticsLogisticscompanyInstantdeliveryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsLogisticscompanyInstantdeliveryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsLogisticscompanyInstantdeliveryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsLogisticscompanyInstantdeliveryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.logistics.logisticscompany.instantdelivery.query`
/// (查询支付宝支持的即时配送公司).
#[non_exhaustive]
pub struct LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    /// Instant delivery companies.
    ///
    /// 即时配送公司列表.
    pub logistics_companies: Vec<LogisticsCompanyResult>,
}

impl record::Record for LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_LOGISTICSCOMPANY_INSTANTDELIVERY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_companies),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_companies),
            _ => None,
        }
    }
}

impl Default for LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            logistics_companies: Vec::new(),
        }
    }
}

impl Clone for LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsLogisticscompanyInstantdeliveryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for LogisticsCompanyResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_COMPANY_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_code),
            1 => Some(&self.logistics_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_code),
            1 => Some(&mut self.logistics_name),
            _ => None,
        }
    }
}

impl Default for LogisticsCompanyResult {
    #[inline]
    fn default() -> Self {
        Self {
            logistics_code: None,
            logistics_name: None,
        }
    }
}

impl Clone for LogisticsCompanyResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsCompanyResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsCompanyResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.logistics.logisticscompany.instantdelivery.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for LogisticsLogisticscompanyInstantdeliveryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsLogisticscompanyInstantdeliveryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
