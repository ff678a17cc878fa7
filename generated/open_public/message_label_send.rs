//! `alipay.open.public.message.label.send` · 根据标签组发消息接口
//!
//! Sends a message to the followers that a condition over labels selects.
//!
//! The platform allows five calls a week, and delivers at most one mass or group message a week to each user.
//! Labels are read from a copy that is up to a day old, and delivery takes from a few minutes to half an hour.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/label/send`. Described
//! in `spec/open_public/message.label.send.yaml`.

use crate::{record, schema};

static MESSAGE_LABEL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageLabelSend",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 11)],
            ..schema::FieldDef::new("filter", schema::Kind::Record(&FILTER), 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 12)],
            ..schema::FieldDef::new("material", schema::Kind::Record(&MATERIAL), 12)
        },
    ],
    rules: &[],
};

static MESSAGE_LABEL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageLabelSendResponse",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[],
    rules: &[],
};

static FILTER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Filter",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 24)],
            ..schema::FieldDef::text("template", 20)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 30)],
            ..schema::FieldDef::new("context", schema::Kind::Record(&LABEL_CONTEXT), 26)
        },
    ],
    rules: &[],
};

static LABEL_CONTEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelContext",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 35)],
            ..schema::FieldDef::new("a", schema::Kind::Record(&LABEL_FILTER), 35)
        },
    ],
    rules: &[],
};

static LABEL_FILTER: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelFilter",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 44)],
            ..schema::FieldDef::text("column_name", 40)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 46),
                schema::LimitDef::new(schema::Limit::Values(&["=", "!=", "in"]), 46),
            ],
            ..schema::FieldDef::text("op", 46)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 51)],
            ..schema::FieldDef::new(
                "values",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                47,
            )
        },
    ],
    rules: &[],
};

static MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Material",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 64),
                schema::LimitDef::new(schema::Limit::Values(&["text", "image-text"]), 64),
            ],
            ..schema::FieldDef::text("msg_type", 64)
        },
        schema::FieldDef::new("text", schema::Kind::Record(&TEXT), 65),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(6), 70)],
            ..schema::FieldDef::new(
                "articles",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&ARTICLE),
                        limits: &[],
                    },
                ),
                66,
            )
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "msg_type",
                equals: "text",
                require: &["text"],
            },
            line: 72,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "msg_type",
                equals: "image-text",
                require: &["articles"],
            },
            line: 73,
        },
    ],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef::text("title", 84),
        schema::FieldDef::text("content", 85),
    ],
    rules: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.label.send.yaml",
    fields: &[
        schema::FieldDef::text("title", 90),
        schema::FieldDef::text("desc", 91),
        schema::FieldDef::text("image_url", 92),
        schema::FieldDef::text("action_name", 97),
        schema::FieldDef::text("url", 98),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.label.send` (根据标签组发消息接口).
///
/// Sends a message to the followers that a condition over labels selects.
///
/// The platform allows five calls a week, and delivers at most one mass or group message a week to each user.
/// Labels are read from a copy that is up to a day old, and delivery takes from a few minutes to half an hour.
///
/// ```
/// use alipay::open_public::MessageLabelSend;
///
/// let request = MessageLabelSend::new()
///     .filter(alipay::open_public::message_label_send::Filter::new().template("${a}").context(alipay::open_public::message_label_send::LabelContext::new().a(alipay::open_public::message_label_send::LabelFilter::new().column_name("label_id_list").op("=").values(["100509"]))))
///     .material(alipay::open_public::message_label_send::Material::new().msg_type("text").text(alipay::open_public::message_label_send::Text::new().title("标题")));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`filter`](Self::filter) | required |
/// | [`material`](Self::material) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/label/send`. Described
/// in `spec/open_public/message.label.send.yaml`.
/// Returns [`MessageLabelSendResponse`], or an error with a [`MessageLabelSendErrorCode`].
#[doc(alias = "alipay.open.public.message.label.send")]
#[doc(alias = "/v3/alipay/open/public/message/label/send")]
#[doc(alias = "根据标签组发消息接口")]
#[doc(alias = "标签")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageLabelSend {
    /// Selects the users.
    ///
    /// Required.
    pub filter: Filter,
    /// The message.
    ///
    /// 发送消息内容; required.
    pub material: Material,
}

impl MessageLabelSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            filter: Default::default(),
            material: Default::default(),
        }
    }

    /// Sets [`filter`](Self::filter).
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }

    /// Sets [`material`](Self::material).
    #[inline]
    pub fn material(mut self, material: Material) -> Self {
        self.material = material;
        self
    }
}

impl record::Record for MessageLabelSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_LABEL_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.filter),
            1 => Some(&self.material),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.filter),
            1 => Some(&mut self.material),
            _ => None,
        }
    }
}

impl Default for MessageLabelSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MessageLabelSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageLabelSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageLabelSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageLabelSend {}

impl record::Request for MessageLabelSend {
    type Response = MessageLabelSendResponse;
    type ErrorCode = MessageLabelSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.label.send",
        title: "根据标签组发消息接口",
        file: "spec/open_public/message.label.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/message/label/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MESSAGE_LABEL_SEND,
        response: &MESSAGE_LABEL_SEND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "material.required",
                code: "ILLEGAL_BIZ_PARAMS",
            },
            schema::LinkDef {
                limit: "material.text.required",
                code: "ILLEGAL_BIZ_PARAMS",
            },
            schema::LinkDef {
                limit: "material.articles.required",
                code: "ILLEGAL_BIZ_PARAMS",
            },
            schema::LinkDef {
                limit: "material.articles.max_items",
                code: "ILLEGAL_BIZ_PARAMS",
            },
            schema::LinkDef {
                limit: "filter.required",
                code: "LABEL_GROUP_FILTER_EMPTY",
            },
            schema::LinkDef {
                limit: "filter.context.a.column_name.required",
                code: "LABEL_GROUP_KEY_EMPTY",
            },
            schema::LinkDef {
                limit: "filter.context.required",
                code: "LABEL_GROUP_ITEM_EMPTY",
            },
            schema::LinkDef {
                limit: "filter.context.a.required",
                code: "LABEL_GROUP_ITEM_EMPTY",
            },
            schema::LinkDef {
                limit: "filter.context.a.values.required",
                code: "LABEL_GROUP_VALUES_EMPTY",
            },
            schema::LinkDef {
                limit: "filter.template.required",
                code: "LABEL_GROUP_TPL_EMPTY",
            },
            schema::LinkDef {
                limit: "filter.context.a.op.required",
                code: "LABEL_GROUP_NO_CONDITION",
            },
            schema::LinkDef {
                limit: "filter.context.a.op.values",
                code: "LABEL_GROUP_NO_CONDITION",
            },
            schema::LinkDef {
                limit: "material.msg_type.required",
                code: "MSG_TYPE_ILLEGAL",
            },
            schema::LinkDef {
                limit: "material.msg_type.values",
                code: "MSG_TYPE_ILLEGAL",
            },
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ILLEGAL_BIZ_PARAMS",
                summary: "The request's fields are not acceptable.",
                fix: "Correct the fields and call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 101,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_FILTER_EMPTY",
                summary: "The filter is missing.",
                fix: "Give a filter with a template and a context.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 105,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_LABEL_OVER_LIMIT",
                summary: "The condition names too many labels.",
                fix: "Use fewer comparisons.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 106,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_KEY_EMPTY",
                summary: "A comparison names no label group.",
                fix: "Fill in column_name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 107,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_ITEM_EMPTY",
                summary: "A comparison that the condition names is missing.",
                fix: "Give each name in the template a comparison in context.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 111,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_VALUES_EMPTY",
                summary: "A comparison has nothing to compare with.",
                fix: "Give at least one value.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 115,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_TPL_EMPTY",
                summary: "The condition is empty.",
                fix: "Fill in the filter's template.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 119,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_NO_CONDITION",
                summary: "A comparison has no operator.",
                fix: "Choose one of `=`, `!=` and `in`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 120,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_VALUE_NOT_NUMBER",
                summary: "A value that must be a number is not.",
                fix: "Labels of the account's own are compared by their numeric ids.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 124,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_LABEL_NOT_EXISTS",
                summary: "No label has this id.",
                fix: "Look the labels up first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 127,
            },
            schema::ErrorDef {
                code: "MSG_TYPE_ILLEGAL",
                summary: "The form of the message is unknown.",
                fix: "Use `text` or `image-text`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 128,
            },
            schema::ErrorDef {
                code: "OPEN_ID_IS_ILLEGAL",
                summary: "An open id is not valid for this account.",
                fix: "Check the open id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 132,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy; the message may or may not go out.",
                fix: "Look at the messages sent before sending again, as each user gets one message a week.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 133,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.message.label.send` (根据标签组发消息接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MessageLabelSendResponse {}

impl record::Record for MessageLabelSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_LABEL_SEND_RESPONSE
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

impl Default for MessageLabelSendResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MessageLabelSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageLabelSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageLabelSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A condition over labels.
///
/// | Field | Limits |
/// |---|---|
/// | [`template`](Self::template) | required |
/// | [`context`](Self::context) | required |
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// The condition, with `${a}` for the comparison of that name in `context`; `and` and `or` join comparisons.
    ///
    /// 过滤器模板; required. Example: `${a}`.
    pub template: String,
    /// The comparisons that the condition names.
    ///
    /// 标签组发圈人条件; required.
    pub context: LabelContext,
}

impl Filter {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            template: String::new(),
            context: Default::default(),
        }
    }

    /// Sets [`template`](Self::template).
    #[inline]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = template.into();
        self
    }

    /// Sets [`context`](Self::context).
    #[inline]
    pub fn context(mut self, context: LabelContext) -> Self {
        self.context = context;
        self
    }
}

impl record::Record for Filter {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FILTER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template),
            1 => Some(&self.context),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template),
            1 => Some(&mut self.context),
            _ => None,
        }
    }
}

impl Default for Filter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Filter {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Filter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Filter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The comparisons of a condition, by name. The platform describes one name; a condition over more of them needs
/// a raw call.
///
/// | Field | Limits |
/// |---|---|
/// | [`a`](Self::a) | required |
#[must_use]
#[non_exhaustive]
pub struct LabelContext {
    /// The comparison that `${a}` stands for.
    ///
    /// Required.
    pub a: LabelFilter,
}

impl LabelContext {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { a: Default::default() }
    }

    /// Sets [`a`](Self::a).
    #[inline]
    pub fn a(mut self, a: LabelFilter) -> Self {
        self.a = a;
        self
    }
}

impl record::Record for LabelContext {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_CONTEXT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.a),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.a),
            _ => None,
        }
    }
}

impl Default for LabelContext {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LabelContext {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelContext {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelContext {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// One comparison of a label.
///
/// | Field | Limits |
/// |---|---|
/// | [`column_name`](Self::column_name) | required |
/// | [`op`](Self::op) | required; one of its values |
/// | [`values`](Self::values) | required |
#[must_use]
#[non_exhaustive]
pub struct LabelFilter {
    /// The label group; `label_id_list` for labels of the account's own.
    ///
    /// 标签组名; required. Example: `label_id_list`.
    pub column_name: String,
    /// How to compare.
    ///
    /// 操作符; required. Example: `=`.
    pub op: record::Choice<LabelOperator>,
    /// What to compare with; ids of labels.
    ///
    /// 标签数组; required. Example: `100509`.
    pub values: Vec<String>,
}

impl LabelFilter {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            column_name: String::new(),
            op: Default::default(),
            values: Vec::new(),
        }
    }

    /// Sets [`column_name`](Self::column_name).
    #[inline]
    pub fn column_name(mut self, column_name: impl Into<String>) -> Self {
        self.column_name = column_name.into();
        self
    }

    /// Sets [`op`](Self::op).
    #[inline]
    pub fn op(mut self, op: impl Into<record::Choice<LabelOperator>>) -> Self {
        self.op = op.into();
        self
    }

    /// Sets [`values`](Self::values).
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = values.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for LabelFilter {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_FILTER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.column_name),
            1 => Some(&self.op),
            2 => Some(&self.values),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.column_name),
            1 => Some(&mut self.op),
            2 => Some(&mut self.values),
            _ => None,
        }
    }
}

impl Default for LabelFilter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LabelFilter {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How a label is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelOperator {
    /// `=`: The user has the label.
    Equal,
    /// `!=`: The user does not have the label.
    NotEqual,
    /// `in`: The user has one of several labels.
    In,
}

impl record::Enumeration for LabelOperator {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("=", Self::Equal),
        ("!=", Self::NotEqual),
        ("in", Self::In),
    ];
}

impl std::fmt::Debug for LabelOperator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// A message, either a text or a list of articles.
///
/// | Field | Limits |
/// |---|---|
/// | [`msg_type`](Self::msg_type) | required; one of its values |
/// | [`articles`](Self::articles) | at most 6 items |
/// | rule | Where `msg_type` is `text`, there must be `text` |
/// | rule | Where `msg_type` is `image-text`, there must be `articles` |
#[must_use]
#[non_exhaustive]
pub struct Material {
    /// Which of the two it is.
    ///
    /// 消息类型; required. Example: `text`.
    pub msg_type: record::Choice<MessageType>,
    /// The text message.
    ///
    /// 文本消息内容.
    pub text: Option<Text>,
    /// The articles of an image-and-text message; with more than six the message fails.
    ///
    /// 图文消息子消息项集合; at most 6 items.
    pub articles: Vec<Article>,
}

impl Material {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            msg_type: Default::default(),
            text: None,
            articles: Vec::new(),
        }
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    pub fn msg_type(mut self, msg_type: impl Into<record::Choice<MessageType>>) -> Self {
        self.msg_type = msg_type.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    pub fn text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets [`articles`](Self::articles).
    #[inline]
    pub fn articles(mut self, articles: impl IntoIterator<Item = Article>) -> Self {
        self.articles = articles.into_iter().collect();
        self
    }
}

impl record::Record for Material {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.msg_type),
            1 => Some(&self.text),
            2 => Some(&self.articles),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.msg_type),
            1 => Some(&mut self.text),
            2 => Some(&mut self.articles),
            _ => None,
        }
    }
}

impl Default for Material {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Material {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Material {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Material {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The form of a message.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    /// `text`: A plain text.
    Text,
    /// `image-text`: Articles with pictures.
    ImageText,
}

impl record::Enumeration for MessageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("image-text", Self::ImageText),
    ];
}

impl std::fmt::Debug for MessageType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// A text message.
#[must_use]
#[non_exhaustive]
pub struct Text {
    /// The headline.
    ///
    /// 文本消息的标题. Example: `标题`.
    pub title: Option<String>,
    /// The text.
    ///
    /// 文本消息的内容. Example: `文本消息内容`.
    pub content: Option<String>,
}

impl Text {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { title: None, content: None }
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl record::Record for Text {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEXT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.title),
            1 => Some(&self.content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.title),
            1 => Some(&mut self.content),
            _ => None,
        }
    }
}

impl Default for Text {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Text {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Text {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Text {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// One article of an image-and-text message.
///
/// | Field | Limits |
/// |---|---|
/// | [`image_url`](Self::image_url) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct Article {
    /// The headline.
    ///
    /// 图文消息标题.
    pub title: Option<String>,
    /// The text below the headline.
    ///
    /// 图文消息内容.
    pub desc: Option<String>,
    /// The picture; the first of several articles must have one. It comes from the image upload API.
    ///
    /// 图片链接; required in some cases.
    pub image_url: Option<String>,
    /// The words of the link.
    ///
    /// 链接文字.
    pub action_name: Option<String>,
    /// Where a tap leads.
    ///
    /// 点击图文消息跳转的链接.
    pub url: Option<String>,
}

impl Article {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            title: None,
            desc: None,
            image_url: None,
            action_name: None,
            url: None,
        }
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`image_url`](Self::image_url).
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets [`action_name`](Self::action_name).
    #[inline]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl record::Record for Article {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.title),
            1 => Some(&self.desc),
            2 => Some(&self.image_url),
            3 => Some(&self.action_name),
            4 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.title),
            1 => Some(&mut self.desc),
            2 => Some(&mut self.image_url),
            3 => Some(&mut self.action_name),
            4 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for Article {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Article {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Article {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Article {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.message.label.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageLabelSendErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: The request's fields are not acceptable.
    ///
    /// Correct the fields and call again.
    IllegalBizParams,
    /// `LABEL_GROUP_FILTER_EMPTY`: The filter is missing.
    ///
    /// Give a filter with a template and a context.
    LabelGroupFilterEmpty,
    /// `LABEL_GROUP_LABEL_OVER_LIMIT`: The condition names too many labels.
    ///
    /// Use fewer comparisons.
    LabelGroupLabelOverLimit,
    /// `LABEL_GROUP_KEY_EMPTY`: A comparison names no label group.
    ///
    /// Fill in column_name.
    LabelGroupKeyEmpty,
    /// `LABEL_GROUP_ITEM_EMPTY`: A comparison that the condition names is missing.
    ///
    /// Give each name in the template a comparison in context.
    LabelGroupItemEmpty,
    /// `LABEL_GROUP_VALUES_EMPTY`: A comparison has nothing to compare with.
    ///
    /// Give at least one value.
    LabelGroupValuesEmpty,
    /// `LABEL_GROUP_TPL_EMPTY`: The condition is empty.
    ///
    /// Fill in the filter's template.
    LabelGroupTplEmpty,
    /// `LABEL_GROUP_NO_CONDITION`: A comparison has no operator.
    ///
    /// Choose one of `=`, `!=` and `in`.
    LabelGroupNoCondition,
    /// `LABEL_GROUP_VALUE_NOT_NUMBER`: A value that must be a number is not.
    ///
    /// Labels of the account's own are compared by their numeric ids.
    LabelGroupValueNotNumber,
    /// `LABEL_GROUP_LABEL_NOT_EXISTS`: No label has this id.
    ///
    /// Look the labels up first.
    LabelGroupLabelNotExists,
    /// `MSG_TYPE_ILLEGAL`: The form of the message is unknown.
    ///
    /// Use `text` or `image-text`.
    MsgTypeIllegal,
    /// `OPEN_ID_IS_ILLEGAL`: An open id is not valid for this account.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `SYSTEM_ERROR`: The platform is busy; the message may or may not go out.
    ///
    /// Look at the messages sent before sending again, as each user gets one message a week. The same call may
    /// succeed later. The outcome is unknown: the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageLabelSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("LABEL_GROUP_FILTER_EMPTY", Self::LabelGroupFilterEmpty),
        ("LABEL_GROUP_LABEL_OVER_LIMIT", Self::LabelGroupLabelOverLimit),
        ("LABEL_GROUP_KEY_EMPTY", Self::LabelGroupKeyEmpty),
        ("LABEL_GROUP_ITEM_EMPTY", Self::LabelGroupItemEmpty),
        ("LABEL_GROUP_VALUES_EMPTY", Self::LabelGroupValuesEmpty),
        ("LABEL_GROUP_TPL_EMPTY", Self::LabelGroupTplEmpty),
        ("LABEL_GROUP_NO_CONDITION", Self::LabelGroupNoCondition),
        ("LABEL_GROUP_VALUE_NOT_NUMBER", Self::LabelGroupValueNotNumber),
        ("LABEL_GROUP_LABEL_NOT_EXISTS", Self::LabelGroupLabelNotExists),
        ("MSG_TYPE_ILLEGAL", Self::MsgTypeIllegal),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MessageLabelSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
