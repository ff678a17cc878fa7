//! `alipay.open.public.topic.batchquery` · 营销位查询接口
//!
//! Query the marketing slots configured on the life account's home page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/batchquery`. Described in
//! `spec/open_public/topic.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.topic.batchquery` (营销位查询接口).
///
/// Query the marketing slots configured on the life account's home page.
///
/// ```
/// use alipay::open_public::TopicBatchquery;
///
/// let request = TopicBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/batchquery`. Described in
/// `spec/open_public/topic.batchquery.yaml`.
/// Returns [`TopicBatchqueryResponse`], or an error with a [`TopicBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.topic.batchquery")]
#[doc(alias = "/v3/alipay/open/public/topic/batchquery")]
#[doc(alias = "营销位查询接口")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct TopicBatchquery {}

impl TopicBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.topic.batchquery` (营销位查询接口).
#[non_exhaustive]
pub struct TopicBatchqueryResponse {
    /// The marketing slots.
    ///
    /// 营销位列表.
    pub topic_list: Vec<Topic>,
}

/// A marketing slot on the life account's home page.
#[non_exhaustive]
pub struct Topic {
    /// Image URL of the slot.
    ///
    /// 营销位图片url. Example: `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub img_url: Option<String>,
    /// Kind of target that the slot opens.
    ///
    /// 跳转类型. Example: `HTTP`.
    pub link_type: Option<record::Choice<TopicLinkType>>,
    /// Link opened by a tap on the slot's header image.
    ///
    /// 营销位跳转地址. Example: `https://www.alipay.com`.
    pub link_url: Option<String>,
    /// Description of the slot.
    ///
    /// 营销位描述. Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Name of the slot.
    ///
    /// 营销位名称. Example: `优惠活动`.
    pub title: Option<String>,
    /// Id of the slot.
    ///
    /// 营销位id. Example: `CG202011131013300867029`.
    pub topic_id: Option<String>,
    /// Content entries of the slot.
    ///
    /// 营销位内容列表.
    pub topic_items: Vec<super::types::TopicItem>,
}

/// The values of the platform's type `TopicLinkType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TopicLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

record::enumeration!(TopicLinkType, "HTTP" Http, "APP" App);

/// The error codes of `alipay.open.public.topic.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TopicBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TopicBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR" BusinessError
);

impl record::CallRequest for TopicBatchquery {}

impl record::Request for TopicBatchquery {
    type Response = TopicBatchqueryResponse;
    type ErrorCode = TopicBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.topic.batchquery",
        title: "营销位查询接口",
        file: "spec/open_public/topic.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/topic/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TOPIC_BATCHQUERY,
        response: &TOPIC_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(TopicBatchquery, TOPIC_BATCHQUERY);

record::record!(
    TopicBatchqueryResponse, TOPIC_BATCHQUERY_RESPONSE, 0 topic_list Vec::new()
);

record::record!(
    Topic, TOPIC, 0 img_url None, 1 link_type None, 2 link_url None, 3 sub_title None, 4
    title None, 5 topic_id None, 6 topic_items Vec::new()
);

static TOPIC_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicBatchquery",
    file: "spec/open_public/topic.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static TOPIC_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicBatchqueryResponse",
    file: "spec/open_public/topic.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "topic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TOPIC),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static TOPIC: schema::RecordDef<'static> = schema::RecordDef {
    name: "Topic",
    file: "spec/open_public/topic.batchquery.yaml",
    rows: &[
        schema::Row::Text("img_url"),
        schema::Row::Text("link_type"),
        schema::Row::Text("link_url"),
        schema::Row::Text("sub_title"),
        schema::Row::Text("title"),
        schema::Row::Text("topic_id"),
        schema::Row::Plain(
            "topic_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TOPIC_ITEM),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
