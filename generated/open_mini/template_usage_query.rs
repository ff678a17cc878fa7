//! `alipay.open.mini.template.usage.query` · 查询使用模板的小程序列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/template/usage/query`. Described in
//! `spec/open_mini/template.usage.query.yaml`.

use crate::{record, schema};

static TEMPLATE_USAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageQuery",
    file: "spec/open_mini/template.usage.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_version", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 14)
        },
    ],
    rules: &[],
};

static TEMPLATE_USAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageQueryResponse",
    file: "spec/open_mini/template.usage.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "app_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new(
            "template_usage_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_USAGE_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
    ],
    rules: &[],
};

static TEMPLATE_USAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageInfo",
    file: "spec/open_mini/template.usage.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 23),
        schema::FieldDef::text("mini_app_id", 24),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.template.usage.query` (查询使用模板的小程序列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/template/usage/query`. Described in
/// `spec/open_mini/template.usage.query.yaml`.
/// Answered by [`TemplateUsageQueryResponse`], or by an error with a [`TemplateUsageQueryErrorCode`].
#[doc(alias = "alipay.open.mini.template.usage.query")]
#[doc(alias = "查询使用模板的小程序列表")]
#[must_use]
#[non_exhaustive]
pub struct TemplateUsageQuery {
    /// On the wire `template_id`, a text. Source: `spec/open_mini/template.usage.query.yaml:10`.
    pub template_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/open_mini/template.usage.query.yaml:11`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_mini/template.usage.query.yaml:12`.
    pub page_size: Option<i64>,
    /// On the wire `template_version`, a text. Source: `spec/open_mini/template.usage.query.yaml:13`.
    pub template_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/template.usage.query.yaml:14`.
    pub bundle_id: Option<String>,
}

impl TemplateUsageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            template_id: None,
            page_num: None,
            page_size: None,
            template_version: None,
            bundle_id: None,
        }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`template_version`](Self::template_version).
    #[inline]
    pub fn template_version(mut self, template_version: impl Into<String>) -> Self {
        self.template_version = Some(template_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for TemplateUsageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_USAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.template_version),
            4 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.template_version),
            4 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for TemplateUsageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateUsageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateUsageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateUsageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TemplateUsageQuery {}

impl record::Request for TemplateUsageQuery {
    type Response = TemplateUsageQueryResponse;
    type ErrorCode = TemplateUsageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.template.usage.query",
        title: "查询使用模板的小程序列表",
        file: "spec/open_mini/template.usage.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/template/usage/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TEMPLATE_USAGE_QUERY,
        response: &TEMPLATE_USAGE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.template.usage.query` (查询使用模板的小程序列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TemplateUsageQueryResponse {
    /// On the wire `app_ids`, a list; each element is a text. Source: `spec/open_mini/template.usage.query.yaml:17`.
    pub app_ids: Vec<String>,
    /// On the wire `template_usage_info_list`, a list; each element is a record of the kind `TemplateUsageInfo`.
    /// Source: `spec/open_mini/template.usage.query.yaml:18`.
    pub template_usage_info_list: Vec<TemplateUsageInfo>,
}

impl record::Record for TemplateUsageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_USAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_ids),
            1 => Some(&self.template_usage_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_ids),
            1 => Some(&mut self.template_usage_info_list),
            _ => None,
        }
    }
}

impl Default for TemplateUsageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_ids: Vec::new(),
            template_usage_info_list: Vec::new(),
        }
    }
}

impl Clone for TemplateUsageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateUsageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateUsageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TemplateUsageInfo`.
///
/// Source: `spec/open_mini/template.usage.query.yaml:21`.
#[non_exhaustive]
pub struct TemplateUsageInfo {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/template.usage.query.yaml:23`.
    pub app_version: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/template.usage.query.yaml:24`.
    pub mini_app_id: Option<String>,
}

impl record::Record for TemplateUsageInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_USAGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Default for TemplateUsageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            mini_app_id: None,
        }
    }
}

impl Clone for TemplateUsageInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateUsageInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateUsageInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.template.usage.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateUsageQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/template.usage.query.yaml:27`.
    SystemError,
    /// On the wire `INVALID_PAGE_NUM`. Source: `spec/open_mini/template.usage.query.yaml:28`.
    InvalidPageNum,
    /// On the wire `INVALID_PAGE_SIZE`. Source: `spec/open_mini/template.usage.query.yaml:29`.
    InvalidPageSize,
    /// On the wire `PAGE_SIZE_EXCEED_MAX_QUERY_SIZE`. Source: `spec/open_mini/template.usage.query.yaml:30`.
    PageSizeExceedMaxQuerySize,
    /// On the wire `APPLICATION_TYPE_NOT_ISVAPP`. Source: `spec/open_mini/template.usage.query.yaml:31`.
    ApplicationTypeNotIsvapp,
    /// On the wire `TEMPLATE_ID_IS_BLANK`. Source: `spec/open_mini/template.usage.query.yaml:32`.
    TemplateIdIsBlank,
    /// On the wire `ISV_APP_ID_IS_BLANK`. Source: `spec/open_mini/template.usage.query.yaml:33`.
    IsvAppIdIsBlank,
    /// On the wire `TEMPLATE_ID_ISVAPPID_NOT_MATCH`. Source: `spec/open_mini/template.usage.query.yaml:34`.
    TemplateIdIsvappidNotMatch,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/template.usage.query.yaml:35`.
    BundleIdNotExist,
    /// On the wire `TEMPLATE_NO_RELATION_ERROR`. Source: `spec/open_mini/template.usage.query.yaml:36`.
    TemplateNoRelationError,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/template.usage.query.yaml:37`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TemplateUsageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PAGE_NUM", Self::InvalidPageNum),
        ("INVALID_PAGE_SIZE", Self::InvalidPageSize),
        ("PAGE_SIZE_EXCEED_MAX_QUERY_SIZE", Self::PageSizeExceedMaxQuerySize),
        ("APPLICATION_TYPE_NOT_ISVAPP", Self::ApplicationTypeNotIsvapp),
        ("TEMPLATE_ID_IS_BLANK", Self::TemplateIdIsBlank),
        ("ISV_APP_ID_IS_BLANK", Self::IsvAppIdIsBlank),
        ("TEMPLATE_ID_ISVAPPID_NOT_MATCH", Self::TemplateIdIsvappidNotMatch),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("TEMPLATE_NO_RELATION_ERROR", Self::TemplateNoRelationError),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TemplateUsageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
