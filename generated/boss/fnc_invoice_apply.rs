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
/// Returns [`FncInvoiceApplyResponse`], or an error with a [`FncInvoiceApplyErrorCode`].
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
    /// 调用方身份识别标记. Example: `SETTLE_MIDDLE_GROUND`.
    pub biz_id: Option<String>,
    /// Business document or serial number; unique together with `biz_id`.
    ///
    /// 业务单据号. Example: `47674d29cadd425a7eeb3ae4b51af7d5_765915`.
    pub biz_no: Option<String>,
    /// Total amount to invoice, greater than 0\.
    ///
    /// 开票总金额; required.
    pub invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    /// Type of invoice applied for.
    ///
    /// 申请开票类型. Example: `01`.
    pub invoice_type: Option<record::Choice<FncInvoiceApplyInvoiceType>>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Receivable monthly bills to invoice.
    ///
    /// Example: `2018060510122000040400841100996001`.
    pub mthtly_bill_nos: Vec<String>,
    /// User id of the applicant.
    ///
    /// 申请人的uid号. Example: `208812345677`.
    pub operator: Option<String>,
    /// Business the bills come from.
    ///
    /// Example: `03`.
    pub out_biz_type: Option<record::Choice<FncInvoiceApplyOutBizType>>,
}

impl FncInvoiceApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
#[non_exhaustive]
pub struct FncInvoiceApplyResponse {
    /// Unique id of the invoice application.
    ///
    /// 开票申请ID. Example: `2017090710122000473800320000049574`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceApplyInvoiceType {
    /// `01`: Special VAT invoice (专票).
    V01,
    /// `02`: Ordinary invoice (普票).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceApplyOutBizType {
    /// `01`: Main site.
    V01,
    /// `02`: Zhima.
    V02,
    /// `03`: Financial cloud.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
