//! `alipay.open.public.topic.batchquery` · 营销位查询接口
//!
//! Query the marketing slots configured on the life account's home page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/batchquery`. Described in
//! `spec/open_public/topic.batchquery.yaml`.

use crate::{record, schema};

static TOPIC_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicBatchquery",
    file: "spec/open_public/topic.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static TOPIC_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicBatchqueryResponse",
    file: "spec/open_public/topic.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "topic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TOPIC),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static TOPIC: schema::RecordDef<'static> = schema::RecordDef {
    name: "Topic",
    file: "spec/open_public/topic.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 19),
        schema::FieldDef::text("link_type", 24),
        schema::FieldDef::text("link_url", 32),
        schema::FieldDef::text("sub_title", 37),
        schema::FieldDef::text("title", 38),
        schema::FieldDef::text("topic_id", 39),
        schema::FieldDef::new(
            "topic_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TOPIC_ITEM),
                    limits: &[],
                },
            ),
            40,
        ),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for TopicBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_BATCHQUERY
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

impl Default for TopicBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TopicBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.topic.batchquery` (营销位查询接口).
#[non_exhaustive]
pub struct TopicBatchqueryResponse {
    /// The marketing slots.
    ///
    /// 营销位列表.
    pub topic_list: Vec<Topic>,
}

impl record::Record for TopicBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.topic_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.topic_list),
            _ => None,
        }
    }
}

impl Default for TopicBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { topic_list: Vec::new() }
    }
}

impl Clone for TopicBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for Topic {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.img_url),
            1 => Some(&self.link_type),
            2 => Some(&self.link_url),
            3 => Some(&self.sub_title),
            4 => Some(&self.title),
            5 => Some(&self.topic_id),
            6 => Some(&self.topic_items),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.img_url),
            1 => Some(&mut self.link_type),
            2 => Some(&mut self.link_url),
            3 => Some(&mut self.sub_title),
            4 => Some(&mut self.title),
            5 => Some(&mut self.topic_id),
            6 => Some(&mut self.topic_items),
            _ => None,
        }
    }
}

impl Default for Topic {
    #[inline]
    fn default() -> Self {
        Self {
            img_url: None,
            link_type: None,
            link_url: None,
            sub_title: None,
            title: None,
            topic_id: None,
            topic_items: Vec::new(),
        }
    }
}

impl Clone for Topic {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Topic {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Topic {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TopicLinkType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TopicLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

impl record::Enumeration for TopicLinkType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HTTP", Self::Http),
        ("APP", Self::App),
    ];
}

impl std::fmt::Debug for TopicLinkType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.topic.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for TopicBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TopicBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
