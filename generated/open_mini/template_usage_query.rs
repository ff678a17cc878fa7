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
/// Returns [`TemplateUsageQueryResponse`], or an error with a [`TemplateUsageQueryErrorCode`].
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
    /// 小程序模板APPID; required in some cases. Example: `1`.
    pub template_id: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 查询的页数; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// Not more than 50. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Version of the template.
    ///
    /// 模板小程序的版本号. Example: `0.0.1`.
    pub template_version: Option<String>,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<TemplateUsageQueryBundleId>>,
}

impl TemplateUsageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.mini.template.usage.query` (查询使用模板的小程序列表).
#[non_exhaustive]
pub struct TemplateUsageQueryResponse {
    /// App ids of mini programs.
    ///
    /// 小程序appId列表. Example: `["208812345678","208812345679"]`.
    pub app_ids: Vec<String>,
    /// Uses of the template.
    ///
    /// 模板使用信息.
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
#[non_exhaustive]
pub struct TemplateUsageInfo {
    /// Version of the merchant's mini program.
    ///
    /// 商家小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// App id of the merchant's mini program.
    ///
    /// 商家小程序appId. Example: `2018011111111111`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateUsageQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝端).
    ComAlipayAlipaywallet,
    /// `com.alibaba.android.rimet`: DingTalk.
    ComAlibabaAndroidRimet,
    /// `com.amap.app`: Amap (高德端).
    ComAmapApp,
    /// `com.alibaba.ailabs.genie.webapps`: Tmall Genie (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// `com.alipay.iot.xpaas`: Alipay IoT.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateUsageQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PAGE_NUM`: The page number is not valid.
    ///
    /// Correct the page number.
    InvalidPageNum,
    /// `INVALID_PAGE_SIZE`: The page size is not valid.
    ///
    /// Correct the page size.
    InvalidPageSize,
    /// `PAGE_SIZE_EXCEED_MAX_QUERY_SIZE`.
    PageSizeExceedMaxQuerySize,
    /// `APPLICATION_TYPE_NOT_ISVAPP`.
    ApplicationTypeNotIsvapp,
    /// `TEMPLATE_ID_IS_BLANK`: The template id is missing.
    ///
    /// Send the template id.
    TemplateIdIsBlank,
    /// `ISV_APP_ID_IS_BLANK`: The ISV's app id is missing.
    ///
    /// Send the ISV's app id.
    IsvAppIdIsBlank,
    /// `TEMPLATE_ID_ISVAPPID_NOT_MATCH`: The template id and the ISV's app id do not match.
    ///
    /// Use a template of the ISV's app.
    TemplateIdIsvappidNotMatch,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `TEMPLATE_NO_RELATION_ERROR`.
    TemplateNoRelationError,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
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
