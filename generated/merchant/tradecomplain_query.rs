//! `alipay.merchant.tradecomplain.query` · 查询单条交易投诉详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/tradecomplain/{complain_event_id}`.
//! Described in `spec/merchant/tradecomplain.query.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQuery",
    file: "spec/merchant/tradecomplain.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("complain_event_id", 10)
        },
    ],
    rules: &[],
};

static TRADECOMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQueryResponse",
    file: "spec/merchant/tradecomplain.query.yaml",
    fields: &[
        schema::FieldDef::text("complain_event_id", 13),
        schema::FieldDef::text("complain_reason", 14),
        schema::FieldDef::text("content", 15),
        schema::FieldDef::text("gmt_create", 16),
        schema::FieldDef::text("gmt_finished", 17),
        schema::FieldDef::text("gmt_modified", 18),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("leaf_category_name", 20),
        schema::FieldDef::text("merchant_order_no", 21),
        schema::FieldDef::text("phone_no", 22),
        schema::FieldDef::new(
            "reply_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD_RESPONSE),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("status", 24),
        schema::FieldDef::text("target_id", 25),
        schema::FieldDef::text("target_type", 26),
        schema::FieldDef::text("trade_amount", 27),
        schema::FieldDef::text("trade_no", 28),
    ],
    rules: &[],
};

static REPLY_RECORD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecordResponse",
    file: "spec/merchant/tradecomplain.query.yaml",
    fields: &[
        schema::FieldDef::text("content", 33),
        schema::FieldDef::text("gmt_create", 34),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("replier_name", 36),
        schema::FieldDef::text("replier_role", 37),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.tradecomplain.query` (查询单条交易投诉详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/tradecomplain/{complain_event_id}`.
/// Described in `spec/merchant/tradecomplain.query.yaml`.
/// Answered by [`TradecomplainQueryResponse`], or by an error with a [`TradecomplainQueryErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.query")]
#[doc(alias = "查询单条交易投诉详情")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainQuery {
    /// On the wire `complain_event_id`, a text; required. Source: `spec/merchant/tradecomplain.query.yaml:10`.
    pub complain_event_id: String,
}

impl TradecomplainQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_event_id: String::new(),
        }
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = complain_event_id.into();
        self
    }
}

impl record::Record for TradecomplainQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_event_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_event_id),
            _ => None,
        }
    }
}

impl Default for TradecomplainQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradecomplainQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TradecomplainQuery {}

impl record::Request for TradecomplainQuery {
    type Response = TradecomplainQueryResponse;
    type ErrorCode = TradecomplainQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.query",
        title: "查询单条交易投诉详情",
        file: "spec/merchant/tradecomplain.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/merchant/tradecomplain/{complain_event_id}",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRADECOMPLAIN_QUERY,
        response: &TRADECOMPLAIN_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.tradecomplain.query` (查询单条交易投诉详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TradecomplainQueryResponse {
    /// On the wire `complain_event_id`, a text. Source: `spec/merchant/tradecomplain.query.yaml:13`.
    pub complain_event_id: Option<String>,
    /// On the wire `complain_reason`, a text. Source: `spec/merchant/tradecomplain.query.yaml:14`.
    pub complain_reason: Option<String>,
    /// On the wire `content`, a text. Source: `spec/merchant/tradecomplain.query.yaml:15`.
    pub content: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/merchant/tradecomplain.query.yaml:16`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_finished`, a text. Source: `spec/merchant/tradecomplain.query.yaml:17`.
    pub gmt_finished: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/merchant/tradecomplain.query.yaml:18`.
    pub gmt_modified: Option<String>,
    /// On the wire `images`, a list; each element is a text. Source: `spec/merchant/tradecomplain.query.yaml:19`.
    pub images: Vec<String>,
    /// On the wire `leaf_category_name`, a text. Source: `spec/merchant/tradecomplain.query.yaml:20`.
    pub leaf_category_name: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/merchant/tradecomplain.query.yaml:21`.
    pub merchant_order_no: Option<String>,
    /// On the wire `phone_no`, a text. Source: `spec/merchant/tradecomplain.query.yaml:22`.
    pub phone_no: Option<String>,
    /// On the wire `reply_detail_infos`, a list; each element is a record of the kind `ReplyRecordResponse`. Source:
    /// `spec/merchant/tradecomplain.query.yaml:23`.
    pub reply_detail_infos: Vec<ReplyRecordResponse>,
    /// On the wire `status`, a text. Source: `spec/merchant/tradecomplain.query.yaml:24`.
    pub status: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/merchant/tradecomplain.query.yaml:25`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/merchant/tradecomplain.query.yaml:26`.
    pub target_type: Option<String>,
    /// On the wire `trade_amount`, a text. Source: `spec/merchant/tradecomplain.query.yaml:27`.
    pub trade_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/merchant/tradecomplain.query.yaml:28`.
    pub trade_no: Option<String>,
}

impl record::Record for TradecomplainQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_event_id),
            1 => Some(&self.complain_reason),
            2 => Some(&self.content),
            3 => Some(&self.gmt_create),
            4 => Some(&self.gmt_finished),
            5 => Some(&self.gmt_modified),
            6 => Some(&self.images),
            7 => Some(&self.leaf_category_name),
            8 => Some(&self.merchant_order_no),
            9 => Some(&self.phone_no),
            10 => Some(&self.reply_detail_infos),
            11 => Some(&self.status),
            12 => Some(&self.target_id),
            13 => Some(&self.target_type),
            14 => Some(&self.trade_amount),
            15 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_event_id),
            1 => Some(&mut self.complain_reason),
            2 => Some(&mut self.content),
            3 => Some(&mut self.gmt_create),
            4 => Some(&mut self.gmt_finished),
            5 => Some(&mut self.gmt_modified),
            6 => Some(&mut self.images),
            7 => Some(&mut self.leaf_category_name),
            8 => Some(&mut self.merchant_order_no),
            9 => Some(&mut self.phone_no),
            10 => Some(&mut self.reply_detail_infos),
            11 => Some(&mut self.status),
            12 => Some(&mut self.target_id),
            13 => Some(&mut self.target_type),
            14 => Some(&mut self.trade_amount),
            15 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for TradecomplainQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            complain_event_id: None,
            complain_reason: None,
            content: None,
            gmt_create: None,
            gmt_finished: None,
            gmt_modified: None,
            images: Vec::new(),
            leaf_category_name: None,
            merchant_order_no: None,
            phone_no: None,
            reply_detail_infos: Vec::new(),
            status: None,
            target_id: None,
            target_type: None,
            trade_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for TradecomplainQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReplyRecordResponse`.
///
/// Source: `spec/merchant/tradecomplain.query.yaml:31`.
#[non_exhaustive]
pub struct ReplyRecordResponse {
    /// On the wire `content`, a text. Source: `spec/merchant/tradecomplain.query.yaml:33`.
    pub content: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/merchant/tradecomplain.query.yaml:34`.
    pub gmt_create: Option<String>,
    /// On the wire `images`, a list; each element is a text. Source: `spec/merchant/tradecomplain.query.yaml:35`.
    pub images: Vec<String>,
    /// On the wire `replier_name`, a text. Source: `spec/merchant/tradecomplain.query.yaml:36`.
    pub replier_name: Option<String>,
    /// On the wire `replier_role`, a text. Source: `spec/merchant/tradecomplain.query.yaml:37`.
    pub replier_role: Option<String>,
}

impl record::Record for ReplyRecordResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REPLY_RECORD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.gmt_create),
            2 => Some(&self.images),
            3 => Some(&self.replier_name),
            4 => Some(&self.replier_role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.images),
            3 => Some(&mut self.replier_name),
            4 => Some(&mut self.replier_role),
            _ => None,
        }
    }
}

impl Default for ReplyRecordResponse {
    #[inline]
    fn default() -> Self {
        Self {
            content: None,
            gmt_create: None,
            images: Vec::new(),
            replier_name: None,
            replier_role: None,
        }
    }
}

impl Clone for ReplyRecordResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReplyRecordResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReplyRecordResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainQueryErrorCode {
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/merchant/tradecomplain.query.yaml:40`.
    AuthorityIllegal,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/tradecomplain.query.yaml:41`.
    ParamIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/tradecomplain.query.yaml:42`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TradecomplainQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TradecomplainQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
