//! `alipay.trade.batch.settle.query` · 批量结算查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
//! `spec/trade/batch.settle.query.yaml`.

use crate::{record, schema};

static BATCH_SETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQuery",
    file: "spec/trade/batch.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("extend_params", 9),
        schema::FieldDef::text("out_request_no", 10),
        schema::FieldDef::text("settle_no", 11),
    ],
    rules: &[],
};

static BATCH_SETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQueryResponse",
    file: "spec/trade/batch.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 14),
        schema::FieldDef::new(
            "settle_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("settle_no", 16),
    ],
    rules: &[],
};

static BATCH_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleDetail",
    file: "spec/trade/batch.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 21),
        schema::FieldDef::text("currency", 22),
        schema::FieldDef::text("error_code", 23),
        schema::FieldDef::text("error_desc", 24),
        schema::FieldDef::text("settle_account_id", 25),
        schema::FieldDef::text("settle_account_id_type", 26),
        schema::FieldDef::text("settle_account_open_id", 27),
        schema::FieldDef::text("settle_account_type", 28),
        schema::FieldDef::text("settle_entity_id", 29),
        schema::FieldDef::text("settle_entity_type", 30),
        schema::FieldDef::text("status", 31),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            32,
        ),
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
#[must_use]
#[non_exhaustive]
pub struct BatchSettleQuery {
    /// On the wire `extend_params`, a text. Source: `spec/trade/batch.settle.query.yaml:9`.
    pub extend_params: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.settle.query.yaml:10`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_no`, a text. Source: `spec/trade/batch.settle.query.yaml:11`.
    pub settle_no: Option<String>,
}

impl BatchSettleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            out_request_no: None,
            settle_no: None,
        }
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
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

impl Default for BatchSettleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.settle.query",
        title: "批量结算查询",
        file: "spec/trade/batch.settle.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.batch.settle.query` (批量结算查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BatchSettleQueryResponse {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.settle.query.yaml:14`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_detail`, a list; each element is a record of the kind `BatchSettleDetail`. Source:
    /// `spec/trade/batch.settle.query.yaml:15`.
    pub settle_detail: Vec<BatchSettleDetail>,
    /// On the wire `settle_no`, a text. Source: `spec/trade/batch.settle.query.yaml:16`.
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

impl Default for BatchSettleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            settle_detail: Vec::new(),
            settle_no: None,
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
#[non_exhaustive]
pub struct BatchSettleDetail {
    /// On the wire `amount`, a text. Source: `spec/trade/batch.settle.query.yaml:21`.
    pub amount: Option<String>,
    /// On the wire `currency`, a text. Source: `spec/trade/batch.settle.query.yaml:22`.
    pub currency: Option<String>,
    /// On the wire `error_code`, a text. Source: `spec/trade/batch.settle.query.yaml:23`.
    pub error_code: Option<String>,
    /// On the wire `error_desc`, a text. Source: `spec/trade/batch.settle.query.yaml:24`.
    pub error_desc: Option<String>,
    /// On the wire `settle_account_id`, a text. Source: `spec/trade/batch.settle.query.yaml:25`.
    pub settle_account_id: Option<String>,
    /// On the wire `settle_account_id_type`, a text. Source: `spec/trade/batch.settle.query.yaml:26`.
    pub settle_account_id_type: Option<String>,
    /// On the wire `settle_account_open_id`, a text. Source: `spec/trade/batch.settle.query.yaml:27`.
    pub settle_account_open_id: Option<String>,
    /// On the wire `settle_account_type`, a text. Source: `spec/trade/batch.settle.query.yaml:28`.
    pub settle_account_type: Option<String>,
    /// On the wire `settle_entity_id`, a text. Source: `spec/trade/batch.settle.query.yaml:29`.
    pub settle_entity_id: Option<String>,
    /// On the wire `settle_entity_type`, a text. Source: `spec/trade/batch.settle.query.yaml:30`.
    pub settle_entity_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/trade/batch.settle.query.yaml:31`.
    pub status: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source:
    /// `spec/trade/batch.settle.query.yaml:32`.
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

impl Default for BatchSettleDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            currency: None,
            error_code: None,
            error_desc: None,
            settle_account_id: None,
            settle_account_id_type: None,
            settle_account_open_id: None,
            settle_account_type: None,
            settle_entity_id: None,
            settle_entity_type: None,
            status: None,
            sub_merchant: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for BatchSettleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
