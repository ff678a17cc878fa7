//! `alipay.open.mini.miniapp.brand.query` · 小程序品牌提交认证后查询品牌审核结果以及商户已有品牌
//!
//! Query a mini program's brand review and the merchant's existing brands.
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
            14,
        ),
        schema::FieldDef::new(
            "miniapp_brand_audit_result",
            schema::Kind::Record(&MINIAPP_BRAND_AUDIT_RESULT),
            18,
        ),
    ],
    rules: &[],
};

static BRAND_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[
        schema::FieldDef::text("brand_id", 27),
        schema::FieldDef::text("brand_name", 32),
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
            41,
        ),
    ],
    rules: &[],
};

static MINIAPP_BRAND_AUDIT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandAuditResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    fields: &[
        schema::FieldDef::text("brand_id", 46),
        schema::FieldDef::text("brand_name", 47),
        schema::FieldDef::text("brand_status", 48),
        schema::FieldDef::text("has_brand", 49),
        schema::FieldDef::text("invalid_reason", 50),
        schema::FieldDef::text("reject_reason", 51),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.query` (小程序品牌提交认证后查询品牌审核结果以及商户已有品牌).
///
/// Query a mini program's brand review and the merchant's existing brands.
///
/// ```
/// use alipay::open_mini::MiniappBrandQuery;
///
/// let request = MiniappBrandQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/miniapp/brand/query`. Described in
/// `spec/open_mini/miniapp.brand.query.yaml`.
/// Returns [`MiniappBrandQueryResponse`], or an error with a [`MiniappBrandQueryErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.query")]
#[doc(alias = "/v3/alipay/open/mini/miniapp/brand/query")]
#[doc(
    alias = "小程序品牌提交认证后查询品牌审核结果以及商户已有品牌"
)]
#[doc(alias = "商户")]
#[doc(alias = "小程序")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandQuery {}

impl MiniappBrandQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.miniapp.brand.query` (小程序品牌提交认证后查询品牌审核结果以及商户已有品牌).
#[non_exhaustive]
pub struct MiniappBrandQueryResponse {
    /// Brands the merchant already has.
    ///
    /// 商户已有品牌.
    pub merchant_brand_list_result: Option<MerchantBrandListResult>,
    /// Result of the mini program's brand certification.
    ///
    /// 小程序品牌认证结果.
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

/// A brand the merchant already has.
#[non_exhaustive]
pub struct BrandResult {
    /// Id of the existing brand.
    ///
    /// 已有的品牌的id. Example: `brand_id2020091685456316`.
    pub brand_id: Option<String>,
    /// Name of the existing brand.
    ///
    /// 已有品牌的名称. Example: `brand_namecr7officials`.
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

/// Brands the merchant already has.
#[non_exhaustive]
pub struct MerchantBrandListResult {
    /// Brands the merchant already has.
    ///
    /// 商户已有品牌.
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

/// Result of a mini program's brand certification.
#[non_exhaustive]
pub struct MiniappBrandAuditResult {
    /// Brand id submitted for certification.
    ///
    /// Example: `brand_id2020091684564595`.
    pub brand_id: Option<String>,
    /// Brand name submitted for certification.
    ///
    /// Example: `brand_namecr7officials`.
    pub brand_name: Option<String>,
    /// State of the certification.
    ///
    /// Example: `AUDITING`.
    pub brand_status: Option<String>,
    /// Whether the certification succeeded.
    ///
    /// Example: `true`.
    pub has_brand: Option<String>,
    /// Why the brand lapsed.
    ///
    /// 失效原因. Example: `品牌授权日期已到`.
    pub invalid_reason: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因. Example: `申请人身份认证不通过`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
