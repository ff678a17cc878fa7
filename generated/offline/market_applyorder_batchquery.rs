//! `alipay.offline.market.applyorder.batchquery` · 业务流水批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/applyorder/batchquery`.
//! Described in `spec/offline/market.applyorder.batchquery.yaml`.

use crate::{record, schema};

static MARKET_APPLYORDER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketApplyorderBatchquery",
    file: "spec/offline/market.applyorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("action", 9),
        schema::FieldDef::new(
            "apply_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("biz_id", 11),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("end_time", 13),
        schema::FieldDef::text("op_id", 14),
        schema::FieldDef::text("op_role", 15),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new(
            "request_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::text("start_time", 19),
        schema::FieldDef::text("status", 20),
    ],
    rules: &[],
};

static MARKET_APPLYORDER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketApplyorderBatchqueryResponse",
    file: "spec/offline/market.applyorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_order_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_ORDER_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::new("current_page_no", schema::Kind::Integer, 24),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 25),
        schema::FieldDef::new("total_items", schema::Kind::Integer, 26),
        schema::FieldDef::new("total_page_no", schema::Kind::Integer, 27),
    ],
    rules: &[],
};

static BIZ_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizOrderQueryResponse",
    file: "spec/offline/market.applyorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("action", 32),
        schema::FieldDef::text("action_mode", 33),
        schema::FieldDef::text("apply_id", 34),
        schema::FieldDef::text("biz_context_info", 35),
        schema::FieldDef::text("biz_id", 36),
        schema::FieldDef::text("biz_type", 37),
        schema::FieldDef::text("create_time", 38),
        schema::FieldDef::text("op_id", 39),
        schema::FieldDef::text("request_id", 40),
        schema::FieldDef::text("result_code", 41),
        schema::FieldDef::text("result_desc", 42),
        schema::FieldDef::text("status", 43),
        schema::FieldDef::text("sub_status", 44),
        schema::FieldDef::text("update_time", 45),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.applyorder.batchquery` (业务流水批量查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/applyorder/batchquery`.
/// Described in `spec/offline/market.applyorder.batchquery.yaml`.
/// Answered by [`MarketApplyorderBatchqueryResponse`], or by an error with a [`MarketApplyorderBatchqueryErrorCode`].
#[doc(alias = "alipay.offline.market.applyorder.batchquery")]
#[doc(alias = "业务流水批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MarketApplyorderBatchquery {
    /// On the wire `action`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:9`.
    pub action: Option<String>,
    /// On the wire `apply_ids`, a list; each element is a text. Source:
    /// `spec/offline/market.applyorder.batchquery.yaml:10`.
    pub apply_ids: Vec<String>,
    /// On the wire `biz_id`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:11`.
    pub biz_id: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:12`.
    pub biz_type: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:13`.
    pub end_time: Option<String>,
    /// On the wire `op_id`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:14`.
    pub op_id: Option<String>,
    /// On the wire `op_role`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:15`.
    pub op_role: Option<String>,
    /// On the wire `page_no`, a whole number. Source: `spec/offline/market.applyorder.batchquery.yaml:16`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/offline/market.applyorder.batchquery.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `request_ids`, a list; each element is a text. Source:
    /// `spec/offline/market.applyorder.batchquery.yaml:18`.
    pub request_ids: Vec<String>,
    /// On the wire `start_time`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:19`.
    pub start_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:20`.
    pub status: Option<String>,
}

impl MarketApplyorderBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action: None,
            apply_ids: Vec::new(),
            biz_id: None,
            biz_type: None,
            end_time: None,
            op_id: None,
            op_role: None,
            page_no: None,
            page_size: None,
            request_ids: Vec::new(),
            start_time: None,
            status: None,
        }
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`apply_ids`](Self::apply_ids).
    #[inline]
    pub fn apply_ids(
        mut self,
        apply_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.apply_ids = apply_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`biz_id`](Self::biz_id).
    #[inline]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`op_id`](Self::op_id).
    #[inline]
    pub fn op_id(mut self, op_id: impl Into<String>) -> Self {
        self.op_id = Some(op_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`request_ids`](Self::request_ids).
    #[inline]
    pub fn request_ids(
        mut self,
        request_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request_ids = request_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for MarketApplyorderBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_APPLYORDER_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.apply_ids),
            2 => Some(&self.biz_id),
            3 => Some(&self.biz_type),
            4 => Some(&self.end_time),
            5 => Some(&self.op_id),
            6 => Some(&self.op_role),
            7 => Some(&self.page_no),
            8 => Some(&self.page_size),
            9 => Some(&self.request_ids),
            10 => Some(&self.start_time),
            11 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.apply_ids),
            2 => Some(&mut self.biz_id),
            3 => Some(&mut self.biz_type),
            4 => Some(&mut self.end_time),
            5 => Some(&mut self.op_id),
            6 => Some(&mut self.op_role),
            7 => Some(&mut self.page_no),
            8 => Some(&mut self.page_size),
            9 => Some(&mut self.request_ids),
            10 => Some(&mut self.start_time),
            11 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for MarketApplyorderBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketApplyorderBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketApplyorderBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketApplyorderBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MarketApplyorderBatchquery {}

impl record::Request for MarketApplyorderBatchquery {
    type Response = MarketApplyorderBatchqueryResponse;
    type ErrorCode = MarketApplyorderBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.applyorder.batchquery",
        title: "业务流水批量查询接口",
        file: "spec/offline/market.applyorder.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/market/applyorder/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_APPLYORDER_BATCHQUERY,
        response: &MARKET_APPLYORDER_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.offline.market.applyorder.batchquery` (业务流水批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MarketApplyorderBatchqueryResponse {
    /// On the wire `biz_order_infos`, a list; each element is a record of the kind `BizOrderQueryResponse`. Source:
    /// `spec/offline/market.applyorder.batchquery.yaml:23`.
    pub biz_order_infos: Vec<BizOrderQueryResponse>,
    /// On the wire `current_page_no`, a whole number. Source: `spec/offline/market.applyorder.batchquery.yaml:24`.
    pub current_page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/offline/market.applyorder.batchquery.yaml:25`.
    pub page_size: Option<i64>,
    /// On the wire `total_items`, a whole number. Source: `spec/offline/market.applyorder.batchquery.yaml:26`.
    pub total_items: Option<i64>,
    /// On the wire `total_page_no`, a whole number. Source: `spec/offline/market.applyorder.batchquery.yaml:27`.
    pub total_page_no: Option<i64>,
}

impl record::Record for MarketApplyorderBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_APPLYORDER_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_order_infos),
            1 => Some(&self.current_page_no),
            2 => Some(&self.page_size),
            3 => Some(&self.total_items),
            4 => Some(&self.total_page_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_order_infos),
            1 => Some(&mut self.current_page_no),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_items),
            4 => Some(&mut self.total_page_no),
            _ => None,
        }
    }
}

impl Default for MarketApplyorderBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_order_infos: Vec::new(),
            current_page_no: None,
            page_size: None,
            total_items: None,
            total_page_no: None,
        }
    }
}

impl Clone for MarketApplyorderBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketApplyorderBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketApplyorderBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BizOrderQueryResponse`.
///
/// Source: `spec/offline/market.applyorder.batchquery.yaml:30`.
#[non_exhaustive]
pub struct BizOrderQueryResponse {
    /// On the wire `action`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:32`.
    pub action: Option<String>,
    /// On the wire `action_mode`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:33`.
    pub action_mode: Option<String>,
    /// On the wire `apply_id`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:34`.
    pub apply_id: Option<String>,
    /// On the wire `biz_context_info`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:35`.
    pub biz_context_info: Option<String>,
    /// On the wire `biz_id`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:36`.
    pub biz_id: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:37`.
    pub biz_type: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:38`.
    pub create_time: Option<String>,
    /// On the wire `op_id`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:39`.
    pub op_id: Option<String>,
    /// On the wire `request_id`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:40`.
    pub request_id: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:41`.
    pub result_code: Option<String>,
    /// On the wire `result_desc`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:42`.
    pub result_desc: Option<String>,
    /// On the wire `status`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:43`.
    pub status: Option<String>,
    /// On the wire `sub_status`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:44`.
    pub sub_status: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/offline/market.applyorder.batchquery.yaml:45`.
    pub update_time: Option<String>,
}

impl record::Record for BizOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BIZ_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.action_mode),
            2 => Some(&self.apply_id),
            3 => Some(&self.biz_context_info),
            4 => Some(&self.biz_id),
            5 => Some(&self.biz_type),
            6 => Some(&self.create_time),
            7 => Some(&self.op_id),
            8 => Some(&self.request_id),
            9 => Some(&self.result_code),
            10 => Some(&self.result_desc),
            11 => Some(&self.status),
            12 => Some(&self.sub_status),
            13 => Some(&self.update_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.action_mode),
            2 => Some(&mut self.apply_id),
            3 => Some(&mut self.biz_context_info),
            4 => Some(&mut self.biz_id),
            5 => Some(&mut self.biz_type),
            6 => Some(&mut self.create_time),
            7 => Some(&mut self.op_id),
            8 => Some(&mut self.request_id),
            9 => Some(&mut self.result_code),
            10 => Some(&mut self.result_desc),
            11 => Some(&mut self.status),
            12 => Some(&mut self.sub_status),
            13 => Some(&mut self.update_time),
            _ => None,
        }
    }
}

impl Default for BizOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            action: None,
            action_mode: None,
            apply_id: None,
            biz_context_info: None,
            biz_id: None,
            biz_type: None,
            create_time: None,
            op_id: None,
            request_id: None,
            result_code: None,
            result_desc: None,
            status: None,
            sub_status: None,
            update_time: None,
        }
    }
}

impl Clone for BizOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BizOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BizOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.applyorder.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketApplyorderBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/offline/market.applyorder.batchquery.yaml:48`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/offline/market.applyorder.batchquery.yaml:49`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketApplyorderBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketApplyorderBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
