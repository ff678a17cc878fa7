//! `alipay.open.app.messagetemplate.subscribe.query` · 模板订阅关系查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/messagetemplate/subscribe/query`.
//! Described in `spec/open_app/messagetemplate.subscribe.query.yaml`.

use crate::{record, schema};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQuery",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 9),
        schema::FieldDef::new(
            "template_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("user_id", 11),
    ],
    rules: &[],
};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQueryResponse",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    fields: &[
        schema::FieldDef::new("show_component", schema::Kind::Boolean, 14),
        schema::FieldDef::new(
            "subscribe_relations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIBE_RELATION),
                    limits: &[],
                },
            ),
            15,
        ),
    ],
    rules: &[],
};

static SUBSCRIBE_RELATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscribeRelation",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    fields: &[
        schema::FieldDef::text("keep_state", 20),
        schema::FieldDef::new("show", schema::Kind::Boolean, 21),
        schema::FieldDef::text("subscribe_state", 22),
        schema::FieldDef::text("subscribe_type", 23),
        schema::FieldDef::text("template_id", 24),
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
#[must_use]
#[non_exhaustive]
pub struct MessagetemplateSubscribeQuery {
    /// On the wire `open_id`, a text. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:9`.
    pub open_id: Option<String>,
    /// On the wire `template_id_list`, a list; each element is a text. Source:
    /// `spec/open_app/messagetemplate.subscribe.query.yaml:10`.
    pub template_id_list: Vec<String>,
    /// On the wire `user_id`, a text. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:11`.
    pub user_id: Option<String>,
}

impl MessagetemplateSubscribeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            open_id: None,
            template_id_list: Vec::new(),
            user_id: None,
        }
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`template_id_list`](Self::template_id_list).
    #[inline]
    pub fn template_id_list(
        mut self,
        template_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_id_list = template_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
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

impl Default for MessagetemplateSubscribeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.messagetemplate.subscribe.query",
        title: "模板订阅关系查询",
        file: "spec/open_app/messagetemplate.subscribe.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.messagetemplate.subscribe.query` (模板订阅关系查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MessagetemplateSubscribeQueryResponse {
    /// On the wire `show_component`, true or false. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:14`.
    pub show_component: Option<bool>,
    /// On the wire `subscribe_relations`, a list; each element is a record of the kind `SubscribeRelation`. Source:
    /// `spec/open_app/messagetemplate.subscribe.query.yaml:15`.
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

impl Default for MessagetemplateSubscribeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            show_component: None,
            subscribe_relations: Vec::new(),
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
#[non_exhaustive]
pub struct SubscribeRelation {
    /// On the wire `keep_state`, a text. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:20`.
    pub keep_state: Option<String>,
    /// On the wire `show`, true or false. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:21`.
    pub show: Option<bool>,
    /// On the wire `subscribe_state`, a text. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:22`.
    pub subscribe_state: Option<String>,
    /// On the wire `subscribe_type`, a text. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:23`.
    pub subscribe_type: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_app/messagetemplate.subscribe.query.yaml:24`.
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

impl Default for SubscribeRelation {
    #[inline]
    fn default() -> Self {
        Self {
            keep_state: None,
            show: None,
            subscribe_state: None,
            subscribe_type: None,
            template_id: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for MessagetemplateSubscribeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
