//! `alipay.open.app.messagetemplate.subscribe.query` · 模板订阅关系查询
//!
//! Query which of the merchant's message templates a user has subscribed to.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/messagetemplate/subscribe/query`.
//! Described in `spec/open_app/messagetemplate.subscribe.query.yaml`.

use crate::{record, schema};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQuery",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(3), 20)],
            ..schema::FieldDef::new(
                "template_id_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                16,
            )
        },
        schema::FieldDef::text("user_id", 22),
    ],
    rules: &[],
};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQueryResponse",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    fields: &[
        schema::FieldDef::new("show_component", schema::Kind::Boolean, 28),
        schema::FieldDef::new(
            "subscribe_relations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIBE_RELATION),
                    limits: &[],
                },
            ),
            33,
        ),
    ],
    rules: &[],
};

static SUBSCRIBE_RELATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscribeRelation",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    fields: &[
        schema::FieldDef::text("keep_state", 41),
        schema::FieldDef::new("show", schema::Kind::Boolean, 46),
        schema::FieldDef::text("subscribe_state", 51),
        schema::FieldDef::text("subscribe_type", 52),
        schema::FieldDef::text("template_id", 57),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.messagetemplate.subscribe.query` (模板订阅关系查询).
///
/// Query which of the merchant's message templates a user has subscribed to.
///
/// ```
/// use alipay::open_app::MessagetemplateSubscribeQuery;
///
/// let request = MessagetemplateSubscribeQuery::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template_id_list`](Self::template_id_list) | at most 3 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/messagetemplate/subscribe/query`.
/// Described in `spec/open_app/messagetemplate.subscribe.query.yaml`.
/// Returns [`MessagetemplateSubscribeQueryResponse`], or an error with a [`MessagetemplateSubscribeQueryErrorCode`].
#[doc(alias = "alipay.open.app.messagetemplate.subscribe.query")]
#[doc(alias = "/v3/alipay/open/app/messagetemplate/subscribe/query")]
#[doc(alias = "模板订阅关系查询")]
#[doc(alias = "模板")]
#[doc(alias = "订阅")]
#[must_use]
#[non_exhaustive]
pub struct MessagetemplateSubscribeQuery {
    /// Open id of the user within this app.
    ///
    /// 支付宝openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Template ids of one app owner that are shown in the same subscription component.
    ///
    /// 消息模板id; at most 3 items. Example:
    /// `["6511999536b14ba5830e3a0289ea69a","0b1fcca882aa435382ae98641e14d37","a3b396be6fd345579221af5dea35028"]`.
    pub template_id_list: Vec<String>,
    /// Alipay user id of the subscriber, starting with 2088\.
    ///
    /// Example: `20882028****0410`.
    pub user_id: Option<String>,
}

impl MessagetemplateSubscribeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.app.messagetemplate.subscribe.query` (模板订阅关系查询).
#[non_exhaustive]
pub struct MessagetemplateSubscribeQueryResponse {
    /// Whether the subscription component should be shown.
    ///
    /// 是否显示订阅组件. Example: `true`.
    pub show_component: Option<bool>,
    /// User's subscriptions to the requested templates; absent if the user has not subscribed.
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

/// Subscription of a user to one message template.
#[non_exhaustive]
pub struct SubscribeRelation {
    /// State remembered when the user ticked always keep; if subscribed, later prompts resubscribe silently.
    ///
    /// 订阅保持状态. Example: `0`.
    pub keep_state: Option<String>,
    /// Whether the template is shown in the subscription component.
    ///
    /// 模板是否展示在订阅组件中. Example: `true`.
    pub show: Option<bool>,
    /// Subscription state.
    ///
    /// 订阅状态. Example: `0`.
    pub subscribe_state: Option<String>,
    /// Type of subscription of the template.
    ///
    /// 消息模板的订阅类型. Example: `longterm`.
    pub subscribe_type: Option<String>,
    /// Message template id.
    ///
    /// 消息模板id. Example: `7c866fab64464afaa956223c74ce6cbc`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagetemplateSubscribeQueryErrorCode {
    /// `MSG_TEMPLATE_INVALID`: The message template is not valid.
    ///
    /// Check the template.
    MsgTemplateInvalid,
    /// `OPENID_INVALID`: The open id is not valid.
    ///
    /// Check the open id.
    OpenidInvalid,
    /// `ILLEGAL_ARGUMENT_PARAMS`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalArgumentParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SUBSCRIBE_TEMPLATE_OVER_LIMIT`.
    SubscribeTemplateOverLimit,
    /// `MSG_TEMPLATE_NOT_EXIST`: The message template does not exist.
    ///
    /// Check the template id.
    MsgTemplateNotExist,
    /// `BIZ_CONTENT_IS_NULL`: The business content is missing.
    ///
    /// Send the business content.
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
