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
        Self::default()
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

/// The response of `alipay.open.public.message.label.send` (根据标签组发消息接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MessageLabelSendResponse {}

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
        Self::default()
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
        Self::default()
    }

    /// Sets [`a`](Self::a).
    #[inline]
    pub fn a(mut self, a: LabelFilter) -> Self {
        self.a = a;
        self
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
        Self::default()
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

/// How a label is compared.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LabelOperator {
    /// `=`: The user has the label.
    Equal,
    /// `!=`: The user does not have the label.
    NotEqual,
    /// `in`: The user has one of several labels.
    In,
}

record::enumeration!(LabelOperator, "=" Equal, "!=" NotEqual, "in" In);

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
        Self::default()
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

/// The form of a message.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageType {
    /// `text`: A plain text.
    Text,
    /// `image-text`: Articles with pictures.
    ImageText,
}

record::enumeration!(MessageType, "text" Text, "image-text" ImageText);

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
        Self::default()
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
        Self::default()
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

/// The error codes of `alipay.open.public.message.label.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MessageLabelSendErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "LABEL_GROUP_FILTER_EMPTY" LabelGroupFilterEmpty, "LABEL_GROUP_LABEL_OVER_LIMIT"
    LabelGroupLabelOverLimit, "LABEL_GROUP_KEY_EMPTY" LabelGroupKeyEmpty,
    "LABEL_GROUP_ITEM_EMPTY" LabelGroupItemEmpty, "LABEL_GROUP_VALUES_EMPTY"
    LabelGroupValuesEmpty, "LABEL_GROUP_TPL_EMPTY" LabelGroupTplEmpty,
    "LABEL_GROUP_NO_CONDITION" LabelGroupNoCondition, "LABEL_GROUP_VALUE_NOT_NUMBER"
    LabelGroupValueNotNumber, "LABEL_GROUP_LABEL_NOT_EXISTS" LabelGroupLabelNotExists,
    "MSG_TYPE_ILLEGAL" MsgTypeIllegal, "OPEN_ID_IS_ILLEGAL" OpenIdIsIllegal,
    "SYSTEM_ERROR" SystemError
);

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
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_FILTER_EMPTY",
                summary: "The filter is missing.",
                fix: "Give a filter with a template and a context.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_LABEL_OVER_LIMIT",
                summary: "The condition names too many labels.",
                fix: "Use fewer comparisons.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_KEY_EMPTY",
                summary: "A comparison names no label group.",
                fix: "Fill in column_name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_ITEM_EMPTY",
                summary: "A comparison that the condition names is missing.",
                fix: "Give each name in the template a comparison in context.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_VALUES_EMPTY",
                summary: "A comparison has nothing to compare with.",
                fix: "Give at least one value.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_TPL_EMPTY",
                summary: "The condition is empty.",
                fix: "Fill in the filter's template.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_NO_CONDITION",
                summary: "A comparison has no operator.",
                fix: "Choose one of `=`, `!=` and `in`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_VALUE_NOT_NUMBER",
                summary: "A value that must be a number is not.",
                fix: "Labels of the account's own are compared by their numeric ids.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_GROUP_LABEL_NOT_EXISTS",
                summary: "No label has this id.",
                fix: "Look the labels up first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_TYPE_ILLEGAL",
                summary: "The form of the message is unknown.",
                fix: "Use `text` or `image-text`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OPEN_ID_IS_ILLEGAL",
                summary: "An open id is not valid for this account.",
                fix: "Check the open id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy; the message may or may not go out.",
                fix: "Look at the messages sent before sending again, as each user gets one message a week.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MessageLabelSend, MESSAGE_LABEL_SEND, 0 filter Default::default(), 1 material
    Default::default()
);

record::record!(MessageLabelSendResponse, MESSAGE_LABEL_SEND_RESPONSE);

record::record!(Filter, FILTER, 0 template String::new(), 1 context Default::default());

record::record!(LabelContext, LABEL_CONTEXT, 0 a Default::default());

record::record!(
    LabelFilter, LABEL_FILTER, 0 column_name String::new(), 1 op Default::default(), 2
    values Vec::new()
);

record::record!(
    Material, MATERIAL, 0 msg_type Default::default(), 1 text None, 2 articles Vec::new()
);

record::record!(Text, TEXT, 0 title None, 1 content None);

record::record!(
    Article, ARTICLE, 0 title None, 1 desc None, 2 image_url None, 3 action_name None, 4
    url None
);

static MESSAGE_LABEL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageLabelSend",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[
        schema::Row::Limited(
            "filter",
            schema::Kind::Record(&FILTER),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "material",
            schema::Kind::Record(&MATERIAL),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 11, 12, 12],
};

static MESSAGE_LABEL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageLabelSendResponse",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static FILTER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Filter",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[
        schema::Row::Limited(
            "template",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "context",
            schema::Kind::Record(&LABEL_CONTEXT),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[20, 24, 26, 30],
};

static LABEL_CONTEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelContext",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[
        schema::Row::Limited(
            "a",
            schema::Kind::Record(&LABEL_FILTER),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[35, 35],
};

static LABEL_FILTER: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelFilter",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[
        schema::Row::Limited(
            "column_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "op",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["=", "!=", "in"])),
            ],
        ),
        schema::Row::Limited(
            "values",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[40, 44, 46, 46, 46, 47, 51],
};

static MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Material",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[
        schema::Row::Limited(
            "msg_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["text", "image-text"])),
            ],
        ),
        schema::Row::Plain("text", schema::Kind::Record(&TEXT)),
        schema::Row::Limited(
            "articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(6))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "msg_type",
            equals: "text",
            require: &["text"],
        },
        schema::Rule::When {
            field: "msg_type",
            equals: "image-text",
            require: &["articles"],
        },
    ],
    lines: &[64, 64, 64, 65, 66, 70, 72, 73],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[schema::Row::Text("title"), schema::Row::Text("content")],
    rules: &[],
    lines: &[84, 85],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.label.send.yaml",
    rows: &[
        schema::Row::Text("title"),
        schema::Row::Text("desc"),
        schema::Row::Text("image_url"),
        schema::Row::Text("action_name"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[90, 91, 92, 97, 98],
};
