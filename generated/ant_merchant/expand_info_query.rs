//! `ant.merchant.expand.info.query` · 蚂蚁商户信息查询接口
//!
//! Query the basic information of a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/info/query`. Described in
//! `spec/ant_merchant/expand.info.query.yaml`.

use crate::{record, schema};

static EXPAND_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandInfoQuery",
    file: "spec/ant_merchant/expand.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_no", 12)
        },
    ],
    rules: &[],
};

static EXPAND_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandInfoQueryResponse",
    file: "spec/ant_merchant/expand.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "merchant_query_result",
            schema::Kind::Record(&MERCHANT_QUERY_RESULT),
            19,
        ),
    ],
    rules: &[],
};

static MERCHANT_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantQueryResult",
    file: "spec/ant_merchant/expand.info.query.yaml",
    fields: &[
        schema::FieldDef::text("alias_name", 25),
        schema::FieldDef::text("cert_no", 26),
        schema::FieldDef::text("city", 31),
        schema::FieldDef::text("detail_address", 32),
        schema::FieldDef::text("distinct", 37),
        schema::FieldDef::text("mcc_code", 38),
        schema::FieldDef::text("merchant_type", 43),
        schema::FieldDef::text("name", 51),
        schema::FieldDef::text("province", 52),
    ],
    rules: &[],
};

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
        Self { merchant_no: None }
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }
}

impl record::Record for ExpandInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_no),
            _ => None,
        }
    }
}

impl Default for ExpandInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 57,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
#[non_exhaustive]
pub struct ExpandInfoQueryResponse {
    /// Basic information of the merchant.
    ///
    /// 商户基础信息.
    pub merchant_query_result: Option<MerchantQueryResult>,
}

impl record::Record for ExpandInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_query_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_query_result),
            _ => None,
        }
    }
}

impl Default for ExpandInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            merchant_query_result: None,
        }
    }
}

impl Clone for ExpandInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MerchantQueryResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_QUERY_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alias_name),
            1 => Some(&self.cert_no),
            2 => Some(&self.city),
            3 => Some(&self.detail_address),
            4 => Some(&self.distinct),
            5 => Some(&self.mcc_code),
            6 => Some(&self.merchant_type),
            7 => Some(&self.name),
            8 => Some(&self.province),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alias_name),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.city),
            3 => Some(&mut self.detail_address),
            4 => Some(&mut self.distinct),
            5 => Some(&mut self.mcc_code),
            6 => Some(&mut self.merchant_type),
            7 => Some(&mut self.name),
            8 => Some(&mut self.province),
            _ => None,
        }
    }
}

impl Default for MerchantQueryResult {
    #[inline]
    fn default() -> Self {
        Self {
            alias_name: None,
            cert_no: None,
            city: None,
            detail_address: None,
            distinct: None,
            mcc_code: None,
            merchant_type: None,
            name: None,
            province: None,
        }
    }
}

impl Clone for MerchantQueryResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantQueryResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantQueryResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MerchantQueryResultMerchantType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MerchantQueryResultMerchantType {
    /// `P`: Person.
    P,
    /// `B`: Enterprise.
    B,
}

impl record::Enumeration for MerchantQueryResultMerchantType {
    const VALUES: &'static [(&'static str, Self)] = &[("P", Self::P), ("B", Self::B)];
}

impl std::fmt::Debug for MerchantQueryResultMerchantType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ExpandInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PERMISSION_IS_ILLEGAL", Self::PermissionIsIllegal),
        ("MER_ARGUMENT_NULL", Self::MerArgumentNull),
        ("MERCHANT_INPUT_ARGUMENT_ILLEGAL", Self::MerchantInputArgumentIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
