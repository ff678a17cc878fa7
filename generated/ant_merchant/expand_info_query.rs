//! `ant.merchant.expand.info.query` · 蚂蚁商户信息查询接口
//!
//! Query the basic information of a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/info/query`. Described in
//! `spec/ant_merchant/expand.info.query.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
///
/// Query the basic information of a merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandInfoQuery;
///
/// let request = ExpandInfoQuery::new()
///     .merchant_no("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/info/query`. Described in
/// `spec/ant_merchant/expand.info.query.yaml`.
/// Returns [`ExpandInfoQueryResponse`], or an error with a [`ExpandInfoQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.info.query")]
#[doc(alias = "/v3/ant/merchant/expand/info/query")]
#[doc(alias = "蚂蚁商户信息查询接口")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct ExpandInfoQuery {
    /// Merchant number; at present the merchant's PID.
    ///
    /// 商户号. Example: `2088000000000001`.
    pub merchant_no: Option<String>,
}

impl ExpandInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }
}

/// The response of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
#[non_exhaustive]
pub struct ExpandInfoQueryResponse {
    /// Basic information of the merchant.
    ///
    /// 商户基础信息.
    pub merchant_query_result: Option<MerchantQueryResult>,
}

/// Basic information of a merchant.
#[non_exhaustive]
pub struct MerchantQueryResult {
    /// Merchant alias shown to customers.
    ///
    /// 商户的别名. Example: `商户小店`.
    pub alias_name: Option<String>,
    /// Number of the merchant's certificate or business license.
    ///
    /// 商户认证证件号. Example: `9133010608210550XR`.
    pub cert_no: Option<String>,
    /// City name.
    ///
    /// 市名称. Example: `杭州市`.
    pub city: Option<String>,
    /// Detailed business address of the merchant.
    ///
    /// 商户经营详细地址. Example: `文三路127号`.
    pub detail_address: Option<String>,
    /// District or county name.
    ///
    /// 区县名称. Example: `西湖区`.
    pub distinct: Option<String>,
    /// New-style MCC of the merchant, such as `B0001`.
    ///
    /// 商户新版mcc code. Example: `B0001`.
    pub mcc_code: Option<String>,
    /// Whether the merchant is a person or an enterprise.
    ///
    /// 商户类型. Example: `P`.
    pub merchant_type: Option<record::Choice<MerchantQueryResultMerchantType>>,
    /// Certified name of the merchant.
    ///
    /// 商户认证名称信息. Example: `支付宝商户`.
    pub name: Option<String>,
    /// Province name.
    ///
    /// 省名称. Example: `浙江省`.
    pub province: Option<String>,
}

/// The values of the platform's type `MerchantQueryResultMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MerchantQueryResultMerchantType {
    /// `P`: Person.
    P,
    /// `B`: Enterprise.
    B,
}

record::enumeration!(MerchantQueryResultMerchantType, "P" P, "B" B);

/// The error codes of `ant.merchant.expand.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandInfoQueryErrorCode {
    /// `PERMISSION_IS_ILLEGAL`.
    PermissionIsIllegal,
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `MERCHANT_INPUT_ARGUMENT_ILLEGAL`: An argument about the merchant is not valid.
    ///
    /// Correct the argument named in the message.
    MerchantInputArgumentIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandInfoQueryErrorCode, "PERMISSION_IS_ILLEGAL" PermissionIsIllegal,
    "MER_ARGUMENT_NULL" MerArgumentNull, "MERCHANT_INPUT_ARGUMENT_ILLEGAL"
    MerchantInputArgumentIllegal, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for ExpandInfoQuery {}

impl record::Request for ExpandInfoQuery {
    type Response = ExpandInfoQueryResponse;
    type ErrorCode = ExpandInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.info.query",
        title: "蚂蚁商户信息查询接口",
        file: "spec/ant_merchant/expand.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/expand/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_INFO_QUERY,
        response: &EXPAND_INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "MERCHANT_INPUT_ARGUMENT_ILLEGAL",
                summary: "An argument about the merchant is not valid.",
                fix: "Correct the argument named in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(ExpandInfoQuery, EXPAND_INFO_QUERY, 0 merchant_no None);

record::record!(
    ExpandInfoQueryResponse, EXPAND_INFO_QUERY_RESPONSE, 0 merchant_query_result None
);

record::record!(
    MerchantQueryResult, MERCHANT_QUERY_RESULT, 0 alias_name None, 1 cert_no None, 2 city
    None, 3 detail_address None, 4 distinct None, 5 mcc_code None, 6 merchant_type None,
    7 name None, 8 province None
);

static EXPAND_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandInfoQuery",
    file: "spec/ant_merchant/expand.info.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static EXPAND_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandInfoQueryResponse",
    file: "spec/ant_merchant/expand.info.query.yaml",
    rows: &[
        schema::Row::Plain(
            "merchant_query_result",
            schema::Kind::Record(&MERCHANT_QUERY_RESULT),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MERCHANT_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantQueryResult",
    file: "spec/ant_merchant/expand.info.query.yaml",
    rows: &[
        schema::Row::Text("alias_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("city"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("distinct"),
        schema::Row::Text("mcc_code"),
        schema::Row::Text("merchant_type"),
        schema::Row::Text("name"),
        schema::Row::Text("province"),
    ],
    rules: &[],
    lines: &[],
};
