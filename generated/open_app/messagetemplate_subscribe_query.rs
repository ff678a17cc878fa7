//! `alipay.open.app.messagetemplate.subscribe.query` · 模板订阅关系查询
//!
//! Query which of the merchant's message templates a user has subscribed to.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/messagetemplate/subscribe/query`.
//! Described in `spec/open_app/messagetemplate.subscribe.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.open.app.messagetemplate.subscribe.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MessagetemplateSubscribeQueryErrorCode, "MSG_TEMPLATE_INVALID" MsgTemplateInvalid,
    "OPENID_INVALID" OpenidInvalid, "ILLEGAL_ARGUMENT_PARAMS" IllegalArgumentParams,
    "SYSTEM_ERROR" SystemError, "SUBSCRIBE_TEMPLATE_OVER_LIMIT"
    SubscribeTemplateOverLimit, "MSG_TEMPLATE_NOT_EXIST" MsgTemplateNotExist,
    "BIZ_CONTENT_IS_NULL" BizContentIsNull
);

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

record::record!(
    MessagetemplateSubscribeQuery, MESSAGETEMPLATE_SUBSCRIBE_QUERY, 0 open_id None, 1
    template_id_list Vec::new(), 2 user_id None
);

record::record!(
    MessagetemplateSubscribeQueryResponse, MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE, 0
    show_component None, 1 subscribe_relations Vec::new()
);

record::record!(
    SubscribeRelation, SUBSCRIBE_RELATION, 0 keep_state None, 1 show None, 2
    subscribe_state None, 3 subscribe_type None, 4 template_id None
);

static MESSAGETEMPLATE_SUBSCRIBE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQuery",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    rows: &[
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "template_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 22],
};

static MESSAGETEMPLATE_SUBSCRIBE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessagetemplateSubscribeQueryResponse",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    rows: &[
        schema::Row::Plain("show_component", schema::Kind::Boolean),
        schema::Row::Plain(
            "subscribe_relations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIBE_RELATION),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static SUBSCRIBE_RELATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscribeRelation",
    file: "spec/open_app/messagetemplate.subscribe.query.yaml",
    rows: &[
        schema::Row::Text("keep_state"),
        schema::Row::Plain("show", schema::Kind::Boolean),
        schema::Row::Text("subscribe_state"),
        schema::Row::Text("subscribe_type"),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[],
};
