//! `alipay.trade.batch.settle.query` · 批量结算查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
//! `spec/trade/batch.settle.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/batch.settle.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.batch.settle.query",
    title: "批量结算查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/trade/batch/settle/query",
    }),
    idempotency: schema::Idempotency::Never,
    request: &BATCH_SETTLE_QUERY,
    response: &BATCH_SETTLE_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "BATCH_SETTLE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 37,
        },
        schema::ErrorDef {
            code: "OPENID_APPID_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
    ],
};

static BATCH_SETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "settle_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static BATCH_SETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "settle_detail",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "settle_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static BATCH_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "error_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "error_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "settle_account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "settle_account_id_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "settle_account_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "settle_account_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "settle_entity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "settle_entity_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "sub_merchant",
            kind: schema::Kind::Record(&super::types::SUB_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.settle.query` (批量结算查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
/// `spec/trade/batch.settle.query.yaml`.
/// Answered by [`BatchSettleQueryResponse`], or by an error with a [`BatchSettleQueryErrorCode`].
#[doc(alias = "alipay.trade.batch.settle.query")]
#[doc(alias = "批量结算查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct BatchSettleQuery {
    /// The field `extend_params`: a text.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/batch.settle.query.yaml:9`.
    pub extend_params: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/batch.settle.query.yaml:10`.
    pub out_request_no: Option<String>,
    /// The field `settle_no`: a text.
    ///
    /// On the wire `settle_no`. Source: `spec/trade/batch.settle.query.yaml:11`.
    pub settle_no: Option<String>,
}

impl BatchSettleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
    #[must_use]
    pub fn settle_no(mut self, settle_no: impl Into<String>) -> Self {
        self.settle_no = Some(settle_no.into());
        self
    }
}

impl record::Record for BatchSettleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.out_request_no),
            2 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Clone for BatchSettleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchSettleQuery {}

impl record::Request for BatchSettleQuery {
    type Response = BatchSettleQueryResponse;
    type ErrorCode = BatchSettleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.batch.settle.query` (批量结算查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchSettleQueryResponse {
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/batch.settle.query.yaml:14`.
    pub out_request_no: Option<String>,
    /// The field `settle_detail`: a list; each element is a record of the kind `BatchSettleDetail`.
    ///
    /// On the wire `settle_detail`. Source: `spec/trade/batch.settle.query.yaml:15`.
    pub settle_detail: Vec<BatchSettleDetail>,
    /// The field `settle_no`: a text.
    ///
    /// On the wire `settle_no`. Source: `spec/trade/batch.settle.query.yaml:16`.
    pub settle_no: Option<String>,
}

impl record::Record for BatchSettleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.settle_detail),
            2 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.settle_detail),
            2 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Clone for BatchSettleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BatchSettleDetail`.
///
/// Source: `spec/trade/batch.settle.query.yaml:19`.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchSettleDetail {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/batch.settle.query.yaml:21`.
    pub amount: Option<String>,
    /// The field `currency`: a text.
    ///
    /// On the wire `currency`. Source: `spec/trade/batch.settle.query.yaml:22`.
    pub currency: Option<String>,
    /// The field `error_code`: a text.
    ///
    /// On the wire `error_code`. Source: `spec/trade/batch.settle.query.yaml:23`.
    pub error_code: Option<String>,
    /// The field `error_desc`: a text.
    ///
    /// On the wire `error_desc`. Source: `spec/trade/batch.settle.query.yaml:24`.
    pub error_desc: Option<String>,
    /// The field `settle_account_id`: a text.
    ///
    /// On the wire `settle_account_id`. Source: `spec/trade/batch.settle.query.yaml:25`.
    pub settle_account_id: Option<String>,
    /// The field `settle_account_id_type`: a text.
    ///
    /// On the wire `settle_account_id_type`. Source: `spec/trade/batch.settle.query.yaml:26`.
    pub settle_account_id_type: Option<String>,
    /// The field `settle_account_open_id`: a text.
    ///
    /// On the wire `settle_account_open_id`. Source: `spec/trade/batch.settle.query.yaml:27`.
    pub settle_account_open_id: Option<String>,
    /// The field `settle_account_type`: a text.
    ///
    /// On the wire `settle_account_type`. Source: `spec/trade/batch.settle.query.yaml:28`.
    pub settle_account_type: Option<String>,
    /// The field `settle_entity_id`: a text.
    ///
    /// On the wire `settle_entity_id`. Source: `spec/trade/batch.settle.query.yaml:29`.
    pub settle_entity_id: Option<String>,
    /// The field `settle_entity_type`: a text.
    ///
    /// On the wire `settle_entity_type`. Source: `spec/trade/batch.settle.query.yaml:30`.
    pub settle_entity_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/trade/batch.settle.query.yaml:31`.
    pub status: Option<String>,
    /// The field `sub_merchant`: a record of the kind `SubMerchant`.
    ///
    /// On the wire `sub_merchant`. Source: `spec/trade/batch.settle.query.yaml:32`.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl record::Record for BatchSettleDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.currency),
            2 => Some(&self.error_code),
            3 => Some(&self.error_desc),
            4 => Some(&self.settle_account_id),
            5 => Some(&self.settle_account_id_type),
            6 => Some(&self.settle_account_open_id),
            7 => Some(&self.settle_account_type),
            8 => Some(&self.settle_entity_id),
            9 => Some(&self.settle_entity_type),
            10 => Some(&self.status),
            11 => Some(&self.sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.currency),
            2 => Some(&mut self.error_code),
            3 => Some(&mut self.error_desc),
            4 => Some(&mut self.settle_account_id),
            5 => Some(&mut self.settle_account_id_type),
            6 => Some(&mut self.settle_account_open_id),
            7 => Some(&mut self.settle_account_type),
            8 => Some(&mut self.settle_entity_id),
            9 => Some(&mut self.settle_entity_type),
            10 => Some(&mut self.status),
            11 => Some(&mut self.sub_merchant),
            _ => None,
        }
    }
}

impl Clone for BatchSettleDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.batch.settle.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchSettleQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/batch.settle.query.yaml:35`.
    InvalidParameter,
    /// On the wire `BATCH_SETTLE_NOT_EXIST`. Source: `spec/trade/batch.settle.query.yaml:36`.
    BatchSettleNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/batch.settle.query.yaml:37`.
    SystemError,
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/batch.settle.query.yaml:38`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchSettleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BATCH_SETTLE_NOT_EXIST", Self::BatchSettleNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
