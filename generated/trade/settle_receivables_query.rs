//! `alipay.trade.settle.receivables.query` · 待结算查询
//!
//! Query the amounts that await settlement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/settle/receivables/query`. Described
//! in `spec/trade/settle.receivables.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.settle.receivables.query` (待结算查询).
///
/// Query the amounts that await settlement.
///
/// ```
/// use alipay::trade::SettleReceivablesQuery;
///
/// let request = SettleReceivablesQuery::new()
///     .biz_product("FACE_TO_FACE_PAYMENT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | at most 32 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/settle/receivables/query`. Described
/// in `spec/trade/settle.receivables.query.yaml`.
/// Returns [`SettleReceivablesQueryResponse`], or an error with a [`SettleReceivablesQueryErrorCode`].
#[doc(alias = "alipay.trade.settle.receivables.query")]
#[doc(alias = "/v3/alipay/trade/settle/receivables/query")]
#[doc(alias = "待结算查询")]
#[doc(alias = "结算")]
#[must_use]
#[non_exhaustive]
pub struct SettleReceivablesQuery {
    /// Acquiring product code the merchant signed.
    ///
    /// 收单产品码. Example: `FACE_TO_FACE_PAYMENT`.
    pub biz_product: Option<String>,
    /// Extended parameters.
    ///
    /// 扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// Entity whose receivables are queried.
    ///
    /// 商户信息.
    pub merchant_info: Option<SettleEntity>,
    /// External request number.
    ///
    /// 外部请求号; at most 32 characters. Example: `2019040100000001`.
    pub out_request_no: Option<String>,
    /// Past day, yyyyMMdd, within 30 days before today; ignored with `trade_no`; absent means real time.
    ///
    /// Example: `20200313`.
    pub query_his_date: Option<String>,
    /// Alipay trade number; required for a trade's unconfirmed amount under ZhiFuTong period settlement.
    ///
    /// 支付宝交易号; required in some cases. Example: `2022081722001432461452204877`.
    pub trade_no: Option<String>,
}

impl SettleReceivablesQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.trade.settle.receivables.query` (待结算查询).
#[non_exhaustive]
pub struct SettleReceivablesQueryResponse {
    /// Amount on its way after T+N settlement requests in ZhiFuTong, CNY, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10000.00`.
    pub on_settle_amount: Option<record::Amount>,
    /// Amount settled, CNY, in yuan.
    ///
    /// 已结算金额; an amount of money as a decimal number. Example: `10000.00`.
    pub settled_amount: Option<record::Amount>,
    /// Amount to be settled, CNY, in yuan.
    ///
    /// 待结算金额; an amount of money as a decimal number. Example: `10000.00`.
    pub unsettled_amount: Option<record::Amount>,
}

/// Entity whose settlement is queried.
///
/// | Field | Limits |
/// |---|---|
/// | [`settle_entity_type`](Self::settle_entity_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SettleEntity {
    /// Business type of the entity's assets.
    ///
    /// 结算主体资产业务类型; other values may be added. Example: `settled`.
    pub settle_entity_biz_type: Option<record::Choice<SettleEntitySettleEntityBizType>>,
    /// Sub-merchant's SecondMerchantID, or id of the merchant's store.
    ///
    /// 结算主体账号. Example: `19023454`.
    pub settle_entity_id: Option<String>,
    /// Kind of settlement entity.
    ///
    /// 结算主体类型. Example: `SecondMerchant`.
    pub settle_entity_type: Option<record::Choice<SettleEntitySettleEntityType>>,
}

impl SettleEntity {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`settle_entity_biz_type`](Self::settle_entity_biz_type).
    #[inline]
    pub fn settle_entity_biz_type(
        mut self,
        settle_entity_biz_type: impl Into<
            record::Choice<SettleEntitySettleEntityBizType>,
        >,
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
    pub fn settle_entity_type(
        mut self,
        settle_entity_type: impl Into<record::Choice<SettleEntitySettleEntityType>>,
    ) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }
}

/// The values of the platform's type `SettleEntitySettleEntityBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleEntitySettleEntityBizType {
    /// `settled`: Settled assets.
    Settled,
}

record::enumeration!(SettleEntitySettleEntityBizType, "settled" Settled);

/// The values of the platform's type `SettleEntitySettleEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleEntitySettleEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Merchant's store (商户门店).
    Store,
}

record::enumeration!(
    SettleEntitySettleEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The error codes of `alipay.trade.settle.receivables.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SettleReceivablesQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SUB_MERCHANT_NOT_EXIST`.
    SubMerchantNotExist,
    /// `SUB_MERCHANT_BELONG_ERROR`.
    SubMerchantBelongError,
    /// `SUB_MERCHANT_ACCOUNT_NOT_EXIST`.
    SubMerchantAccountNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `QUERY_NOT_SUPPORT`.
    QueryNotSupport,
    /// `ILLEGAL_SETTLE_STATUS`.
    IllegalSettleStatus,
    /// `MERCHANT_AGREEMENT_NOT_MATCH`.
    MerchantAgreementNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SettleReceivablesQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SUB_MERCHANT_NOT_EXIST" SubMerchantNotExist, "SUB_MERCHANT_BELONG_ERROR"
    SubMerchantBelongError, "SUB_MERCHANT_ACCOUNT_NOT_EXIST" SubMerchantAccountNotExist,
    "SYSTEM_ERROR" SystemError, "QUERY_NOT_SUPPORT" QueryNotSupport,
    "ILLEGAL_SETTLE_STATUS" IllegalSettleStatus, "MERCHANT_AGREEMENT_NOT_MATCH"
    MerchantAgreementNotMatch
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    SettleReceivablesQuery, SETTLE_RECEIVABLES_QUERY, 0 biz_product None, 1 extend_params
    None, 2 merchant_info None, 3 out_request_no None, 4 query_his_date None, 5 trade_no
    None
);

record::record!(
    SettleReceivablesQueryResponse, SETTLE_RECEIVABLES_QUERY_RESPONSE, 0 on_settle_amount
    None, 1 settled_amount None, 2 unsettled_amount None
);

record::record!(
    SettleEntity, SETTLE_ENTITY, 0 settle_entity_biz_type None, 1 settle_entity_id None,
    2 settle_entity_type None
);

static SETTLE_RECEIVABLES_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleReceivablesQuery",
    file: "spec/trade/settle.receivables.query.yaml",
    rows: &[
        schema::Row::Text("biz_product"),
        schema::Row::Text("extend_params"),
        schema::Row::Plain("merchant_info", schema::Kind::Record(&SETTLE_ENTITY)),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("query_his_date"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 18, 22, 24, 28],
};

static SETTLE_RECEIVABLES_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleReceivablesQueryResponse",
    file: "spec/trade/settle.receivables.query.yaml",
    rows: &[
        schema::Row::Text("on_settle_amount"),
        schema::Row::Text("settled_amount"),
        schema::Row::Text("unsettled_amount"),
    ],
    rules: &[],
    lines: &[],
};

static SETTLE_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleEntity",
    file: "spec/trade/settle.receivables.query.yaml",
    rows: &[
        schema::Row::Text("settle_entity_biz_type"),
        schema::Row::Text("settle_entity_id"),
        schema::Row::Limited(
            "settle_entity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SecondMerchant", "Store"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[47, 55, 60, 63],
};
