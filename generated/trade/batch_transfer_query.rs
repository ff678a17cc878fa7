//! `alipay.trade.batch.transfer.query` · 请款分账查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/batch/transfer/query`. Described in
//! `spec/trade/batch.transfer.query.yaml`.

use crate::{record, schema};

static BATCH_TRANSFER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferQuery",
    file: "spec/trade/batch.transfer.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("settle_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("extend_params", 12)
        },
    ],
    rules: &[],
};

static BATCH_TRANSFER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferQueryResponse",
    file: "spec/trade/batch.transfer.query.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 15),
        schema::FieldDef::new(
            "royalty_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_ROYALTY_DETAIL),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("settle_no", 17),
    ],
    rules: &[],
};

static BATCH_ROYALTY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchRoyaltyDetail",
    file: "spec/trade/batch.transfer.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 22),
        schema::FieldDef::text("desc", 23),
        schema::FieldDef::text("error_code", 24),
        schema::FieldDef::text("error_desc", 25),
        schema::FieldDef::text("status", 26),
        schema::FieldDef::text("trans_in_account_id", 27),
        schema::FieldDef::text("trans_in_account_id_type", 28),
        schema::FieldDef::text("trans_in_account_open_id", 29),
        schema::FieldDef::text("trans_in_account_type", 30),
        schema::FieldDef::text("trans_in_entity_id", 31),
        schema::FieldDef::text("trans_in_entity_type", 32),
        schema::FieldDef::new(
            "trans_in_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            33,
        ),
        schema::FieldDef::text("trans_out_entity_id", 34),
        schema::FieldDef::text("trans_out_entity_type", 35),
        schema::FieldDef::new(
            "trans_out_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            36,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.transfer.query` (请款分账查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/batch/transfer/query`. Described in
/// `spec/trade/batch.transfer.query.yaml`.
/// Answered by [`BatchTransferQueryResponse`], or by an error with a [`BatchTransferQueryErrorCode`].
#[doc(alias = "alipay.trade.batch.transfer.query")]
#[doc(alias = "请款分账查询接口")]
#[must_use]
#[non_exhaustive]
pub struct BatchTransferQuery {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.transfer.query.yaml:10`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_no`, a text. Source: `spec/trade/batch.transfer.query.yaml:11`.
    pub settle_no: Option<String>,
    /// On the wire `extend_params`, a text. Source: `spec/trade/batch.transfer.query.yaml:12`.
    pub extend_params: Option<String>,
}

impl BatchTransferQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_request_no: None,
            settle_no: None,
            extend_params: None,
        }
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

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }
}

impl record::Record for BatchTransferQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_TRANSFER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.settle_no),
            2 => Some(&self.extend_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.settle_no),
            2 => Some(&mut self.extend_params),
            _ => None,
        }
    }
}

impl Default for BatchTransferQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchTransferQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchTransferQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchTransferQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchTransferQuery {}

impl record::Request for BatchTransferQuery {
    type Response = BatchTransferQueryResponse;
    type ErrorCode = BatchTransferQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.transfer.query",
        title: "请款分账查询接口",
        file: "spec/trade/batch.transfer.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/batch/transfer/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BATCH_TRANSFER_QUERY,
        response: &BATCH_TRANSFER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.batch.transfer.query` (请款分账查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BatchTransferQueryResponse {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.transfer.query.yaml:15`.
    pub out_request_no: Option<String>,
    /// On the wire `royalty_detail`, a list; each element is a record of the kind `BatchRoyaltyDetail`. Source:
    /// `spec/trade/batch.transfer.query.yaml:16`.
    pub royalty_detail: Vec<BatchRoyaltyDetail>,
    /// On the wire `settle_no`, a text. Source: `spec/trade/batch.transfer.query.yaml:17`.
    pub settle_no: Option<String>,
}

impl record::Record for BatchTransferQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_TRANSFER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.royalty_detail),
            2 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.royalty_detail),
            2 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Default for BatchTransferQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            royalty_detail: Vec::new(),
            settle_no: None,
        }
    }
}

impl Clone for BatchTransferQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchTransferQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchTransferQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BatchRoyaltyDetail`.
///
/// Source: `spec/trade/batch.transfer.query.yaml:20`.
#[non_exhaustive]
pub struct BatchRoyaltyDetail {
    /// On the wire `amount`, a text. Source: `spec/trade/batch.transfer.query.yaml:22`.
    pub amount: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/trade/batch.transfer.query.yaml:23`.
    pub desc: Option<String>,
    /// On the wire `error_code`, a text. Source: `spec/trade/batch.transfer.query.yaml:24`.
    pub error_code: Option<String>,
    /// On the wire `error_desc`, a text. Source: `spec/trade/batch.transfer.query.yaml:25`.
    pub error_desc: Option<String>,
    /// On the wire `status`, a text. Source: `spec/trade/batch.transfer.query.yaml:26`.
    pub status: Option<String>,
    /// On the wire `trans_in_account_id`, a text. Source: `spec/trade/batch.transfer.query.yaml:27`.
    pub trans_in_account_id: Option<String>,
    /// On the wire `trans_in_account_id_type`, a text. Source: `spec/trade/batch.transfer.query.yaml:28`.
    pub trans_in_account_id_type: Option<String>,
    /// On the wire `trans_in_account_open_id`, a text. Source: `spec/trade/batch.transfer.query.yaml:29`.
    pub trans_in_account_open_id: Option<String>,
    /// On the wire `trans_in_account_type`, a text. Source: `spec/trade/batch.transfer.query.yaml:30`.
    pub trans_in_account_type: Option<String>,
    /// On the wire `trans_in_entity_id`, a text. Source: `spec/trade/batch.transfer.query.yaml:31`.
    pub trans_in_entity_id: Option<String>,
    /// On the wire `trans_in_entity_type`, a text. Source: `spec/trade/batch.transfer.query.yaml:32`.
    pub trans_in_entity_type: Option<String>,
    /// On the wire `trans_in_sub_merchant`, a record of the kind `SubMerchant`. Source:
    /// `spec/trade/batch.transfer.query.yaml:33`.
    pub trans_in_sub_merchant: Option<super::types::SubMerchant>,
    /// On the wire `trans_out_entity_id`, a text. Source: `spec/trade/batch.transfer.query.yaml:34`.
    pub trans_out_entity_id: Option<String>,
    /// On the wire `trans_out_entity_type`, a text. Source: `spec/trade/batch.transfer.query.yaml:35`.
    pub trans_out_entity_type: Option<String>,
    /// On the wire `trans_out_sub_merchant`, a record of the kind `SubMerchant`. Source:
    /// `spec/trade/batch.transfer.query.yaml:36`.
    pub trans_out_sub_merchant: Option<super::types::SubMerchant>,
}

impl record::Record for BatchRoyaltyDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_ROYALTY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.desc),
            2 => Some(&self.error_code),
            3 => Some(&self.error_desc),
            4 => Some(&self.status),
            5 => Some(&self.trans_in_account_id),
            6 => Some(&self.trans_in_account_id_type),
            7 => Some(&self.trans_in_account_open_id),
            8 => Some(&self.trans_in_account_type),
            9 => Some(&self.trans_in_entity_id),
            10 => Some(&self.trans_in_entity_type),
            11 => Some(&self.trans_in_sub_merchant),
            12 => Some(&self.trans_out_entity_id),
            13 => Some(&self.trans_out_entity_type),
            14 => Some(&self.trans_out_sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.desc),
            2 => Some(&mut self.error_code),
            3 => Some(&mut self.error_desc),
            4 => Some(&mut self.status),
            5 => Some(&mut self.trans_in_account_id),
            6 => Some(&mut self.trans_in_account_id_type),
            7 => Some(&mut self.trans_in_account_open_id),
            8 => Some(&mut self.trans_in_account_type),
            9 => Some(&mut self.trans_in_entity_id),
            10 => Some(&mut self.trans_in_entity_type),
            11 => Some(&mut self.trans_in_sub_merchant),
            12 => Some(&mut self.trans_out_entity_id),
            13 => Some(&mut self.trans_out_entity_type),
            14 => Some(&mut self.trans_out_sub_merchant),
            _ => None,
        }
    }
}

impl Default for BatchRoyaltyDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            desc: None,
            error_code: None,
            error_desc: None,
            status: None,
            trans_in_account_id: None,
            trans_in_account_id_type: None,
            trans_in_account_open_id: None,
            trans_in_account_type: None,
            trans_in_entity_id: None,
            trans_in_entity_type: None,
            trans_in_sub_merchant: None,
            trans_out_entity_id: None,
            trans_out_entity_type: None,
            trans_out_sub_merchant: None,
        }
    }
}

impl Clone for BatchRoyaltyDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchRoyaltyDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchRoyaltyDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.batch.transfer.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTransferQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/batch.transfer.query.yaml:39`.
    InvalidParameter,
    /// On the wire `BATCH_SETTLE_NOT_EXIST`. Source: `spec/trade/batch.transfer.query.yaml:40`.
    BatchSettleNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/batch.transfer.query.yaml:41`.
    SystemError,
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/batch.transfer.query.yaml:42`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchTransferQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BATCH_SETTLE_NOT_EXIST", Self::BatchSettleNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchTransferQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
