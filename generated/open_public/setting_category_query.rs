//! `alipay.open.public.setting.category.query` · 生活号查询行业设置接口
//!
//! Query the industry categories set for a life account; open to ISVs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/setting/category/query`.
//! Described in `spec/open_public/setting.category.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.setting.category.query` (生活号查询行业设置接口).
///
/// Query the industry categories set for a life account; open to ISVs.
///
/// ```
/// use alipay::open_public::SettingCategoryQuery;
///
/// let request = SettingCategoryQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/setting/category/query`.
/// Described in `spec/open_public/setting.category.query.yaml`.
/// Returns [`SettingCategoryQueryResponse`], or an error with a [`SettingCategoryQueryErrorCode`].
#[doc(alias = "alipay.open.public.setting.category.query")]
#[doc(alias = "/v3/alipay/open/public/setting/category/query")]
#[doc(alias = "生活号查询行业设置接口")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct SettingCategoryQuery {}

impl SettingCategoryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.setting.category.query` (生活号查询行业设置接口).
#[non_exhaustive]
pub struct SettingCategoryQueryResponse {
    /// Name of the first-level industry category.
    ///
    /// 已设置的一级行业分类名称. Example: `电子商务`.
    pub primary_category: Option<String>,
    /// Name of the second-level industry category.
    ///
    /// 已设置的二级行业分类名称. Example: `酒店`.
    pub secondary_category: Option<String>,
}

/// The error codes of `alipay.open.public.setting.category.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SettingCategoryQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(SettingCategoryQueryErrorCode, "SYSTEM_ERROR" SystemError);

impl record::CallRequest for SettingCategoryQuery {}

impl record::Request for SettingCategoryQuery {
    type Response = SettingCategoryQueryResponse;
    type ErrorCode = SettingCategoryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.setting.category.query",
        title: "生活号查询行业设置接口",
        file: "spec/open_public/setting.category.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/setting/category/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SETTING_CATEGORY_QUERY,
        response: &SETTING_CATEGORY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(SettingCategoryQuery, SETTING_CATEGORY_QUERY);

record::record!(
    SettingCategoryQueryResponse, SETTING_CATEGORY_QUERY_RESPONSE, 0 primary_category
    None, 1 secondary_category None
);

static SETTING_CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettingCategoryQuery",
    file: "spec/open_public/setting.category.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static SETTING_CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettingCategoryQueryResponse",
    file: "spec/open_public/setting.category.query.yaml",
    rows: &[
        schema::Row::Text("primary_category"),
        schema::Row::Text("secondary_category"),
    ],
    rules: &[],
    lines: &[],
};
