//! `alipay.trade.customs.declare` · 统一收单报关接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/customs/declare`. Described in
//! `spec/trade/customs.declare.yaml`.

use crate::{record, schema};

static CUSTOMS_DECLARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclare",
    file: "spec/trade/customs.declare.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::new(
            "buyer_info",
            schema::Kind::Record(&CUSTOMS_DECLARE_BUYER_INFO),
            10,
        ),
        schema::FieldDef::text("customs_place", 11),
        schema::FieldDef::new("declare_mode", schema::Kind::Integer, 12),
        schema::FieldDef::text("deposit_trade_no", 13),
        schema::FieldDef::text("is_split", 14),
        schema::FieldDef::text("merchant_customs_code", 15),
        schema::FieldDef::text("merchant_customs_name", 16),
        schema::FieldDef::text("merchant_id", 17),
        schema::FieldDef::text("out_request_no", 18),
        schema::FieldDef::text("out_trade_no", 19),
        schema::FieldDef::text("sub_out_biz_no", 20),
        schema::FieldDef::text("trade_no", 21),
    ],
    rules: &[],
};

static CUSTOMS_DECLARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareResponse",
    file: "spec/trade/customs.declare.yaml",
    fields: &[
        schema::FieldDef::text("alipay_declare_no", 24),
        schema::FieldDef::text("currency", 25),
        schema::FieldDef::text("identity_check", 26),
        schema::FieldDef::text("out_trade_no", 27),
        schema::FieldDef::text("pay_code", 28),
        schema::FieldDef::text("pay_transaction_id", 29),
        schema::FieldDef::text("total_amount", 30),
        schema::FieldDef::text("trade_no", 31),
        schema::FieldDef::text("ver_dept", 32),
    ],
    rules: &[],
};

static CUSTOMS_DECLARE_BUYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareBuyerInfo",
    file: "spec/trade/customs.declare.yaml",
    fields: &[
        schema::FieldDef::text("buyer_cert_no", 37),
        schema::FieldDef::text("buyer_name", 38),
    ],
    rules: &[],
};

/// A request of `alipay.trade.customs.declare` (统一收单报关接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/customs/declare`. Described in
/// `spec/trade/customs.declare.yaml`.
/// Answered by [`CustomsDeclareResponse`], or by an error with a [`CustomsDeclareErrorCode`].
#[doc(alias = "alipay.trade.customs.declare")]
#[doc(alias = "统一收单报关接口")]
#[must_use]
#[non_exhaustive]
pub struct CustomsDeclare {
    /// On the wire `amount`, a text. Source: `spec/trade/customs.declare.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `buyer_info`, a record of the kind `CustomsDeclareBuyerInfo`. Source:
    /// `spec/trade/customs.declare.yaml:10`.
    pub buyer_info: Option<CustomsDeclareBuyerInfo>,
    /// On the wire `customs_place`, a text. Source: `spec/trade/customs.declare.yaml:11`.
    pub customs_place: Option<String>,
    /// On the wire `declare_mode`, a whole number. Source: `spec/trade/customs.declare.yaml:12`.
    pub declare_mode: Option<i64>,
    /// On the wire `deposit_trade_no`, a text. Source: `spec/trade/customs.declare.yaml:13`.
    pub deposit_trade_no: Option<String>,
    /// On the wire `is_split`, a text. Source: `spec/trade/customs.declare.yaml:14`.
    pub is_split: Option<String>,
    /// On the wire `merchant_customs_code`, a text. Source: `spec/trade/customs.declare.yaml:15`.
    pub merchant_customs_code: Option<String>,
    /// On the wire `merchant_customs_name`, a text. Source: `spec/trade/customs.declare.yaml:16`.
    pub merchant_customs_name: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/trade/customs.declare.yaml:17`.
    pub merchant_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/customs.declare.yaml:18`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/customs.declare.yaml:19`.
    pub out_trade_no: Option<String>,
    /// On the wire `sub_out_biz_no`, a text. Source: `spec/trade/customs.declare.yaml:20`.
    pub sub_out_biz_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/customs.declare.yaml:21`.
    pub trade_no: Option<String>,
}

impl CustomsDeclare {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            buyer_info: None,
            customs_place: None,
            declare_mode: None,
            deposit_trade_no: None,
            is_split: None,
            merchant_customs_code: None,
            merchant_customs_name: None,
            merchant_id: None,
            out_request_no: None,
            out_trade_no: None,
            sub_out_biz_no: None,
            trade_no: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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

impl record::Record for CustomsDeclare {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_DECLARE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.buyer_info),
            2 => Some(&self.customs_place),
            3 => Some(&self.declare_mode),
            4 => Some(&self.deposit_trade_no),
            5 => Some(&self.is_split),
            6 => Some(&self.merchant_customs_code),
            7 => Some(&self.merchant_customs_name),
            8 => Some(&self.merchant_id),
            9 => Some(&self.out_request_no),
            10 => Some(&self.out_trade_no),
            11 => Some(&self.sub_out_biz_no),
            12 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.buyer_info),
            2 => Some(&mut self.customs_place),
            3 => Some(&mut self.declare_mode),
            4 => Some(&mut self.deposit_trade_no),
            5 => Some(&mut self.is_split),
            6 => Some(&mut self.merchant_customs_code),
            7 => Some(&mut self.merchant_customs_name),
            8 => Some(&mut self.merchant_id),
            9 => Some(&mut self.out_request_no),
            10 => Some(&mut self.out_trade_no),
            11 => Some(&mut self.sub_out_biz_no),
            12 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CustomsDeclare {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomsDeclare {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsDeclare {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsDeclare {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.customs.declare` (统一收单报关接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CustomsDeclareResponse {
    /// On the wire `alipay_declare_no`, a text. Source: `spec/trade/customs.declare.yaml:24`.
    pub alipay_declare_no: Option<String>,
    /// On the wire `currency`, a text. Source: `spec/trade/customs.declare.yaml:25`.
    pub currency: Option<String>,
    /// On the wire `identity_check`, a text. Source: `spec/trade/customs.declare.yaml:26`.
    pub identity_check: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/customs.declare.yaml:27`.
    pub out_trade_no: Option<String>,
    /// On the wire `pay_code`, a text. Source: `spec/trade/customs.declare.yaml:28`.
    pub pay_code: Option<String>,
    /// On the wire `pay_transaction_id`, a text. Source: `spec/trade/customs.declare.yaml:29`.
    pub pay_transaction_id: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/customs.declare.yaml:30`.
    pub total_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/customs.declare.yaml:31`.
    pub trade_no: Option<String>,
    /// On the wire `ver_dept`, a text. Source: `spec/trade/customs.declare.yaml:32`.
    pub ver_dept: Option<String>,
}

impl record::Record for CustomsDeclareResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_DECLARE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_declare_no),
            1 => Some(&self.currency),
            2 => Some(&self.identity_check),
            3 => Some(&self.out_trade_no),
            4 => Some(&self.pay_code),
            5 => Some(&self.pay_transaction_id),
            6 => Some(&self.total_amount),
            7 => Some(&self.trade_no),
            8 => Some(&self.ver_dept),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_declare_no),
            1 => Some(&mut self.currency),
            2 => Some(&mut self.identity_check),
            3 => Some(&mut self.out_trade_no),
            4 => Some(&mut self.pay_code),
            5 => Some(&mut self.pay_transaction_id),
            6 => Some(&mut self.total_amount),
            7 => Some(&mut self.trade_no),
            8 => Some(&mut self.ver_dept),
            _ => None,
        }
    }
}

impl Default for CustomsDeclareResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_declare_no: None,
            currency: None,
            identity_check: None,
            out_trade_no: None,
            pay_code: None,
            pay_transaction_id: None,
            total_amount: None,
            trade_no: None,
            ver_dept: None,
        }
    }
}

impl Clone for CustomsDeclareResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsDeclareResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsDeclareResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CustomsDeclareBuyerInfo`.
///
/// Source: `spec/trade/customs.declare.yaml:35`.
#[must_use]
#[non_exhaustive]
pub struct CustomsDeclareBuyerInfo {
    /// On the wire `buyer_cert_no`, a text. Source: `spec/trade/customs.declare.yaml:37`.
    pub buyer_cert_no: Option<String>,
    /// On the wire `buyer_name`, a text. Source: `spec/trade/customs.declare.yaml:38`.
    pub buyer_name: Option<String>,
}

impl CustomsDeclareBuyerInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            buyer_cert_no: None,
            buyer_name: None,
        }
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

impl record::Record for CustomsDeclareBuyerInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_DECLARE_BUYER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_cert_no),
            1 => Some(&self.buyer_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_cert_no),
            1 => Some(&mut self.buyer_name),
            _ => None,
        }
    }
}

impl Default for CustomsDeclareBuyerInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomsDeclareBuyerInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsDeclareBuyerInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsDeclareBuyerInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.customs.declare`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomsDeclareErrorCode {
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/trade/customs.declare.yaml:41`.
    TradeNotExist,
    /// On the wire `TRADE_STATUS_ERROR`. Source: `spec/trade/customs.declare.yaml:42`.
    TradeStatusError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/customs.declare.yaml:43`.
    InvalidParameter,
    /// On the wire `CONTEXT_INCONSISTENT`. Source: `spec/trade/customs.declare.yaml:44`.
    ContextInconsistent,
    /// On the wire `SAME_CUSTOMS_DECLARE_ONCE`. Source: `spec/trade/customs.declare.yaml:45`.
    SameCustomsDeclareOnce,
    /// On the wire `REQUEST_AMOUNT_EXCEED`. Source: `spec/trade/customs.declare.yaml:46`.
    RequestAmountExceed,
    /// On the wire `PARTNER_ERROR`. Source: `spec/trade/customs.declare.yaml:47`.
    PartnerError,
    /// On the wire `PAYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/customs.declare.yaml:48`.
    PayerEnableStatusForbid,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/customs.declare.yaml:49`.
    SystemError,
    /// On the wire `PAYER_BUYER_MISMATCH`. Source: `spec/trade/customs.declare.yaml:50`.
    PayerBuyerMismatch,
    /// On the wire `DEPOSIT_TRADE_NOT_EXIST`. Source: `spec/trade/customs.declare.yaml:51`.
    DepositTradeNotExist,
    /// On the wire `NOT_SUPPORT_SPLIT`. Source: `spec/trade/customs.declare.yaml:52`.
    NotSupportSplit,
    /// On the wire `PAYER_CERT_INFO_ILLEGAL`. Source: `spec/trade/customs.declare.yaml:53`.
    PayerCertInfoIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomsDeclareErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("TRADE_STATUS_ERROR", Self::TradeStatusError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CONTEXT_INCONSISTENT", Self::ContextInconsistent),
        ("SAME_CUSTOMS_DECLARE_ONCE", Self::SameCustomsDeclareOnce),
        ("REQUEST_AMOUNT_EXCEED", Self::RequestAmountExceed),
        ("PARTNER_ERROR", Self::PartnerError),
        ("PAYER_ENABLE_STATUS_FORBID", Self::PayerEnableStatusForbid),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PAYER_BUYER_MISMATCH", Self::PayerBuyerMismatch),
        ("DEPOSIT_TRADE_NOT_EXIST", Self::DepositTradeNotExist),
        ("NOT_SUPPORT_SPLIT", Self::NotSupportSplit),
        ("PAYER_CERT_INFO_ILLEGAL", Self::PayerCertInfoIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomsDeclareErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
