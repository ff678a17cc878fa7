//! `alipay.open.mini.resource.record.notify` · 提供给淘联盟备案信息接口
//!
//! Report filing information to the Taobao alliance; a custom callback.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/resource/record/notify`. Described
//! in `spec/open_mini/resource.record.notify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.resource.record.notify` (提供给淘联盟备案信息接口).
///
/// Report filing information to the Taobao alliance; a custom callback.
///
/// ```
/// use alipay::open_mini::ResourceRecordNotify;
///
/// let request = ResourceRecordNotify::new()
///     .author_id("2121******");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/resource/record/notify`. Described
/// in `spec/open_mini/resource.record.notify.yaml`.
/// Returns [`ResourceRecordNotifyResponse`], or an error with a [`ResourceRecordNotifyErrorCode`].
#[doc(alias = "alipay.open.mini.resource.record.notify")]
#[doc(alias = "/v3/alipay/open/mini/resource/record/notify")]
#[doc(alias = "提供给淘联盟备案信息接口")]
#[must_use]
#[non_exhaustive]
pub struct ResourceRecordNotify {
    /// Alipay id passed when the medium started the flow.
    ///
    /// Example: `2121******`.
    pub author_id: Option<String>,
    /// App id of the mini program.
    ///
    /// 支付宝appid. Example: `201***********`.
    pub mini_app_id: Option<String>,
    /// Additional parameters passed by the medium, flattened into one query string.
    ///
    /// Example: `app_id=1024562&a=1&b=2&c=3&bind_entry=12`.
    pub params: Option<String>,
    /// Site id called back, unique per Taobao account.
    ///
    /// 回调的siteid. Example: `12323232`.
    pub site_id: Option<String>,
    /// Media source, identifying the caller.
    ///
    /// 媒体来源. Example: `zfb_xcx`.
    pub source: Option<String>,
    /// Taobao id.
    ///
    /// 淘宝id. Example: `1***********`.
    pub taobao_id: Option<String>,
    /// Taobao nickname.
    ///
    /// 淘宝昵称. Example: `**昵称`.
    pub taobao_nick: Option<String>,
}

impl ResourceRecordNotify {
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

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`params`](Self::params).
    #[inline]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets [`site_id`](Self::site_id).
    #[inline]
    pub fn site_id(mut self, site_id: impl Into<String>) -> Self {
        self.site_id = Some(site_id.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`taobao_id`](Self::taobao_id).
    #[inline]
    pub fn taobao_id(mut self, taobao_id: impl Into<String>) -> Self {
        self.taobao_id = Some(taobao_id.into());
        self
    }

    /// Sets [`taobao_nick`](Self::taobao_nick).
    #[inline]
    pub fn taobao_nick(mut self, taobao_nick: impl Into<String>) -> Self {
        self.taobao_nick = Some(taobao_nick.into());
        self
    }
}

/// The response of `alipay.open.mini.resource.record.notify` (提供给淘联盟备案信息接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ResourceRecordNotifyResponse {}

/// The error codes of `alipay.open.mini.resource.record.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResourceRecordNotifyErrorCode {
    /// `PARAM_APP_ID_IS_BLANK`.
    ParamAppIdIsBlank,
    /// `PARAM_TAOBAO_ID_IS_BLANK`.
    ParamTaobaoIdIsBlank,
    /// `PARAM_TAOBAO_NICK_IS_BLANK`.
    ParamTaobaoNickIsBlank,
    /// `RESOURCE_SOURCE_IS_NOT_EXIST`.
    ResourceSourceIsNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ResourceRecordNotifyErrorCode, "PARAM_APP_ID_IS_BLANK" ParamAppIdIsBlank,
    "PARAM_TAOBAO_ID_IS_BLANK" ParamTaobaoIdIsBlank, "PARAM_TAOBAO_NICK_IS_BLANK"
    ParamTaobaoNickIsBlank, "RESOURCE_SOURCE_IS_NOT_EXIST" ResourceSourceIsNotExist
);

impl record::CallRequest for ResourceRecordNotify {}

impl record::Request for ResourceRecordNotify {
    type Response = ResourceRecordNotifyResponse;
    type ErrorCode = ResourceRecordNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.resource.record.notify",
        title: "提供给淘联盟备案信息接口",
        file: "spec/open_mini/resource.record.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/resource/record/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RESOURCE_RECORD_NOTIFY,
        response: &RESOURCE_RECORD_NOTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    ResourceRecordNotify, RESOURCE_RECORD_NOTIFY, 0 author_id None, 1 mini_app_id None, 2
    params None, 3 site_id None, 4 source None, 5 taobao_id None, 6 taobao_nick None
);

record::record!(ResourceRecordNotifyResponse, RESOURCE_RECORD_NOTIFY_RESPONSE);

static RESOURCE_RECORD_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ResourceRecordNotify",
    file: "spec/open_mini/resource.record.notify.yaml",
    rows: &[
        schema::Row::Text("author_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("params"),
        schema::Row::Text("site_id"),
        schema::Row::Text("source"),
        schema::Row::Text("taobao_id"),
        schema::Row::Text("taobao_nick"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 17, 22, 23, 24],
};

static RESOURCE_RECORD_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ResourceRecordNotifyResponse",
    file: "spec/open_mini/resource.record.notify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
