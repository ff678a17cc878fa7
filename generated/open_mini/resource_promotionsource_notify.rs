//! `alipay.open.mini.resource.promotionsource.notify` · 提供给淘联盟推广位信息接口
//!
//! Report promotion slot information to the Taobao alliance; a custom callback.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/resource/promotionsource/notify`.
//! Described in `spec/open_mini/resource.promotionsource.notify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.resource.promotionsource.notify` (提供给淘联盟推广位信息接口).
///
/// Report promotion slot information to the Taobao alliance; a custom callback.
///
/// ```
/// use alipay::open_mini::ResourcePromotionsourceNotify;
///
/// let request = ResourcePromotionsourceNotify::new()
///     .author_id("201***********");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/resource/promotionsource/notify`.
/// Described in `spec/open_mini/resource.promotionsource.notify.yaml`.
/// Returns [`ResourcePromotionsourceNotifyResponse`], or an error with a [`ResourcePromotionsourceNotifyErrorCode`].
#[doc(alias = "alipay.open.mini.resource.promotionsource.notify")]
#[doc(alias = "/v3/alipay/open/mini/resource/promotionsource/notify")]
#[doc(alias = "提供给淘联盟推广位信息接口")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct ResourcePromotionsourceNotify {
    /// Alipay id passed when the medium started the flow.
    ///
    /// Example: `201***********`.
    pub author_id: Option<String>,
    /// Additional parameters passed by the medium, flattened into one query string.
    ///
    /// Example: `app_id=1024562&a=1&b=2&c=3&bind_entry=12`.
    pub params: Option<String>,
    /// Promotion slot id.
    ///
    /// 推广位id. Example: `mm_mm_123213123123131_21`.
    pub promotion_id: Option<String>,
    /// Promotion slot name.
    ///
    /// 推广位名称. Example: `首页推广位`.
    pub promotion_name: Option<String>,
    /// Media source, identifying the caller.
    ///
    /// 媒体来源. Example: `zfb_xcx`.
    pub source: Option<String>,
}

impl ResourcePromotionsourceNotify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`author_id`](Self::author_id).
    #[inline]
    pub fn author_id(mut self, author_id: impl Into<String>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets [`params`](Self::params).
    #[inline]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets [`promotion_id`](Self::promotion_id).
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<String>) -> Self {
        self.promotion_id = Some(promotion_id.into());
        self
    }

    /// Sets [`promotion_name`](Self::promotion_name).
    #[inline]
    pub fn promotion_name(mut self, promotion_name: impl Into<String>) -> Self {
        self.promotion_name = Some(promotion_name.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// The response of `alipay.open.mini.resource.promotionsource.notify` (提供给淘联盟推广位信息接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ResourcePromotionsourceNotifyResponse {}

/// The error codes of `alipay.open.mini.resource.promotionsource.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResourcePromotionsourceNotifyErrorCode {
    /// `PARAM_APP_ID_IS_BLANK`.
    ParamAppIdIsBlank,
    /// `PARAM_PROMOTION_ID_IS_BLANK`.
    ParamPromotionIdIsBlank,
    /// `PARAM_PROMOTION_NAME_IS_BLANK`.
    ParamPromotionNameIsBlank,
    /// `RESOURCE_SOURCE_IS_NOT_EXIST`.
    ResourceSourceIsNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ResourcePromotionsourceNotifyErrorCode, "PARAM_APP_ID_IS_BLANK" ParamAppIdIsBlank,
    "PARAM_PROMOTION_ID_IS_BLANK" ParamPromotionIdIsBlank,
    "PARAM_PROMOTION_NAME_IS_BLANK" ParamPromotionNameIsBlank,
    "RESOURCE_SOURCE_IS_NOT_EXIST" ResourceSourceIsNotExist
);

impl record::CallRequest for ResourcePromotionsourceNotify {}

impl record::Request for ResourcePromotionsourceNotify {
    type Response = ResourcePromotionsourceNotifyResponse;
    type ErrorCode = ResourcePromotionsourceNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.resource.promotionsource.notify",
        title: "提供给淘联盟推广位信息接口",
        file: "spec/open_mini/resource.promotionsource.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/resource/promotionsource/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RESOURCE_PROMOTIONSOURCE_NOTIFY,
        response: &RESOURCE_PROMOTIONSOURCE_NOTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    ResourcePromotionsourceNotify, RESOURCE_PROMOTIONSOURCE_NOTIFY, 0 author_id None, 1
    params None, 2 promotion_id None, 3 promotion_name None, 4 source None
);

record::record!(
    ResourcePromotionsourceNotifyResponse, RESOURCE_PROMOTIONSOURCE_NOTIFY_RESPONSE
);

static RESOURCE_PROMOTIONSOURCE_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ResourcePromotionsourceNotify",
    file: "spec/open_mini/resource.promotionsource.notify.yaml",
    rows: &[
        schema::Row::Text("author_id"),
        schema::Row::Text("params"),
        schema::Row::Text("promotion_id"),
        schema::Row::Text("promotion_name"),
        schema::Row::Text("source"),
    ],
    rules: &[],
    lines: &[11, 12, 16, 17, 18],
};

static RESOURCE_PROMOTIONSOURCE_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ResourcePromotionsourceNotifyResponse",
    file: "spec/open_mini/resource.promotionsource.notify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
