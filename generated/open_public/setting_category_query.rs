//! `alipay.open.public.setting.category.query` · 生活号查询行业设置接口
//!
//! Query the industry categories set for a life account; open to ISVs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/setting/category/query`.
//! Described in `spec/open_public/setting.category.query.yaml`.

use crate::{record, schema};

static SETTING_CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettingCategoryQuery",
    file: "spec/open_public/setting.category.query.yaml",
    fields: &[],
    rules: &[],
};

static SETTING_CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettingCategoryQueryResponse",
    file: "spec/open_public/setting.category.query.yaml",
    fields: &[
        schema::FieldDef::text("primary_category", 14),
        schema::FieldDef::text("secondary_category", 19),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for SettingCategoryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTING_CATEGORY_QUERY
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

impl Default for SettingCategoryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettingCategoryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettingCategoryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettingCategoryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for SettingCategoryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTING_CATEGORY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.primary_category),
            1 => Some(&self.secondary_category),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.primary_category),
            1 => Some(&mut self.secondary_category),
            _ => None,
        }
    }
}

impl Default for SettingCategoryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            primary_category: None,
            secondary_category: None,
        }
    }
}

impl Clone for SettingCategoryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettingCategoryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettingCategoryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.setting.category.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for SettingCategoryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SettingCategoryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
