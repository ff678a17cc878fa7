//! `alipay.trade.settle.receivables.query` · 待结算查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/settle/receivables/query`. Described
//! in `spec/trade/settle.receivables.query.yaml`.

use crate::{record, schema};

static SETTLE_RECEIVABLES_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleReceivablesQuery",
    file: "spec/trade/settle.receivables.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_product", 9),
        schema::FieldDef::text("extend_params", 10),
        schema::FieldDef::new("merchant_info", schema::Kind::Record(&SETTLE_ENTITY), 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("query_his_date", 13),
        schema::FieldDef::text("trade_no", 14),
    ],
    rules: &[],
};

static SETTLE_RECEIVABLES_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleReceivablesQueryResponse",
    file: "spec/trade/settle.receivables.query.yaml",
    fields: &[
        schema::FieldDef::text("on_settle_amount", 17),
        schema::FieldDef::text("settled_amount", 18),
        schema::FieldDef::text("unsettled_amount", 19),
    ],
    rules: &[],
};

static SETTLE_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleEntity",
    file: "spec/trade/settle.receivables.query.yaml",
    fields: &[
        schema::FieldDef::text("settle_entity_biz_type", 24),
        schema::FieldDef::text("settle_entity_id", 25),
        schema::FieldDef::text("settle_entity_type", 26),
    ],
    rules: &[],
};

/// A request of `alipay.trade.settle.receivables.query` (待结算查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/settle/receivables/query`. Described
/// in `spec/trade/settle.receivables.query.yaml`.
/// Answered by [`SettleReceivablesQueryResponse`], or by an error with a [`SettleReceivablesQueryErrorCode`].
#[doc(alias = "alipay.trade.settle.receivables.query")]
#[doc(alias = "待结算查询")]
#[must_use]
#[non_exhaustive]
pub struct SettleReceivablesQuery {
    /// On the wire `biz_product`, a text. Source: `spec/trade/settle.receivables.query.yaml:9`.
    pub biz_product: Option<String>,
    /// On the wire `extend_params`, a text. Source: `spec/trade/settle.receivables.query.yaml:10`.
    pub extend_params: Option<String>,
    /// On the wire `merchant_info`, a record of the kind `SettleEntity`. Source:
    /// `spec/trade/settle.receivables.query.yaml:11`.
    pub merchant_info: Option<SettleEntity>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/settle.receivables.query.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `query_his_date`, a text. Source: `spec/trade/settle.receivables.query.yaml:13`.
    pub query_his_date: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/settle.receivables.query.yaml:14`.
    pub trade_no: Option<String>,
}

impl SettleReceivablesQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_product: None,
            extend_params: None,
            merchant_info: None,
            out_request_no: None,
            query_his_date: None,
            trade_no: None,
        }
    }

    /// Sets [`biz_product`](Self::biz_product).
    #[inline]
    pub fn biz_product(mut self, biz_product: impl Into<String>) -> Self {
        self.biz_product = Some(biz_product.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`merchant_info`](Self::merchant_info).
    #[inline]
    pub fn merchant_info(mut self, merchant_info: SettleEntity) -> Self {
        self.merchant_info = Some(merchant_info);
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`query_his_date`](Self::query_his_date).
    #[inline]
    pub fn query_his_date(mut self, query_his_date: impl Into<String>) -> Self {
        self.query_his_date = Some(query_his_date.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for SettleReceivablesQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_RECEIVABLES_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_product),
            1 => Some(&self.extend_params),
            2 => Some(&self.merchant_info),
            3 => Some(&self.out_request_no),
            4 => Some(&self.query_his_date),
            5 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_product),
            1 => Some(&mut self.extend_params),
            2 => Some(&mut self.merchant_info),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.query_his_date),
            5 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for SettleReceivablesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleReceivablesQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleReceivablesQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleReceivablesQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SettleReceivablesQuery {}

impl record::Request for SettleReceivablesQuery {
    type Response = SettleReceivablesQueryResponse;
    type ErrorCode = SettleReceivablesQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.settle.receivables.query",
        title: "待结算查询",
        file: "spec/trade/settle.receivables.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/settle/receivables/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SETTLE_RECEIVABLES_QUERY,
        response: &SETTLE_RECEIVABLES_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.settle.receivables.query` (待结算查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SettleReceivablesQueryResponse {
    /// On the wire `on_settle_amount`, a text. Source: `spec/trade/settle.receivables.query.yaml:17`.
    pub on_settle_amount: Option<String>,
    /// On the wire `settled_amount`, a text. Source: `spec/trade/settle.receivables.query.yaml:18`.
    pub settled_amount: Option<String>,
    /// On the wire `unsettled_amount`, a text. Source: `spec/trade/settle.receivables.query.yaml:19`.
    pub unsettled_amount: Option<String>,
}

impl record::Record for SettleReceivablesQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_RECEIVABLES_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.on_settle_amount),
            1 => Some(&self.settled_amount),
            2 => Some(&self.unsettled_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.on_settle_amount),
            1 => Some(&mut self.settled_amount),
            2 => Some(&mut self.unsettled_amount),
            _ => None,
        }
    }
}

impl Default for SettleReceivablesQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            on_settle_amount: None,
            settled_amount: None,
            unsettled_amount: None,
        }
    }
}

impl Clone for SettleReceivablesQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleReceivablesQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleReceivablesQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleEntity`.
///
/// Source: `spec/trade/settle.receivables.query.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct SettleEntity {
    /// On the wire `settle_entity_biz_type`, a text. Source: `spec/trade/settle.receivables.query.yaml:24`.
    pub settle_entity_biz_type: Option<String>,
    /// On the wire `settle_entity_id`, a text. Source: `spec/trade/settle.receivables.query.yaml:25`.
    pub settle_entity_id: Option<String>,
    /// On the wire `settle_entity_type`, a text. Source: `spec/trade/settle.receivables.query.yaml:26`.
    pub settle_entity_type: Option<String>,
}

impl SettleEntity {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            settle_entity_biz_type: None,
            settle_entity_id: None,
            settle_entity_type: None,
        }
    }

    /// Sets [`settle_entity_biz_type`](Self::settle_entity_biz_type).
    #[inline]
    pub fn settle_entity_biz_type(
        mut self,
        settle_entity_biz_type: impl Into<String>,
    ) -> Self {
        self.settle_entity_biz_type = Some(settle_entity_biz_type.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    pub fn settle_entity_type(mut self, settle_entity_type: impl Into<String>) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }
}

impl record::Record for SettleEntity {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_ENTITY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.settle_entity_biz_type),
            1 => Some(&self.settle_entity_id),
            2 => Some(&self.settle_entity_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.settle_entity_biz_type),
            1 => Some(&mut self.settle_entity_id),
            2 => Some(&mut self.settle_entity_type),
            _ => None,
        }
    }
}

impl Default for SettleEntity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleEntity {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleEntity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.settle.receivables.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleReceivablesQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/settle.receivables.query.yaml:29`.
    InvalidParameter,
    /// On the wire `SUB_MERCHANT_NOT_EXIST`. Source: `spec/trade/settle.receivables.query.yaml:30`.
    SubMerchantNotExist,
    /// On the wire `SUB_MERCHANT_BELONG_ERROR`. Source: `spec/trade/settle.receivables.query.yaml:31`.
    SubMerchantBelongError,
    /// On the wire `SUB_MERCHANT_ACCOUNT_NOT_EXIST`. Source: `spec/trade/settle.receivables.query.yaml:32`.
    SubMerchantAccountNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/settle.receivables.query.yaml:33`.
    SystemError,
    /// On the wire `QUERY_NOT_SUPPORT`. Source: `spec/trade/settle.receivables.query.yaml:34`.
    QueryNotSupport,
    /// On the wire `ILLEGAL_SETTLE_STATUS`. Source: `spec/trade/settle.receivables.query.yaml:35`.
    IllegalSettleStatus,
    /// On the wire `MERCHANT_AGREEMENT_NOT_MATCH`. Source: `spec/trade/settle.receivables.query.yaml:36`.
    MerchantAgreementNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SettleReceivablesQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SUB_MERCHANT_NOT_EXIST", Self::SubMerchantNotExist),
        ("SUB_MERCHANT_BELONG_ERROR", Self::SubMerchantBelongError),
        ("SUB_MERCHANT_ACCOUNT_NOT_EXIST", Self::SubMerchantAccountNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_NOT_SUPPORT", Self::QueryNotSupport),
        ("ILLEGAL_SETTLE_STATUS", Self::IllegalSettleStatus),
        ("MERCHANT_AGREEMENT_NOT_MATCH", Self::MerchantAgreementNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SettleReceivablesQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
