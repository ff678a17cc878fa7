//! `alipay.open.mini.template.usage.query` · 查询使用模板的小程序列表
//!
//! List the mini programs that use a template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/template/usage/query`. Described in
//! `spec/open_mini/template.usage.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `TemplateUsageQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TemplateUsageQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.template.usage.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TemplateUsageQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PAGE_NUM"
    InvalidPageNum, "INVALID_PAGE_SIZE" InvalidPageSize,
    "PAGE_SIZE_EXCEED_MAX_QUERY_SIZE" PageSizeExceedMaxQuerySize,
    "APPLICATION_TYPE_NOT_ISVAPP" ApplicationTypeNotIsvapp, "TEMPLATE_ID_IS_BLANK"
    TemplateIdIsBlank, "ISV_APP_ID_IS_BLANK" IsvAppIdIsBlank,
    "TEMPLATE_ID_ISVAPPID_NOT_MATCH" TemplateIdIsvappidNotMatch, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "TEMPLATE_NO_RELATION_ERROR" TemplateNoRelationError,
    "INVALID_PARAMS" InvalidParams
);

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

record::record!(
    TemplateUsageQuery, TEMPLATE_USAGE_QUERY, 0 template_id None, 1 page_num None, 2
    page_size None, 3 template_version None, 4 bundle_id None
);

record::record!(
    TemplateUsageQueryResponse, TEMPLATE_USAGE_QUERY_RESPONSE, 0 app_ids Vec::new(), 1
    template_usage_info_list Vec::new()
);

record::record!(
    TemplateUsageInfo, TEMPLATE_USAGE_INFO, 0 app_version None, 1 mini_app_id None
);

static TEMPLATE_USAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageQuery",
    file: "spec/open_mini/template.usage.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("50"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 18, 22, 25, 25, 26, 27],
};

static TEMPLATE_USAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageQueryResponse",
    file: "spec/open_mini/template.usage.query.yaml",
    rows: &[
        schema::Row::Plain(
            "app_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "template_usage_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_USAGE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static TEMPLATE_USAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUsageInfo",
    file: "spec/open_mini/template.usage.query.yaml",
    rows: &[schema::Row::Text("app_version"), schema::Row::Text("mini_app_id")],
    rules: &[],
    lines: &[],
};
