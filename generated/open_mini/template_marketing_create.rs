//! `alipay.open.mini.template.marketing.create` · 小程序消息运营位创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/template/marketing/create`.
//! Described in `spec/open_mini/template.marketing.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/template.marketing.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.template.marketing.create",
    title: "小程序消息运营位创建",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/mini/template/marketing/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &TEMPLATE_MARKETING_CREATE,
    response: &TEMPLATE_MARKETING_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ACTIVITY_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "TEMPLATE_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "END_TIME_IS_VALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "TEMPLATE_ID_OVER_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "ACTIVITY_IS_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "HAS_NO_AUTH_FOR_ACTIVITY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
    ],
};

static TEMPLATE_MARKETING_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMarketingCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "gmt_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "gmt_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "template_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static TEMPLATE_MARKETING_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMarketingCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "detail_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.template.marketing.create` (小程序消息运营位创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/template/marketing/create`.
/// Described in `spec/open_mini/template.marketing.create.yaml`.
/// Answered by [`TemplateMarketingCreateResponse`], or by an error with a [`TemplateMarketingCreateErrorCode`].
#[doc(alias = "alipay.open.mini.template.marketing.create")]
#[doc(alias = "小程序消息运营位创建")]
#[derive(Default)]
#[non_exhaustive]
pub struct TemplateMarketingCreate {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/open_mini/template.marketing.create.yaml:9`.
    pub activity_id: Option<String>,
    /// The field `gmt_end`: a text.
    ///
    /// On the wire `gmt_end`. Source: `spec/open_mini/template.marketing.create.yaml:10`.
    pub gmt_end: Option<String>,
    /// The field `gmt_start`: a text.
    ///
    /// On the wire `gmt_start`. Source: `spec/open_mini/template.marketing.create.yaml:11`.
    pub gmt_start: Option<String>,
    /// The field `template_ids`: a list; each element is a text.
    ///
    /// On the wire `template_ids`. Source: `spec/open_mini/template.marketing.create.yaml:12`.
    pub template_ids: Vec<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_mini/template.marketing.create.yaml:13`.
    pub title: Option<String>,
}

impl TemplateMarketingCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`gmt_end`](Self::gmt_end).
    #[inline]
    #[must_use]
    pub fn gmt_end(mut self, gmt_end: impl Into<String>) -> Self {
        self.gmt_end = Some(gmt_end.into());
        self
    }

    /// Sets [`gmt_start`](Self::gmt_start).
    #[inline]
    #[must_use]
    pub fn gmt_start(mut self, gmt_start: impl Into<String>) -> Self {
        self.gmt_start = Some(gmt_start.into());
        self
    }

    /// Sets [`template_ids`](Self::template_ids).
    #[inline]
    #[must_use]
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = template_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for TemplateMarketingCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_MARKETING_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.gmt_end),
            2 => Some(&self.gmt_start),
            3 => Some(&self.template_ids),
            4 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.gmt_end),
            2 => Some(&mut self.gmt_start),
            3 => Some(&mut self.template_ids),
            4 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Clone for TemplateMarketingCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateMarketingCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateMarketingCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TemplateMarketingCreate {}

impl record::Request for TemplateMarketingCreate {
    type Response = TemplateMarketingCreateResponse;
    type ErrorCode = TemplateMarketingCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.template.marketing.create` (小程序消息运营位创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TemplateMarketingCreateResponse {
    /// The field `detail_id`: a text.
    ///
    /// On the wire `detail_id`. Source: `spec/open_mini/template.marketing.create.yaml:16`.
    pub detail_id: Option<String>,
}

impl record::Record for TemplateMarketingCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_MARKETING_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail_id),
            _ => None,
        }
    }
}

impl Clone for TemplateMarketingCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateMarketingCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateMarketingCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.template.marketing.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateMarketingCreateErrorCode {
    /// On the wire `ACTIVITY_ID_IS_NULL`. Source: `spec/open_mini/template.marketing.create.yaml:19`.
    ActivityIdIsNull,
    /// On the wire `TEMPLATE_ID_IS_NULL`. Source: `spec/open_mini/template.marketing.create.yaml:20`.
    TemplateIdIsNull,
    /// On the wire `END_TIME_IS_VALID`. Source: `spec/open_mini/template.marketing.create.yaml:21`.
    EndTimeIsValid,
    /// On the wire `TEMPLATE_ID_OVER_LIMIT`. Source: `spec/open_mini/template.marketing.create.yaml:22`.
    TemplateIdOverLimit,
    /// On the wire `ACTIVITY_IS_NOT_EXIST`. Source: `spec/open_mini/template.marketing.create.yaml:23`.
    ActivityIsNotExist,
    /// On the wire `HAS_NO_AUTH_FOR_ACTIVITY`. Source: `spec/open_mini/template.marketing.create.yaml:24`.
    HasNoAuthForActivity,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TemplateMarketingCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACTIVITY_ID_IS_NULL", Self::ActivityIdIsNull),
        ("TEMPLATE_ID_IS_NULL", Self::TemplateIdIsNull),
        ("END_TIME_IS_VALID", Self::EndTimeIsValid),
        ("TEMPLATE_ID_OVER_LIMIT", Self::TemplateIdOverLimit),
        ("ACTIVITY_IS_NOT_EXIST", Self::ActivityIsNotExist),
        ("HAS_NO_AUTH_FOR_ACTIVITY", Self::HasNoAuthForActivity),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
