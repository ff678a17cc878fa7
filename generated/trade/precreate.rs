//! `alipay.trade.precreate` · 统一收单线下交易预创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/precreate`. Described in
//! `spec/trade/precreate.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/precreate.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.precreate",
    title: "统一收单线下交易预创建",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/trade/precreate",
    }),
    idempotency: schema::Idempotency::Never,
    request: &PRECREATE,
    response: &PRECREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 49,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "ACQ.ACCESS_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "ACQ.EXIST_FORBIDDEN_WORD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "ACQ.PARTNER_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "ACQ.TOTAL_FEE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "ACQ.CONTEXT_INCONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_SUCCESS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_CLOSE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_SELLER_EQUAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_BUYER_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_ENABLE_STATUS_FORBID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PAY_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 63,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 64,
        },
        schema::ErrorDef {
            code: "ACQ.SELLER_BEEN_BLOCKED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 65,
        },
        schema::ErrorDef {
            code: "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_STORE_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "ACQ.APPLY_PC_MERCHANT_CODE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 70,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 71,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_SETTLE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 72,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 73,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 74,
        },
        schema::ErrorDef {
            code: "ACQ.SELLER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 75,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 76,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_RECEIVE_ACCOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 77,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ID_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 78,
        },
        schema::ErrorDef {
            code: "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 79,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 80,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 81,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_GOODS_SIZE_MAX_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 82,
        },
        schema::ErrorDef {
            code: "ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 83,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 84,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 85,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 86,
        },
        schema::ErrorDef {
            code: "ACQ.RISK_MERCHANT_IP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 87,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_STATUS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 88,
        },
    ],
};

static PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Precreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "bkagent_req_info",
            kind: schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "buyer_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "code_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "disable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "discountable_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "enable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "ext_user_info",
            kind: schema::Kind::Record(&super::types::EXT_USER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Record(&super::types::EXTEND_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "goods_detail",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
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
            name: "notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "operator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 24,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 24,
                },
            ],
            line: 24,
        },
        schema::FieldDef {
            name: "passback_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "qr_code_timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "query_options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "royalty_info",
            kind: schema::Kind::Record(&super::types::ROYALTY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(28),
                    line: 30,
                },
            ],
            line: 30,
        },
        schema::FieldDef {
            name: "settle_info",
            kind: schema::Kind::Record(&super::types::SETTLE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "sub_merchant",
            kind: schema::Kind::Record(&super::types::SUB_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "subject",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "terminal_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "time_expire",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "undiscountable_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "payment_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 40,
        },
    ],
    rules: &[],
};

static PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrecreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "qr_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "share_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "prepay_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 46,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.precreate` (统一收单线下交易预创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/precreate`. Described in
/// `spec/trade/precreate.yaml`.
/// Answered by [`PrecreateResponse`], or by an error with a [`PrecreateErrorCode`].
#[doc(alias = "alipay.trade.precreate")]
#[doc(alias = "统一收单线下交易预创建")]
#[derive(Default)]
#[non_exhaustive]
pub struct Precreate {
    /// The field `alipay_store_id`: a text.
    ///
    /// On the wire `alipay_store_id`. Source: `spec/trade/precreate.yaml:9`.
    pub alipay_store_id: Option<String>,
    /// The field `bkagent_req_info`: a record of the kind `BkAgentReqInfo`.
    ///
    /// On the wire `bkagent_req_info`. Source: `spec/trade/precreate.yaml:10`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// The field `body`: a text.
    ///
    /// On the wire `body`. Source: `spec/trade/precreate.yaml:11`.
    pub body: Option<String>,
    /// The field `business_params`: a record of the kind `BusinessParams`.
    ///
    /// On the wire `business_params`. Source: `spec/trade/precreate.yaml:12`.
    pub business_params: Option<super::types::BusinessParams>,
    /// The field `buyer_logon_id`: a text.
    ///
    /// On the wire `buyer_logon_id`. Source: `spec/trade/precreate.yaml:13`.
    pub buyer_logon_id: Option<String>,
    /// The field `code_type`: a text.
    ///
    /// On the wire `code_type`. Source: `spec/trade/precreate.yaml:14`.
    pub code_type: Option<String>,
    /// The field `disable_pay_channels`: a text.
    ///
    /// On the wire `disable_pay_channels`. Source: `spec/trade/precreate.yaml:15`.
    pub disable_pay_channels: Option<String>,
    /// The field `discountable_amount`: a text.
    ///
    /// On the wire `discountable_amount`. Source: `spec/trade/precreate.yaml:16`.
    pub discountable_amount: Option<String>,
    /// The field `enable_pay_channels`: a text.
    ///
    /// On the wire `enable_pay_channels`. Source: `spec/trade/precreate.yaml:17`.
    pub enable_pay_channels: Option<String>,
    /// The field `ext_user_info`: a record of the kind `ExtUserInfo`.
    ///
    /// On the wire `ext_user_info`. Source: `spec/trade/precreate.yaml:18`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// The field `extend_params`: a record of the kind `ExtendParams`.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/precreate.yaml:19`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// The field `goods_detail`: a list; each element is a record of the kind `GoodsDetail`.
    ///
    /// On the wire `goods_detail`. Source: `spec/trade/precreate.yaml:20`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/precreate.yaml:21`.
    pub merchant_order_no: Option<String>,
    /// The field `notify_url`: a text.
    ///
    /// On the wire `notify_url`; on REST only. Source: `spec/trade/precreate.yaml:22`.
    pub notify_url: Option<String>,
    /// The field `operator_id`: a text.
    ///
    /// On the wire `operator_id`. Source: `spec/trade/precreate.yaml:23`.
    pub operator_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`; required; at most 64 characters. Source: `spec/trade/precreate.yaml:24`.
    pub out_trade_no: String,
    /// The field `passback_params`: a text.
    ///
    /// On the wire `passback_params`. Source: `spec/trade/precreate.yaml:25`.
    pub passback_params: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/trade/precreate.yaml:26`.
    pub product_code: Option<String>,
    /// The field `qr_code_timeout_express`: a text.
    ///
    /// On the wire `qr_code_timeout_express`. Source: `spec/trade/precreate.yaml:27`.
    pub qr_code_timeout_express: Option<String>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`. Source: `spec/trade/precreate.yaml:28`.
    pub query_options: Vec<String>,
    /// The field `royalty_info`: a record of the kind `RoyaltyInfo`.
    ///
    /// On the wire `royalty_info`. Source: `spec/trade/precreate.yaml:29`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`; at most 28 characters. Source: `spec/trade/precreate.yaml:30`.
    pub seller_id: Option<String>,
    /// The field `settle_info`: a record of the kind `SettleInfo`.
    ///
    /// On the wire `settle_info`. Source: `spec/trade/precreate.yaml:31`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/trade/precreate.yaml:32`.
    pub store_id: Option<String>,
    /// The field `sub_merchant`: a record of the kind `SubMerchant`.
    ///
    /// On the wire `sub_merchant`. Source: `spec/trade/precreate.yaml:33`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// The field `subject`: a text.
    ///
    /// On the wire `subject`. Source: `spec/trade/precreate.yaml:34`.
    pub subject: Option<String>,
    /// The field `terminal_id`: a text.
    ///
    /// On the wire `terminal_id`. Source: `spec/trade/precreate.yaml:35`.
    pub terminal_id: Option<String>,
    /// The field `time_expire`: a text.
    ///
    /// On the wire `time_expire`. Source: `spec/trade/precreate.yaml:36`.
    pub time_expire: Option<String>,
    /// The field `timeout_express`: a text.
    ///
    /// On the wire `timeout_express`. Source: `spec/trade/precreate.yaml:37`.
    pub timeout_express: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/trade/precreate.yaml:38`.
    pub total_amount: Option<String>,
    /// The field `undiscountable_amount`: a text.
    ///
    /// On the wire `undiscountable_amount`. Source: `spec/trade/precreate.yaml:39`.
    pub undiscountable_amount: Option<String>,
    /// The field `payment_type`: a text.
    ///
    /// On the wire `payment_type`; on the gateway only. Source: `spec/trade/precreate.yaml:40`.
    pub payment_type: Option<String>,
}

impl Precreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    #[must_use]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
        self
    }

    /// Sets [`bkagent_req_info`](Self::bkagent_req_info).
    #[inline]
    #[must_use]
    pub fn bkagent_req_info(
        mut self,
        bkagent_req_info: super::types::BkAgentReqInfo,
    ) -> Self {
        self.bkagent_req_info = Some(bkagent_req_info);
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    #[must_use]
    pub fn business_params(
        mut self,
        business_params: super::types::BusinessParams,
    ) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    #[must_use]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    #[must_use]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[inline]
    #[must_use]
    pub fn discountable_amount(
        mut self,
        discountable_amount: impl Into<String>,
    ) -> Self {
        self.discountable_amount = Some(discountable_amount.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    #[must_use]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    #[must_use]
    pub fn ext_user_info(mut self, ext_user_info: super::types::ExtUserInfo) -> Self {
        self.ext_user_info = Some(ext_user_info);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: super::types::ExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    #[must_use]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    #[must_use]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    #[must_use]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    #[must_use]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`qr_code_timeout_express`](Self::qr_code_timeout_express).
    #[inline]
    #[must_use]
    pub fn qr_code_timeout_express(
        mut self,
        qr_code_timeout_express: impl Into<String>,
    ) -> Self {
        self.qr_code_timeout_express = Some(qr_code_timeout_express.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    #[must_use]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    #[must_use]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    #[must_use]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    #[must_use]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    #[must_use]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    #[must_use]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    #[must_use]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    #[must_use]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    #[must_use]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    #[must_use]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<String>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }

    /// Sets [`payment_type`](Self::payment_type).
    #[inline]
    #[must_use]
    pub fn payment_type(mut self, payment_type: impl Into<String>) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }
}

impl record::Record for Precreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRECREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_store_id),
            1 => Some(&self.bkagent_req_info),
            2 => Some(&self.body),
            3 => Some(&self.business_params),
            4 => Some(&self.buyer_logon_id),
            5 => Some(&self.code_type),
            6 => Some(&self.disable_pay_channels),
            7 => Some(&self.discountable_amount),
            8 => Some(&self.enable_pay_channels),
            9 => Some(&self.ext_user_info),
            10 => Some(&self.extend_params),
            11 => Some(&self.goods_detail),
            12 => Some(&self.merchant_order_no),
            13 => Some(&self.notify_url),
            14 => Some(&self.operator_id),
            15 => Some(&self.out_trade_no),
            16 => Some(&self.passback_params),
            17 => Some(&self.product_code),
            18 => Some(&self.qr_code_timeout_express),
            19 => Some(&self.query_options),
            20 => Some(&self.royalty_info),
            21 => Some(&self.seller_id),
            22 => Some(&self.settle_info),
            23 => Some(&self.store_id),
            24 => Some(&self.sub_merchant),
            25 => Some(&self.subject),
            26 => Some(&self.terminal_id),
            27 => Some(&self.time_expire),
            28 => Some(&self.timeout_express),
            29 => Some(&self.total_amount),
            30 => Some(&self.undiscountable_amount),
            31 => Some(&self.payment_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_store_id),
            1 => Some(&mut self.bkagent_req_info),
            2 => Some(&mut self.body),
            3 => Some(&mut self.business_params),
            4 => Some(&mut self.buyer_logon_id),
            5 => Some(&mut self.code_type),
            6 => Some(&mut self.disable_pay_channels),
            7 => Some(&mut self.discountable_amount),
            8 => Some(&mut self.enable_pay_channels),
            9 => Some(&mut self.ext_user_info),
            10 => Some(&mut self.extend_params),
            11 => Some(&mut self.goods_detail),
            12 => Some(&mut self.merchant_order_no),
            13 => Some(&mut self.notify_url),
            14 => Some(&mut self.operator_id),
            15 => Some(&mut self.out_trade_no),
            16 => Some(&mut self.passback_params),
            17 => Some(&mut self.product_code),
            18 => Some(&mut self.qr_code_timeout_express),
            19 => Some(&mut self.query_options),
            20 => Some(&mut self.royalty_info),
            21 => Some(&mut self.seller_id),
            22 => Some(&mut self.settle_info),
            23 => Some(&mut self.store_id),
            24 => Some(&mut self.sub_merchant),
            25 => Some(&mut self.subject),
            26 => Some(&mut self.terminal_id),
            27 => Some(&mut self.time_expire),
            28 => Some(&mut self.timeout_express),
            29 => Some(&mut self.total_amount),
            30 => Some(&mut self.undiscountable_amount),
            31 => Some(&mut self.payment_type),
            _ => None,
        }
    }
}

impl Clone for Precreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Precreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Precreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Precreate {}

impl record::Request for Precreate {
    type Response = PrecreateResponse;
    type ErrorCode = PrecreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.precreate` (统一收单线下交易预创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PrecreateResponse {
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/precreate.yaml:43`.
    pub out_trade_no: Option<String>,
    /// The field `qr_code`: a text.
    ///
    /// On the wire `qr_code`. Source: `spec/trade/precreate.yaml:44`.
    pub qr_code: Option<String>,
    /// The field `share_code`: a text.
    ///
    /// On the wire `share_code`. Source: `spec/trade/precreate.yaml:45`.
    pub share_code: Option<String>,
    /// The field `prepay_id`: a text.
    ///
    /// On the wire `prepay_id`; on the gateway only. Source: `spec/trade/precreate.yaml:46`.
    pub prepay_id: Option<String>,
}

impl record::Record for PrecreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRECREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_trade_no),
            1 => Some(&self.qr_code),
            2 => Some(&self.share_code),
            3 => Some(&self.prepay_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_trade_no),
            1 => Some(&mut self.qr_code),
            2 => Some(&mut self.share_code),
            3 => Some(&mut self.prepay_id),
            _ => None,
        }
    }
}

impl Clone for PrecreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PrecreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PrecreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.precreate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrecreateErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/precreate.yaml:49`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/precreate.yaml:50`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/precreate.yaml:51`.
    AcqAccessForbidden,
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/precreate.yaml:52`.
    AcqExistForbiddenWord,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/precreate.yaml:53`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/precreate.yaml:54`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/precreate.yaml:55`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/precreate.yaml:56`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/precreate.yaml:57`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/precreate.yaml:58`.
    AcqBuyerSellerEqual,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/precreate.yaml:59`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/precreate.yaml:60`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`. Source: `spec/trade/precreate.yaml:61`.
    AcqBuyerPaymentAmountDayLimitError,
    /// On the wire `ACQ.BEYOND_PAY_RESTRICTION`. Source: `spec/trade/precreate.yaml:62`.
    AcqBeyondPayRestriction,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`. Source: `spec/trade/precreate.yaml:63`.
    AcqBeyondPerReceiptRestriction,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`. Source: `spec/trade/precreate.yaml:64`.
    AcqBuyerPaymentAmountMonthLimitError,
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/precreate.yaml:65`.
    AcqSellerBeenBlocked,
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/precreate.yaml:66`.
    AcqErrorBuyerCertifyLevelLimit,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/precreate.yaml:67`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.APPLY_PC_MERCHANT_CODE_ERROR`. Source: `spec/trade/precreate.yaml:68`.
    AcqApplyPcMerchantCodeError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/precreate.yaml:69`.
    AcqSecondaryMerchantStatusError,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`. Source: `spec/trade/precreate.yaml:70`.
    AcqBeyondPerReceiptDayRestriction,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/precreate.yaml:71`.
    AcqBeyondPerReceiptSingleRestriction,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/precreate.yaml:72`.
    AcqTradeSettleError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/precreate.yaml:73`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/precreate.yaml:74`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/precreate.yaml:75`.
    AcqSellerNotExist,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/precreate.yaml:76`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/precreate.yaml:77`.
    AcqInvalidReceiveAccount,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/precreate.yaml:78`.
    AcqSecondaryMerchantIdBlank,
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/precreate.yaml:79`.
    AcqNowTimeAfterExpireTimeError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/precreate.yaml:80`.
    AcqSecondaryMerchantNotMatch,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/precreate.yaml:81`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/precreate.yaml:82`.
    AcqSubGoodsSizeMaxCount,
    /// On the wire `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/precreate.yaml:83`.
    AcqDefaultSettleRuleNotExist,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/precreate.yaml:84`.
    AcqMerchantPermReceiptSuspendLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/precreate.yaml:85`.
    AcqMerchantPermReceiptSingleLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/precreate.yaml:86`.
    AcqMerchantPermReceiptDayLimit,
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/precreate.yaml:87`.
    AcqRiskMerchantIpNotExist,
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/precreate.yaml:88`.
    AcqMerchantStatusNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PrecreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.EXIST_FORBIDDEN_WORD", Self::AcqExistForbiddenWord),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.TOTAL_FEE_EXCEED", Self::AcqTotalFeeExceed),
        ("ACQ.CONTEXT_INCONSISTENT", Self::AcqContextInconsistent),
        ("ACQ.TRADE_HAS_SUCCESS", Self::AcqTradeHasSuccess),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.BUYER_SELLER_EQUAL", Self::AcqBuyerSellerEqual),
        ("ACQ.TRADE_BUYER_NOT_MATCH", Self::AcqTradeBuyerNotMatch),
        ("ACQ.BUYER_ENABLE_STATUS_FORBID", Self::AcqBuyerEnableStatusForbid),
        (
            "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR",
            Self::AcqBuyerPaymentAmountDayLimitError,
        ),
        ("ACQ.BEYOND_PAY_RESTRICTION", Self::AcqBeyondPayRestriction),
        ("ACQ.BEYOND_PER_RECEIPT_RESTRICTION", Self::AcqBeyondPerReceiptRestriction),
        (
            "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR",
            Self::AcqBuyerPaymentAmountMonthLimitError,
        ),
        ("ACQ.SELLER_BEEN_BLOCKED", Self::AcqSellerBeenBlocked),
        ("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorBuyerCertifyLevelLimit),
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        ("ACQ.APPLY_PC_MERCHANT_CODE_ERROR", Self::AcqApplyPcMerchantCodeError),
        ("ACQ.SECONDARY_MERCHANT_STATUS_ERROR", Self::AcqSecondaryMerchantStatusError),
        (
            "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
            Self::AcqBeyondPerReceiptDayRestriction,
        ),
        (
            "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            Self::AcqBeyondPerReceiptSingleRestriction,
        ),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        (
            "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            Self::AcqSecondaryMerchantIsvPunishIndirect,
        ),
        ("ACQ.SELLER_NOT_EXIST", Self::AcqSellerNotExist),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        ("ACQ.INVALID_RECEIVE_ACCOUNT", Self::AcqInvalidReceiveAccount),
        ("ACQ.SECONDARY_MERCHANT_ID_BLANK", Self::AcqSecondaryMerchantIdBlank),
        ("ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR", Self::AcqNowTimeAfterExpireTimeError),
        ("ACQ.SECONDARY_MERCHANT_NOT_MATCH", Self::AcqSecondaryMerchantNotMatch),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.SUB_GOODS_SIZE_MAX_COUNT", Self::AcqSubGoodsSizeMaxCount),
        ("ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST", Self::AcqDefaultSettleRuleNotExist),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            Self::AcqMerchantPermReceiptSuspendLimit,
        ),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            Self::AcqMerchantPermReceiptSingleLimit,
        ),
        ("ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT", Self::AcqMerchantPermReceiptDayLimit),
        ("ACQ.RISK_MERCHANT_IP_NOT_EXIST", Self::AcqRiskMerchantIpNotExist),
        ("ACQ.MERCHANT_STATUS_NOT_NORMAL", Self::AcqMerchantStatusNotNormal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
