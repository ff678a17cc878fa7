//! `alipay.open.mini.template.usage.query` · 查询使用模板的小程序列表
//!
//! List the mini programs that use a template.
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
            ..schema::FieldDef::text("template_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 22)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("50"), 25)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_version", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 27)
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
            42,
        ),
        schema::FieldDef::new(
            "template_usage_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_USAGE_INFO),
                    limits: &[],
                },
            ),
            47,
        ),
    ],
    rules: &[],
};

static TEMPLATE_USAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageInfo",
    file: "spec/open_mini/template.usage.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 53),
        schema::FieldDef::text("mini_app_id", 58),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.template.usage.query` (查询使用模板的小程序列表).
///
/// List the mini programs that use a template.
///
/// ```
/// use alipay::open_mini::TemplateUsageQuery;
///
/// let request = TemplateUsageQuery::new()
///     .template_id("1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template_id`](Self::template_id) | required in some cases |
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 50 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/template/usage/query`. Described in
/// `spec/open_mini/template.usage.query.yaml`.
/// Answered by [`TemplateUsageQueryResponse`], or by an error with a [`TemplateUsageQueryErrorCode`].
#[doc(alias = "alipay.open.mini.template.usage.query")]
#[doc(alias = "/v3/alipay/open/mini/template/usage/query")]
#[doc(alias = "查询使用模板的小程序列表")]
#[doc(alias = "小程序")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct TemplateUsageQuery {
    /// App id of the template.
    ///
    /// On the wire `template_id` (小程序模板APPID); required in some cases. Example: `1`. Source:
    /// `spec/open_mini/template.usage.query.yaml:12`.
    pub template_id: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// On the wire `page_num` (查询的页数); not less than 1. Where it is not set, the platform takes `1`. Example:
    /// `1`. Source: `spec/open_mini/template.usage.query.yaml:18`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// On the wire `page_size`; not more than 50. Where it is not set, the platform takes `10`. Example: `10`.
    /// Source: `spec/open_mini/template.usage.query.yaml:25`.
    pub page_size: Option<i64>,
    /// Version of the template.
    ///
    /// On the wire `template_version` (模板小程序的版本号). Example: `0.0.1`. Source:
    /// `spec/open_mini/template.usage.query.yaml:26`.
    pub template_version: Option<String>,
    /// Client of the mini program.
    ///
    /// On the wire `bundle_id` (小程序客户端类型); other values may be added. Where it is not set, the platform takes
    /// `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/template.usage.query.yaml:27`.
    pub bundle_id: Option<record::Choice<TemplateUsageQueryBundleId>>,
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
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<TemplateUsageQueryBundleId>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.mini.template.usage.query` (查询使用模板的小程序列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TemplateUsageQueryResponse {
    /// App ids of mini programs.
    ///
    /// On the wire `app_ids` (小程序appId列表). Example: `["208812345678","208812345679"]`. Source:
    /// `spec/open_mini/template.usage.query.yaml:42`.
    pub app_ids: Vec<String>,
    /// Uses of the template.
    ///
    /// On the wire `template_usage_info_list` (模板使用信息). Source: `spec/open_mini/template.usage.query.yaml:47`.
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

/// Use of a template by a mini program.
///
/// Source: `spec/open_mini/template.usage.query.yaml:50`.
#[non_exhaustive]
pub struct TemplateUsageInfo {
    /// Version of the merchant's mini program.
    ///
    /// On the wire `app_version` (商家小程序版本号). Example: `0.0.1`. Source:
    /// `spec/open_mini/template.usage.query.yaml:53`.
    pub app_version: Option<String>,
    /// App id of the merchant's mini program.
    ///
    /// On the wire `mini_app_id` (商家小程序appId). Example: `2018011111111111`. Source:
    /// `spec/open_mini/template.usage.query.yaml:58`.
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

/// The values of the platform's type `TemplateUsageQueryBundleId`.
///
/// Source: `spec/open_mini/template.usage.query.yaml:31`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateUsageQueryBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝端).
    ComAlipayAlipaywallet,
    /// DingTalk.
    ///
    /// On the wire `com.alibaba.android.rimet`.
    ComAlibabaAndroidRimet,
    /// Amap.
    ///
    /// On the wire `com.amap.app` (高德端).
    ComAmapApp,
    /// Tmall Genie.
    ///
    /// On the wire `com.alibaba.ailabs.genie.webapps` (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// Alipay IoT.
    ///
    /// On the wire `com.alipay.iot.xpaas`.
    ComAlipayIotXpaas,
}

impl record::Enumeration for TemplateUsageQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for TemplateUsageQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.template.usage.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateUsageQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/template.usage.query.yaml:65` and `spec/codes.yaml:2413`.
    SystemError,
    /// The page number is not valid.
    ///
    /// Correct the page number.
    ///
    /// On the wire `INVALID_PAGE_NUM`. Source: `spec/open_mini/template.usage.query.yaml:66` and
    /// `spec/codes.yaml:1347`.
    InvalidPageNum,
    /// The page size is not valid.
    ///
    /// Correct the page size.
    ///
    /// On the wire `INVALID_PAGE_SIZE`. Source: `spec/open_mini/template.usage.query.yaml:67` and
    /// `spec/codes.yaml:1350`.
    InvalidPageSize,
    /// On the wire `PAGE_SIZE_EXCEED_MAX_QUERY_SIZE`. Source: `spec/open_mini/template.usage.query.yaml:68`.
    PageSizeExceedMaxQuerySize,
    /// On the wire `APPLICATION_TYPE_NOT_ISVAPP`. Source: `spec/open_mini/template.usage.query.yaml:69`.
    ApplicationTypeNotIsvapp,
    /// The template id is missing.
    ///
    /// Send the template id.
    ///
    /// On the wire `TEMPLATE_ID_IS_BLANK`. Source: `spec/open_mini/template.usage.query.yaml:70` and
    /// `spec/codes.yaml:2437`.
    TemplateIdIsBlank,
    /// The ISV's app id is missing.
    ///
    /// Send the ISV's app id.
    ///
    /// On the wire `ISV_APP_ID_IS_BLANK`. Source: `spec/open_mini/template.usage.query.yaml:71` and
    /// `spec/codes.yaml:1391`.
    IsvAppIdIsBlank,
    /// The template id and the ISV's app id do not match.
    ///
    /// Use a template of the ISV's app.
    ///
    /// On the wire `TEMPLATE_ID_ISVAPPID_NOT_MATCH`. Source: `spec/open_mini/template.usage.query.yaml:72` and
    /// `spec/codes.yaml:2434`.
    TemplateIdIsvappidNotMatch,
    /// The bundle id does not exist.
    ///
    /// Check the bundle id.
    ///
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/template.usage.query.yaml:73` and
    /// `spec/codes.yaml:771`.
    BundleIdNotExist,
    /// On the wire `TEMPLATE_NO_RELATION_ERROR`. Source: `spec/open_mini/template.usage.query.yaml:74`.
    TemplateNoRelationError,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/template.usage.query.yaml:75` and
    /// `spec/codes.yaml:1361`.
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
