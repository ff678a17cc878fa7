//! `alipay.merchant.tradecomplain.batchquery` · 查询交易投诉列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/batchquery`.
//! Described in `spec/merchant/tradecomplain.batchquery.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchquery",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("begin_time", 9),
        schema::FieldDef::text("end_time", 10),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 11),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 12),
        schema::FieldDef::text("status", 13),
        schema::FieldDef::new(
            "target_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TARGET_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static TRADECOMPLAIN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainBatchqueryResponse",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 17),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::new("total_num", schema::Kind::Integer, 19),
        schema::FieldDef::new("total_page_num", schema::Kind::Integer, 20),
        schema::FieldDef::new(
            "trade_complain_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_COMPLAIN_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            21,
        ),
    ],
    rules: &[],
};

static TARGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TargetInfo",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("target_id", 26),
        schema::FieldDef::text("target_type", 27),
    ],
    rules: &[],
};

static TRADE_COMPLAIN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeComplainQueryResponse",
    file: "spec/merchant/tradecomplain.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("complain_event_id", 31),
        schema::FieldDef::text("complain_reason", 32),
        schema::FieldDef::text("content", 33),
        schema::FieldDef::text("gmt_create", 34),
        schema::FieldDef::text("gmt_finished", 35),
        schema::FieldDef::text("gmt_modified", 36),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("leaf_category_name", 38),
        schema::FieldDef::text("merchant_order_no", 39),
        schema::FieldDef::text("phone_no", 40),
        schema::FieldDef::text("status", 41),
        schema::FieldDef::text("target_id", 42),
        schema::FieldDef::text("target_type", 43),
        schema::FieldDef::text("trade_no", 44),
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
#[must_use]
#[non_exhaustive]
pub struct TradecomplainBatchquery {
    /// On the wire `begin_time`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:9`.
    pub begin_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:10`.
    pub end_time: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/merchant/tradecomplain.batchquery.yaml:11`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/merchant/tradecomplain.batchquery.yaml:12`.
    pub page_size: Option<i64>,
    /// On the wire `status`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:13`.
    pub status: Option<String>,
    /// On the wire `target_infos`, a list; each element is a record of the kind `TargetInfo`. Source:
    /// `spec/merchant/tradecomplain.batchquery.yaml:14`.
    pub target_infos: Vec<TargetInfo>,
}

impl TradecomplainBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            page_num: None,
            page_size: None,
            status: None,
            target_infos: Vec::new(),
        }
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`target_infos`](Self::target_infos).
    #[inline]
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

impl Default for TradecomplainBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.batchquery",
        title: "查询交易投诉列表",
        file: "spec/merchant/tradecomplain.batchquery.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.tradecomplain.batchquery` (查询交易投诉列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TradecomplainBatchqueryResponse {
    /// On the wire `page_num`, a whole number. Source: `spec/merchant/tradecomplain.batchquery.yaml:17`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/merchant/tradecomplain.batchquery.yaml:18`.
    pub page_size: Option<i64>,
    /// On the wire `total_num`, a whole number. Source: `spec/merchant/tradecomplain.batchquery.yaml:19`.
    pub total_num: Option<i64>,
    /// On the wire `total_page_num`, a whole number. Source: `spec/merchant/tradecomplain.batchquery.yaml:20`.
    pub total_page_num: Option<i64>,
    /// On the wire `trade_complain_infos`, a list; each element is a record of the kind `TradeComplainQueryResponse`.
    /// Source: `spec/merchant/tradecomplain.batchquery.yaml:21`.
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

impl Default for TradecomplainBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            total_num: None,
            total_page_num: None,
            trade_complain_infos: Vec::new(),
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
#[must_use]
#[non_exhaustive]
pub struct TargetInfo {
    /// On the wire `target_id`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:26`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:27`.
    pub target_type: Option<String>,
}

impl TargetInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            target_id: None,
            target_type: None,
        }
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
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

impl Default for TargetInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[non_exhaustive]
pub struct TradeComplainQueryResponse {
    /// On the wire `complain_event_id`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:31`.
    pub complain_event_id: Option<String>,
    /// On the wire `complain_reason`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:32`.
    pub complain_reason: Option<String>,
    /// On the wire `content`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:33`.
    pub content: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:34`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_finished`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:35`.
    pub gmt_finished: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:36`.
    pub gmt_modified: Option<String>,
    /// On the wire `images`, a list; each element is a text. Source:
    /// `spec/merchant/tradecomplain.batchquery.yaml:37`.
    pub images: Vec<String>,
    /// On the wire `leaf_category_name`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:38`.
    pub leaf_category_name: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:39`.
    pub merchant_order_no: Option<String>,
    /// On the wire `phone_no`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:40`.
    pub phone_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:41`.
    pub status: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:42`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:43`.
    pub target_type: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/merchant/tradecomplain.batchquery.yaml:44`.
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

impl Default for TradeComplainQueryResponse {
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
            status: None,
            target_id: None,
            target_type: None,
            trade_no: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for TradecomplainBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
