//! `alipay.trade.customs.declare` · 统一收单报关接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/customs/declare`. Described in
//! `spec/trade/customs.declare.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/customs.declare.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.customs.declare",
    title: "统一收单报关接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "TRADE_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "CONTEXT_INCONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "SAME_CUSTOMS_DECLARE_ONCE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "REQUEST_AMOUNT_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "PARTNER_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "PAYER_ENABLE_STATUS_FORBID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 49,
        },
        schema::ErrorDef {
            code: "PAYER_BUYER_MISMATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "DEPOSIT_TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "NOT_SUPPORT_SPLIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "PAYER_CERT_INFO_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
    ],
};

static CUSTOMS_DECLARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclare",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "buyer_info",
            kind: schema::Kind::Record(&CUSTOMS_DECLARE_BUYER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "customs_place",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "declare_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "deposit_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "is_split",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "merchant_customs_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "merchant_customs_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "sub_out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static CUSTOMS_DECLARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_declare_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "identity_check",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "pay_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "pay_transaction_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "ver_dept",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

static CUSTOMS_DECLARE_BUYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareBuyerInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "buyer_cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "buyer_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CustomsDeclare {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/customs.declare.yaml:9`.
    pub amount: Option<String>,
    /// The field `buyer_info`: a record of the kind `CustomsDeclareBuyerInfo`.
    ///
    /// On the wire `buyer_info`. Source: `spec/trade/customs.declare.yaml:10`.
    pub buyer_info: Option<CustomsDeclareBuyerInfo>,
    /// The field `customs_place`: a text.
    ///
    /// On the wire `customs_place`. Source: `spec/trade/customs.declare.yaml:11`.
    pub customs_place: Option<String>,
    /// The field `declare_mode`: a whole number.
    ///
    /// On the wire `declare_mode`. Source: `spec/trade/customs.declare.yaml:12`.
    pub declare_mode: Option<i64>,
    /// The field `deposit_trade_no`: a text.
    ///
    /// On the wire `deposit_trade_no`. Source: `spec/trade/customs.declare.yaml:13`.
    pub deposit_trade_no: Option<String>,
    /// The field `is_split`: a text.
    ///
    /// On the wire `is_split`. Source: `spec/trade/customs.declare.yaml:14`.
    pub is_split: Option<String>,
    /// The field `merchant_customs_code`: a text.
    ///
    /// On the wire `merchant_customs_code`. Source: `spec/trade/customs.declare.yaml:15`.
    pub merchant_customs_code: Option<String>,
    /// The field `merchant_customs_name`: a text.
    ///
    /// On the wire `merchant_customs_name`. Source: `spec/trade/customs.declare.yaml:16`.
    pub merchant_customs_name: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/trade/customs.declare.yaml:17`.
    pub merchant_id: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/customs.declare.yaml:18`.
    pub out_request_no: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/customs.declare.yaml:19`.
    pub out_trade_no: Option<String>,
    /// The field `sub_out_biz_no`: a text.
    ///
    /// On the wire `sub_out_biz_no`. Source: `spec/trade/customs.declare.yaml:20`.
    pub sub_out_biz_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/customs.declare.yaml:21`.
    pub trade_no: Option<String>,
}

impl CustomsDeclare {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`buyer_info`](Self::buyer_info).
    #[inline]
    #[must_use]
    pub fn buyer_info(mut self, buyer_info: CustomsDeclareBuyerInfo) -> Self {
        self.buyer_info = Some(buyer_info);
        self
    }

    /// Sets [`customs_place`](Self::customs_place).
    #[inline]
    #[must_use]
    pub fn customs_place(mut self, customs_place: impl Into<String>) -> Self {
        self.customs_place = Some(customs_place.into());
        self
    }

    /// Sets [`declare_mode`](Self::declare_mode).
    #[inline]
    #[must_use]
    pub fn declare_mode(mut self, declare_mode: i64) -> Self {
        self.declare_mode = Some(declare_mode);
        self
    }

    /// Sets [`deposit_trade_no`](Self::deposit_trade_no).
    #[inline]
    #[must_use]
    pub fn deposit_trade_no(mut self, deposit_trade_no: impl Into<String>) -> Self {
        self.deposit_trade_no = Some(deposit_trade_no.into());
        self
    }

    /// Sets [`is_split`](Self::is_split).
    #[inline]
    #[must_use]
    pub fn is_split(mut self, is_split: impl Into<String>) -> Self {
        self.is_split = Some(is_split.into());
        self
    }

    /// Sets [`merchant_customs_code`](Self::merchant_customs_code).
    #[inline]
    #[must_use]
    pub fn merchant_customs_code(
        mut self,
        merchant_customs_code: impl Into<String>,
    ) -> Self {
        self.merchant_customs_code = Some(merchant_customs_code.into());
        self
    }

    /// Sets [`merchant_customs_name`](Self::merchant_customs_name).
    #[inline]
    #[must_use]
    pub fn merchant_customs_name(
        mut self,
        merchant_customs_name: impl Into<String>,
    ) -> Self {
        self.merchant_customs_name = Some(merchant_customs_name.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`sub_out_biz_no`](Self::sub_out_biz_no).
    #[inline]
    #[must_use]
    pub fn sub_out_biz_no(mut self, sub_out_biz_no: impl Into<String>) -> Self {
        self.sub_out_biz_no = Some(sub_out_biz_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.customs.declare` (统一收单报关接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomsDeclareResponse {
    /// The field `alipay_declare_no`: a text.
    ///
    /// On the wire `alipay_declare_no`. Source: `spec/trade/customs.declare.yaml:24`.
    pub alipay_declare_no: Option<String>,
    /// The field `currency`: a text.
    ///
    /// On the wire `currency`. Source: `spec/trade/customs.declare.yaml:25`.
    pub currency: Option<String>,
    /// The field `identity_check`: a text.
    ///
    /// On the wire `identity_check`. Source: `spec/trade/customs.declare.yaml:26`.
    pub identity_check: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/customs.declare.yaml:27`.
    pub out_trade_no: Option<String>,
    /// The field `pay_code`: a text.
    ///
    /// On the wire `pay_code`. Source: `spec/trade/customs.declare.yaml:28`.
    pub pay_code: Option<String>,
    /// The field `pay_transaction_id`: a text.
    ///
    /// On the wire `pay_transaction_id`. Source: `spec/trade/customs.declare.yaml:29`.
    pub pay_transaction_id: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/trade/customs.declare.yaml:30`.
    pub total_amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/customs.declare.yaml:31`.
    pub trade_no: Option<String>,
    /// The field `ver_dept`: a text.
    ///
    /// On the wire `ver_dept`. Source: `spec/trade/customs.declare.yaml:32`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CustomsDeclareBuyerInfo {
    /// The field `buyer_cert_no`: a text.
    ///
    /// On the wire `buyer_cert_no`. Source: `spec/trade/customs.declare.yaml:37`.
    pub buyer_cert_no: Option<String>,
    /// The field `buyer_name`: a text.
    ///
    /// On the wire `buyer_name`. Source: `spec/trade/customs.declare.yaml:38`.
    pub buyer_name: Option<String>,
}

impl CustomsDeclareBuyerInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`buyer_cert_no`](Self::buyer_cert_no).
    #[inline]
    #[must_use]
    pub fn buyer_cert_no(mut self, buyer_cert_no: impl Into<String>) -> Self {
        self.buyer_cert_no = Some(buyer_cert_no.into());
        self
    }

    /// Sets [`buyer_name`](Self::buyer_name).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
