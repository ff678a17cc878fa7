//! `alipay.open.mini.miniapp.brand.query` · 小程序品牌提交认证后查询品牌审核结果以及商户已有品牌
//!
//! Query a mini program's brand review and the merchant's existing brands.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/miniapp/brand/query`. Described in
//! `spec/open_mini/miniapp.brand.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
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

/// Brands the merchant already has.
#[non_exhaustive]
pub struct MerchantBrandListResult {
    /// Brands the merchant already has.
    ///
    /// 商户已有品牌.
    pub brand_list_result: Vec<BrandResult>,
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

/// The error codes of `alipay.open.mini.miniapp.brand.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(MiniappBrandQueryErrorCode, "SYSTEM_ERROR" SystemError);

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

record::record!(MiniappBrandQuery, MINIAPP_BRAND_QUERY);

record::record!(
    MiniappBrandQueryResponse, MINIAPP_BRAND_QUERY_RESPONSE, 0 merchant_brand_list_result
    None, 1 miniapp_brand_audit_result None
);

record::record!(BrandResult, BRAND_RESULT, 0 brand_id None, 1 brand_name None);

record::record!(
    MerchantBrandListResult, MERCHANT_BRAND_LIST_RESULT, 0 brand_list_result Vec::new()
);

record::record!(
    MiniappBrandAuditResult, MINIAPP_BRAND_AUDIT_RESULT, 0 brand_id None, 1 brand_name
    None, 2 brand_status None, 3 has_brand None, 4 invalid_reason None, 5 reject_reason
    None
);

static MINIAPP_BRAND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandQuery",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static MINIAPP_BRAND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandQueryResponse",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    rows: &[
        schema::Row::Plain(
            "merchant_brand_list_result",
            schema::Kind::Record(&MERCHANT_BRAND_LIST_RESULT),
        ),
        schema::Row::Plain(
            "miniapp_brand_audit_result",
            schema::Kind::Record(&MINIAPP_BRAND_AUDIT_RESULT),
        ),
    ],
    rules: &[],
    lines: &[],
};

static BRAND_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    rows: &[schema::Row::Text("brand_id"), schema::Row::Text("brand_name")],
    rules: &[],
    lines: &[],
};

static MERCHANT_BRAND_LIST_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantBrandListResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    rows: &[
        schema::Row::Plain(
            "brand_list_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BRAND_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MINIAPP_BRAND_AUDIT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandAuditResult",
    file: "spec/open_mini/miniapp.brand.query.yaml",
    rows: &[
        schema::Row::Text("brand_id"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("brand_status"),
        schema::Row::Text("has_brand"),
        schema::Row::Text("invalid_reason"),
        schema::Row::Text("reject_reason"),
    ],
    rules: &[],
    lines: &[],
};
