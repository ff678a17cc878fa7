//! `alipay.offline.market.applyorder.batchquery` · 业务流水批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/applyorder/batchquery`.
//! Described in `spec/offline/market.applyorder.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/offline/market.applyorder.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.offline.market.applyorder.batchquery",
    title: "业务流水批量查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 48,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
    ],
};

static MARKET_APPLYORDER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketApplyorderBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "apply_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "op_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "op_role",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "request_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static MARKET_APPLYORDER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketApplyorderBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_order_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_ORDER_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "current_page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "total_items",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "total_page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static BIZ_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizOrderQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "action_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "apply_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "biz_context_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "biz_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "op_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "request_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "result_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "sub_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MarketApplyorderBatchquery {
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/offline/market.applyorder.batchquery.yaml:9`.
    pub action: Option<String>,
    /// The field `apply_ids`: a list; each element is a text.
    ///
    /// On the wire `apply_ids`. Source: `spec/offline/market.applyorder.batchquery.yaml:10`.
    pub apply_ids: Vec<String>,
    /// The field `biz_id`: a text.
    ///
    /// On the wire `biz_id`. Source: `spec/offline/market.applyorder.batchquery.yaml:11`.
    pub biz_id: Option<String>,
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/offline/market.applyorder.batchquery.yaml:12`.
    pub biz_type: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/offline/market.applyorder.batchquery.yaml:13`.
    pub end_time: Option<String>,
    /// The field `op_id`: a text.
    ///
    /// On the wire `op_id`. Source: `spec/offline/market.applyorder.batchquery.yaml:14`.
    pub op_id: Option<String>,
    /// The field `op_role`: a text.
    ///
    /// On the wire `op_role`. Source: `spec/offline/market.applyorder.batchquery.yaml:15`.
    pub op_role: Option<String>,
    /// The field `page_no`: a whole number.
    ///
    /// On the wire `page_no`. Source: `spec/offline/market.applyorder.batchquery.yaml:16`.
    pub page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/offline/market.applyorder.batchquery.yaml:17`.
    pub page_size: Option<i64>,
    /// The field `request_ids`: a list; each element is a text.
    ///
    /// On the wire `request_ids`. Source: `spec/offline/market.applyorder.batchquery.yaml:18`.
    pub request_ids: Vec<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/offline/market.applyorder.batchquery.yaml:19`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/offline/market.applyorder.batchquery.yaml:20`.
    pub status: Option<String>,
}

impl MarketApplyorderBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`apply_ids`](Self::apply_ids).
    #[inline]
    #[must_use]
    pub fn apply_ids(
        mut self,
        apply_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.apply_ids = apply_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`biz_id`](Self::biz_id).
    #[inline]
    #[must_use]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`op_id`](Self::op_id).
    #[inline]
    #[must_use]
    pub fn op_id(mut self, op_id: impl Into<String>) -> Self {
        self.op_id = Some(op_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    #[must_use]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`request_ids`](Self::request_ids).
    #[inline]
    #[must_use]
    pub fn request_ids(
        mut self,
        request_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request_ids = request_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.offline.market.applyorder.batchquery` (业务流水批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketApplyorderBatchqueryResponse {
    /// The field `biz_order_infos`: a list; each element is a record of the kind `BizOrderQueryResponse`.
    ///
    /// On the wire `biz_order_infos`. Source: `spec/offline/market.applyorder.batchquery.yaml:23`.
    pub biz_order_infos: Vec<BizOrderQueryResponse>,
    /// The field `current_page_no`: a whole number.
    ///
    /// On the wire `current_page_no`. Source: `spec/offline/market.applyorder.batchquery.yaml:24`.
    pub current_page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/offline/market.applyorder.batchquery.yaml:25`.
    pub page_size: Option<i64>,
    /// The field `total_items`: a whole number.
    ///
    /// On the wire `total_items`. Source: `spec/offline/market.applyorder.batchquery.yaml:26`.
    pub total_items: Option<i64>,
    /// The field `total_page_no`: a whole number.
    ///
    /// On the wire `total_page_no`. Source: `spec/offline/market.applyorder.batchquery.yaml:27`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BizOrderQueryResponse {
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/offline/market.applyorder.batchquery.yaml:32`.
    pub action: Option<String>,
    /// The field `action_mode`: a text.
    ///
    /// On the wire `action_mode`. Source: `spec/offline/market.applyorder.batchquery.yaml:33`.
    pub action_mode: Option<String>,
    /// The field `apply_id`: a text.
    ///
    /// On the wire `apply_id`. Source: `spec/offline/market.applyorder.batchquery.yaml:34`.
    pub apply_id: Option<String>,
    /// The field `biz_context_info`: a text.
    ///
    /// On the wire `biz_context_info`. Source: `spec/offline/market.applyorder.batchquery.yaml:35`.
    pub biz_context_info: Option<String>,
    /// The field `biz_id`: a text.
    ///
    /// On the wire `biz_id`. Source: `spec/offline/market.applyorder.batchquery.yaml:36`.
    pub biz_id: Option<String>,
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/offline/market.applyorder.batchquery.yaml:37`.
    pub biz_type: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/offline/market.applyorder.batchquery.yaml:38`.
    pub create_time: Option<String>,
    /// The field `op_id`: a text.
    ///
    /// On the wire `op_id`. Source: `spec/offline/market.applyorder.batchquery.yaml:39`.
    pub op_id: Option<String>,
    /// The field `request_id`: a text.
    ///
    /// On the wire `request_id`. Source: `spec/offline/market.applyorder.batchquery.yaml:40`.
    pub request_id: Option<String>,
    /// The field `result_code`: a text.
    ///
    /// On the wire `result_code`. Source: `spec/offline/market.applyorder.batchquery.yaml:41`.
    pub result_code: Option<String>,
    /// The field `result_desc`: a text.
    ///
    /// On the wire `result_desc`. Source: `spec/offline/market.applyorder.batchquery.yaml:42`.
    pub result_desc: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/offline/market.applyorder.batchquery.yaml:43`.
    pub status: Option<String>,
    /// The field `sub_status`: a text.
    ///
    /// On the wire `sub_status`. Source: `spec/offline/market.applyorder.batchquery.yaml:44`.
    pub sub_status: Option<String>,
    /// The field `update_time`: a text.
    ///
    /// On the wire `update_time`. Source: `spec/offline/market.applyorder.batchquery.yaml:45`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
