//! `alipay.boss.fnc.invoice.apply` · 应收开票申请(根据账单申请)
//!
//! Apply for receivable invoices on the basis of bills.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/apply`. Described in
//! `spec/boss/fnc.invoice.apply.yaml`.

use crate::{record, schema};

static FNC_INVOICE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceApply",
    file: "spec/boss/fnc.invoice.apply.yaml",
    fields: &[
        schema::FieldDef::text("biz_id", 11),
        schema::FieldDef::text("biz_no", 16),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 25)],
            ..schema::FieldDef::new(
                "invoice_amt",
                schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
                21,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 29)],
            ..schema::FieldDef::text("invoice_type", 26)
        },
        schema::FieldDef::text("memo", 34),
        schema::FieldDef::new(
            "mthtly_bill_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("operator", 39),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["01", "02", "03"]), 42),
            ],
            ..schema::FieldDef::text("out_biz_type", 40)
        },
    ],
    rules: &[],
};

static FNC_INVOICE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceApplyResponse",
    file: "spec/boss/fnc.invoice.apply.yaml",
    fields: &[schema::FieldDef::text("result_set", 50)],
    rules: &[],
};

/// A request of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
///
/// Apply for receivable invoices on the basis of bills.
///
/// ```
/// use alipay::boss::FncInvoiceApply;
///
/// let request = FncInvoiceApply::new()
///     .invoice_amt(alipay::boss::types::MultiCurrencyMoneyOpenApi::new().cent(1));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_amt`](Self::invoice_amt) | required |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`out_biz_type`](Self::out_biz_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/apply`. Described in
/// `spec/boss/fnc.invoice.apply.yaml`.
/// Answered by [`FncInvoiceApplyResponse`], or by an error with a [`FncInvoiceApplyErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.apply")]
#[doc(alias = "/v3/alipay/boss/fnc/invoice/apply")]
#[doc(alias = "应收开票申请(根据账单申请)")]
#[doc(alias = "应收开票申请")]
#[doc(alias = "开票")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceApply {
    /// Caller's application name; unique together with `biz_no`.
    ///
    /// On the wire `biz_id` (调用方身份识别标记). Example: `SETTLE_MIDDLE_GROUND`. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:11`.
    pub biz_id: Option<String>,
    /// Business document or serial number; unique together with `biz_id`.
    ///
    /// On the wire `biz_no` (业务单据号). Example: `47674d29cadd425a7eeb3ae4b51af7d5_765915`. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:16`.
    pub biz_no: Option<String>,
    /// Total amount to invoice, greater than 0\.
    ///
    /// On the wire `invoice_amt` (开票总金额); required. Source: `spec/boss/fnc.invoice.apply.yaml:21`.
    pub invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    /// Type of invoice applied for.
    ///
    /// On the wire `invoice_type` (申请开票类型). Example: `01`. Source: `spec/boss/fnc.invoice.apply.yaml:26`.
    pub invoice_type: Option<record::Choice<FncInvoiceApplyInvoiceType>>,
    /// Remark.
    ///
    /// On the wire `memo` (备注). Example: `示例备注`. Source: `spec/boss/fnc.invoice.apply.yaml:34`.
    pub memo: Option<String>,
    /// Receivable monthly bills to invoice.
    ///
    /// On the wire `mthtly_bill_nos`. Example: `2018060510122000040400841100996001`. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:35`.
    pub mthtly_bill_nos: Vec<String>,
    /// User id of the applicant.
    ///
    /// On the wire `operator` (申请人的uid号). Example: `208812345677`. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:39`.
    pub operator: Option<String>,
    /// Business the bills come from.
    ///
    /// On the wire `out_biz_type`. Example: `03`. Source: `spec/boss/fnc.invoice.apply.yaml:40`.
    pub out_biz_type: Option<record::Choice<FncInvoiceApplyOutBizType>>,
}

impl FncInvoiceApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_id: None,
            biz_no: None,
            invoice_amt: Default::default(),
            invoice_type: None,
            memo: None,
            mthtly_bill_nos: Vec::new(),
            operator: None,
            out_biz_type: None,
        }
    }

    /// Sets [`biz_id`](Self::biz_id).
    #[inline]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`biz_no`](Self::biz_no).
    #[inline]
    pub fn biz_no(mut self, biz_no: impl Into<String>) -> Self {
        self.biz_no = Some(biz_no.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    pub fn invoice_amt(
        mut self,
        invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.invoice_amt = invoice_amt;
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<FncInvoiceApplyInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`mthtly_bill_nos`](Self::mthtly_bill_nos).
    #[inline]
    pub fn mthtly_bill_nos(
        mut self,
        mthtly_bill_nos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mthtly_bill_nos = mthtly_bill_nos.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`out_biz_type`](Self::out_biz_type).
    #[inline]
    pub fn out_biz_type(
        mut self,
        out_biz_type: impl Into<record::Choice<FncInvoiceApplyOutBizType>>,
    ) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

impl record::Record for FncInvoiceApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICE_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_id),
            1 => Some(&self.biz_no),
            2 => Some(&self.invoice_amt),
            3 => Some(&self.invoice_type),
            4 => Some(&self.memo),
            5 => Some(&self.mthtly_bill_nos),
            6 => Some(&self.operator),
            7 => Some(&self.out_biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_id),
            1 => Some(&mut self.biz_no),
            2 => Some(&mut self.invoice_amt),
            3 => Some(&mut self.invoice_type),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.mthtly_bill_nos),
            6 => Some(&mut self.operator),
            7 => Some(&mut self.out_biz_type),
            _ => None,
        }
    }
}

impl Default for FncInvoiceApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncInvoiceApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoiceApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoiceApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FncInvoiceApply {}

impl record::Request for FncInvoiceApply {
    type Response = FncInvoiceApplyResponse;
    type ErrorCode = FncInvoiceApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoice.apply",
        title: "应收开票申请(根据账单申请)",
        file: "spec/boss/fnc.invoice.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/invoice/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_INVOICE_APPLY,
        response: &FNC_INVOICE_APPLY_RESPONSE,
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

/// The answer of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FncInvoiceApplyResponse {
    /// Unique id of the invoice application.
    ///
    /// On the wire `result_set` (开票申请ID). Example: `2017090710122000473800320000049574`. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:50`.
    pub result_set: Option<String>,
}

impl record::Record for FncInvoiceApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICE_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_set),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_set),
            _ => None,
        }
    }
}

impl Default for FncInvoiceApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { result_set: None }
    }
}

impl Clone for FncInvoiceApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoiceApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoiceApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `FncInvoiceApplyInvoiceType`.
///
/// Source: `spec/boss/fnc.invoice.apply.yaml:30`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceApplyInvoiceType {
    /// Special VAT invoice.
    ///
    /// On the wire `01` (专票).
    V01,
    /// Ordinary invoice.
    ///
    /// On the wire `02` (普票).
    V02,
}

impl record::Enumeration for FncInvoiceApplyInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for FncInvoiceApplyInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceApplyOutBizType`.
///
/// Source: `spec/boss/fnc.invoice.apply.yaml:43`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceApplyOutBizType {
    /// Main site.
    ///
    /// On the wire `01`.
    V01,
    /// Zhima.
    ///
    /// On the wire `02`.
    V02,
    /// Financial cloud.
    ///
    /// On the wire `03`.
    V03,
}

impl record::Enumeration for FncInvoiceApplyOutBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for FncInvoiceApplyOutBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.boss.fnc.invoice.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceApplyErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.invoice.apply.yaml:57` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/boss/fnc.invoice.apply.yaml:58` and `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.invoice.apply.yaml:59` and `spec/codes.yaml:736`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncInvoiceApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncInvoiceApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
