//! `alipay.merchant.tradecomplain.query` · 查询单条交易投诉详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/tradecomplain/{complain_event_id}`.
//! Described in `spec/merchant/tradecomplain.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/tradecomplain.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.tradecomplain.query",
    title: "查询单条交易投诉详情",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "AUTHORITY_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 42,
        },
    ],
};

static TRADECOMPLAIN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "complain_event_id",
            kind: schema::Kind::Text,
            place: schema::Place::Path,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 10,
                },
            ],
            line: 10,
        },
    ],
    rules: &[],
};

static TRADECOMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "complain_event_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "complain_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "gmt_finished",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "images",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "leaf_category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "phone_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "reply_detail_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "trade_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static REPLY_RECORD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecordResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "images",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "replier_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "replier_role",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct TradecomplainQuery {
    /// The field `complain_event_id`: a text.
    ///
    /// On the wire `complain_event_id`; required. Source: `spec/merchant/tradecomplain.query.yaml:10`.
    pub complain_event_id: String,
}

impl TradecomplainQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.tradecomplain.query` (查询单条交易投诉详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TradecomplainQueryResponse {
    /// The field `complain_event_id`: a text.
    ///
    /// On the wire `complain_event_id`. Source: `spec/merchant/tradecomplain.query.yaml:13`.
    pub complain_event_id: Option<String>,
    /// The field `complain_reason`: a text.
    ///
    /// On the wire `complain_reason`. Source: `spec/merchant/tradecomplain.query.yaml:14`.
    pub complain_reason: Option<String>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/merchant/tradecomplain.query.yaml:15`.
    pub content: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/merchant/tradecomplain.query.yaml:16`.
    pub gmt_create: Option<String>,
    /// The field `gmt_finished`: a text.
    ///
    /// On the wire `gmt_finished`. Source: `spec/merchant/tradecomplain.query.yaml:17`.
    pub gmt_finished: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/merchant/tradecomplain.query.yaml:18`.
    pub gmt_modified: Option<String>,
    /// The field `images`: a list; each element is a text.
    ///
    /// On the wire `images`. Source: `spec/merchant/tradecomplain.query.yaml:19`.
    pub images: Vec<String>,
    /// The field `leaf_category_name`: a text.
    ///
    /// On the wire `leaf_category_name`. Source: `spec/merchant/tradecomplain.query.yaml:20`.
    pub leaf_category_name: Option<String>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/merchant/tradecomplain.query.yaml:21`.
    pub merchant_order_no: Option<String>,
    /// The field `phone_no`: a text.
    ///
    /// On the wire `phone_no`. Source: `spec/merchant/tradecomplain.query.yaml:22`.
    pub phone_no: Option<String>,
    /// The field `reply_detail_infos`: a list; each element is a record of the kind `ReplyRecordResponse`.
    ///
    /// On the wire `reply_detail_infos`. Source: `spec/merchant/tradecomplain.query.yaml:23`.
    pub reply_detail_infos: Vec<ReplyRecordResponse>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/merchant/tradecomplain.query.yaml:24`.
    pub status: Option<String>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/merchant/tradecomplain.query.yaml:25`.
    pub target_id: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/merchant/tradecomplain.query.yaml:26`.
    pub target_type: Option<String>,
    /// The field `trade_amount`: a text.
    ///
    /// On the wire `trade_amount`. Source: `spec/merchant/tradecomplain.query.yaml:27`.
    pub trade_amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/merchant/tradecomplain.query.yaml:28`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ReplyRecordResponse {
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/merchant/tradecomplain.query.yaml:33`.
    pub content: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/merchant/tradecomplain.query.yaml:34`.
    pub gmt_create: Option<String>,
    /// The field `images`: a list; each element is a text.
    ///
    /// On the wire `images`. Source: `spec/merchant/tradecomplain.query.yaml:35`.
    pub images: Vec<String>,
    /// The field `replier_name`: a text.
    ///
    /// On the wire `replier_name`. Source: `spec/merchant/tradecomplain.query.yaml:36`.
    pub replier_name: Option<String>,
    /// The field `replier_role`: a text.
    ///
    /// On the wire `replier_role`. Source: `spec/merchant/tradecomplain.query.yaml:37`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
