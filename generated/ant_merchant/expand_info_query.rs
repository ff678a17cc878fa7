//! `ant.merchant.expand.info.query` · 蚂蚁商户信息查询接口
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
            ..schema::FieldDef::text("merchant_no", 10)
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
            13,
        ),
    ],
    rules: &[],
};

static MERCHANT_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantQueryResult",
    file: "spec/ant_merchant/expand.info.query.yaml",
    fields: &[
        schema::FieldDef::text("alias_name", 18),
        schema::FieldDef::text("cert_no", 19),
        schema::FieldDef::text("city", 20),
        schema::FieldDef::text("detail_address", 21),
        schema::FieldDef::text("distinct", 22),
        schema::FieldDef::text("mcc_code", 23),
        schema::FieldDef::text("merchant_type", 24),
        schema::FieldDef::text("name", 25),
        schema::FieldDef::text("province", 26),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/info/query`. Described in
/// `spec/ant_merchant/expand.info.query.yaml`.
/// Answered by [`ExpandInfoQueryResponse`], or by an error with a [`ExpandInfoQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.info.query")]
#[doc(alias = "蚂蚁商户信息查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandInfoQuery {
    /// On the wire `merchant_no`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:10`.
    pub merchant_no: Option<String>,
}

impl ExpandInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandInfoQueryResponse {
    /// On the wire `merchant_query_result`, a record of the kind `MerchantQueryResult`. Source:
    /// `spec/ant_merchant/expand.info.query.yaml:13`.
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

/// The platform's type `MerchantQueryResult`.
///
/// Source: `spec/ant_merchant/expand.info.query.yaml:16`.
#[non_exhaustive]
pub struct MerchantQueryResult {
    /// On the wire `alias_name`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:18`.
    pub alias_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:19`.
    pub cert_no: Option<String>,
    /// On the wire `city`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:20`.
    pub city: Option<String>,
    /// On the wire `detail_address`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:21`.
    pub detail_address: Option<String>,
    /// On the wire `distinct`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:22`.
    pub distinct: Option<String>,
    /// On the wire `mcc_code`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:23`.
    pub mcc_code: Option<String>,
    /// On the wire `merchant_type`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:24`.
    pub merchant_type: Option<String>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:25`.
    pub name: Option<String>,
    /// On the wire `province`, a text. Source: `spec/ant_merchant/expand.info.query.yaml:26`.
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

/// The error codes of `ant.merchant.expand.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandInfoQueryErrorCode {
    /// On the wire `PERMISSION_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.info.query.yaml:29`.
    PermissionIsIllegal,
    /// On the wire `MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.info.query.yaml:30`.
    MerArgumentNull,
    /// On the wire `MERCHANT_INPUT_ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.info.query.yaml:31`.
    MerchantInputArgumentIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.info.query.yaml:32`.
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
