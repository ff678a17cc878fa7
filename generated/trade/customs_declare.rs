//! `alipay.trade.customs.declare` · 统一收单报关接口
//!
//! Have Alipay submit a trade's payment order to customs for imported goods.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/customs/declare`. Described in
//! `spec/trade/customs.declare.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.customs.declare` (统一收单报关接口).
///
/// Have Alipay submit a trade's payment order to customs for imported goods.
///
/// ```
/// use alipay::trade::CustomsDeclare;
///
/// let request = CustomsDeclare::new()
///     .amount("2");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`customs_place`](Self::customs_place) | required in some cases |
/// | [`deposit_trade_no`](Self::deposit_trade_no) | at most 64 characters |
/// | [`merchant_customs_code`](Self::merchant_customs_code) | required in some cases |
/// | [`merchant_customs_name`](Self::merchant_customs_name) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | required in some cases; at most 64 characters; at least 6 characters; matches `^[0-9A-Za-z_-]*$` |
/// | [`sub_out_biz_no`](Self::sub_out_biz_no) | required in some cases |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | Where `is_split` is `T`, there must be `sub_out_biz_no` |
/// | rule | Where `is_split` is `t`, there must be `sub_out_biz_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/customs/declare`. Described in
/// `spec/trade/customs.declare.yaml`.
/// Returns [`CustomsDeclareResponse`], or an error with a [`CustomsDeclareErrorCode`].
#[doc(alias = "alipay.trade.customs.declare")]
#[doc(alias = "/v3/alipay/trade/customs/declare")]
#[doc(alias = "统一收单报关接口")]
#[doc(alias = "报关")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct CustomsDeclare {
    /// Amount declared, in yuan (CNY).
    ///
    /// 报关金额; required in some cases; an amount of money as a decimal number; at most 2 decimals. Example: `2`.
    pub amount: Option<record::Amount>,
    /// Identity of the person who ordered.
    ///
    /// 订购人身份信息.
    pub buyer_info: Option<CustomsDeclareBuyerInfo>,
    /// Customs office code, in upper or lower case; see the list of customs codes.
    ///
    /// 海关编号; required in some cases. Example: `ZONGSHU`.
    pub customs_place: Option<String>,
    /// Declaration mode; empty by default.
    ///
    /// 报关模式. Example: `1`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `1`: Enforce matching of orderer and payer identity.
    pub declare_mode: Option<i64>,
    /// Alipay trade number of the deposit; if given, declares deposit plus balance.
    ///
    /// 定金的交易流水号; at most 64 characters. Example: `2022110322001431071435352949`.
    pub deposit_trade_no: Option<String>,
    /// Splits the declaration; only `T` or `t` triggers it.
    ///
    /// 是否拆单. Example: `T`.
    pub is_split: Option<String>,
    /// Merchant's registration number at customs.
    ///
    /// 商户在海关备案的编号; required in some cases. Example: `737203458`.
    pub merchant_customs_code: Option<String>,
    /// Merchant's name as registered at customs.
    ///
    /// 商户海关备案名称; required in some cases. Example: `某某国际贸易有限公司`.
    pub merchant_customs_name: Option<String>,
    /// Merchant id of the international site.
    ///
    /// 国际站商户标识. Example: `2188120005907173`.
    pub merchant_id: Option<String>,
    /// Declaration request number; suggested form is yyyymmdd plus a four-digit sequence.
    ///
    /// 报关流水号; required in some cases; at most 64 characters; at least 6 characters; matches `^[0-9A-Za-z_-]*$`.
    /// Example: `9193457120563834`.
    pub out_request_no: Option<String>,
    /// External order number of the international site.
    ///
    /// 国际站外部订单号. Example: `1422534255340818295`.
    pub out_trade_no: Option<String>,
    /// Sub-order number; required when the order is split, else `INVALID_PARAMETER`.
    ///
    /// 拆单报关的商户子订单号; required in some cases. Example: `2015080811223212345453`.
    pub sub_out_biz_no: Option<String>,
    /// Alipay trade number to declare.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2015051446800462`.
    pub trade_no: Option<String>,
}

impl CustomsDeclare {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`buyer_info`](Self::buyer_info).
    #[inline]
    pub fn buyer_info(mut self, buyer_info: CustomsDeclareBuyerInfo) -> Self {
        self.buyer_info = Some(buyer_info);
        self
    }

    /// Sets [`customs_place`](Self::customs_place).
    #[inline]
    pub fn customs_place(mut self, customs_place: impl Into<String>) -> Self {
        self.customs_place = Some(customs_place.into());
        self
    }

    /// Sets [`declare_mode`](Self::declare_mode).
    #[inline]
    pub fn declare_mode(mut self, declare_mode: i64) -> Self {
        self.declare_mode = Some(declare_mode);
        self
    }

    /// Sets [`deposit_trade_no`](Self::deposit_trade_no).
    #[inline]
    pub fn deposit_trade_no(mut self, deposit_trade_no: impl Into<String>) -> Self {
        self.deposit_trade_no = Some(deposit_trade_no.into());
        self
    }

    /// Sets [`is_split`](Self::is_split).
    #[inline]
    pub fn is_split(mut self, is_split: impl Into<String>) -> Self {
        self.is_split = Some(is_split.into());
        self
    }

    /// Sets [`merchant_customs_code`](Self::merchant_customs_code).
    #[inline]
    pub fn merchant_customs_code(
        mut self,
        merchant_customs_code: impl Into<String>,
    ) -> Self {
        self.merchant_customs_code = Some(merchant_customs_code.into());
        self
    }

    /// Sets [`merchant_customs_name`](Self::merchant_customs_name).
    #[inline]
    pub fn merchant_customs_name(
        mut self,
        merchant_customs_name: impl Into<String>,
    ) -> Self {
        self.merchant_customs_name = Some(merchant_customs_name.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`sub_out_biz_no`](Self::sub_out_biz_no).
    #[inline]
    pub fn sub_out_biz_no(mut self, sub_out_biz_no: impl Into<String>) -> Self {
        self.sub_out_biz_no = Some(sub_out_biz_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.trade.customs.declare` (统一收单报关接口).
#[non_exhaustive]
pub struct CustomsDeclareResponse {
    /// Alipay's declaration number.
    ///
    /// 支付宝报关流水号. Example: `2013112611001004680073956707`.
    pub alipay_declare_no: Option<String>,
    /// Currency.
    ///
    /// 币种. Example: `142`.
    pub currency: Option<String>,
    /// Whether orderer and payer match by name and identity number; absent on repeated pushes.
    ///
    /// 身份信息验证结果. Example: `T`.
    pub identity_check: Option<record::Choice<CustomsDeclareResponseIdentityCheck>>,
    /// External order number of the international site.
    ///
    /// 国际站外部订单号. Example: `1422534255340818295`.
    pub out_trade_no: Option<String>,
    /// Registration number of the payment institution.
    ///
    /// 支付机构注册号. Example: `31222699S7`.
    pub pay_code: Option<String>,
    /// Clearing number.
    ///
    /// 清算流水号. Example: `2019032011082610277150475`.
    pub pay_transaction_id: Option<String>,
    /// Trade total in fen.
    ///
    /// 交易总金额. Example: `133000`.
    pub total_amount: Option<String>,
    /// Number of the payment document Alipay sent to customs.
    ///
    /// 支付单据号. Example: `2013111511001004390000105126`.
    pub trade_no: Option<String>,
    /// Clearing institution.
    ///
    /// 清算机构标志. Example: `1`.
    pub ver_dept: Option<record::Choice<CustomsDeclareResponseVerDept>>,
}

/// Identity of the person who ordered.
#[must_use]
#[non_exhaustive]
pub struct CustomsDeclareBuyerInfo {
    /// Orderer's identity card number as held by the merchant.
    ///
    /// 订购人身份证号. Example: `110101190001010000`.
    pub buyer_cert_no: Option<String>,
    /// Orderer's name as held by the merchant.
    ///
    /// 订购人姓名. Example: `某某`.
    pub buyer_name: Option<String>,
}

impl CustomsDeclareBuyerInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`buyer_cert_no`](Self::buyer_cert_no).
    #[inline]
    pub fn buyer_cert_no(mut self, buyer_cert_no: impl Into<String>) -> Self {
        self.buyer_cert_no = Some(buyer_cert_no.into());
        self
    }

    /// Sets [`buyer_name`](Self::buyer_name).
    #[inline]
    pub fn buyer_name(mut self, buyer_name: impl Into<String>) -> Self {
        self.buyer_name = Some(buyer_name.into());
        self
    }
}

/// The values of the platform's type `CustomsDeclareResponseIdentityCheck`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomsDeclareResponseIdentityCheck {
    /// `T`: Match.
    T,
    /// `F`: No match.
    F,
}

record::enumeration!(CustomsDeclareResponseIdentityCheck, "T" T, "F" F);

/// The values of the platform's type `CustomsDeclareResponseVerDept`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomsDeclareResponseVerDept {
    /// `1`: CUP.
    V1,
    /// `2`: None.
    V2,
    /// `3`: Other.
    V3,
}

record::enumeration!(CustomsDeclareResponseVerDept, "1" V1, "2" V2, "3" V3);

/// The error codes of `alipay.trade.customs.declare`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomsDeclareErrorCode {
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
    /// `TRADE_STATUS_ERROR`: The state of the trade does not allow it.
    ///
    /// Query the trade and check its state.
    TradeStatusError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CONTEXT_INCONSISTENT`: The data differ from those of an earlier request.
    ///
    /// Check the data, or use a new order number.
    ContextInconsistent,
    /// `SAME_CUSTOMS_DECLARE_ONCE`: The trade was declared to this customs office already.
    ///
    /// Query the declaration.
    SameCustomsDeclareOnce,
    /// `REQUEST_AMOUNT_EXCEED`: The requested amount exceeds the limit.
    ///
    /// Check the amount.
    RequestAmountExceed,
    /// `PARTNER_ERROR`: The partner or the app id is wrong.
    ///
    /// Check the partner and the state of the app id.
    PartnerError,
    /// `PAYER_ENABLE_STATUS_FORBID`: The state of the payer's account does not allow it.
    PayerEnableStatusForbid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PAYER_BUYER_MISMATCH`: The payer is not the person who ordered.
    ///
    /// Check the identity sent.
    PayerBuyerMismatch,
    /// `DEPOSIT_TRADE_NOT_EXIST`: The trade of the deposit does not exist.
    ///
    /// Check the number of the deposit trade.
    DepositTradeNotExist,
    /// `NOT_SUPPORT_SPLIT`: The declaration cannot be split.
    NotSupportSplit,
    /// `PAYER_CERT_INFO_ILLEGAL`: The payer's identity data are not valid.
    PayerCertInfoIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CustomsDeclareErrorCode, "TRADE_NOT_EXIST" TradeNotExist, "TRADE_STATUS_ERROR"
    TradeStatusError, "INVALID_PARAMETER" InvalidParameter, "CONTEXT_INCONSISTENT"
    ContextInconsistent, "SAME_CUSTOMS_DECLARE_ONCE" SameCustomsDeclareOnce,
    "REQUEST_AMOUNT_EXCEED" RequestAmountExceed, "PARTNER_ERROR" PartnerError,
    "PAYER_ENABLE_STATUS_FORBID" PayerEnableStatusForbid, "SYSTEM_ERROR" SystemError,
    "PAYER_BUYER_MISMATCH" PayerBuyerMismatch, "DEPOSIT_TRADE_NOT_EXIST"
    DepositTradeNotExist, "NOT_SUPPORT_SPLIT" NotSupportSplit, "PAYER_CERT_INFO_ILLEGAL"
    PayerCertInfoIllegal
);

impl record::CallRequest for CustomsDeclare {}

impl record::Request for CustomsDeclare {
    type Response = CustomsDeclareResponse;
    type ErrorCode = CustomsDeclareErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.customs.declare",
        title: "统一收单报关接口",
        file: "spec/trade/customs.declare.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/customs/declare",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMS_DECLARE,
        response: &CUSTOMS_DECLARE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "TRADE_STATUS_ERROR",
                summary: "The state of the trade does not allow it.",
                fix: "Query the trade and check its state.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SAME_CUSTOMS_DECLARE_ONCE",
                summary: "The trade was declared to this customs office already.",
                fix: "Query the declaration.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAYER_ENABLE_STATUS_FORBID",
                summary: "The state of the payer's account does not allow it.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAYER_BUYER_MISMATCH",
                summary: "The payer is not the person who ordered.",
                fix: "Check the identity sent.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEPOSIT_TRADE_NOT_EXIST",
                summary: "The trade of the deposit does not exist.",
                fix: "Check the number of the deposit trade.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NOT_SUPPORT_SPLIT",
                summary: "The declaration cannot be split.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAYER_CERT_INFO_ILLEGAL",
                summary: "The payer's identity data are not valid.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CustomsDeclare, CUSTOMS_DECLARE, 0 amount None, 1 buyer_info None, 2 customs_place
    None, 3 declare_mode None, 4 deposit_trade_no None, 5 is_split None, 6
    merchant_customs_code None, 7 merchant_customs_name None, 8 merchant_id None, 9
    out_request_no None, 10 out_trade_no None, 11 sub_out_biz_no None, 12 trade_no None
);

record::record!(
    CustomsDeclareResponse, CUSTOMS_DECLARE_RESPONSE, 0 alipay_declare_no None, 1
    currency None, 2 identity_check None, 3 out_trade_no None, 4 pay_code None, 5
    pay_transaction_id None, 6 total_amount None, 7 trade_no None, 8 ver_dept None
);

record::record!(
    CustomsDeclareBuyerInfo, CUSTOMS_DECLARE_BUYER_INFO, 0 buyer_cert_no None, 1
    buyer_name None
);

static CUSTOMS_DECLARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclare",
    file: "spec/trade/customs.declare.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain(
            "buyer_info",
            schema::Kind::Record(&CUSTOMS_DECLARE_BUYER_INFO),
        ),
        schema::Row::Text("customs_place"),
        schema::Row::Plain("declare_mode", schema::Kind::Integer),
        schema::Row::Limited(
            "deposit_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("is_split"),
        schema::Row::Text("merchant_customs_code"),
        schema::Row::Text("merchant_customs_name"),
        schema::Row::Text("merchant_id"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Firm(schema::Limit::MinLength(6)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z_-]*$")),
            ],
        ),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("sub_out_biz_no"),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "is_split",
            equals: "T",
            require: &["sub_out_biz_no"],
        },
        schema::Rule::When {
            field: "is_split",
            equals: "t",
            require: &["sub_out_biz_no"],
        },
    ],
    lines: &[
        11, 16, 14, 18, 19, 25, 33, 37, 39, 44, 50, 56, 61, 66, 67, 68, 70, 75, 82, 87,
        91, 92,
    ],
};

static CUSTOMS_DECLARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareResponse",
    file: "spec/trade/customs.declare.yaml",
    rows: &[
        schema::Row::Text("alipay_declare_no"),
        schema::Row::Text("currency"),
        schema::Row::Text("identity_check"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("pay_code"),
        schema::Row::Text("pay_transaction_id"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("ver_dept"),
    ],
    rules: &[],
    lines: &[],
};

static CUSTOMS_DECLARE_BUYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareBuyerInfo",
    file: "spec/trade/customs.declare.yaml",
    rows: &[schema::Row::Text("buyer_cert_no"), schema::Row::Text("buyer_name")],
    rules: &[],
    lines: &[140, 145],
};
