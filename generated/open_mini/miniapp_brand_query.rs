//! `alipay.open.mini.miniapp.brand.query` · 小程序品牌提交认证后查询品牌审核结果以及商户已有品牌
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/miniapp/brand/query`. Described in
//! `spec/open_mini/miniapp.brand.query.yaml`.

use crate::{record, schema};

static MINIAPP_BRAND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandQuery",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[],
    rules: &[],
};

static MINIAPP_BRAND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandQueryResponse",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "merchant_brand_list_result",
            schema::Kind::Record(&MERCHANT_BRAND_LIST_RESULT),
            12,
        ),
        schema::FieldDef::new(
            "miniapp_brand_audit_result",
            schema::Kind::Record(&MINIAPP_BRAND_AUDIT_RESULT),
            13,
        ),
    ],
    rules: &[],
};

static BRAND_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[
        schema::FieldDef::text("brand_id", 18),
        schema::FieldDef::text("brand_name", 19),
    ],
    rules: &[],
};

static MERCHANT_BRAND_LIST_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantBrandListResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "brand_list_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BRAND_RESULT),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static MINIAPP_BRAND_AUDIT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandAuditResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[
        schema::FieldDef::text("brand_id", 27),
        schema::FieldDef::text("brand_name", 28),
        schema::FieldDef::text("brand_status", 29),
        schema::FieldDef::text("has_brand", 30),
        schema::FieldDef::text("invalid_reason", 31),
        schema::FieldDef::text("reject_reason", 32),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.query` (小程序品牌提交认证后查询品牌审核结果以及商户已有品牌).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/miniapp/brand/query`. Described in
/// `spec/open_mini/miniapp.brand.query.yaml`.
/// Answered by [`MiniappBrandQueryResponse`], or by an error with a [`MiniappBrandQueryErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.query")]
#[doc(
    alias = "小程序品牌提交认证后查询品牌审核结果以及商户已有品牌"
)]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandQuery {}

impl MiniappBrandQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for MiniappBrandQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_QUERY
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

impl Default for MiniappBrandQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniappBrandQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MiniappBrandQuery {}

impl record::Request for MiniappBrandQuery {
    type Response = MiniappBrandQueryResponse;
    type ErrorCode = MiniappBrandQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.miniapp.brand.query",
        title: "小程序品牌提交认证后查询品牌审核结果以及商户已有品牌",
        file: "spec/open_mini/miniapp.brand.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/miniapp/brand/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MINIAPP_BRAND_QUERY,
        response: &MINIAPP_BRAND_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.miniapp.brand.query` (小程序品牌提交认证后查询品牌审核结果以及商户已有品牌).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MiniappBrandQueryResponse {
    /// On the wire `merchant_brand_list_result`, a record of the kind `MerchantBrandListResult`. Source:
    /// `spec/open_mini/miniapp.brand.query.yaml:12`.
    pub merchant_brand_list_result: Option<MerchantBrandListResult>,
    /// On the wire `miniapp_brand_audit_result`, a record of the kind `MiniappBrandAuditResult`. Source:
    /// `spec/open_mini/miniapp.brand.query.yaml:13`.
    pub miniapp_brand_audit_result: Option<MiniappBrandAuditResult>,
}

impl record::Record for MiniappBrandQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_brand_list_result),
            1 => Some(&self.miniapp_brand_audit_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_brand_list_result),
            1 => Some(&mut self.miniapp_brand_audit_result),
            _ => None,
        }
    }
}

impl Default for MiniappBrandQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            merchant_brand_list_result: None,
            miniapp_brand_audit_result: None,
        }
    }
}

impl Clone for MiniappBrandQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BrandResult`.
///
/// Source: `spec/open_mini/miniapp.brand.query.yaml:16`.
#[non_exhaustive]
pub struct BrandResult {
    /// On the wire `brand_id`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:18`.
    pub brand_id: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:19`.
    pub brand_name: Option<String>,
}

impl record::Record for BrandResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BRAND_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_id),
            1 => Some(&self.brand_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_id),
            1 => Some(&mut self.brand_name),
            _ => None,
        }
    }
}

impl Default for BrandResult {
    #[inline]
    fn default() -> Self {
        Self {
            brand_id: None,
            brand_name: None,
        }
    }
}

impl Clone for BrandResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BrandResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BrandResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MerchantBrandListResult`.
///
/// Source: `spec/open_mini/miniapp.brand.query.yaml:21`.
#[non_exhaustive]
pub struct MerchantBrandListResult {
    /// On the wire `brand_list_result`, a list; each element is a record of the kind `BrandResult`. Source:
    /// `spec/open_mini/miniapp.brand.query.yaml:23`.
    pub brand_list_result: Vec<BrandResult>,
}

impl record::Record for MerchantBrandListResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_BRAND_LIST_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_list_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_list_result),
            _ => None,
        }
    }
}

impl Default for MerchantBrandListResult {
    #[inline]
    fn default() -> Self {
        Self {
            brand_list_result: Vec::new(),
        }
    }
}

impl Clone for MerchantBrandListResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantBrandListResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantBrandListResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniappBrandAuditResult`.
///
/// Source: `spec/open_mini/miniapp.brand.query.yaml:25`.
#[non_exhaustive]
pub struct MiniappBrandAuditResult {
    /// On the wire `brand_id`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:27`.
    pub brand_id: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:28`.
    pub brand_name: Option<String>,
    /// On the wire `brand_status`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:29`.
    pub brand_status: Option<String>,
    /// On the wire `has_brand`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:30`.
    pub has_brand: Option<String>,
    /// On the wire `invalid_reason`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:31`.
    pub invalid_reason: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_mini/miniapp.brand.query.yaml:32`.
    pub reject_reason: Option<String>,
}

impl record::Record for MiniappBrandAuditResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_AUDIT_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_id),
            1 => Some(&self.brand_name),
            2 => Some(&self.brand_status),
            3 => Some(&self.has_brand),
            4 => Some(&self.invalid_reason),
            5 => Some(&self.reject_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_id),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.brand_status),
            3 => Some(&mut self.has_brand),
            4 => Some(&mut self.invalid_reason),
            5 => Some(&mut self.reject_reason),
            _ => None,
        }
    }
}

impl Default for MiniappBrandAuditResult {
    #[inline]
    fn default() -> Self {
        Self {
            brand_id: None,
            brand_name: None,
            brand_status: None,
            has_brand: None,
            invalid_reason: None,
            reject_reason: None,
        }
    }
}

impl Clone for MiniappBrandAuditResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandAuditResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandAuditResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.miniapp.brand.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/miniapp.brand.query.yaml:35`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MiniappBrandQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MiniappBrandQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
