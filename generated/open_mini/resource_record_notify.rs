//! `alipay.open.mini.resource.record.notify` · 提供给淘联盟备案信息接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/resource/record/notify`. Described
//! in `spec/open_mini/resource.record.notify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/resource.record.notify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.resource.record.notify",
    title: "提供给淘联盟备案信息接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARAM_APP_ID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "PARAM_TAOBAO_ID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "PARAM_TAOBAO_NICK_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "RESOURCE_SOURCE_IS_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
    ],
};

static RESOURCE_RECORD_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ResourceRecordNotify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "author_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "site_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "taobao_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "taobao_nick",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static RESOURCE_RECORD_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ResourceRecordNotifyResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.resource.record.notify` (提供给淘联盟备案信息接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/resource/record/notify`. Described
/// in `spec/open_mini/resource.record.notify.yaml`.
/// Answered by [`ResourceRecordNotifyResponse`], or by an error with a [`ResourceRecordNotifyErrorCode`].
#[doc(alias = "alipay.open.mini.resource.record.notify")]
#[doc(alias = "提供给淘联盟备案信息接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceRecordNotify {
    /// The field `author_id`: a text.
    ///
    /// On the wire `author_id`. Source: `spec/open_mini/resource.record.notify.yaml:9`.
    pub author_id: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/resource.record.notify.yaml:10`.
    pub mini_app_id: Option<String>,
    /// The field `params`: a text.
    ///
    /// On the wire `params`. Source: `spec/open_mini/resource.record.notify.yaml:11`.
    pub params: Option<String>,
    /// The field `site_id`: a text.
    ///
    /// On the wire `site_id`. Source: `spec/open_mini/resource.record.notify.yaml:12`.
    pub site_id: Option<String>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/open_mini/resource.record.notify.yaml:13`.
    pub source: Option<String>,
    /// The field `taobao_id`: a text.
    ///
    /// On the wire `taobao_id`. Source: `spec/open_mini/resource.record.notify.yaml:14`.
    pub taobao_id: Option<String>,
    /// The field `taobao_nick`: a text.
    ///
    /// On the wire `taobao_nick`. Source: `spec/open_mini/resource.record.notify.yaml:15`.
    pub taobao_nick: Option<String>,
}

impl ResourceRecordNotify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`author_id`](Self::author_id).
    #[inline]
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<String>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`params`](Self::params).
    #[inline]
    #[must_use]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets [`site_id`](Self::site_id).
    #[inline]
    #[must_use]
    pub fn site_id(mut self, site_id: impl Into<String>) -> Self {
        self.site_id = Some(site_id.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`taobao_id`](Self::taobao_id).
    #[inline]
    #[must_use]
    pub fn taobao_id(mut self, taobao_id: impl Into<String>) -> Self {
        self.taobao_id = Some(taobao_id.into());
        self
    }

    /// Sets [`taobao_nick`](Self::taobao_nick).
    #[inline]
    #[must_use]
    pub fn taobao_nick(mut self, taobao_nick: impl Into<String>) -> Self {
        self.taobao_nick = Some(taobao_nick.into());
        self
    }
}

impl record::Record for ResourceRecordNotify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RESOURCE_RECORD_NOTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.author_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.params),
            3 => Some(&self.site_id),
            4 => Some(&self.source),
            5 => Some(&self.taobao_id),
            6 => Some(&self.taobao_nick),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.author_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.params),
            3 => Some(&mut self.site_id),
            4 => Some(&mut self.source),
            5 => Some(&mut self.taobao_id),
            6 => Some(&mut self.taobao_nick),
            _ => None,
        }
    }
}

impl Clone for ResourceRecordNotify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ResourceRecordNotify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ResourceRecordNotify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ResourceRecordNotify {}

impl record::Request for ResourceRecordNotify {
    type Response = ResourceRecordNotifyResponse;
    type ErrorCode = ResourceRecordNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.resource.record.notify` (提供给淘联盟备案信息接口).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceRecordNotifyResponse {}

impl record::Record for ResourceRecordNotifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RESOURCE_RECORD_NOTIFY_RESPONSE
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

impl Clone for ResourceRecordNotifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ResourceRecordNotifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ResourceRecordNotifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.resource.record.notify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceRecordNotifyErrorCode {
    /// On the wire `PARAM_APP_ID_IS_BLANK`. Source: `spec/open_mini/resource.record.notify.yaml:20`.
    ParamAppIdIsBlank,
    /// On the wire `PARAM_TAOBAO_ID_IS_BLANK`. Source: `spec/open_mini/resource.record.notify.yaml:21`.
    ParamTaobaoIdIsBlank,
    /// On the wire `PARAM_TAOBAO_NICK_IS_BLANK`. Source: `spec/open_mini/resource.record.notify.yaml:22`.
    ParamTaobaoNickIsBlank,
    /// On the wire `RESOURCE_SOURCE_IS_NOT_EXIST`. Source: `spec/open_mini/resource.record.notify.yaml:23`.
    ResourceSourceIsNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ResourceRecordNotifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_APP_ID_IS_BLANK", Self::ParamAppIdIsBlank),
        ("PARAM_TAOBAO_ID_IS_BLANK", Self::ParamTaobaoIdIsBlank),
        ("PARAM_TAOBAO_NICK_IS_BLANK", Self::ParamTaobaoNickIsBlank),
        ("RESOURCE_SOURCE_IS_NOT_EXIST", Self::ResourceSourceIsNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
