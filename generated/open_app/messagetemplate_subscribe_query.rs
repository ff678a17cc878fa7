//! `alipay.open.app.messagetemplate.subscribe.query` · 模板订阅关系查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/messagetemplate/subscribe/query`.
//! Described in `spec/open_app/messagetemplate.subscribe.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_app/messagetemplate.subscribe.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.app.messagetemplate.subscribe.query",
    title: "模板订阅关系查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/app/messagetemplate/subscribe/query",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MESSAGETEMPLATE_SUBSCRIBE_QUERY,
    response: &MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "MSG_TEMPLATE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "OPENID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "SUBSCRIBE_TEMPLATE_OVER_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "MSG_TEMPLATE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "BIZ_CONTENT_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "template_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "show_component",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "subscribe_relations",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIBE_RELATION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static SUBSCRIBE_RELATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscribeRelation",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "keep_state",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "show",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "subscribe_state",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "subscribe_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.app.messagetemplate.subscribe.query` (模板订阅关系查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/messagetemplate/subscribe/query`.
/// Described in `spec/open_app/messagetemplate.subscribe.query.yaml`.
/// Answered by [`MessagetemplateSubscribeQueryResponse`], or by an error with a [`MessagetemplateSubscribeQueryErrorCode`].
#[doc(alias = "alipay.open.app.messagetemplate.subscribe.query")]
#[doc(alias = "模板订阅关系查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct MessagetemplateSubscribeQuery {
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:9`.
    pub open_id: Option<String>,
    /// The field `template_id_list`: a list; each element is a text.
    ///
    /// On the wire `template_id_list`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:10`.
    pub template_id_list: Vec<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:11`.
    pub user_id: Option<String>,
}

impl MessagetemplateSubscribeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`template_id_list`](Self::template_id_list).
    #[inline]
    #[must_use]
    pub fn template_id_list(
        mut self,
        template_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_id_list = template_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for MessagetemplateSubscribeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGETEMPLATE_SUBSCRIBE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.template_id_list),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.template_id_list),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for MessagetemplateSubscribeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessagetemplateSubscribeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessagetemplateSubscribeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessagetemplateSubscribeQuery {}

impl record::Request for MessagetemplateSubscribeQuery {
    type Response = MessagetemplateSubscribeQueryResponse;
    type ErrorCode = MessagetemplateSubscribeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.app.messagetemplate.subscribe.query` (模板订阅关系查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MessagetemplateSubscribeQueryResponse {
    /// The field `show_component`: true or false.
    ///
    /// On the wire `show_component`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:14`.
    pub show_component: Option<bool>,
    /// The field `subscribe_relations`: a list; each element is a record of the kind `SubscribeRelation`.
    ///
    /// On the wire `subscribe_relations`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:15`.
    pub subscribe_relations: Vec<SubscribeRelation>,
}

impl record::Record for MessagetemplateSubscribeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.show_component),
            1 => Some(&self.subscribe_relations),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.show_component),
            1 => Some(&mut self.subscribe_relations),
            _ => None,
        }
    }
}

impl Clone for MessagetemplateSubscribeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessagetemplateSubscribeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessagetemplateSubscribeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubscribeRelation`.
///
/// Source: `spec/open_app/messagetemplate.subscribe.query.yaml:18`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscribeRelation {
    /// The field `keep_state`: a text.
    ///
    /// On the wire `keep_state`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:20`.
    pub keep_state: Option<String>,
    /// The field `show`: true or false.
    ///
    /// On the wire `show`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:21`.
    pub show: Option<bool>,
    /// The field `subscribe_state`: a text.
    ///
    /// On the wire `subscribe_state`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:22`.
    pub subscribe_state: Option<String>,
    /// The field `subscribe_type`: a text.
    ///
    /// On the wire `subscribe_type`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:23`.
    pub subscribe_type: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:24`.
    pub template_id: Option<String>,
}

impl record::Record for SubscribeRelation {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIBE_RELATION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.keep_state),
            1 => Some(&self.show),
            2 => Some(&self.subscribe_state),
            3 => Some(&self.subscribe_type),
            4 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.keep_state),
            1 => Some(&mut self.show),
            2 => Some(&mut self.subscribe_state),
            3 => Some(&mut self.subscribe_type),
            4 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Clone for SubscribeRelation {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscribeRelation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscribeRelation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.messagetemplate.subscribe.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagetemplateSubscribeQueryErrorCode {
    /// On the wire `MSG_TEMPLATE_INVALID`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:27`.
    MsgTemplateInvalid,
    /// On the wire `OPENID_INVALID`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:28`.
    OpenidInvalid,
    /// On the wire `ILLEGAL_ARGUMENT_PARAMS`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:29`.
    IllegalArgumentParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/messagetemplate.subscribe.query.yaml:30`.
    SystemError,
    /// On the wire `SUBSCRIBE_TEMPLATE_OVER_LIMIT`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:31`.
    SubscribeTemplateOverLimit,
    /// On the wire `MSG_TEMPLATE_NOT_EXIST`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:32`.
    MsgTemplateNotExist,
    /// On the wire `BIZ_CONTENT_IS_NULL`. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:33`.
    BizContentIsNull,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessagetemplateSubscribeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MSG_TEMPLATE_INVALID", Self::MsgTemplateInvalid),
        ("OPENID_INVALID", Self::OpenidInvalid),
        ("ILLEGAL_ARGUMENT_PARAMS", Self::IllegalArgumentParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SUBSCRIBE_TEMPLATE_OVER_LIMIT", Self::SubscribeTemplateOverLimit),
        ("MSG_TEMPLATE_NOT_EXIST", Self::MsgTemplateNotExist),
        ("BIZ_CONTENT_IS_NULL", Self::BizContentIsNull),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
