//! `alipay.merchant.tradecomplain.batchquery` · 查询交易投诉列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/batchquery`.
//! Described in `spec/merchant/tradecomplain.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/tradecomplain.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.tradecomplain.batchquery",
    title: "查询交易投诉列表",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/merchant/tradecomplain/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &TRADECOMPLAIN_BATCHQUERY,
    response: &TRADECOMPLAIN_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "AUTHORITY_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 49,
        },
    ],
};

static TRADECOMPLAIN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "begin_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "target_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TARGET_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static TRADECOMPLAIN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "total_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "total_page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "trade_complain_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_COMPLAIN_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static TARGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TargetInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static TRADE_COMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeComplainQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "complain_event_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "complain_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
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
            name: "gmt_finished",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
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
            line: 37,
        },
        schema::FieldDef {
            name: "leaf_category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "phone_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
    ],
    rules: &[],
};

/// A request of `alipay.merchant.tradecomplain.batchquery` (查询交易投诉列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/batchquery`.
/// Described in `spec/merchant/tradecomplain.batchquery.yaml`.
/// Answered by [`TradecomplainBatchqueryResponse`], or by an error with a [`TradecomplainBatchqueryErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.batchquery")]
#[doc(alias = "查询交易投诉列表")]
#[derive(Default)]
#[non_exhaustive]
pub struct TradecomplainBatchquery {
    /// The field `begin_time`: a text.
    ///
    /// On the wire `begin_time`. Source: `spec/merchant/tradecomplain.batchquery.yaml:9`.
    pub begin_time: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/merchant/tradecomplain.batchquery.yaml:10`.
    pub end_time: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/merchant/tradecomplain.batchquery.yaml:11`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/merchant/tradecomplain.batchquery.yaml:12`.
    pub page_size: Option<i64>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/merchant/tradecomplain.batchquery.yaml:13`.
    pub status: Option<String>,
    /// The field `target_infos`: a list; each element is a record of the kind `TargetInfo`.
    ///
    /// On the wire `target_infos`. Source: `spec/merchant/tradecomplain.batchquery.yaml:14`.
    pub target_infos: Vec<TargetInfo>,
}

impl TradecomplainBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`target_infos`](Self::target_infos).
    #[inline]
    #[must_use]
    pub fn target_infos(
        mut self,
        target_infos: impl IntoIterator<Item = TargetInfo>,
    ) -> Self {
        self.target_infos = target_infos.into_iter().collect();
        self
    }
}

impl record::Record for TradecomplainBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_time),
            1 => Some(&self.end_time),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.status),
            5 => Some(&self.target_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.status),
            5 => Some(&mut self.target_infos),
            _ => None,
        }
    }
}

impl Clone for TradecomplainBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TradecomplainBatchquery {}

impl record::Request for TradecomplainBatchquery {
    type Response = TradecomplainBatchqueryResponse;
    type ErrorCode = TradecomplainBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.tradecomplain.batchquery` (查询交易投诉列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TradecomplainBatchqueryResponse {
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/merchant/tradecomplain.batchquery.yaml:17`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/merchant/tradecomplain.batchquery.yaml:18`.
    pub page_size: Option<i64>,
    /// The field `total_num`: a whole number.
    ///
    /// On the wire `total_num`. Source: `spec/merchant/tradecomplain.batchquery.yaml:19`.
    pub total_num: Option<i64>,
    /// The field `total_page_num`: a whole number.
    ///
    /// On the wire `total_page_num`. Source: `spec/merchant/tradecomplain.batchquery.yaml:20`.
    pub total_page_num: Option<i64>,
    /// The field `trade_complain_infos`: a list; each element is a record of the kind `TradeComplainQueryResponse`.
    ///
    /// On the wire `trade_complain_infos`. Source: `spec/merchant/tradecomplain.batchquery.yaml:21`.
    pub trade_complain_infos: Vec<TradeComplainQueryResponse>,
}

impl record::Record for TradecomplainBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.total_num),
            3 => Some(&self.total_page_num),
            4 => Some(&self.trade_complain_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.total_num),
            3 => Some(&mut self.total_page_num),
            4 => Some(&mut self.trade_complain_infos),
            _ => None,
        }
    }
}

impl Clone for TradecomplainBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TargetInfo`.
///
/// Source: `spec/merchant/tradecomplain.batchquery.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct TargetInfo {
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/merchant/tradecomplain.batchquery.yaml:26`.
    pub target_id: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/merchant/tradecomplain.batchquery.yaml:27`.
    pub target_type: Option<String>,
}

impl TargetInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

impl record::Record for TargetInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TARGET_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_id),
            1 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_id),
            1 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Clone for TargetInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TargetInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TargetInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TradeComplainQueryResponse`.
///
/// Source: `spec/merchant/tradecomplain.batchquery.yaml:29`.
#[derive(Default)]
#[non_exhaustive]
pub struct TradeComplainQueryResponse {
    /// The field `complain_event_id`: a text.
    ///
    /// On the wire `complain_event_id`. Source: `spec/merchant/tradecomplain.batchquery.yaml:31`.
    pub complain_event_id: Option<String>,
    /// The field `complain_reason`: a text.
    ///
    /// On the wire `complain_reason`. Source: `spec/merchant/tradecomplain.batchquery.yaml:32`.
    pub complain_reason: Option<String>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/merchant/tradecomplain.batchquery.yaml:33`.
    pub content: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/merchant/tradecomplain.batchquery.yaml:34`.
    pub gmt_create: Option<String>,
    /// The field `gmt_finished`: a text.
    ///
    /// On the wire `gmt_finished`. Source: `spec/merchant/tradecomplain.batchquery.yaml:35`.
    pub gmt_finished: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/merchant/tradecomplain.batchquery.yaml:36`.
    pub gmt_modified: Option<String>,
    /// The field `images`: a list; each element is a text.
    ///
    /// On the wire `images`. Source: `spec/merchant/tradecomplain.batchquery.yaml:37`.
    pub images: Vec<String>,
    /// The field `leaf_category_name`: a text.
    ///
    /// On the wire `leaf_category_name`. Source: `spec/merchant/tradecomplain.batchquery.yaml:38`.
    pub leaf_category_name: Option<String>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/merchant/tradecomplain.batchquery.yaml:39`.
    pub merchant_order_no: Option<String>,
    /// The field `phone_no`: a text.
    ///
    /// On the wire `phone_no`. Source: `spec/merchant/tradecomplain.batchquery.yaml:40`.
    pub phone_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/merchant/tradecomplain.batchquery.yaml:41`.
    pub status: Option<String>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/merchant/tradecomplain.batchquery.yaml:42`.
    pub target_id: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/merchant/tradecomplain.batchquery.yaml:43`.
    pub target_type: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/merchant/tradecomplain.batchquery.yaml:44`.
    pub trade_no: Option<String>,
}

impl record::Record for TradeComplainQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_COMPLAIN_QUERY_RESPONSE
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
            10 => Some(&self.status),
            11 => Some(&self.target_id),
            12 => Some(&self.target_type),
            13 => Some(&self.trade_no),
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
            10 => Some(&mut self.status),
            11 => Some(&mut self.target_id),
            12 => Some(&mut self.target_type),
            13 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Clone for TradeComplainQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeComplainQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeComplainQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainBatchqueryErrorCode {
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/merchant/tradecomplain.batchquery.yaml:47`.
    AuthorityIllegal,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/tradecomplain.batchquery.yaml:48`.
    ParamIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/tradecomplain.batchquery.yaml:49`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TradecomplainBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
